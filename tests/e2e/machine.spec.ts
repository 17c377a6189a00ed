// 设备剖面 in the real app, by touch: every stage, its balance, the day in a minute, wrong items, and the feed that changes meanwhile.
import { expect, test } from '../support/app';
import { stageOf, untilDrawn } from '../support/stage';
import { onTonnage } from '../support/tonnage';
import { visitorAt, type Visitor } from '../support/visitor';

const flags = ['--tier=low', '--open=machine', '--seed=7'];
const stages = ['weighing', 'sorting', 'crushing', 'pressing', 'fermenting', 'deodorising', 'screening', 'curing'] as const;

const paceOf = async ({ page }: Visitor): Promise<number> => (await stageOf(page))?.notes['pace'] ?? NaN;
const kgOf = async ({ page }: Visitor, side: 'in' | 'out'): Promise<number> =>
  Number(await page.getByTestId(`machine-balance-${side}`).locator('[data-kg]').getAttribute('data-kg'));

test('the line runs as fast as the chosen point’s tonnage, and follows the API while it is looked at', async ({ launch }) => {
  test.setTimeout(150_000);
  const { visitor, server, weigh } = await onTonnage(launch, 9000, flags);
  try {
    const mass = visitor.page.getByTestId('machine-tonnes');
    // the three points of this API take 12, 15 and 5 % of the total
    await expect(mass).toContainText('2.88', { timeout: 30_000 });
    await visitor.press('machine-source-jabil');
    await expect(mass).toContainText('1.08');
    await untilDrawn(visitor.page, 'machine', 8);
    const slow = await paceOf(visitor);
    await visitor.press('machine-stage-pressing');
    await expect.poll(() => kgOf(visitor, 'in')).toBe(1026);
    weigh(40_000);
    await expect(mass).toContainText('4.80', { timeout: 30_000 });
    await expect.poll(() => kgOf(visitor, 'in'), { message: 'the open sheet follows' }).toBe(4560);
    await expect.poll(() => paceOf(visitor), { message: `faster than ${slow}`, timeout: 30_000 }).toBeGreaterThan(slow + 0.15);
  } finally {
    await server.close();
  }
});

test('every stage opens with temperature, time and a balance that closes to the kilogram; a tap on the section opens one too', async ({
  launch,
}) => {
  test.setTimeout(120_000);
  const visitor = await visitorAt(await launch({ flags: [...flags, '--clock=2026-11-23T14:20:00+08:00', '--idle-seconds=3600'] }));
  const { page, finger } = visitor;
  await untilDrawn(page, 'machine', 1);
  const sheet = page.getByTestId('machine-sheet');
  for (const stage of stages) {
    await visitor.press(`machine-stage-${stage}`);
    await expect(sheet).toHaveAttribute('data-stage', stage);
    await expect(sheet, stage).toContainText(/°C|常温/);
    await expect(sheet, stage).toContainText(/秒|分钟|小时|天/);
    await expect(sheet, stage).toContainText('典型测算');
    const into = await kgOf(visitor, 'in');
    expect(into, `${stage}: something goes in`).toBeGreaterThan(0);
    expect(await kgOf(visitor, 'out'), `${stage}: what goes in comes out`).toBe(into);
  }
  await visitor.press('machine-close');
  await expect(sheet).toHaveCount(0);
  await untilDrawn(page, 'machine', 2);
  // the drum, in the middle of the whole line
  await finger.tap({ x: 570, y: 303 });
  await expect(sheet).toHaveAttribute('data-stage', 'fermenting');
});

test('a day runs in a minute and comes back to now; the bar goes to any hour', async ({ launch }) => {
  test.setTimeout(120_000);
  // ten times as fast: a day in six seconds
  const visitor = await visitorAt(
    await launch({ flags: [...flags, '--clock=2026-11-23T14:20:00+08:00', '--clock-rate=10', '--idle-seconds=3600'] }),
  );
  const day = visitor.page.getByTestId('machine-day');
  const hour = async (): Promise<number> => Number(await day.getAttribute('aria-valuenow'));
  await untilDrawn(visitor.page, 'machine', 1);
  await visitor.press('machine-day-begin');
  await expect.poll(hour, { intervals: [50] }).toBeLessThan(6);
  await expect.poll(hour, { intervals: [50] }).toBeGreaterThan(12);
  await expect(visitor.page.getByTestId('machine-day-begin'), 'after midnight it is now again').toBeVisible({ timeout: 60_000 });
  await visitor.press('machine-play');
  const box = (await day.boundingBox())!;
  await visitor.finger.tap({ x: box.x + box.width * 0.25, y: box.y + box.height / 2 });
  await expect.poll(hour).toBeLessThan(9);
  expect(await hour()).toBeGreaterThan(3);
  await visitor.press('machine-day-now');
  await expect(visitor.page.getByTestId('machine-day-begin')).toBeVisible();
});

test('a bone and a bag stop the line, a battery spoils the heap; each can be taken out', async ({ launch }) => {
  test.setTimeout(120_000);
  const visitor = await visitorAt(
    await launch({ flags: [...flags, '--clock=2026-11-23T14:20:00+08:00', '--clock-rate=4', '--idle-seconds=3600'] }),
  );
  await untilDrawn(visitor.page, 'machine', 1);
  for (const [item, stage, stops] of [
    ['bone', 'crushing', true],
    ['bag', 'pressing', true],
    ['battery', 'curing', false],
  ] as const) {
    await visitor.press(`machine-wrong-${item}`);
    await expect(visitor.page.getByTestId(`machine-stuck-${item}`)).toBeVisible({ timeout: 30_000 });
    await expect(visitor.page.getByTestId('machine')).toHaveAttribute('data-stage', stage);
    const pace = expect.poll(() => paceOf(visitor), { message: `${item}: the line's pace`, timeout: 20_000 });
    await (stops ? pace.toBe(0) : pace.toBeGreaterThan(0.2));
    await visitor.press('machine-take-out');
    await expect.poll(() => paceOf(visitor), { message: `${item} is out: the line runs`, timeout: 20_000 }).toBeGreaterThan(0.2);
    await visitor.press('machine-close');
  }
});
