// The journey of a leftover, walked as visitors do: by gestures, by buttons, forward, backward, by jumps, and by whoever only taps about.
import { expect, test, type Launch } from '../support/app';
import { axeFaults, reachFaults, textFaults, touchFaults } from '../support/looks';
import { userDataWith } from '../support/settingsFile';
import type { Point } from '../support/touch';
import { comeIn, complaintsOf, untilSettled, visitorAt, type Visitor } from '../support/visitor';
import { seededRandom } from '../../renderer/lib/random';
import { inTurn } from '../support/rotation';

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

test('after a deed it goes on by itself, unless it is held', async ({ launch }) => {
  const visitor = await enter(launch, ['--tier=2d', '--clock-rate=6']);
  await visitor.press('journey-pause');
  await byGesture.plate(visitor);
  await isDone(visitor);
  await expect(visitor.page.getByTestId('journey-telling')).not.toHaveAttribute('data-line', '2');
  await at(visitor, 'plate');
  await visitor.press('journey-pause');
  await at(visitor, 'sort');
  // nothing done here: it waits, and a hand shows what to do
  await expect(visitor.page.getByTestId('journey-hand')).toBeVisible();
  await expect(visitor.page.getByTestId('journey-telling')).toHaveAttribute('data-line', '2');
  await at(visitor, 'sort');
});

test('a step is opened by its name', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags: ['--tier=2d', '--open=journey:press'] }));
  await at(visitor, 'press');
});

test('turned in the middle of a flight, and with its graphics lost, the visitor is where they were', async ({ launch }) => {
  test.setTimeout(120_000);
  const visitor = await enter(launch, ['--tier=low']);
  await visitor.press('journey-stop-press');
  await visitor.kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(540, 960));
  await expect.poll(() => visitor.page.evaluate(() => innerHeight > innerWidth)).toBe(true);
  await at(visitor, 'press');
  await byGesture.press(visitor);
  await isDone(visitor);
  const lost = await visitor.page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    gl?.loseContext();
    return gl !== undefined && gl !== null;
  });
  expect(lost).toBe(true);
  await at(visitor, 'press');
  await expect(visitor.page.getByTestId('journey-stop-press')).toHaveAttribute('data-done', 'true');
  await visitor.press('journey-stop-ferment');
  await at(visitor, 'ferment');
  await visitor.press('go-home');
  await visitor.sees({ screen: 'home' });
});

const band = 0.55;
const shapes = [
  { size: '960x540', lang: 'en', comfort: ['largeText'] },
  { size: '960x540', lang: 'zh-CN', comfort: ['reach'] },
  { size: '540x960', lang: 'zh-CN', comfort: ['reach', 'largeText', 'highContrast'] },
  { size: '540x960', lang: 'en', comfort: [] },
];
for (const [index, { size, lang, comfort }] of shapes.entries())
  test(`every stop can be touched and read: ${size}, ${lang}, ${comfort.join(' + ') || 'plain'}${inTurn(index, shapes.length)}`, async ({
    launch,
  }) => {
    test.setTimeout(180_000);
    const flags = ['--tier=2d', `--size=${size}`, `--lang=${lang}`, '--open=journey', '--idle-seconds=3600'];
    const visitor = await visitorAt(await launch({ userData: userDataWith({ reachBand: band }), flags }));
    const { page } = visitor;
    if (comfort.length > 0) await visitor.press('open-access');
    for (const choice of comfort) await visitor.press(`access-${choice}`);
    if (comfort.length > 0) await visitor.press('access-close');
    const measure = async (name: string): Promise<void> => {
      expect.soft(await touchFaults(page), `${name}: touch`).toEqual([]);
      expect.soft(await textFaults(page), `${name}: text`).toEqual([]);
      if (comfort.includes('reach')) expect.soft(await reachFaults(page, band), `${name}: reach`).toEqual([]);
      expect.soft(await axeFaults(page), `${name}: axe`).toEqual([]);
    };
    for (const stop of stops) {
      await visitor.press(`journey-stop-${stop}`);
      await at(visitor, stop);
      await measure(stop);
      if (stop !== 'sort' && stop !== 'plate') continue;
      for (const pick of stop === 'sort' ? ['bag', 'spoon', 'bone', 'battery'] : []) await visitor.press(`journey-pick-${pick}`);
      if (stop === 'plate') for (let tap = 0; tap < 3; tap += 1) await visitor.finger.tap(page.getByTestId('journey-do'));
      await isDone(visitor);
      await untilSettled(page);
      await measure(`${stop} done`);
    }
    await visitor.press('journey-next');
    await visitor.sees({ screen: 'result' });
    await untilSettled(page);
    await measure('end');
  });

/** Taps and drags at random places, with a look every so often whether home is still to be had. */
const wander = async (launch: Launch, seed: number, ms: number): Promise<void> => {
  const visitor = await enter(launch, ['--tier=2d', '--clock-rate=3']);
  const { page, finger } = visitor;
  const complaints = await complaintsOf(page);
  const random = seededRandom(seed);
  const anywhere = (): Point => ({ x: 85 + random() * 865, y: 75 + random() * 455 });
  const until = performance.now() + ms;
  for (let round = 1; performance.now() < until; round += 1) {
    if (random() < 0.7) await finger.tap(anywhere());
    else await finger.drag(anywhere(), anywhere(), { steps: 5 });
    const screen = await visitor.root.getAttribute('data-screen');
    expect(['exhibit', 'result', 'home']).toContain(screen);
    if (screen !== 'home' && round % 40 !== 0) continue;
    // the end may come by itself just under the finger: who is not home touches once more
    await expect(async () => {
      if ((await visitor.root.getAttribute('data-screen')) !== 'home') await visitor.press('go-home');
      await expect(visitor.root).toHaveAttribute('data-screen', 'home', { timeout: 3000 });
    }).toPass({ timeout: 20_000 });
    await visitor.press('open-journey');
    await visitor.sees({ exhibit: 'journey' });
  }
  expect(complaints).toEqual([]);
};

test('tapped and dragged about at random, it never complains, and home always works', async ({ launch }) => {
  test.setTimeout(90_000);
  await wander(launch, 20_261_127, 20_000);
});

test('ten minutes of tapping and dragging about at random @full', async ({ launch }) => {
  test.setTimeout(900_000);
  await wander(launch, 7, 600_000);
});
