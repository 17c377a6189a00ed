import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Launch } from '../support/app';
import { expect, test } from '../support/app';
import { bundledItems } from '../support/bundledItems';
import { playsIn } from '../support/journalFile';
import { userDataWith } from '../support/settingsFile';
import type { Point } from '../support/touch';
import { comeIn, visitorAt, type Visitor } from '../support/visitor';
import { halls, inTurn } from '../support/rotation';

interface Lying extends Point {
  readonly id: string;
  readonly key: string;
  readonly side: number;
  /** what lies on top has the highest */
  readonly layer: number;
}

const isFood = (id: string): boolean => bundledItems.find((item) => item.id === id)?.category === 'food';

/** What lies on the table now, with the middle of each. */
const lying = (page: Page): Promise<Lying[]> =>
  page.$$eval('[data-key][data-fate="lying"]', (nodes) =>
    nodes.map((node) => {
      const box = node.getBoundingClientRect();
      const { item = '', key = '' } = (node as HTMLElement).dataset;
      return {
        id: item,
        key,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        side: box.width,
        layer: Number(getComputedStyle(node).zIndex),
      };
    }),
  );

const fateOf = (page: Page, key: string): Promise<string | null> => page.locator(`[data-key="${key}"]`).getAttribute('data-fate');

/** Taps a thing where it can be seen: others may lie over its middle. */
async function take({ page, finger }: Visitor, key: string): Promise<void> {
  for (const [dx, dy] of [
    [0, 0],
    [0.3, 0],
    [-0.3, 0],
    [0, 0.3],
    [0, -0.3],
  ] as const) {
    const thing = (await lying(page)).find((each) => each.key === key);
    if (!thing) return;
    await finger.tap({ x: thing.x + dx * thing.side, y: thing.y + dy * thing.side });
    if ((await fateOf(page, key)) === 'picked') return;
  }
  throw new Error('an intruder that no finger can reach');
}

const seconds = { exhibitOptions: { intruder: { seconds: 300 } } };

async function begin(launch: Launch, lang: 'zh-CN' | 'en', size: string, more: string[] = []): Promise<Visitor> {
  const userData = userDataWith(seconds);
  const visitor = await visitorAt(
    await launch({ userData, flags: ['--tier=2d', '--seed=7', `--lang=${lang}`, `--size=${size}`, ...more] }),
  );
  await comeIn(visitor, lang);
  await visitor.press('open-intruder');
  return visitor;
}

/** The heap lies still enough to be tapped. */
const tipped = async ({ page }: Visitor): Promise<void> => {
  await expect(page.getByTestId('told')).toHaveAttribute('data-told', 'how');
  await expect.poll(async () => (await lying(page)).filter(({ x }) => x > 0).length).toBeGreaterThan(15);
  // the table runs along, so only what goes across tells whether things still fly
  const isWide = await page.evaluate(() => innerWidth > innerHeight);
  const across = async () => (await lying(page)).map(({ x, y }) => Math.round(isWide ? y : x));
  await expect.poll(async () => new Set(await across()).size).toBeGreaterThan(12);
  await expect
    .poll(
      async () => {
        const before = (await across()).join();
        await page.waitForTimeout(250);
        return (await across()).join() === before;
      },
      { intervals: [50] },
    )
    .toBe(true);
};

for (const [index, { lang, size }] of halls.entries())
  test(`a bin searched from home to the result and home (${lang}, ${size})${inTurn(index, halls.length)}`, async ({ launch }) => {
    const visitor = await begin(launch, lang, size);
    const { page } = visitor;
    await visitor.press('start');
    await tipped(visitor);
    const gauge = page.getByTestId('contamination');
    const before = Number(await gauge.getAttribute('data-value'));
    expect(before).toBeGreaterThan(0);
    const intruders = (await lying(page)).filter(({ id }) => !isFood(id));
    expect(intruders.length).toBe(5);
    for (const { key } of intruders) await take(visitor, key);
    await expect(gauge).toHaveAttribute('data-value', '0.0000');
    await visitor.sees({ screen: 'result' });
    expect(await visitor.text()).toContain(lang === 'en' ? 'you found them all' : '你都找到了');
    await visitor.press('play-again');
    await expect(page.getByTestId('start')).toBeVisible();
    await visitor.press('go-home');
    await visitor.sees({ screen: 'home' });
    await visitor.kiosk.close();
    const [play] = playsIn(path.join(visitor.kiosk.userData, 'journal.db')).plays.filter((each) => each.outcome === 'finished');
    expect(play).toMatchObject({ exhibit: 'intruder', right: 5 });
  });

test('food belongs, and a push moves it aside', async ({ launch }) => {
  // at the hall's own pace: a slow machine must still tap the thing where it was seen
  const visitor = await begin(launch, 'zh-CN', '960x540');
  const { page, finger } = visitor;
  await visitor.press('start');
  await tipped(visitor);
  const top = (await lying(page)).filter(({ id }) => isFood(id)).toSorted((a, b) => b.layer - a.layer)[0];
  if (!top) throw new Error('no food');
  await finger.drag(top, { x: top.x, y: top.y > 270 ? top.y - 60 : top.y + 60 });
  expect(await fateOf(page, top.key), 'pushed, not picked').toBe('lying');
  await expect.poll(async () => (await lying(page)).find(({ key }) => key === top.key)?.y).not.toBeCloseTo(top.y, -1);
  const moved = (await lying(page)).find(({ key }) => key === top.key);
  if (moved) await finger.tap(moved);
  await expect(page.getByTestId('told')).toHaveAttribute('data-told', 'belongs');
});

test('what is missed stops the machine', async ({ launch }) => {
  const visitor = await begin(launch, 'zh-CN', '960x540', ['--clock-rate=8']);
  await visitor.press('start');
  const told = visitor.page.getByTestId('told');
  await expect(told).toHaveAttribute('data-told', 'crushed', { timeout: 60_000 });
  await expect(told.getByTestId('consequence-today'), 'with today’s tonnes and what they are worth').toContainText(/\d\s吨.*示例数据/);
});

test('without a clock the table waits for the visitor', async ({ launch }) => {
  const visitor = await begin(launch, 'zh-CN', '960x540');
  const { page } = visitor;
  await visitor.press('open-access');
  await visitor.press('access-noTimer');
  await visitor.press('access-close');
  await visitor.press('start');
  await tipped(visitor);
  const at = async () => (await lying(page)).map(({ x }) => Math.round(x)).join();
  await expect.poll(async () => (await at()) === (await at())).toBe(true);
  const before = await at();
  await visitor.press('send-on');
  await expect.poll(at).not.toBe(before);
});
