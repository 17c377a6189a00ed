// Staff look after the machine by touch: its state, the log, a bundle for technicians, touch test, PINs; and what only a fresh PIN lets through.
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSafely } from '../../electron/main/content/xlsx/safeZip';
import { expect, test, type Kiosk } from '../support/app';
import { enterPanel, guidePin, staffPin, typePin, withPins } from '../support/staff';
import { visitorAt, type Visitor } from '../support/visitor';

test.setTimeout(300_000);

const flags = ['--tier=2d', '--lang=zh-CN', '--size=1200x675'];
const newPin = '604827';

const reach = async (visitor: Visitor, testId: string): Promise<void> => {
  await visitor.page.getByTestId(testId).scrollIntoViewIfNeeded({ timeout: 30_000 });
  await visitor.press(testId);
};
const refusalOf = (kiosk: Kiosk, call: string): Promise<string | undefined> =>
  kiosk.inPage<{ refusal?: { kind: string } }>(`window.staff.${call}`, 10_000).then(({ refusal }) => refusal?.kind);

test('state, log, bundle and touch test by touch; leaving the kiosk and changing a PIN take the PIN again', async ({ launch }) => {
  const stick = mkdtempSync(path.join(os.tmpdir(), 'hongmei-stick-'));
  const kiosk = await launch({ flags: [...flags, `--removable-dir=${stick}`], userData: await withPins() });
  const visitor = await visitorAt(kiosk);
  const { page, finger } = visitor;
  await enterPanel(visitor);

  await visitor.press('section-health');
  await expect(page.getByTestId('health-version')).toContainText(/\d+\.\d+\.\d+/, { timeout: 30_000 });
  await expect(page.getByTestId('health-frames')).toContainText(/\d+\.\d/, { timeout: 30_000 });
  await expect(page.getByTestId('health-feed')).toHaveAttribute('data-state', 'sample');
  await reach(visitor, 'log-level-all');
  await expect(page.getByTestId('log-lines')).toContainText('start:');
  await reach(visitor, 'bundle-save');
  await expect(page.getByTestId('toast')).toHaveAttribute('data-kind', 'done', { timeout: 30_000 });
  const [name = ''] = readdirSync(stick);
  const files = await unzipSafely(readFileSync(path.join(stick, name)));
  expect([...files.keys()].sort()).toEqual(['README.txt', 'health.json', 'logs/main.log', 'settings.json']);
  const all = [...files.values()].map(String).join('\n');
  const hash = (JSON.parse(readFileSync(path.join(kiosk.userData, 'access.json'), 'utf8')) as { staff: { hash: string } }).staff.hash;
  for (const secret of [staffPin, guidePin, hash, kiosk.userData, os.homedir()]) expect(all, secret).not.toContain(secret);
  expect(all).toContain('staff: exportBundle by staff');

  await visitor.press('section-system');
  await reach(visitor, 'touch-start');
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await finger.down(Array.from({ length: 10 }, (_, index) => ({ x: ((index + 1) * width) / 11, y: height * (0.2 + (index % 2) * 0.2) })));
  await expect(page.getByTestId('touch-test')).toHaveAttribute('data-now', '10');
  await finger.up();
  await expect(page.getByTestId('touch-test')).toHaveAttribute('data-most', '10');
  await expect(page.getByTestId('touch-test')).toHaveAttribute('data-now', '0');
  await visitor.press('touch-test-end');
  await reach(visitor, 'colour-start');
  for (const field of ['white', 'black', 'red', 'green', 'blue', 'grey', 'lines']) {
    await expect(page.getByTestId('colour-test')).toHaveAttribute('data-field', field);
    await visitor.press('colour-test');
  }
  await expect(page.getByTestId('colour-test')).toHaveCount(0);

  // a live session is not enough, and a wrong PIN is a wrong try
  expect(await refusalOf(kiosk, 'leaveKiosk()')).toBe('needs-pin');
  await reach(visitor, 'system-leaveKiosk');
  await visitor.press('confirm-yes');
  await typePin(visitor, '407713', 'again');
  await expect(page.getByTestId('again-line')).toHaveAttribute('data-state', 'wrong', { timeout: 30_000 });
  await visitor.press('again-close');
  expect(await refusalOf(kiosk, 'leaveKiosk()'), 'still').toBe('needs-pin');
  await visitor.sees({ screen: 'admin' });

  await reach(visitor, 'pin-change-guide');
  for (let time = 0; time < 2; time += 1) await typePin(visitor, newPin, 'setup-guidePin');
  // the wrong try above may still make us wait
  await expect(page.getByTestId('again-line')).toHaveAttribute('data-wait', '0', { timeout: 30_000 });
  await typePin(visitor, staffPin, 'again');
  await expect(page.getByTestId('toast')).toHaveAttribute('data-kind', 'done', { timeout: 30_000 });
  await visitor.press('panel-leave');

  // the guide's new PIN opens the guide's half: an exhibit on the screen at a touch
  await enterPanel(visitor, newPin);
  await expect(page.getByTestId('panel-role')).toHaveAttribute('data-role', 'guide');
  await expect(page.getByTestId('section-health')).toHaveCount(0);
  expect(await refusalOf(kiosk, 'getHealth()')).toBe('wrong-role');
  await visitor.press('section-guide');
  await reach(visitor, 'guide-open-quiz');
  await visitor.sees({ screen: 'exhibit', exhibit: 'quiz' });
  expect(kiosk.log()).not.toContain(newPin);
  expect(existsSync(path.join(kiosk.userData, 'access.json'))).toBe(true);
});
