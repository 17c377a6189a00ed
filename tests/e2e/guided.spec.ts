// A class at the screen: the secret ballot, interruptions, the guide's bar and second screen.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, freshUserData, test, untilUsable } from '../support/app';
import { enterPanel, guidePin, withPins } from '../support/staff';
import { answerAll, flagsFor, guideAt, hearAll, scriptOf, setOff, type Guide } from '../support/guide';

const vote = async (guide: Guide, option: string): Promise<void> => {
  // a second tap of the finger before is not the next voter's
  await expect(guide.page.getByTestId('ballot-come')).toBeEnabled();
  await guide.press('ballot-come');
  await guide.press(`ballot-${option}`);
};

/** Everything under the data folder that the app wrote itself, as text; Chromium's own caches are left out. */
const onDisk = (dir: string): string =>
  readdirSync(dir, { recursive: true })
    .map((name) => path.join(dir, String(name)))
    .filter(
      (file) =>
        !/Singleton|GPUCache|Code Cache|DawnCache|blob_storage/.test(file) &&
        (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false),
    )
    .map((file) => readFileSync(file, 'latin1'))
    .join('\n');

test('a secret ballot tells nothing before the last vote: not on the screen, not to main, not on the disk', async ({ launch }) => {
  test.setTimeout(240_000);
  const kiosk = await launch({ flags: flagsFor('lower-primary') });
  const guide = await guideAt(kiosk);
  await setOff(guide, { teams: 2, pupils: 5 });
  await toCouncil(guide);
  await hearAll(guide);
  await guide.press('way-ballot');
  await kiosk.app.evaluate(({ ipcMain }) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    // every call of the page passes here first
    for (const [name, handler] of (ipcMain as unknown as { _invokeHandlers: Map<string, (...args: unknown[]) => unknown> })._invokeHandlers)
      (ipcMain as unknown as { _invokeHandlers: Map<string, (...args: unknown[]) => unknown> })._invokeHandlers.set(name, (...args) => {
        if (name !== 'kiosk:beat') heard.push(`${name} ${JSON.stringify(args.slice(1))}`);
        return handler(...args);
      });
  });
  const shown = async (): Promise<string> => (await guide.page.locator('.guide-stage').innerHTML()).replace(/\d+/g, '#');
  const screens: string[] = [];
  for (const option of ['door', 'gate', 'gate', 'corner']) {
    await vote(guide, option);
    await expect(guide.page.getByTestId('ballot-waiting')).toBeVisible();
    await expect(guide.page.getByTestId('ballot-come')).toBeEnabled();
    screens.push(await shown());
    expect(await guide.page.evaluate(() => document.activeElement === document.body)).toBe(true);
  }
  // whatever was touched, the screen is the same but for how many have voted
  expect(new Set(screens.slice(0, 2)).size).toBe(1);
  expect(new Set(screens.slice(2)).size).toBe(1);
  expect(await guide.text()).not.toContain('楼门口');
  const heard = await kiosk.app.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  // kept meanwhile: clocks only; no option, no count
  for (const line of heard) expect(line).not.toMatch(/door|gate|corner/);
  expect(onDisk(kiosk.userData)).not.toMatch(/"(door|gate|corner)"/);
  await vote(guide, 'gate');
  await expect(guide.page.getByTestId('ballot-over')).toBeVisible();
  await guide.press('ballot-open');
  await expect(guide.page.getByTestId('result-gate')).toHaveAttribute('data-count', '3');
  await expect(guide.page.getByTestId('result-door')).toHaveAttribute('data-count', '1');
});

async function toCouncil(guide: Guide): Promise<void> {
  await guide.press('bar-jump');
  await guide.press('jump-council');
  await expect(guide.page.getByTestId('council')).toBeVisible();
}

test('after kill -9 the guide goes on at the step with all points; an open ballot begins anew and says so', async ({ launch }) => {
  test.setTimeout(300_000);
  const userData = await withPins();
  const flags = flagsFor('lower-primary');
  let kiosk = await launch({ flags, userData });
  let guide = await guideAt(kiosk);
  await setOff(guide, { teams: 3, pupils: 4 });
  await guide.press('bar-jump');
  await guide.press('jump-peel');
  await answerAll(guide, 'food');
  const points = await guide.points();
  expect(points).toEqual({ 'score-plum': 10, 'score-ginkgo': 10, 'score-magnolia': 10 });
  const killed = async (): Promise<void> => {
    // the disk has it as soon as the page has been answered
    await guide.page.waitForFunction(() => true);
    process.kill(await kiosk.pid('Browser'), 'SIGKILL');
    const began = performance.now();
    kiosk = await launch({ flags, userData, ready: false });
    await untilUsable(kiosk, { where: (state) => state['screen'] === 'guide' });
    guide = await guideAt(kiosk);
    await expect(guide.page.getByTestId('guide-resumed')).toBeVisible();
    const ms = performance.now() - began;
    test.info().annotations.push({ type: 'ms to go on', description: String(Math.round(ms)) });
    expect(ms).toBeLessThan(15_000);
    await guide.press('guide-noticed');
  };
  await killed();
  expect((await guide.step()).step).toBe('peel');
  expect(await guide.points()).toEqual(points);
  await toCouncil(guide);
  await hearAll(guide);
  await guide.press('way-ballot');
  await vote(guide, 'gate');
  await vote(guide, 'door');
  await expect(guide.page.getByTestId('ballot-given')).toContainText('2');
  await killed();
  expect((await guide.step()).step).toBe('council');
  await expect(guide.page.getByTestId('ballot-anew')).toBeVisible();
  await expect(guide.page.getByTestId('ballot-given')).toContainText('0');
  expect(await guide.points()).toEqual(points);
  for (let pupil = 0; pupil < 4; pupil += 1) await vote(guide, 'corner');
  await guide.press('ballot-open');
  await expect(guide.page.getByTestId('result-corner')).toHaveAttribute('data-count', '4');
  await expect(guide.page.getByTestId('result-gate')).toHaveAttribute('data-count', '0');
  // once ended, what was interrupted does not come back with the next group
  await guide.press('bar-end');
  await guide.press('end-sure');
  await guide.sees({ screen: 'attract' });
  await enterPanel(guide, guidePin);
  await guide.press('start-guided');
  await expect(guide.page.getByTestId('guide-setup')).toBeVisible();
  expect(kiosk.log()).not.toMatch(/\[error\]/);
});

test('kill -9 at each step of each script: there again, with all points @full', async ({ launch }) => {
  test.setTimeout(900_000);
  const userData = freshUserData();
  for (const script of ['lower-primary', 'upper-primary', 'secondary']) {
    const flags = flagsFor(script);
    let kiosk = await launch({ flags, userData });
    let guide = await guideAt(kiosk);
    await setOff(guide, { teams: 2, pupils: 3 });
    for (;;) {
      const before = await guide.step();
      const step = scriptOf(script).steps.find(({ id }) => id === before.step);
      if (step?.kind === 'question') await answerAll(guide, step.answer);
      const points = await guide.points();
      process.kill(await kiosk.pid('Browser'), 'SIGKILL');
      // each is an incident of its own: an app that dies at every start waits longer before each, which starting.spec.ts looks at
      rmSync(path.join(userData, 'starts.json'));
      const began = performance.now();
      kiosk = await launch({ flags, userData, ready: false });
      await untilUsable(kiosk, { where: (state) => state['screen'] === 'guide' });
      guide = await guideAt(kiosk);
      expect(await guide.step()).toEqual(before);
      expect(performance.now() - began).toBeLessThan(15_000);
      await guide.press('guide-noticed');
      expect(await guide.points()).toEqual(points);
      if ((await guide.page.getByTestId('bar-next').count()) === 0) break;
      await guide.next();
    }
    await guide.press('bar-end-last');
    await guide.press('end-sure');
    await kiosk.close();
  }
});

test('the bar: remote, pause, freeze, black, less time; a second screen takes the notes', async ({ launch }) => {
  test.setTimeout(180_000);
  const kiosk = await launch({ flags: flagsFor('lower-primary', ['--second-screen=800x600', '--idle-seconds=2', '--clock-rate=10']) });
  const guide = await guideAt(kiosk);
  await setOff(guide, { teams: 2 });
  const { page } = guide;
  const room = page.getByTestId('guide');
  await page.keyboard.press('PageDown');
  await expect(room).toHaveAttribute('data-step', 'journey');
  await page.keyboard.press('PageUp');
  await expect(room).toHaveAttribute('data-step', 'hello');
  await page.keyboard.press('b');
  await expect(page.getByTestId('guide-black-cover')).toBeVisible();
  await guide.press('guide-black-cover');
  await expect(page.getByTestId('guide-black-cover')).toHaveCount(0);
  await guide.press('bar-pause');
  await expect(page.getByTestId('guide-shield')).toBeVisible();
  const left = page.getByTestId('step-left');
  const stood = await left.innerText();
  const whole = await page.getByTestId('whole-left').innerText();
  await expect(page.getByTestId('whole-left')).not.toHaveText(whole);
  expect(await left.innerText()).toBe(stood);
  await guide.press('bar-pause');
  await expect(left).not.toHaveText(stood);
  await guide.press('bar-freeze');
  await expect(page.getByTestId('guide-shield')).toBeVisible();
  await guide.press('bar-freeze');
  // long past the visitor's idle by now, and nobody was asked
  await guide.sees({ screen: 'guide', overlay: 'none' });
  await guide.press('bar-time');
  await guide.press('time--10');
  const skips = ((await page.getByTestId('proposal').getAttribute('data-skips')) ?? '').split(' ');
  expect(skips).toContain('microbes');
  expect(skips).not.toContain('council');
  await guide.press('time-accept');
  await guide.press('bar-jump');
  await expect(page.getByTestId('jump-microbes')).toContainText('略过');
  await guide.press('sheet-close');
  // with a second screen the talking points are there, not on the group's
  expect(await page.getByTestId('bar-talk').count()).toBe(0);
  const windows = kiosk.app.windows();
  expect(windows).toHaveLength(2);
  const notes = windows.find((window) => window.url().endsWith('notes.html'));
  await expect(notes?.locator('#talk li').first() ?? page.locator('none')).toContainText('午饭');
  expect(await notes?.evaluate(() => Object.keys((globalThis as unknown as { notes: object }).notes))).toEqual(['onShow']);
  expect(await notes?.evaluate(() => 'kiosk' in globalThis)).toBe(false);
  await guide.press('bar-end');
  await guide.press('end-sure');
  await guide.sees({ screen: 'attract' });
  await expect.poll(() => kiosk.app.windows().length).toBe(1);
});
