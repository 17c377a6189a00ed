// On foot through the centre and the three points, by touch: in 3D on the lowest tier, and drawn where there is none.
import { expect, test, type Launch } from '../support/app';
import { isFree } from '../../renderer/exhibits/walk/model/ground';
import { walkedPlace } from '../../renderer/exhibits/walk/model/sets';
import { seededRandom } from '../../renderer/lib/random';
import { visitorAt, type Visitor } from '../support/visitor';

const begin = async (launch: Launch, tier: 'low' | '2d', ...more: string[]): Promise<Visitor> => {
  const flags = [`--tier=${tier}`, '--open=walk', '--seed=7', '--lang=zh-CN', '--idle-seconds=600', ...more];
  const visitor = await visitorAt(await launch({ flags }));
  await visitor.sees({ screen: 'exhibit', exhibit: 'walk' });
  await expect(visitor.page.getByTestId('walk')).toHaveAttribute('data-place', 'centre');
  return visitor;
};

interface Stood {
  x: number;
  z: number;
  yaw: number;
  calls: number;
  triangles: number;
}
/** What the scene says of itself; null until it stands. */
const stood = ({ page }: Visitor): Promise<Stood | null> =>
  page.evaluate(() => {
    const stage = globalThis.__stage;
    if (stage?.scene !== 'walk' || stage.notes['x'] === undefined) return null;
    const { x = 0, z = 0, yaw = 0 } = stage.notes;
    return { x, z, yaw, calls: stage.calls, triangles: stage.triangles };
  });
const standing = async (visitor: Visitor): Promise<Stood> => {
  await expect.poll(() => stood(visitor), { timeout: 60_000 }).not.toBeNull();
  return (await stood(visitor))!;
};

/** Would a finger on the way home touch it now? */
const homeIsInView = ({ page }: Visitor): Promise<boolean> =>
  page.evaluate(() => {
    const home = document.querySelector('[data-testid="go-home"]');
    const box = home?.getBoundingClientRect();
    if (!home || !box) return false;
    return home.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
  });

test('walks by stick and looks round at the same time, goes to what is tapped, and stays within its budget', async ({ launch }) => {
  test.setTimeout(240_000);
  const visitor = await begin(launch, 'low');
  const { page, finger, press } = visitor;
  const before = await standing(visitor);
  const zone = (await page.getByTestId('walk-stick').boundingBox())!;
  const stick = { x: zone.x + zone.width / 2, y: zone.y + zone.height / 2 };
  const look = { x: 600, y: 250 };
  await finger.down([stick, look]);
  for (let i = 1; i <= 8; i++)
    await finger.move([
      { x: stick.x, y: stick.y - i * 8 },
      { x: look.x + i * 14, y: look.y },
    ]);
  await expect(page.getByTestId('walk-stick')).toHaveAttribute('data-held', 'true');
  expect(await homeIsInView(visitor), 'home while two fingers walk').toBe(true);
  await expect.poll(async () => (await stood(visitor))!.z, { timeout: 60_000 }).toBeLessThan(before.z - 0.4);
  await expect.poll(async () => Math.abs((await stood(visitor))!.yaw - before.yaw), { timeout: 30_000 }).toBeGreaterThan(0.05);
  await finger.up();
  await expect(page.getByTestId('walk-stick')).toHaveAttribute('data-held', 'false');

  await press('walk-spot-bins');
  await expect(page.getByTestId('walk-card')).toHaveAttribute('data-spot', 'bins', { timeout: 90_000 });
  await expect(page.getByTestId('walk-figure')).toContainText('4');
  // what the card is about stands left of it
  const sign = page.getByTestId('walk-sign-bins');
  await expect(sign).toBeVisible({ timeout: 30_000 });
  const [signBox, cardBox] = [(await sign.boundingBox())!, (await page.getByTestId('walk-card').boundingBox())!];
  expect(signBox.x + signBox.width).toBeLessThan(cardBox.x);
  expect(await homeIsInView(visitor), 'home beside an open card').toBe(true);
  await press('walk-close');
  await expect(page.getByTestId('walk-card')).toHaveCount(0);

  for (const place of ['jabil', 'yuejie', 'huayue']) {
    await press(`walk-place-${place}`);
    await expect(page.getByTestId('walk')).toHaveAttribute('data-place', place);
    await expect.poll(async () => Math.abs((await stood(visitor))!.z), { timeout: 30_000 }).toBeGreaterThan(4);
    expect(await homeIsInView(visitor), place).toBe(true);
  }
  const { calls, triangles } = (await stood(visitor))!;
  expect(calls).toBeLessThanOrEqual(60);
  expect(triangles).toBeLessThanOrEqual(100_000);
  await press('go-home');
  await visitor.sees({ screen: 'home' });
});

test('a thumb that pushes on comes up against the table and never into it', async ({ launch }) => {
  test.setTimeout(240_000);
  const visitor = await begin(launch, 'low');
  const { page, finger } = visitor;
  await standing(visitor);
  const { ground } = walkedPlace('centre');
  const zone = (await page.getByTestId('walk-stick').boundingBox())!;
  const stick = { x: zone.x + zone.width / 2, y: zone.y + zone.height / 2 };
  const samples: Stood[] = [];
  const sample = async (): Promise<Stood> => {
    const now = (await stood(visitor))!;
    samples.push(now);
    return now;
  };
  await finger.down([stick]);
  for (let i = 1; i <= 8; i++) await finger.move([{ x: stick.x, y: stick.y - i * 8 }]);
  // up to the table, 4 m ahead
  await expect.poll(async () => (await sample()).z, { timeout: 90_000 }).toBeLessThan(1.75);
  // and on against it, or along it, for as long as it takes to have passed through
  const frames = (): Promise<number> => page.evaluate(() => globalThis.__stage?.sceneFrames ?? 0);
  const goal = (await frames()) + 12;
  await expect.poll(async () => (await sample(), frames()), { timeout: 90_000 }).toBeGreaterThan(goal);
  await finger.up();
  for (const { x, z } of samples) expect(isFree(ground, x, z), `${x}, ${z}`).toBe(true);
  await visitor.press('go-home');
  await visitor.sees({ screen: 'home' });
});

test('a tap on the ground walks there', async ({ launch }) => {
  test.setTimeout(180_000);
  const visitor = await begin(launch, 'low', '--reduced-motion');
  const before = await standing(visitor);
  await visitor.finger.tap({ x: 690, y: 400 });
  await expect
    .poll(
      async () => {
        const now = (await stood(visitor))!;
        return Math.hypot(now.x - before.x, now.z - before.z);
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0.5);
});

test('thirty seconds of random touches leave a walk that goes home', async ({ launch }) => {
  test.setTimeout(240_000);
  const visitor = await begin(launch, 'low');
  const { page, finger } = visitor;
  await standing(visitor);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const random = seededRandom(7);
  // header and tools lead elsewhere: everything below and right of them is fair
  const spot = () => ({ x: 110 + random() * 830, y: 90 + random() * 430 });
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const fingers = Array.from({ length: 1 + Math.floor(random() * 3) }, spot);
    await finger.down(fingers);
    for (let i = 0; i < 4; i++)
      await finger.move(fingers.map(({ x, y }) => ({ x: x + (random() - 0.5) * 120, y: y + (random() - 0.5) * 120 })));
    await finger.up();
    await finger.tap(spot());
    await visitor.sees({ screen: 'exhibit' });
  }
  expect(errors).toEqual([]);
  await visitor.press('go-home');
  await visitor.sees({ screen: 'home' });
});

test('without 3D the places are drawn, with the same names, words and figures', async ({ launch }) => {
  const visitor = await begin(launch, '2d');
  const { page, press } = visitor;
  await press('walk-sign-bins');
  await expect(page.getByTestId('walk-card')).toHaveAttribute('data-spot', 'bins');
  await press('walk-next');
  await expect(page.getByTestId('walk-card')).toHaveAttribute('data-spot', 'window');
  await press('walk-place-huayue');
  await press('walk-spot-doorstep');
  await expect(page.getByTestId('walk-card')).toContainText('文章所述');
  await expect(page.getByTestId('walk-figure')).toContainText('1');
  await press('walk-start');
  await expect(page.getByTestId('walk-card')).toHaveCount(0);
});
