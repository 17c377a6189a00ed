// The journey of a leftover, walked as visitors do: by gestures, by buttons, forward, backward and by jumps.
import { expect, test, type Launch } from '../support/app';
import type { Point } from '../support/touch';
import { comeIn, complaintsOf, visitorAt, type Visitor } from '../support/visitor';

const stops = ['plate', 'sort', 'collect', 'arrive', 'press', 'ferment', 'product', 'green'] as const;
type Stop = (typeof stops)[number];

const enter = async (launch: Launch, flags: string[]): Promise<Visitor> => {
  const visitor = await visitorAt(await launch({ flags: ['--idle-seconds=3600', ...flags] }));
  await comeIn(visitor);
  await visitor.press('open-journey');
  await visitor.sees({ screen: 'exhibit', exhibit: 'journey' });
  await at(visitor, 'plate');
  return visitor;
};

const at = (visitor: Visitor, stop: Stop): Promise<void> =>
  expect(visitor.page.getByTestId('journey')).toHaveAttribute('data-stop', stop, { timeout: 20_000 });
const isDone = (visitor: Visitor): Promise<void> => expect(visitor.page.getByTestId('journey-remember')).toBeVisible({ timeout: 20_000 });

/** Middle of what can be taken hold of, once it is there. */
const grip = async ({ page }: Visitor, id: string): Promise<Point> => {
  const ring = page.getByTestId(id);
  await expect(ring).toHaveCSS('visibility', 'visible', { timeout: 20_000 });
  const matrix = await ring.evaluate((node) => {
    const { e, f } = new DOMMatrix(getComputedStyle(node).transform);
    return { x: e, y: f };
  });
  return matrix;
};

const along = async ({ finger }: Visitor, points: readonly Point[]): Promise<void> => {
  await finger.down([points[0]!]);
  for (const point of points.slice(1)) await finger.move([point]);
  await finger.up();
};
const around = ({ x, y }: Point, radius: number, turns: number): Point[] =>
  Array.from({ length: turns * 10 + 1 }, (_, i) => ({
    x: x + radius * Math.cos((i * Math.PI) / 5),
    y: y + radius * Math.sin((i * Math.PI) / 5),
  }));
const toAndFro = ({ x, y }: Point, strokes: number): Point[] =>
  Array.from({ length: strokes }, (_, i) => ({ x: x + (i % 2 ? 45 : -45), y: y + (i % 3) * 3 }));

/** What a finger does at each stop, as the moving hand shows it. px of 960 x 540. */
const byGesture: Record<Stop, (visitor: Visitor) => Promise<void>> = {
  plate: async (visitor) => along(visitor, toAndFro(await grip(visitor, 'journey-grip-plate'), 8)),
  sort: async (visitor) => {
    for (const id of ['bag', 'battery', 'spoon', 'bone']) {
      const from = await grip(visitor, `journey-grip-${id}`);
      await visitor.finger.drag(from, { x: from.x, y: from.y - 75 });
      await expect(visitor.page.getByTestId('journey-reason')).toHaveAttribute('data-reason', id);
    }
  },
  collect: async (visitor) => {
    const from = await grip(visitor, 'journey-grip-lift');
    await visitor.finger.drag(from, { x: from.x, y: from.y - 130 });
  },
  arrive: async (visitor) => visitor.finger.drag(await grip(visitor, 'journey-grip-bin'), await grip(visitor, 'journey-goal')),
  press: async (visitor) => along(visitor, around(await grip(visitor, 'journey-grip-crank'), 40, 3)),
  ferment: async (visitor) => {
    const from = await grip(visitor, 'journey-grip-hatch');
    await visitor.finger.drag(from, { x: from.x, y: from.y - 100 });
  },
  product: async (visitor) => along(visitor, toAndFro(await grip(visitor, 'journey-grip-screen'), 8)),
  green: async (visitor) => along(visitor, toAndFro(await grip(visitor, 'journey-grip-soil'), 8)),
};

// 3D drawn by the processor takes a second for every touch that moves
for (const [tier, seconds, tag] of [
  ['2d', 240, ''],
  ['low', 900, ' @full'],
] as const)
  test(`from home to the end and home: each deed by its gesture (${tier})${tag}`, async ({ launch }) => {
    test.setTimeout(seconds * 1000);
    const visitor = await enter(launch, [`--tier=${tier}`]);
    const complaints = await complaintsOf(visitor.page);
    for (const stop of stops) {
      await at(visitor, stop);
      await byGesture[stop](visitor);
      await isDone(visitor);
      await expect(visitor.page.getByTestId(`journey-stop-${stop}`)).toHaveAttribute('data-done', 'true');
      if (stop === 'ferment') await expect(visitor.page.getByTestId('journey-dial')).toContainText('60');
      await visitor.press('journey-next');
    }
    await visitor.sees({ screen: 'result' });
    await expect(visitor.page.locator('.loop-station[data-done="true"]')).toHaveCount(stops.length);
    await expect(visitor.page.getByTestId('journey-closing')).toContainText('8');
    // a second tap where "next" was means nothing: the buttons wait a moment
    await expect(async () => {
      await visitor.press('journey-home');
      await expect(visitor.root).toHaveAttribute('data-screen', 'home', { timeout: 300 });
    }).toPass();
    expect(complaints).toEqual([]);
  });

test('by buttons alone: a held button does the deed, back and jumps lead everywhere, and it can be done again', async ({ launch }) => {
  const visitor = await enter(launch, ['--tier=2d', '--lang=en']);
  const { page } = visitor;
  await expect(page.getByTestId('journey-back')).toBeDisabled();
  const box = (await page.getByTestId('journey-do').boundingBox())!;
  await visitor.finger.down([{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]);
  await isDone(visitor);
  await visitor.finger.up();
  for (const stop of ['green', 'collect', 'ferment'] as const) {
    await visitor.press(`journey-stop-${stop}`);
    await at(visitor, stop);
  }
  for (const stop of ['press', 'arrive', 'collect', 'sort', 'plate'] as const) {
    await visitor.press('journey-back');
    await at(visitor, stop);
  }
  await isDone(visitor);
  await expect(async () => {
    await visitor.press('journey-again');
    await expect(page.getByTestId('journey-do')).toBeVisible({ timeout: 300 });
  }).toPass();
  await visitor.press('go-home');
  await visitor.sees({ screen: 'home' });
});
