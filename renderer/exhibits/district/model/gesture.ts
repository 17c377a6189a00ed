// What the fingers on the picture mean: one turns, two pinch and turn, two quick taps ask for the best view. Pure.

export interface Finger {
  x: number;
  y: number;
  startX: number;
  startY: number;
  /** ms of the touch */
  startMs: number;
}

/** CSS px round and up, and the factor by which two fingers have spread (1: not at all, above 1: apart). */
export interface Movement {
  readonly dx: number;
  readonly dy: number;
  readonly spread: number;
}

const still: Movement = { dx: 0, dy: 0, spread: 1 };
/** Fingers nearer than this would make a pinch jump, CSS px. */
const nearest = 24;

/** What it means that one of `fingers` moves to x, y. The third and later fingers only rest on the glass. */
export function movementOf(fingers: readonly Finger[], moving: Finger, x: number, y: number): Movement {
  const [first, second] = fingers;
  if (moving !== first && moving !== second) return still;
  const [dx, dy] = [x - moving.x, y - moving.y];
  if (!first || !second) return { dx, dy, spread: 1 };
  const other = moving === first ? second : first;
  const before = Math.hypot(moving.x - other.x, moving.y - other.y);
  const after = Math.hypot(x - other.x, y - other.y);
  // two fingers turn by their middle
  return { dx: dx / 2, dy: dy / 2, spread: Math.max(after, nearest) / Math.max(before, nearest) };
}

const tapMs = 350;
const doubleTapMs = 420;

/** True where a finger came and went without going anywhere. `slack`: CSS px. */
export const isTap = (finger: Finger, ms: number, slack: number): boolean =>
  ms - finger.startMs <= tapMs && Math.hypot(finger.x - finger.startX, finger.y - finger.startY) <= slack;

export interface Tap {
  readonly x: number;
  readonly y: number;
  readonly ms: number;
}

/** True where `tap` follows `last` so soon and near that both are one wish. */
export const isDoubleTap = (last: Tap | null, tap: Tap, slack: number): boolean =>
  last !== null && tap.ms - last.ms <= doubleTapMs && Math.hypot(tap.x - last.x, tap.y - last.y) <= 3 * slack;
