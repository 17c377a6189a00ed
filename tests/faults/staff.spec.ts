// The staff's side when things go wrong: plugs pulled, clocks set, PINs lost, people walking away.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { takenBackMs } from '../../electron/main/access/access';
import { settingsSchema } from '../../electron/main/settings/settingsSchema';
import { commandOf, expect, test, type Kiosk } from '../support/app';
import { endProcessesOf } from '../support/processes';
import { enterPanel, staffPin, withPins } from '../support/staff';
import { visitorAt } from '../support/visitor';

test.setTimeout(240_000);

const flags = ['--tier=2d', '--lang=zh-CN'];

interface Unlocked {
  value: { kind: string; waitMs?: number };
}
const unlock = (kiosk: Kiosk, pin: string | null): Promise<Unlocked['value']> =>
  kiosk.inPage<Unlocked>(`window.staff.unlock(${JSON.stringify(pin)})`, 20_000).then(({ value }) => value);

/** SIGKILL, and nothing of it left. */
const pullPlug = async (kiosk: Kiosk): Promise<void> => {
  process.kill(await kiosk.pid('Browser'), 'SIGKILL');
  await endProcessesOf(kiosk.userData);
};

test('wrong PINs lock, and neither pulling the plug nor a clock set a day on or back shortens the wait', async ({ launch }) => {
  const userData = await withPins();
  const untilReady = (kiosk: Kiosk) => expect.poll(() => unlock(kiosk, null).then(({ kind }) => kind), { timeout: 60_000 }).toBe('ready');
  // the staff's time runs twenty times as fast: five wrong tries and their waits are soon done
  const first = await launch({ userData, flags: [...flags, '--clock-rate=20'] });
  for (let tries = 1; tries <= 5; tries += 1) {
    await untilReady(first);
    expect((await unlock(first, '407713')).kind).toBe('wrong');
  }
  await untilReady(first);
  await pullPlug(first);
  // what the wait may be by now at the least: all of the time since it was told has counted
  let told = { waitMs: 120_000, at: performance.now() };
  for (const [index, clock] of ['2026-11-27T12:00:00+08:00', '2026-11-28T12:00:00+08:00', '2026-11-20T12:00:00+08:00'].entries()) {
    const kiosk = await launch({ userData, flags: [...flags, `--clock=${clock}`] });
    // what was not written yet may have lengthened the wait before
    if (index === 0) await untilReady(kiosk);
    // what is answered was true at the moment of asking at the latest: the way of the answer is time that passed too
    const asked = performance.now();
    if (index === 0) told.at = asked;
    const { kind, waitMs = 0 } = await unlock(kiosk, index === 0 ? '407713' : staffPin);
    expect(kind, 'afterwards not even the right PIN is looked at').toBe(index === 0 ? 'wrong' : 'waiting');
    expect(waitMs, 'never shorter than by the time that has really passed').toBeGreaterThanOrEqual(
      told.waitMs - (performance.now() - told.at),
    );
    expect(waitMs, 'longer by what was not written yet at most').toBeLessThanOrEqual(Math.min(120_000, told.waitMs + takenBackMs));
    told = { waitMs, at: asked };
    await pullPlug(kiosk);
  }
});

test('--reset-pin takes the PINs away from the command line, and the next start asks for new ones', async ({ launch }, testInfo) => {
  const userData = await withPins();
  const { executable, words } = commandOf(testInfo.project.name);
  const run = (): Promise<{ code: number | null; said: string }> =>
    new Promise((done) => {
      const child = spawn(executable, [...words, `--user-data-dir=${userData}`, '--reset-pin'], { stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      child.stdout.on('data', (part: Buffer) => (said += part.toString()));
      child.stderr.on('data', (part: Buffer) => (said += part.toString()));
      child.once('close', (code) => done({ code, said }));
    });
  const reset = await run();
  expect(reset).toMatchObject({ code: 0 });
  expect(reset.said).toContain('PINs removed');
  for (const name of ['access.json', 'access-lock.json', 'access-seal.json'])
    expect(existsSync(path.join(userData, name)), name).toBe(false);
  expect((await run()).said).toContain('There are no PINs');
  const kiosk = await launch({ userData, flags: [...flags, '--setup'] });
  const visitor = await visitorAt(kiosk);
  await visitor.sees({ screen: 'setup' });
  expect((await unlock(kiosk, staffPin)).kind).toBe('no-pins');
});

test('the plug pulled while settings are written: they are whole, three times over', async ({ launch }) => {
  const userData = await withPins();
  for (let time = 1; time <= 3; time += 1) {
    const kiosk = await launch({ userData, flags });
    await expect.poll(() => unlock(kiosk, staffPin).then(({ kind }) => kind), { timeout: 30_000 }).toBe('open');
    await kiosk.inPage(`window.writes = 0; void (async () => {
      for (let n = 0; ; n += 1) {
        await window.staff.setVolume((n % 10) / 10);
        window.writes += 1;
      }
    })()`);
    await expect.poll(() => kiosk.inPage<number>('window.writes'), { timeout: 30_000, intervals: [40 * time] }).toBeGreaterThan(8);
    await pullPlug(kiosk);
    const text = readFileSync(path.join(userData, 'settings.json'), 'utf8');
    const read = v.parse(settingsSchema, JSON.parse(text));
    expect(Number.isInteger(Math.round(read.volume * 1000) / 100), 'a value that was written').toBe(true);
  }
  const last = await launch({ userData, flags });
  expect(last.log()).not.toMatch(/settings: .*cannot be used/);
  expect(existsSync(path.join(userData, 'settings.json.corrupt'))).toBe(false);
});

test('whoever walks away from a form finds it as it was: the panel closes after 60 s, the draft stays, nothing was saved', async ({
  launch,
}) => {
  // 60 s are 12
  const kiosk = await launch({ userData: await withPins(), flags: [...flags, '--clock-rate=5', '--size=1200x675'] });
  const visitor = await visitorAt(kiosk);
  const { page } = visitor;
  const address = 'https://draft.example.cn/tonnage';
  await enterPanel(visitor);
  await visitor.press('section-source');
  await visitor.press('source-kind-api');
  await page.getByTestId('source-url').fill(address, { timeout: 30_000 });
  await expect(visitor.root).not.toHaveAttribute('data-screen', 'admin', { timeout: 60_000 });
  expect(await page.content()).not.toContain('draft.example.cn');
  await enterPanel(visitor);
  await expect(page.getByTestId('source-url')).toHaveValue(address, { timeout: 30_000 });
  await expect(page.getByTestId('source-now')).toHaveAttribute('data-state', 'sample');
  await kiosk.close();
  const file = path.join(kiosk.userData, 'settings.json');
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').not.toContain('draft.example.cn');
});
