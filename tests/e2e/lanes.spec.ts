// One to four players at one screen: joining, a round to its result, the same again; and all their fingers at once.
import { readFileSync, rmSync } from 'node:fs';
import { expect, test, type Launch } from '../support/app';
import { beginMatch, firstInLanes, laneBin, sortAtOnce, standingInLanes } from '../support/lanes';
import { userDataWith } from '../support/settingsFile';
import { rightBin, standing, wrongBin } from '../support/sorting';
import { mostTouches, type Point } from '../support/touch';
import { comeIn, nextBeat, visitorAt, type Visitor } from '../support/visitor';
import { inTurn } from '../support/rotation';

type Arrangement = 'side' | 'upright' | 'table';
interface Hall {
  lang?: 'zh-CN' | 'en';
  arrangement?: Arrangement;
  rate?: number;
  items?: number;
}

const enter = async (launch: Launch, { lang = 'zh-CN', arrangement = 'side', rate = 1, items = 3 }: Hall = {}): Promise<Visitor> => {
  const options = { layout: arrangement === 'table' ? 'table' : 'auto', matchItems: items, matchSeconds: 300 };
  const size = arrangement === 'upright' ? '540x960' : '960x540';
  const flags = ['--tier=2d', '--seed=7', `--lang=${lang}`, `--size=${size}`, '--idle-seconds=600', `--clock-rate=${rate}`];
  const visitor = await visitorAt(await launch({ userData: userDataWith({ exhibitOptions: { 'sorting-line': options } }), flags }));
  await comeIn(visitor, lang);
  return visitor;
};

const isOver = async (visitor: Visitor): Promise<boolean> => (await visitor.root.getAttribute('data-screen')) === 'result';
/** Everybody sorts until the result is there; this seat is always right, the others err once with every thing. */
const playOn = async (visitor: Visitor, bestLane: number): Promise<void> => {
  const { page } = visitor;
  const erred = new Set<string>();
  await expect
    .poll(
      async () => {
        if (await isOver(visitor)) return true;
        // all places in one look: a lesson closes by itself too
        const closes = await page.$$eval('[data-testid$="lesson-close"]', (all) =>
          all.map((each) => each.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
        );
        for (const close of closes) await visitor.finger.tap(close);
        const first = await firstInLanes(page);
        const rightNow = new Map(first.map(({ lane, key }) => [lane, lane === bestLane || erred.has(`${lane} ${key}`)]));
        for (const { lane, key } of await sortAtOnce(visitor, (lane) => rightNow.get(lane) ?? null)) erred.add(`${lane} ${key}`);
        return isOver(visitor);
      },
      { timeout: 150_000, intervals: [100] },
    )
    .toBe(true);
};

const halls = (['side', 'upright', 'table'] as const).flatMap((arrangement) =>
  (['zh-CN', 'en'] as const).map((lang) => ({ arrangement, lang })),
);

halls.forEach(({ arrangement, lang }, index) => {
  const seats = index % 2 === 0 ? [0, 1, 2, 3] : [0, 3];
  test(`${seats.length} join, play to the result and play again in the same places (${arrangement}, ${lang})${inTurn(index, halls.length)}`, async ({
    launch,
  }) => {
    test.setTimeout(180_000);
    const visitor = await enter(launch, { arrangement, lang, rate: 4 });
    const { page } = visitor;
    await beginMatch(visitor, seats);
    await expect(page.locator('.lane-turned')).toHaveCount(arrangement === 'table' ? seats.length / 2 : 0);
    await playOn(visitor, 1);
    const winner = seats[1] ?? 0;
    await expect(page.getByTestId(`place-${winner}`).first()).toHaveAttribute('data-rank', '1');
    await expect(page.getByTestId(`place-${winner}`).first()).toHaveAttribute('data-right', '3');
    await expect(page.getByTestId('place-0').first()).toHaveAttribute('data-right', '0');
    await visitor.press('play-again');
    await visitor.sees({ screen: 'exhibit', exhibit: 'sorting-line', lang });
    await expect(page.locator('.lane')).toHaveCount(seats.length);
    expect(await page.locator('.lane').evaluateAll((all) => all.map((each) => Number((each as HTMLElement).dataset['seat'])))).toEqual(
      seats,
    );
    await standingInLanes(page, seats.length);
  });
});

test('one alone begins with one touch; the countdown begins a match for who has joined, and not without a clock', async ({ launch }) => {
  const visitor = await enter(launch);
  const { page } = visitor;
  await visitor.press('open-sorting-line');
  await expect(page.getByTestId('seat-3')).toBeVisible();
  await expect(page.getByTestId('start-match')).toHaveCount(0);
  await visitor.press('play-alone');
  await standing(page, 3);
  await visitor.press('go-home');
  await visitor.press('open-sorting-line');
  await visitor.press('seat-1');
  await visitor.press('seat-2');
  await expect(page.locator('.lane')).toHaveCount(2, { timeout: 30_000 });
  await visitor.press('go-home');
  await visitor.press('open-access');
  await visitor.press('access-noTimer');
  await visitor.press('access-close');
  await visitor.press('open-sorting-line');
  await visitor.press('seat-1');
  await visitor.press('seat-2');
  await expect(page.locator('.seats-ring')).toHaveCount(0);
  // more than ten seconds
  for (let beat = 0; beat < 12; beat += 1) await nextBeat(visitor);
  await expect(page.locator('.lane')).toHaveCount(0);
  await visitor.press('start-match');
  await expect(page.locator('.lane')).toHaveCount(2);
  await expect(page.getByRole('timer')).toHaveCount(0);
});

test('a mistake is told in its own lane; the other belts run on, and tap and tap sorts as well', async ({ launch }) => {
  const visitor = await enter(launch, { items: 8 });
  const { page, finger } = visitor;
  await beginMatch(visitor, [0, 1, 2, 3]);
  const [first] = await standingInLanes(page, 4);
  if (!first) throw new Error('no piece');
  await sortAtOnce(visitor, (lane) => (lane === 0 ? false : null));
  await expect(page.getByTestId('lane-0-lesson')).toBeVisible();
  for (const lane of [1, 2, 3]) await expect(page.getByTestId(`lane-${lane}-lesson`)).toHaveCount(0);
  const lying = (lane: number): Promise<number> => page.locator(`[data-lane="${lane}"] [data-key]`).count();
  const before = await lying(0);
  await expect.poll(() => lying(2), { message: 'a second piece for another lane' }).toBeGreaterThan(1);
  expect(await lying(0), 'its own belt waits').toBe(before);
  // the ringed bin takes the piece at once
  await finger.tap(await laneBin(page, 0, rightBin(first.id)));
  await expect(page.getByTestId('lane-0-lesson')).toHaveCount(0);
  await expect(page.locator('[data-lane="0"] .dot-again')).toHaveCount(1);
  const [, second] = await standingInLanes(page, 4);
  if (!second) throw new Error('no piece');
  await finger.tap(second.at);
  await expect(page.locator(`[data-lane="1"] [data-key="${second.key}"]`)).toHaveAttribute('aria-pressed', 'true');
  await finger.tap(await laneBin(page, 1, rightBin(second.id)));
  await expect(page.locator('[data-lane="1"] .dot-right')).toHaveCount(1);
});

test('level at the top: one more thing for both at once, the first right bin wins', async ({ launch }) => {
  // at the hall's own pace: the extra piece must not go by while a slow machine looks for it
  const visitor = await enter(launch, { rate: 1 });
  const { page } = visitor;
  await beginMatch(visitor, [0, 1]);
  await expect
    .poll(async () => (await sortAtOnce(visitor, () => true), (await page.getByTestId('lane-0-ready').count()) > 0), {
      timeout: 120_000,
      intervals: [100],
    })
    .toBe(true);
  await standingInLanes(page, 2);
  await sortAtOnce(visitor, (lane) => (lane === 0 ? false : null));
  await expect(page.getByTestId('lane-0-out')).toBeVisible();
  await sortAtOnce(visitor, (lane) => (lane === 1 ? true : null));
  await visitor.sees({ screen: 'result' });
  await expect(page.getByTestId('place-1')).toHaveAttribute('data-rank', '1');
  await expect(page.getByTestId('place-0')).toHaveAttribute('data-rank', '2');
});

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  /** µs on the clock on the wall, and of the thread's own work */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

/** A trace of the app, from the fingers coming down to their lifting: ms of the page's own work for each pointer event, with all it calls. */
const workOfPointers = async ({ kiosk }: Visitor, deed: () => Promise<void>): Promise<number[]> => {
  await kiosk.app.evaluate(({ contentTracing }) => contentTracing.startRecording({ included_categories: ['devtools.timeline'] }));
  await deed();
  const file = await kiosk.app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const pid = await kiosk.pid('Tab');
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] };
  rmSync(file, { force: true });
  return traceEvents
    .filter(({ name, pid: of, args }) => name === 'EventDispatch' && of === pid && args.data?.type?.startsWith('pointer') === true)
    .map(({ tdur, dur }) => (tdur ?? dur ?? NaN) / 1000)
    .toSorted((a, b) => a - b);
};

test('as many fingers as the page takes, over four lanes: every drag is its own lane’s, and none holds up another', async ({ launch }) => {
  const visitor = await enter(launch, { items: 8 });
  const { page, finger } = visitor;
  await beginMatch(visitor, [0, 1, 2, 3]);
  await expect.poll(() => page.locator('.lane [data-key]').count(), { message: 'two pieces in every lane' }).toBeGreaterThanOrEqual(8);
  const pieces = await standingInLanes(page, 4);
  // four fingers hold a thing each, the others lie on all lanes' bins; lanes 0 and 2 go to their own bins, 1 to lane 0's, 3 between the lanes
  const targets: Point[] = [];
  for (const { lane, id } of pieces) targets.push(await laneBin(page, lane === 1 ? 0 : lane, lane === 2 ? wrongBin(id) : rightBin(id)));
  const [, , , edge] = targets;
  if (edge) Object.assign(edge, { x: 2, y: 2 });
  const resting: Point[] = [];
  for (let n = 0; n < mostTouches - 4; n += 1) {
    const bin = await laneBin(page, n % 4, n % 8 < 4 ? 'food' : 'residual');
    resting.push({ x: bin.x - 12 + (n % 3) * 12, y: bin.y + Math.floor(n / 8) * 8 });
  }
  const times = await workOfPointers(visitor, async () => {
    await finger.down([...pieces.map(({ at }) => at), ...resting]);
    for (const part of [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
      await finger.move([
        ...pieces.map(({ at }, index) => {
          const to = targets[index] ?? at;
          return { x: at.x + (to.x - at.x) * part, y: at.y + (to.y - at.y) * part };
        }),
        ...resting.map(({ x, y }) => ({ x: x + part * 4, y })),
      ]);
    await nextBeat(visitor);
    await finger.move([...targets, ...resting]);
    await finger.up();
  });
  await expect(page.locator('[data-lane="0"] .dot-right')).toHaveCount(1);
  await expect(page.getByTestId('lane-2-lesson')).toBeVisible();
  for (const lane of [1, 3]) {
    await expect(page.locator(`[data-lane="${lane}"] .dot-right, [data-lane="${lane}"] .dot-again`)).toHaveCount(0);
    const key = pieces[lane]?.key ?? 0;
    await expect(page.locator(`[data-lane="${lane}"] [data-key="${key}"]`), `lane ${lane} has its thing back`).toHaveCount(1);
  }
  expect(times.length).toBeGreaterThan(mostTouches * 10);
  const longest = times.at(-1) ?? 0;
  test.info().annotations.push({
    type: 'measured',
    description: `${times.length} pointer events of ${mostTouches} fingers: longest ${longest.toFixed(2)} ms, median ${(times[times.length >> 1] ?? 0).toFixed(3)} ms`,
  });
  console.log(test.info().annotations.at(-1)?.description);
  expect(longest, 'ms of work for a pointer event: no other waits longer than a frame').toBeLessThan(16);
});

test('the page takes so many touches at once and no more', async ({ launch }) => {
  const visitor = await enter(launch);
  const many = (count: number): Point[] => Array.from({ length: count }, (_, n) => ({ x: 200 + n * 10, y: 300 }));
  await visitor.finger.down(many(mostTouches));
  await visitor.finger.up();
  await expect(visitor.finger.down(many(mostTouches + 1))).rejects.toThrow();
});
