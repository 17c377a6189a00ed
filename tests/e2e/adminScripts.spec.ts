// The panel's guided scripts: order, times and texts by touch, steps in and out, published, and led by a guide in the new order.
import { expect, test } from '../support/app';
import { enterPanel, pressIn, withPins } from '../support/staff';
import { visitorAt, type Visitor } from '../support/visitor';

test.setTimeout(300_000);

const flags = ['--tier=2d', '--lang=zh-CN', '--seed=7', '--size=1280x900', '--reduced-motion'];
const order = (visitor: Visitor): Promise<(string | null)[]> =>
  visitor.page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));

/** Carries the first step below the third, by its grip. */
const dragFirst = async (visitor: Visitor, before: (string | null)[]): Promise<void> => {
  const rows = visitor.page.locator('[data-row]');
  await rows.nth(0).scrollIntoViewIfNeeded();
  const [from, to] = [await rows.nth(0).boundingBox(), await rows.nth(2).boundingBox()];
  const grip = await visitor.page.getByTestId(`grip-${before[0] ?? ''}`).boundingBox();
  if (!from || !to || !grip) throw new Error('steps are not on screen');
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await visitor.finger.down([{ x, y }]);
  for (let step = 1; step <= 10; step += 1) await visitor.finger.move([{ x, y: y + ((to.y - from.y + 8) * step) / 10 }]);
  await expect.poll(() => order(visitor)).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
  await visitor.finger.up();
  // let go, it lies where the others made room
  const row = visitor.page.locator(`[data-row="${before[0] ?? ''}"]`);
  await expect(row).toHaveAttribute('data-dragged', 'false');
  await expect.poll(() => row.evaluate((element) => (element as HTMLElement).style.translate)).toBe('');
};

const openScripts = async (visitor: Visitor): Promise<void> => {
  await enterPanel(visitor);
  await visitor.press('section-content');
};

test('a script is copied, put in another order, given other times and texts, published and led', async ({ launch }) => {
  const kiosk = await launch({ flags, userData: await withPins() });
  const visitor = await visitorAt(kiosk);
  const { page } = visitor;
  await openScripts(visitor);
  await pressIn(visitor, 'scripts-edit');
  await pressIn(visitor, 'script-copy-upper-primary');
  await expect(page.getByTestId('script-row-own')).toHaveAttribute('data-origin', 'own');
  await pressIn(visitor, 'script-open-own');
  await expect(page.getByTestId('step-hello')).toBeVisible();
  const before = await order(visitor);
  await dragFirst(visitor, before);
  // the arrows do the same
  await pressIn(visitor, 'up-hello');
  const moved = [before[1], before[0], ...before.slice(2)];
  await expect.poll(() => order(visitor)).toEqual(moved);

  const total = page.getByTestId('script-total');
  await expect(total).toHaveAttribute('data-seconds', '2400');
  for (let time = 0; time < 2; time += 1) await pressIn(visitor, 'time-hello-more');
  await expect(total).toHaveAttribute('data-beyond', '60');
  // taken out, back again, and out
  await pressIn(visitor, 'remove-intruder');
  await expect(page.getByTestId('step-intruder')).toHaveCount(0);
  await visitor.press('toast-undo');
  await expect(page.getByTestId('step-intruder')).toHaveCount(1);
  await pressIn(visitor, 'remove-intruder');
  // another script's question comes in, before what closes the visit
  await pressIn(visitor, 'step-add');
  await pressIn(visitor, 'add-kind-question');
  await pressIn(visitor, 'add-question-1');
  const wanted = [...moved.filter((id) => id !== 'intruder').slice(0, -3), 'peel', ...moved.slice(-3)];
  await expect.poll(() => order(visitor)).toEqual(wanted);

  // English by the keyboard on the screen, Chinese by one that is plugged in
  await pressIn(visitor, 'edit-hello');
  await pressIn(visitor, 'script-weight-useful');
  await expect(page.getByTestId('step-hello')).toHaveAttribute('data-weight', 'useful');
  await pressIn(visitor, 'text-title-en');
  await visitor.press('key-clear');
  for (const letter of 'set') await visitor.press(`key-${letter}`);
  await visitor.press('key-done');
  await pressIn(visitor, 'text-title-zh');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('先听一听');
  await visitor.press('key-done');
  await expect(page.getByTestId('text-title-en')).toHaveValue('set');
  await expect(page.getByTestId('text-title-zh')).toHaveValue('先听一听');

  // the panel is left in the middle: the draft waits where it was
  await visitor.press('panel-leave');
  await openScripts(visitor);
  await expect(page.getByTestId('text-title-zh')).toHaveValue('先听一听');
  expect(await order(visitor)).toEqual(wanted);

  // what an import would refuse is refused, and told where
  await pressIn(visitor, 'text-title-en');
  await visitor.press('key-clear');
  await visitor.press('key-done');
  await pressIn(visitor, 'edit-hello');
  await visitor.press('scripts-publish');
  await expect(page.getByTestId('script-problems').locator('li')).toHaveAttribute('data-code', 'missing');
  expect(await kiosk.inPage('window.staff.getPackState().then(({ value }) => value.canGoBack)')).toBe(false);
  await pressIn(visitor, 'script-problem-0');
  await pressIn(visitor, 'text-title-en');
  await visitor.press('key-o');
  await visitor.press('key-n');
  await visitor.press('key-done');
  await expect(page.getByTestId('script-problems')).toHaveCount(0);
  await visitor.press('scripts-publish');
  await expect(page.getByTestId('toast')).toHaveAttribute('data-kind', 'done', { timeout: 30_000 });
  await expect(page.getByTestId('scripts-publish')).toBeDisabled();
  // a pack like any other: there is a way back
  await visitor.press('scripts-back');
  await expect(page.getByTestId('script-row-upper-primary')).toHaveAttribute('data-origin', 'shipped');
  await visitor.press('scripts-back');
  await expect(page.getByTestId('pack-back')).toHaveCount(1);

  // the guide who starts right away chooses it, and is led in its order
  await visitor.press('section-guide');
  await visitor.press('start-guided');
  await expect(page.getByTestId('script-own')).toContainText('虹梅侦探队（副本）', { timeout: 30_000 });
  await pressIn(visitor, 'script-own');
  const minutes = Math.round((2400 + 60 - 360 + 70) / 60);
  await expect(page.getByTestId('setup-minutes')).toHaveText(String(minutes));
  await visitor.press('setup-start');
  const room = page.getByTestId('guide');
  for (const id of wanted.slice(0, 3)) {
    await expect(room).toHaveAttribute('data-step', id ?? '');
    await visitor.press('bar-next');
  }
  await expect(room).toHaveAttribute('data-step', wanted[3] ?? '');
  await visitor.press('bar-jump');
  const jumps = page.locator('[data-testid^="jump-"]');
  expect(await jumps.evaluateAll((list) => list.map((each) => each.getAttribute('data-testid')))).toEqual(wanted.map((id) => `jump-${id}`));
  await expect(page.getByTestId('jump-hello')).toContainText('先听一听');
  await visitor.press('sheet-close');
  await visitor.press('bar-end');
  await visitor.press('end-sure');
  await visitor.sees({ screen: 'attract' });
  // nobody without a session publishes anything
  const refused = await kiosk.inPage<{ refusal?: { kind: string } }>('window.staff.publishScripts([], [])');
  expect(refused.refusal?.kind).toBe('no-session');
  expect(kiosk.log()).not.toMatch(/\[error\]/);
});

test('a shipped script that was removed comes back, and a new one can be led as it is', async ({ launch }) => {
  const kiosk = await launch({ flags, userData: await withPins() });
  const visitor = await visitorAt(kiosk);
  const { page } = visitor;
  await openScripts(visitor);
  await pressIn(visitor, 'scripts-edit');
  await pressIn(visitor, 'script-remove-secondary');
  await expect(page.getByTestId('script-row-secondary')).toHaveCount(0);
  await pressIn(visitor, 'script-return-secondary');
  await expect(page.getByTestId('script-row-secondary')).toHaveAttribute('data-origin', 'shipped');
  await pressIn(visitor, 'script-remove-lower-primary');
  await pressIn(visitor, 'script-new');
  await expect(page.getByTestId('script-total')).toHaveAttribute('data-beyond', String(150 - 2400));
  for (const kind of ['exhibit', 'council'] as const) {
    await pressIn(visitor, 'step-add');
    await pressIn(visitor, `add-kind-${kind}`);
    await pressIn(visitor, `add-${kind}-1`);
  }
  await visitor.press('scripts-publish');
  await expect(page.getByTestId('toast')).toHaveAttribute('data-kind', 'done', { timeout: 30_000 });
  await visitor.press('section-guide');
  await visitor.press('start-guided');
  await expect(page.getByTestId('script-own')).toContainText('新脚本', { timeout: 30_000 });
  await expect(page.getByTestId('script-lower-primary')).toHaveCount(0);
  await pressIn(visitor, 'script-own');
  await visitor.press('setup-start');
  for (const kind of ['talk', 'exhibit', 'council', 'report']) {
    await expect(page.getByTestId('guide')).toHaveAttribute('data-kind', kind);
    if (kind !== 'report') await visitor.press('bar-next');
  }
  expect(kiosk.log()).not.toMatch(/\[error\]/);
});
