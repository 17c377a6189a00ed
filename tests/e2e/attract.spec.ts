import { expect, test } from '../support/app';
import { comeIn, nextBeat, takeClock, visitorAt } from '../support/visitor';

const flags = ['--tier=2d', '--seed=7'];

test('the attract loop plays the game by itself, mistakes included, and counts nothing', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags: [...flags, '--clock-rate=10'] }));
  const { page } = visitor;
  const items = page.locator('.attract-window [data-item]');
  await expect.poll(() => items.count()).toBeGreaterThan(3);
  const first = (await items.first().getAttribute('data-key')) ?? '';
  await expect(page.locator(`.attract-window [data-key="${first}"]`), 'the first thing is sorted').toHaveCount(0);
  await expect(page.locator('.attract-window [data-testid="lesson"]'), 'every fourth goes wrong, and says why').toBeVisible();
  await expect(page.getByTestId('lesson-close'), 'nothing to press in a demonstration').toHaveCount(0);
  await visitor.sees({ screen: 'attract', exhibit: '' });
});

test('a finished demonstration begins again, with other things', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags: [...flags, '--clock-rate=40'] }));
  const { page } = visitor;
  const ids = () => page.locator('.attract-window [data-item]').evaluateAll((all) => all.map((each) => each.getAttribute('data-item')));
  const keys = () =>
    page
      .locator('.attract-window [data-key]')
      .evaluateAll((all) => Math.max(0, ...all.map((each) => Number(each.getAttribute('data-key')))));
  await expect.poll(keys).toBeGreaterThan(3);
  const opening = await ids();
  await expect.poll(keys, { timeout: 40_000, intervals: [20] }).toBeGreaterThan(15);
  await expect.poll(keys, { timeout: 40_000, intervals: [20] }).toBeLessThan(10);
  await expect.poll(async () => (await ids()).length).toBeGreaterThan(2);
  expect((await ids()).slice(0, 3)).not.toEqual(opening.slice(0, 3));
});

test('a touch anywhere begins, also on the game that plays', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags }));
  const size = visitor.page.viewportSize() ?? (await visitor.page.evaluate(() => ({ width: innerWidth, height: innerHeight })));
  for (const [across, down] of [
    [0.7, 0.4],
    [0.3, 0.3],
  ] as const) {
    await visitor.sees({ screen: 'attract' });
    await visitor.finger.tap({ x: size.width * across, y: size.height * down });
    await visitor.sees({ screen: 'language' });
    await visitor.press('new-visit');
  }
});

test('the attract loop wanders by a few pixels, so that nothing burns in', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags }));
  const { page } = visitor;
  await page.clock.install();
  await page.reload();
  await visitor.sees({ screen: 'attract' });
  const place = () =>
    page.getByTestId('attract').evaluate((main) => {
      const { left, top } = main.getBoundingClientRect();
      return { left, top };
    });
  const places: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    const { left, top } = await place();
    places.push(`${left} ${top}`);
    expect(Math.max(Math.abs(left), Math.abs(top))).toBeLessThanOrEqual(8);
    await page.clock.fastForward(20_000);
    await expect.poll(async () => Object.values(await place()).join(' ')).not.toBe(places.at(-1));
  }
  expect(new Set(places).size).toBe(5);
});

test('attract never counts as idle: no warning, however long nobody comes', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags }));
  const forward = await takeClock(visitor.page);
  for (let hour = 0; hour < 3; hour += 1) {
    await forward(3_600_000);
    await nextBeat(visitor);
    await visitor.sees({ screen: 'attract', overlay: 'none' });
  }
  await comeIn(visitor);
});
