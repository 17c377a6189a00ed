/** Where a finger is, in rem: x from the left edge, y from the lower edge, and the width of the screen. */
export interface Spot {
  x: number;
  y: number;
  width: number;
}

type Corner = 'left' | 'right';
interface Move {
  corner: Corner;
  kind: 'hold' | 'tap';
}

const tap = (corner: Corner): Move => ({ corner, kind: 'tap' });
const hold = (corner: Corner): Move => ({ corner, kind: 'hold' });

/**
 * The way in, README's staff page: hold the lower left corner for three seconds, tap the lower right one three times, the left one twice,
 * and hold the right one for three seconds. Both corners are within reach from a chair too, and lie in the margin where nothing can be pressed.
 */
export const entryMoves: readonly Move[] = [
  hold('left'),
  tap('right'),
  tap('right'),
  tap('right'),
  tap('left'),
  tap('left'),
  hold('right'),
];

/** rem from both edges: less than the margin that every screen leaves free of controls */
export const cornerSize = 2.5;
export const timing = {
  holdMs: { least: 2500, most: 4500 },
  tapMs: { least: 20, most: 600 },
  /** between the moves: the way across a wide screen */
  gapMs: { least: 60, most: 4000 },
} as const;
/** ms without any touch after the last move: whoever goes on touching was not asking */
export const restMs = 1500;
/** rem a finger may roll */
const slack = 1.2;

const cornerOf = ({ x, y, width }: Spot): Corner | null => {
  if (y > cornerSize || x < 0 || x > width) return null;
  if (x <= cornerSize) return 'left';
  return x >= width - cornerSize ? 'right' : null;
};
const isIn = (ms: number, { least, most }: { least: number; most: number }): boolean => ms >= least && ms <= most;

export interface EntryGesture {
  /** `isFirst`: no other finger can be on the screen now, whatever was not seen lifting */
  down(id: number, spot: Spot, at: number, isFirst?: boolean): void;
  move(id: number, spot: Spot): void;
  up(id: number, at: number): void;
  /** Whether all moves were made and nothing has been touched for `restMs` since; true once. */
  isOpen(at: number): boolean;
  cancel(id: number): void;
}

/** Recognises the way in, one finger at a time: a second finger, a touch elsewhere, a wrong corner, length or pause, and it begins again. `at`: monotonic ms. */
export const createEntryGesture = (): EntryGesture => {
  const fingers = new Set<number>();
  let done = 0;
  let current: { id: number; spot: Spot; at: number } | null = null;
  let liftedAt = -Infinity;
  let madeAt: number | null = null;
  const restart = (): void => {
    done = 0;
    current = null;
  };
  const fits = (corner: Corner | null, at: number): boolean =>
    corner === entryMoves[done]?.corner && (done === 0 || isIn(at - liftedAt, timing.gapMs));
  return {
    down: (id, spot, at, isFirst = false) => {
      if (isFirst) fingers.clear();
      fingers.add(id);
      madeAt = null;
      if (fingers.size > 1) return restart();
      const corner = cornerOf(spot);
      if (!fits(corner, at)) restart();
      if (fits(corner, at)) current = { id, spot, at };
    },
    move: (id, spot) => {
      if (current?.id === id && Math.hypot(spot.x - current.spot.x, spot.y - current.spot.y) > slack) restart();
    },
    up: (id, at) => {
      fingers.delete(id);
      const lifted = current;
      current = null;
      const length = entryMoves[done]?.kind === 'hold' ? timing.holdMs : timing.tapMs;
      if (lifted?.id !== id || !isIn(at - lifted.at, length)) return restart();
      done += 1;
      liftedAt = at;
      if (done < entryMoves.length) return;
      restart();
      madeAt = at;
    },
    isOpen: (at) => {
      if (madeAt === null || at - madeAt < restMs) return false;
      madeAt = null;
      return true;
    },
    cancel: (id) => {
      fingers.delete(id);
      restart();
    },
  };
};
