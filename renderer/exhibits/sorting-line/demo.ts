import { binIds, type BinId } from '../../../electron/shared/content';
import { clamp, easeInOutCubic, lerp } from '../../lib/math';
import { frontGap } from './belt';
import { drag, grab, release } from './hands';
import type { Layout } from './layout';
import { live } from './live';
import { closeLesson, useSorting } from './store';

/** The hand that plays in the attract loop. Every fourth time it errs, so that the loop shows what happens then; what comes back it knows. */
export const demoHand = {
  x: 0,
  y: 0,
  shown: false,
  waitMs: 900,
  carryMs: 0,
  fromX: 0,
  fromY: 0,
  bin: null as BinId | null,
  count: 0,
  clockMs: 0,
};

const pointer = -1;
const carryLengthMs = 1150;
const readMs = 4600;
const quiet = (): void => undefined;

export function resetDemo(): void {
  Object.assign(demoHand, { shown: false, waitMs: 900, carryMs: 0, bin: null, count: 0, clockMs: 0 });
}

function nextPiece() {
  const pieces = useSorting.getState().round?.pieces ?? [];
  return pieces.find((piece) => (live.back.get(piece.key) ?? Infinity) <= frontGap + 0.5 && !live.flights.has(piece.key));
}

function pickUp(): void {
  const piece = nextPiece();
  const at = piece && live.drawn.get(piece.key);
  if (!piece || !at) return;
  const errs = ++demoHand.count % 4 === 3 && !piece.mistaken && !piece.isReturn;
  const other = binIds[(binIds.indexOf(piece.bin) + 2) % 4] ?? piece.bin;
  grab(pointer, piece.key, at.x, at.y - 3, demoHand.clockMs, quiet);
  Object.assign(demoHand, { x: at.x, y: at.y - 3, fromX: at.x, fromY: at.y - 3, bin: errs ? other : piece.bin, carryMs: 0, shown: true });
}

/** One frame of the hand; ms. */
export function stepDemo(layout: Layout, deltaMs: number): void {
  demoHand.clockMs += deltaMs;
  if (useSorting.getState().lesson) {
    demoHand.shown = false;
    if (live.lessonMs > readMs) closeLesson();
    return;
  }
  if (!demoHand.bin) {
    demoHand.waitMs -= deltaMs;
    if (demoHand.waitMs <= 0) pickUp();
    return;
  }
  demoHand.carryMs += deltaMs;
  const rect = layout.bins[demoHand.bin];
  const part = easeInOutCubic(clamp(demoHand.carryMs / carryLengthMs, 0, 1));
  demoHand.x = lerp(demoHand.fromX, rect.x + rect.width / 2, part);
  demoHand.y = lerp(demoHand.fromY, rect.y + rect.height * 0.25, part);
  drag(pointer, demoHand.x, demoHand.y, demoHand.clockMs);
  if (demoHand.carryMs < carryLengthMs + 80) return;
  release(pointer, layout, demoHand.clockMs, quiet);
  Object.assign(demoHand, { bin: null, waitMs: 650, shown: false });
}
