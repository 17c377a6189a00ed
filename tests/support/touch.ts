import type { CDPSession, Locator, Page } from '@playwright/test';

export interface Point {
  x: number;
  y: number;
}
export interface Path {
  from: Point | Locator;
  to: Point | Locator;
}
/** What Chromium's `Input.dispatchTouchEvent` takes at once; one more is refused. */
export const mostTouches = 16;

interface Finger extends Point {
  id: number;
}

const isPoint = (place: Point | Locator): place is Point => 'x' in place && typeof place.x === 'number';

/** Middle of an element as it is now, or the point itself. CSS px. */
const pointOf = async (place: Point | Locator): Promise<Point> => {
  if (isPoint(place)) return place;
  const box = await place.boundingBox();
  if (!box) throw new Error(`touch: ${String(place)} is not on screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const between = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

/**
 * Real touch input, through the browser's input pipeline: up to `mostTouches` fingers at once. Each step waits until the page has taken it.
 * One `Touch` per page; fingers that are down stay down until `up`.
 */
export const touch = async (page: Page): Promise<Touch> => {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', touchPoints: Finger[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints }).then(() => undefined);
  const down = async (points: Point[]): Promise<void> => {
    await send(
      'touchStart',
      points.map((point, id) => ({ ...point, id })),
    );
  };
  const move = async (points: Point[]): Promise<void> =>
    send(
      'touchMove',
      points.map((point, id) => ({ ...point, id })),
    );
  const up = async (): Promise<void> => send('touchEnd', []);

  const drags = async (paths: Path[], { steps = 8 }: { steps?: number } = {}): Promise<void> => {
    const ends = await Promise.all(paths.map(async ({ from, to }) => ({ from: await pointOf(from), to: await pointOf(to) })));
    await down(ends.map(({ from }) => from));
    for (let step = 1; step <= steps; step += 1) await move(ends.map(({ from, to }) => between(from, to, step / steps)));
    await up();
  };
  const tap = async (place: Point | Locator): Promise<void> => {
    await down([await pointOf(place)]);
    await up();
  };
  return {
    down,
    move,
    up,
    cancel: async () => send('touchCancel', []),
    tap,
    drag: (from, to, options) => drags([{ from, to }], options),
    drags,
  };
};

export interface Touch {
  /** all fingers that are to be down, in the order of their ids */
  down(points: Point[]): Promise<void>;
  move(points: Point[]): Promise<void>;
  up(): Promise<void>;
  cancel(): Promise<void>;
  tap(place: Point | Locator): Promise<void>;
  drag(from: Point | Locator, to: Point | Locator, options?: { steps?: number }): Promise<void>;
  /** several at the same time, each along its own path */
  drags(paths: Path[], options?: { steps?: number }): Promise<void>;
}
