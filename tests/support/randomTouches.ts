import type { Visitor } from './visitor';
import type { Point } from './touch';

/** Seeded, so that a session that opened something can be played again. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const gesturesPerSession = 8;

/** A child at the screen: taps, holds, drags and whole hands, half of them where the hidden corners are. */
export const randomSession = async ({ page, finger }: Pick<Visitor, 'page' | 'finger'>, random: () => number): Promise<void> => {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const anywhere = (): Point => ({ x: random() * (width - 1), y: random() * (height - 1) });
  const nearCorner = (): Point => ({ x: random() < 0.5 ? random() * 24 : width - 1 - random() * 24, y: height - 1 - random() * 24 });
  const spot = (): Point => (random() < 0.5 ? nearCorner() : anywhere());
  for (let gesture = 0; gesture < gesturesPerSession; gesture += 1) {
    const kind = random();
    if (kind < 0.55) await finger.tap(spot());
    else if (kind < 0.75) {
      await finger.down([spot()]);
      await page.waitForTimeout(random() < 0.2 ? 2500 + random() * 1500 : random() * 500);
      await finger.up();
    } else if (kind < 0.9) await finger.drag(spot(), spot(), { steps: 4 });
    else {
      const hand = Array.from({ length: 2 + Math.floor(random() * 8) }, spot);
      await finger.down(hand);
      await finger.move(hand.map(({ x, y }) => ({ x: Math.min(width - 1, x + 5), y })));
      await finger.up();
    }
    await page.waitForTimeout(random() * 160);
  }
};
