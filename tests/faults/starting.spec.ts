// Starts that go wrong: damaged files, a damaged bundle, a loop of crashes, a second start.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, copyApp, expect, freshUserData, test, untilUsable } from '../support/app';
import { endProcessesOf, processesOf } from '../support/processes';

const limitMs = 10_000;

for (const [name, text] of Object.entries({
  'NUL bytes': '\0'.repeat(500),
  'half a file': '{"version":1,"screenName":"x',
  'another type': '[1,2,3]',
})) {
  // one a day: the loader itself is tested file by file in plain Node
  test(`settings of ${name}: usable within 10 s, the bad file kept aside${name === 'NUL bytes' ? '' : ' @full'}`, async ({ launch }) => {
    const userData = freshUserData();
    writeFileSync(path.join(userData, 'settings.json'), text);
    const began = performance.now();
    const kiosk = await launch({ userData });
    expect(performance.now() - began).toBeLessThan(limitMs);
    expect(readdirSync(userData).filter((file) => file.startsWith('settings.json.corrupt-'))).toHaveLength(1);
    expect(kiosk.log()).toMatch(/\[warn\] +settings: /);
  });
}

test('every other file of ours in ruins: usable all the same', async ({ launch }) => {
  const userData = freshUserData();
  for (const file of ['starts.json', 'resume.json', 'journal.db', 'feed-last-good.json'])
    writeFileSync(path.join(userData, file), 'x\0'.repeat(3000));
  expect(await (await launch({ userData })).state()).toMatchObject({ screen: 'attract', feed: 'sample' });
});

test('a data folder that cannot be one is named, and costs nothing but memory', async ({ launch }) => {
  const folder = freshUserData();
  const userData = path.join(folder, 'file');
  writeFileSync(userData, '');
  const kiosk = await launch({ userData });
  expect(await kiosk.state()).toMatchObject({ screen: 'attract' });
  const instead = await kiosk.app.evaluate(({ app }) => app.getPath('userData'));
  expect(readFileSync(path.join(instead, 'logs/main.log'), 'utf8')).toContain(`${userData} cannot be written`);
  rmSync(folder, { recursive: true });
});

/** A start history that leaves no relaunch, or looks like a loop of crashes. */
const withHistory = (history: { bad?: number; relaunches?: number }): string => {
  const userData = freshUserData();
  const starts = Array.from({ length: history.bad ?? 0 }, (_, index) => ({ atMs: Date.now() - 10_000 + index, wasGood: false }));
  const relaunches = Array.from({ length: history.relaunches ?? 0 }, () => Date.now() - 1000);
  writeFileSync(path.join(userData, 'starts.json'), JSON.stringify({ starts, relaunches }));
  return userData;
};

test('after three starts that died the app starts without 3D', async ({ launch }) => {
  const kiosk = await launch({ userData: withHistory({ bad: 3 }), flags: ['--tier=low'] });
  expect(await kiosk.state()).toMatchObject({ tier: '2d' });
});

test('the same app without that history starts in 3D', async ({ launch }) => {
  const kiosk = await launch({ userData: withHistory({ bad: 2 }), flags: ['--tier=low'] });
  expect(await kiosk.state()).toMatchObject({ tier: 'low' });
});

test('a bundle that cannot load shows the fallback page, and the app comes back once it can', async ({ launch }, testInfo) => {
  const appDir = copyApp(testInfo.outputPath('app'));
  const [index, away] = ['index.html', 'gone.html'].map((name) => path.join(appDir, 'out/renderer', name)) as [string, string];
  renameSync(index, away);
  const kiosk = await launch({ appDir, userData: withHistory({ relaunches: 3 }), ready: false });
  await expect
    .poll(() =>
      kiosk
        .state()
        .then((state) => state['screen'])
        .catch(() => null),
    )
    .toBe('apology');
  expect(await kiosk.inPage('document.body.innerText')).toContain('稍等片刻，马上回来');
  renameSync(away, index);
  expect(await untilUsable(kiosk)).toBeLessThan(20_000);
});

test('a page that never works leads to a new start with the same flags', async ({ launch: _ }, testInfo) => {
  const appDir = copyApp(testInfo.outputPath('app'));
  renameSync(path.join(appDir, 'out/renderer/index.html'), path.join(appDir, 'out/renderer/gone.html'));
  const userData = freshUserData();
  const { executable, words } = commandOf('source', appDir);
  const first = spawn(executable, [...words, '--windowed', '--seed=4711', `--user-data-dir=${userData}`], { stdio: 'ignore' });
  const mains = () => processesOf(userData).filter(({ type }) => type === null);
  await expect.poll(() => mains().map(({ pid }) => pid), { timeout: 30_000 }).not.toContain(first.pid);
  await expect.poll(() => mains()[0]?.commandLine ?? '').toContain('--seed=4711');
  await endProcessesOf(userData);
  rmSync(userData, { recursive: true, force: true });
});

test('a second start ends by itself and leaves the first as it is', async ({ kiosk }, testInfo) => {
  const { executable, words } = commandOf(testInfo.project.name);
  const second = spawn(executable, [...words, '--windowed', `--user-data-dir=${kiosk.userData}`], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  second.stderr.on('data', (chunk) => (said += String(chunk)));
  const code = await new Promise((done) => second.on('exit', done));
  expect(code).toBe(0);
  expect(said).toContain('already running');
  expect(await kiosk.state()).toMatchObject({ screen: 'attract' });
  expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('flags are taken, and bad ones named and ignored @pack', async ({ launch }) => {
  const kiosk = await launch({
    flags: ['--lang=en', '--size=800x600', '--tier=huge', '--clock=2026-05-01T09:00:00+08:00', '--feed-url=ftp://x', '--reduced-motion'],
  });
  expect(await kiosk.state()).toMatchObject({ lang: 'en', feed: 'sample' });
  expect(await kiosk.inPage('[innerWidth, innerHeight]')).toEqual([800, 600]);
  expect(
    await kiosk.inPage(
      `window.kiosk.getStart().then((start) => [new Date(start.clock.appMs).toISOString(), start.reducedMotion, start.tier])`,
    ),
  ).toEqual(['2026-05-01T01:00:00.000Z', true, null]);
  for (const flag of ['--tier: "huge"', '--feed-url: "ftp://x"']) expect(kiosk.log()).toContain(`${flag} ignored`);
});
