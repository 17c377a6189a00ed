// The daily sheet in the real app: checked by itself as the hall opens, read and checked again by touch, notes with a way back.
import { alwaysOpen } from '../../electron/shared/schedule';
import { expect, test } from '../support/app';
import { userDataWith } from '../support/settingsFile';
import { enterPanel, pressIn, withPins } from '../support/staff';
import { visitorAt } from '../support/visitor';

test.setTimeout(240_000);
const slow = { timeout: 60_000 };

test('the self-test ran by itself, tells eight things in words, and keeps notes that can be taken back', async ({ launch }) => {
  const clock = '2026-11-27T08:30:00+08:00';
  const plan = { ...alwaysOpen, off: [{ id: 'quiz', exhibit: 'quiz', untilMs: Date.parse('2026-11-28T00:00:00+08:00') }] };
  const userData = await withPins(userDataWith({ plan, volume: 0 }));
  const flags = ['--tier=2d', '--lang=zh-CN', '--size=1280x900', `--clock=${clock}`];
  const kiosk = await launch({ flags, userData });
  await expect.poll(() => kiosk.log(), slow).toMatch(/daily: checked by opening/);
  const visitor = await visitorAt(kiosk);
  await enterPanel(visitor);
  await visitor.press('section-daily');
  await expect(visitor.page.getByTestId('daily-at')).toContainText('自动检查', slow);
  await expect(visitor.page.locator('.daily-line')).toHaveCount(8);
  await expect(visitor.page.getByTestId('daily-sound')).toHaveAttribute('data-state', /note|mend/);
  await expect(visitor.page.getByTestId('daily-feed')).toContainText('示例数据');
  await expect(visitor.page.getByTestId('daily-content')).toHaveAttribute('data-state', 'good');
  await expect(visitor.page.getByTestId('daily-off')).toContainText('快问快答');
  await visitor.press('daily-again');
  await expect(visitor.page.getByTestId('daily-at')).not.toContainText('自动检查', slow);

  await visitor.page.getByTestId('note-text').scrollIntoViewIfNeeded();
  await visitor.page.getByTestId('note-text').fill('左边音箱有杂音');
  // the panel's own keyboard lies over the lower part
  await pressIn(visitor, 'key-done');
  await pressIn(visitor, 'note-add');
  const notes = visitor.page.getByTestId('notes');
  await expect(notes).toContainText('左边音箱有杂音', slow);
  await expect(notes).toContainText('08:3');
  const [{ id } = { id: '' }] = await kiosk.inPage<{ id: string }[]>('window.staff.getDaily().then(({ value }) => value.notes)');
  await pressIn(visitor, `note-remove-${id}`);
  await expect(notes).toHaveCount(0, slow);
  await visitor.press('toast-undo');
  await expect(notes).toContainText('左边音箱有杂音', slow);
  await kiosk.app.close();
  // kept over a restart
  const again = await launch({ flags, userData });
  const second = await visitorAt(again);
  await enterPanel(second);
  await second.press('section-daily');
  await expect(second.page.getByTestId('notes')).toContainText('左边音箱有杂音', slow);
});
