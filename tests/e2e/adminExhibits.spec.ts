// The panel's exhibits: order by dragging, options, preview and publication, in the real app, by touch.
import { expect, test } from '../support/app';
import { userDataWith } from '../support/settingsFile';
import { enterPanel, guidePin, pressIn, withPins } from '../support/staff';
import { comeIn, visitorAt, type Visitor } from '../support/visitor';

test.setTimeout(180_000);

const flags = ['--tier=2d', '--lang=zh-CN', '--seed=7', '--size=1280x900'];
const order = (visitor: Visitor): Promise<(string | null)[]> =>
  visitor.page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));

test('an exhibit is dragged to another place, previewed with its options and published without a restart', async ({ launch }) => {
  const kiosk = await launch({ flags, userData: await withPins(userDataWith({})) });
  const visitor = await visitorAt(kiosk);
  await enterPanel(visitor);
  await visitor.press('section-exhibits');
  await expect(visitor.page.getByTestId('row-journey')).toBeVisible();
  const before = await order(visitor);
  const rows = visitor.page.locator('[data-row]');
  const [from, to] = [await rows.nth(0).boundingBox(), await rows.nth(2).boundingBox()];
  const grip = await visitor.page.getByTestId(`grip-${before[0]}`).boundingBox();
  if (!from || !to || !grip) throw new Error('rows are not on screen');
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
  await visitor.finger.down([{ x, y }]);
  for (let step = 1; step <= 10; step += 1) await visitor.finger.move([{ x, y: y + ((to.y - from.y + 8) * step) / 10 }]);
  const dragged = [before[1], before[2], before[0], ...before.slice(3)];
  await expect.poll(() => order(visitor)).toEqual(dragged);
  await visitor.finger.up();
  expect(await order(visitor)).toEqual(dragged);
  // the arrows do the same
  await pressIn(visitor, `up-${before[0]}`);
  await expect.poll(() => order(visitor)).toEqual([before[1], before[0], ...before.slice(2)]);

  await pressIn(visitor, 'options-quiz');
  await pressIn(visitor, 'option-quiz-level-2');
  for (let time = 0; time < 2; time += 1) await pressIn(visitor, 'option-quiz-questions-less');
  await expect(visitor.page.getByTestId('option-quiz-questions')).toHaveAttribute('data-value', '4');
  // looked at first: home in the new order, the quiz with four questions; nothing is published
  await visitor.press('exhibits-preview');
  await expect(visitor.page.getByTestId('preview')).toBeVisible();
  await visitor.press('open-quiz');
  await expect(visitor.page.getByTestId('preview')).toHaveAttribute('data-exhibit', 'quiz');
  await expect.poll(() => visitor.text(), { timeout: 30_000 }).toMatch(/共\s*4\s*题/);
  await visitor.press('preview-home');
  await visitor.press('preview-close');
  expect(await kiosk.inPage('window.staff.getProgramme().then(({ value }) => value.exhibitOptions)')).toEqual({});
  await visitor.press('exhibits-publish');
  await expect(visitor.page.getByTestId('toast')).toHaveAttribute('data-kind', 'done');
  await visitor.press('panel-leave');
  // the gesture itself was a touch: the attract loop is over
  await visitor.sees({ screen: 'language' });
  await visitor.press('language-zh');
  const cards = visitor.page.locator('.home-group').first().locator('[data-testid^="open-"]');
  await expect(cards.first()).toHaveAttribute('data-testid', `open-${before[1]}`);
  await visitor.press('open-quiz');
  await expect.poll(() => visitor.text(), { timeout: 30_000 }).toMatch(/共\s*4\s*题/);
});

test('a game in play keeps its options until the visitor is home', async ({ launch }) => {
  const userData = await withPins(userDataWith({ exhibitOptions: { quiz: { questions: 6, level: 1 } } }));
  const kiosk = await launch({ flags, userData });
  const visitor = await visitorAt(kiosk);
  await comeIn(visitor);
  await visitor.press('open-quiz');
  await expect.poll(() => visitor.text(), { timeout: 30_000 }).toMatch(/共\s*6\s*题/);
  await enterPanel(visitor);
  await visitor.press('section-exhibits');
  await pressIn(visitor, 'options-quiz');
  for (let time = 0; time < 2; time += 1) await pressIn(visitor, 'option-quiz-questions-less');
  // somebody plays: no preview, and the panel says why
  await expect(visitor.page.getByTestId('exhibits-preview')).toBeDisabled();
  await visitor.press('exhibits-publish');
  await expect(visitor.page.getByTestId('toast')).toHaveAttribute('data-kind', 'done');
  await visitor.press('panel-leave');
  await visitor.sees({ screen: 'exhibit', exhibit: 'quiz' });
  expect(await visitor.text()).toMatch(/共\s*6\s*题/);
  await visitor.press('go-home');
  await visitor.sees({ screen: 'home' });
  await visitor.press('open-quiz');
  await expect.poll(() => visitor.text(), { timeout: 30_000 }).toMatch(/共\s*4\s*题/);
});

test('a guide switches exhibits and can do no more', async ({ launch }) => {
  const kiosk = await launch({ flags, userData: await withPins(userDataWith({ exhibitOptions: { quiz: { questions: 5 } } })) });
  const visitor = await visitorAt(kiosk);
  await enterPanel(visitor, guidePin);
  await visitor.press('section-exhibits');
  await pressIn(visitor, 'on-journey');
  await expect(visitor.page.getByTestId('up-quiz')).toHaveCount(0);
  await expect(visitor.page.getByTestId('options-quiz')).toHaveCount(0);
  await visitor.press('exhibits-publish');
  await expect(visitor.page.getByTestId('toast')).toHaveAttribute('data-kind', 'done');
  const refused = await kiosk.inPage<{ refusal?: { kind: string } }>(
    `window.staff.publishProgramme({ exhibits: [], pinned: null, exhibitOptions: {} })`,
  );
  expect(refused.refusal?.kind).toBe('wrong-role');
  const kept = await kiosk.inPage<{ exhibits: string[]; exhibitOptions: object }>('window.staff.getProgramme().then(({ value }) => value)');
  expect(kept.exhibits).not.toContain('journey');
  expect(kept.exhibitOptions).toEqual({ quiz: { questions: 5 } });
  await visitor.press('panel-leave');
  await visitor.press('language-zh');
  await expect(visitor.page.getByTestId('open-journey')).toHaveCount(0);
  await expect(visitor.page.getByTestId('open-quiz')).toHaveCount(1);
});

test('an exhibit that stood alone stands beside the others again: whoever plays it is home at one touch', async ({ launch }) => {
  const kiosk = await launch({ flags, userData: await withPins(userDataWith({ pinned: 'quiz' })) });
  const visitor = await visitorAt(kiosk);
  await visitor.press('attract-start');
  await visitor.press('language-zh');
  await visitor.sees({ screen: 'exhibit', exhibit: 'quiz' });
  await enterPanel(visitor);
  await visitor.press('section-exhibits');
  await pressIn(visitor, 'pin-only-quiz');
  await visitor.press('exhibits-publish');
  await expect(visitor.page.getByTestId('toast')).toHaveAttribute('data-kind', 'done');
  await visitor.press('panel-leave');
  await visitor.sees({ screen: 'exhibit', exhibit: 'quiz' });
  await visitor.press('go-home');
  await visitor.sees({ screen: 'home', exhibit: '' });
  await expect(visitor.page.getByTestId('open-journey')).toBeVisible();
});
