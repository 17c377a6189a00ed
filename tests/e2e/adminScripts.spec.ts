// The panel's guided scripts: order, times and texts by touch, steps in and out, published, and led by a guide in the new order.
import { expect, test } from '../support/app';
import { enterPanel, pressIn, withPins } from '../support/staff';
import { visitorAt, type Visitor } from '../support/visitor';

test.setTimeout(420_000);

const flags = ['--tier=2d', '--lang=zh-CN', '--seed=7', '--size=1280x720', '--reduced-motion'];
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

/** Published is what main has; a toast may be that of the change before. */
const publish = async (visitor: Visitor): Promise<void> => {
  await visitor.press('scripts-publish');
  const canGoBack = () => visitor.kiosk.inPage('window.staff.getPackState().then(({ value }) => value.canGoBack)');
  await expect.poll(canGoBack, { timeout: 30_000 }).toBe(true);
};

/** The panel's scripts, with a copy of the detectives open. */
const openCopy = async (visitor: Visitor): Promise<void> => {
  await openScripts(visitor);
  await pressIn(visitor, 'scripts-edit');
  await pressIn(visitor, 'script-copy-upper-primary');
  await expect(visitor.page.getByTestId('script-row-own')).toHaveAttribute('data-origin', 'own');
  await pressIn(visitor, 'script-open-own');
  await expect(visitor.page.getByTestId('step-hello')).toBeVisible();
};

test('a copy gets another order and other times by touch, is published, and a guide leads it so', async ({ launch }) => {
  const kiosk = await launch({ flags, userData: await withPins() });
  const visitor = await visitorAt(kiosk);
  const { page } = visitor;
  await openCopy(visitor);
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
  await publish(visitor);
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
  await expect(page.getByTestId('setup-minutes')).toHaveText('41');
  await visitor.press('setup-start');
  const room = page.getByTestId('guide');
  await expect(room).toHaveAttribute('data-step', 'district');
  await visitor.press('bar-next');
  await expect(room).toHaveAttribute('data-step', 'hello');
  await expect(page.getByTestId('step-left')).toContainText(/2:5\d|3:00/);
  await visitor.press('bar-jump');
  const jumps = page.locator('[data-testid^="jump-"]');
  expect(await jumps.evaluateAll((list) => list.map((each) => each.getAttribute('data-testid')))).toEqual(moved.map((id) => `jump-${id}`));
  // nobody without a session publishes anything
  const refused = await kiosk.inPage<{ refusal?: { kind: string } }>('window.staff.publishScripts([], [])');
  expect(refused.refusal?.kind).toBe('no-session');
  expect(kiosk.log()).not.toMatch(/\[error\]/);
});

test('steps go out, come back and come in; texts are typed; a draft waits; what an import would refuse is refused', async ({ launch }) => {
  const kiosk = await launch({ flags, userData: await withPins() });
  const visitor = await visitorAt(kiosk);
  const { page } = visitor;
  await openCopy(visitor);
  const before = await order(visitor);
  await pressIn(visitor, 'remove-intruder');
  await expect(page.getByTestId('step-intruder')).toHaveCount(0);
  await visitor.press('toast-undo');
  await expect(page.getByTestId('step-intruder')).toHaveCount(1);
  await pressIn(visitor, 'remove-intruder');
  // another script's question comes in, before what closes the visit
  await pressIn(visitor, 'step-add');
  await pressIn(visitor, 'add-kind-question');
  await pressIn(visitor, 'add-question-1');
  const wanted = [...before.filter((id) => id !== 'intruder').slice(0, -3), 'peel', ...before.slice(-3)];
  await expect.poll(() => order(visitor)).toEqual(wanted);
  // English by the keyboard on the screen, Chinese by one that is plugged in
  await pressIn(visitor, 'edit-hello');
  await pressIn(visitor, 'text-title-zh');
  await visitor.press('key-clear');
  await page.keyboard.insertText('先听一听');
  await visitor.press('key-done');
  await pressIn(visitor, 'text-title-en');
  await visitor.press('key-clear');
  await visitor.press('key-done');
  await expect(page.getByTestId('text-title-zh')).toHaveValue('先听一听');
  // the panel is left in the middle: the draft waits where it was
  await visitor.press('panel-leave');
  await openScripts(visitor);
  await expect(page.getByTestId('text-title-zh')).toHaveValue('先听一听');
  expect(await order(visitor)).toEqual(wanted);
  // half of a text is missing: told where, and nothing was published
  await pressIn(visitor, 'edit-hello');
  await visitor.press('scripts-publish');
  await expect(page.getByTestId('script-problems').locator('li')).toHaveAttribute('data-code', 'missing');
  expect(await kiosk.inPage('window.staff.getPackState().then(({ value }) => value.canGoBack)')).toBe(false);
  await pressIn(visitor, 'script-problem-0');
  await pressIn(visitor, 'text-title-en');
  for (const letter of 'go') await visitor.press(`key-${letter}`);
  await visitor.press('key-done');
  await expect(page.getByTestId('script-problems')).toHaveCount(0);
  await publish(visitor);
  const published = await kiosk.inPage<{ id: string; steps: { id: string; title: object }[] }[]>(
    'window.staff.getScripts().then(({ value }) => value.scripts)',
  );
  const own = published.find(({ id }) => id === 'own');
  expect(own?.steps.map(({ id }) => id)).toEqual(wanted);
  expect(own?.steps[0]?.title).toEqual({ zh: '先听一听', en: 'go' });
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
  await publish(visitor);
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
