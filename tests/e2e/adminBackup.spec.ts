// A backup from one installation to another, by touch, in the real app; the power goes just as it is put in.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '../support/app';
import { userDataWith } from '../support/settingsFile';
import { enterPanel, pressIn, staffPin, typePin, withPins } from '../support/staff';
import { visitorAt } from '../support/visitor';

test.setTimeout(300_000);
const slow = { timeout: 90_000 };
const flags = ['--tier=2d', '--lang=zh-CN', '--size=1280x900'];

test('a backup moves to another machine; a damaged one is refused, and a kill in the middle is made good by the next start', async ({
  launch,
}) => {
  const stick = mkdtempSync(path.join(os.tmpdir(), 'hongmei-stick-'));
  const all = [...flags, `--removable-dir=${stick}`];
  const first = await visitorAt(
    await launch({ flags: all, userData: await withPins(userDataWith({ screenName: '门厅屏', exhibits: ['quiz'] })) }),
  );
  await enterPanel(first);
  await first.press('section-backup');
  await pressIn(first, 'backup-stick');
  await expect(first.page.getByTestId('toast')).toHaveAttribute('data-kind', 'done', slow);
  await first.kiosk.app.close();
  const [name = ''] = readdirSync(stick);
  expect(name).toMatch(/^虹梅备份-.*\.hongmei-backup$/);
  const bytes = readFileSync(path.join(stick, name));
  writeFileSync(path.join(stick, `0${name}`), bytes.subarray(0, bytes.length - 50));

  const userData = await withPins(userDataWith({ screenName: '新屏' }));
  const second = await visitorAt(await launch({ flags: all, userData }));
  await enterPanel(second);
  await second.press('section-backup');
  // newest name first: the whole one, then the cut one
  await pressIn(second, 'backup-check-1');
  await expect(second.page.getByTestId('backup-problem')).toHaveAttribute('data-problem', 'damaged', slow);
  await pressIn(second, 'backup-check-0');
  await expect(second.page.getByTestId('backup-ready')).toContainText('门厅屏', slow);
  await pressIn(second, 'backup-use');
  await second.press('confirm-yes');
  await typePin(second, staffPin, 'again');
  const ready = path.join(userData, 'restore', 'ready.json');
  const isReady = (): boolean => readdirSync(path.dirname(ready)).includes('ready.json');
  await expect.poll(() => isReady(), { ...slow, intervals: [20] }).toBe(true);
  // what is replaced lies in the machine's own folder: the way back
  expect(readdirSync(path.join(userData, 'exchange')).filter((file) => file.endsWith('.hongmei-backup'))).toHaveLength(1);
  second.kiosk.app.process().kill('SIGKILL');

  const third = await visitorAt(await launch({ flags: all, userData }));
  expect(JSON.parse(readFileSync(path.join(userData, 'settings.json'), 'utf8'))).toMatchObject({
    screenName: '门厅屏',
    exhibits: ['quiz'],
  });
  expect(third.kiosk.log()).toContain('the backup has taken its place');
  await third.press('attract-start');
  await third.press('language-zh');
  await expect(third.page.getByTestId('open-quiz')).toBeVisible();
  await expect(third.page.getByTestId('open-journey')).toHaveCount(0);
  rmSync(stick, { recursive: true });
});
