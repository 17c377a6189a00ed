// 走进一区三点 in the real app, by touch: places, turning and zooming within limits, light, and the feed that changes meanwhile.
import { expect, test } from '../support/app';
import { stageOf, untilDrawn } from '../support/stage';
import { onTonnage } from '../support/tonnage';
import type { Visitor } from '../support/visitor';
import { visitorAt } from '../support/visitor';

const degrees = Math.PI / 180;
const flags = ['--tier=low', '--open=district', '--seed=7'];
const places = ['centre', 'jabil', 'yuejie', 'huayue'] as const;

const note = async ({ page }: Visitor, name: string): Promise<number> => (await stageOf(page))?.notes[name] ?? NaN;
const saysNote = (visitor: Visitor, name: string, what: string) =>
  expect.poll(() => note(visitor, name), { message: what, timeout: 45_000, intervals: [200] });
interface Camera {
  readonly azimuth: number;
  readonly elevation: number;
  readonly distance: number;
}
/** The camera at rest: as it stood two frames before. Beyond its limits it gives way, and springs back within frames. */
const camera = async ({ page }: Visitor): Promise<Camera> => {
  const now = async (): Promise<Camera> => {
    const { notes } = await untilDrawn(page, 'district', 2);
    return { azimuth: notes['azimuth'] ?? NaN, elevation: notes['elevation'] ?? NaN, distance: notes['distance'] ?? NaN };
  };
  let last = await now();
  const seen: Camera[] = [];
  const rests = async (): Promise<boolean> => {
    const before = last;
    last = await now();
    const moved = Math.max(Math.abs(last.azimuth - before.azimuth), Math.abs(last.elevation - before.elevation));
    return moved < 0.002 && Math.abs(last.distance - before.distance) < 0.02 && seen.push(last) > 0;
  };
  await expect.poll(rests, { message: 'the camera comes to rest', timeout: 60_000, intervals: [50] }).toBe(true);
  return seen.at(-1)!;
};

test('trucks, glow and figures follow the API while the model is looked at', async ({ launch }) => {
  test.setTimeout(150_000);
  const { visitor, server, weigh } = await onTonnage(launch, 9000, flags);
  try {
    const total = visitor.page.locator('[data-figure="total"]');
    await expect(total).toContainText('9.0', { timeout: 30_000 });
    await saysNote(visitor, 'trucks', 'trucks on the road at 9 t').toBe(3);
    await saysNote(visitor, 'comets', 'comets of the flow at 9 t').toBe(5);
    weigh(40_000);
    await expect(total).toContainText('40.0', { timeout: 30_000 });
    await saysNote(visitor, 'trucks', 'trucks on the road at 40 t').toBe(5);
    await saysNote(visitor, 'comets', 'comets of the flow at 40 t').toBe(10);
    // a point's own figure, on its card: 12 % of the total in this API
    await visitor.press('site-jabil');
    await expect(visitor.page.locator('[data-figure="received"]')).toContainText('4.8');
  } finally {
    await server.close();
  }
});

test('each place is visited, turned and come near to within its limits, and one touch brings the best view back', async ({ launch }) => {
  test.setTimeout(150_000);
  const visitor = await visitorAt(await launch({ flags: [...flags, '--clock=2026-11-23T10:30:00+08:00', '--idle-seconds=3600'] }));
  const { page, finger } = visitor;
  const district = page.getByTestId('district');
  const overview = await camera(visitor);
  for (const place of places) {
    await visitor.press(`site-${place}`);
    await expect(district).toHaveAttribute('data-site', place);
    expect((await camera(visitor)).distance, `${place} is seen from nearer than the whole`).toBeLessThan(overview.distance * 0.8);
  }
  await visitor.press('site-overview');
  await visitor.press('close-card');
  const best = await camera(visitor);
  // far more than the limits allow, to either side
  const [left, right] = [
    { x: 250, y: 200 },
    { x: 700, y: 210 },
  ];
  for (let turn = 0; turn < 3; turn += 1) await finger.drag(left, right);
  const turned = await camera(visitor);
  expect(Math.abs(turned.azimuth - best.azimuth), 'a drag turns the model').toBeGreaterThan(10 * degrees);
  for (let turn = 0; turn < 6; turn += 1) await finger.drag(right, left);
  const beyond = await camera(visitor);
  for (const { azimuth } of [turned, beyond]) {
    expect(azimuth, 'never round the back').toBeGreaterThanOrEqual(-36 * degrees);
    expect(azimuth, 'never round the back').toBeLessThanOrEqual(51 * degrees);
  }
  for (let tilt = 0; tilt < 4; tilt += 1) await finger.drag({ x: 480, y: 120 }, { x: 480, y: 260 });
  expect((await camera(visitor)).elevation, 'never from straight above').toBeLessThanOrEqual(Math.max(51 * degrees, best.elevation + 0.01));
  await visitor.press('view-best');
  const back = await camera(visitor);
  expect(back.azimuth).toBeCloseTo(best.azimuth, 2);
  const pinch = (from: number, to: number): Promise<void> =>
    finger.drags([
      { from: { x: 480 - from, y: 200 }, to: { x: 480 - to, y: 200 } },
      { from: { x: 480 + from, y: 200 }, to: { x: 480 + to, y: 200 } },
    ]);
  for (let times = 0; times < 3; times += 1) await pinch(40, 200);
  const near = await camera(visitor);
  expect(near.distance, 'two fingers come nearer').toBeLessThan(best.distance * 0.8);
  expect(near.distance, 'never into a house').toBeGreaterThan(best.distance * 0.58);
  for (let times = 0; times < 5; times += 1) await pinch(200, 40);
  expect((await camera(visitor)).distance, 'never out to the void').toBeLessThan(best.distance * 1.14);
  // two quick taps on the bare table
  const table = { x: 700, y: 75 };
  await finger.tap(table);
  await finger.tap(table);
  await expect.poll(async () => (await camera(visitor)).distance, { timeout: 20_000 }).toBeCloseTo(best.distance, 1);
});

test('the light is the hall clock’s, or an hour by hand', async ({ launch }) => {
  const visitor = await visitorAt(await launch({ flags: [...flags, '--clock=2026-11-23T12:30:00+08:00', '--idle-seconds=3600'] }));
  await untilDrawn(visitor.page, 'district', 1);
  await saysNote(visitor, 'evening', 'noon by the clock').toBeLessThan(0.1);
  await visitor.press('light-night');
  await saysNote(visitor, 'evening', 'windows lit by hand').toBe(1);
  await visitor.press('light-dawn');
  await saysNote(visitor, 'evening', 'dawn by hand').toBeLessThan(0.7);
  await visitor.press('light-now');
  await saysNote(visitor, 'evening', 'noon again').toBeLessThan(0.1);
});
