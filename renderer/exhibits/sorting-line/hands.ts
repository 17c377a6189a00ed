import type { BinId } from '../../../electron/shared/content';
import type { Cue } from '../../exhibit-kit/kit';
import { binAt, type Layout } from './layout';
import { live, type Hand } from './live';
import { closeLesson, dropInto, select, useSorting } from './store';

const slack = 1.1;
/** a lesson stays at least this long, ms: a child reads one sentence */
export const lessonMs = 4000;

type Sound = (cue: Cue) => void;

const isOnBelt = (key: number): boolean => useSorting.getState().round?.pieces.some((piece) => piece.key === key) === true;

/** Is it in anybody's hand? */
export function isHeld(key: number): boolean {
  for (const hand of live.hands.values()) if (hand.key === key) return true;
  return false;
}

/** In a hand that has not moved yet: it still lies where its neighbours are. */
export function isAtRest(key: number): boolean {
  for (const hand of live.hands.values()) if (hand.key === key) return !hand.moved;
  return false;
}

/** A finger comes down on a piece. Positions in units, time in ms (monotonic). One piece belongs to one finger. */
export function grab(pointer: number, key: number, x: number, y: number, now: number, cue: Sound): boolean {
  // the same contact again: its lift was lost
  letGo(pointer);
  const at = live.drawn.get(key);
  // what is falling into its bin is nobody's any more
  if (!at || isHeld(key) || !isOnBelt(key) || useSorting.getState().round?.over) return false;
  live.flights.delete(key);
  const hand: Hand = { key, x, y, dx: x - at.x, dy: y - at.y, startX: x, startY: y, vx: 0, vy: 0, lastMs: now, moved: false };
  live.hands.set(pointer, hand);
  if (live.lessonMs >= lessonMs) closeLesson();
  cue('pick');
  return true;
}

export function drag(pointer: number, x: number, y: number, now: number): void {
  const hand = live.hands.get(pointer);
  if (!hand) return;
  const passed = Math.max(now - hand.lastMs, 1);
  const keep = Math.exp(-passed / 40);
  hand.vx = hand.vx * keep + ((x - hand.x) / passed) * (1 - keep);
  hand.vy = hand.vy * keep + ((y - hand.y) / passed) * (1 - keep);
  hand.x = x;
  hand.y = y;
  hand.lastMs = now;
  hand.moved ||= Math.hypot(x - hand.startX, y - hand.startY) > slack;
}

function fly(key: number, to: { x: number; y: number; scale: number } | null, lengthMs: number): void {
  const from = live.drawn.get(key);
  if (!from) return;
  live.flights.set(key, {
    key,
    fromX: from.x,
    fromY: from.y,
    fromScale: from.scale,
    toX: to?.x ?? 0,
    toY: to?.y ?? 0,
    toScale: to?.scale ?? 1,
    toPlate: to === null,
    elapsedMs: 0,
    lengthMs,
  });
}

/** Sends a piece into a bin: it falls in where that is right, and glides back to its plate where it is not, or on into the right one. */
export function send(key: number, bin: BinId, layout: Layout, cue: Sound): void {
  const right = dropInto(key, bin);
  // the time is up: nothing counts any more, but nothing jumps either
  if (right === null) return isOnBelt(key) ? fly(key, null, 260) : undefined;
  // every lesson has its own time to be read
  if (!right) live.lessonMs = 0;
  cue(right ? 'right' : 'wrong');
  const into = right ? bin : (useSorting.getState().lesson?.bin ?? bin);
  const rect = layout.bins[into];
  if (!isOnBelt(key)) fly(key, { x: rect.x + rect.width / 2, y: rect.y + rect.height * 0.3, scale: 0.45 }, right ? 300 : 700);
  else fly(key, null, 320);
}

/** The finger lifts: a tap selects, a drag or flick ends in a bin or back on the plate. */
export function release(pointer: number, layout: Layout, now: number, cue: Sound): void {
  const hand = live.hands.get(pointer);
  if (!hand) return;
  live.hands.delete(pointer);
  if (!isOnBelt(hand.key)) return;
  // however long it lay there: slow hands tap too
  if (!hand.moved) {
    fly(hand.key, null, 260);
    select(useSorting.getState().selected === hand.key ? null : hand.key);
    return;
  }
  const stale = now - hand.lastMs > 90;
  const bin = binAt(layout, hand.x, hand.y, stale ? 0 : hand.vx, stale ? 0 : hand.vy);
  if (bin) send(hand.key, bin, layout, cue);
  else fly(hand.key, null, 260);
}

/** The finger is lost (palm, stuck contact, app switch): back on the plate. */
export function letGo(pointer: number): void {
  const hand = live.hands.get(pointer);
  if (!hand) return;
  live.hands.delete(pointer);
  if (isOnBelt(hand.key)) fly(hand.key, null, 260);
}

/** A tap on a bin: the selected piece goes in, unless somebody has it in hand. */
export function tapBin(bin: BinId, layout: Layout, cue: Sound): void {
  const { selected } = useSorting.getState();
  if (selected !== null && !isHeld(selected)) send(selected, bin, layout, cue);
}
