// Fingers: on a handle a gesture grows, on a part a drag; a tap does either by itself.
import type { BinId, Composite } from '../../../electron/shared/content';
import type { Cue } from '../../exhibit-kit/kit';
import { binAt, type Layout } from './layout';
import { live } from './live';
import { beginTrack, follow, progressOf } from './model/gesture';
import { stepsOf } from './model/steps';
import { doStep, drop, select } from './store';

type Sound = (cue: Cue) => void;
/** rem a finger may tremble and still tap */
const slack = 1.1;

const isHeld = (kind: 'step' | 'part', id: string): boolean =>
  [...live.hands.values()].some((hand) => hand.kind === kind && hand.id === id);

export function grabStep(pointer: number, composite: Composite, id: string, x: number, y: number, cue: Sound): void {
  const step = stepsOf(composite).find((each) => each.id === id);
  if (!step || isHeld('step', id)) return;
  live.hands.set(pointer, { kind: 'step', id, track: beginTrack(step.gesture, x, y) });
  cue('pick');
}

export function grabPart(pointer: number, id: string, x: number, y: number, cue: Sound): void {
  if (isHeld('part', id)) return;
  live.hands.set(pointer, { kind: 'part', id, startX: x, startY: y, x, y, moved: false });
  cue('pick');
}

/** A step is done: by a finger, or by the handle itself after a tap. */
export function finishStep(composite: Composite, id: string, cue: Sound): void {
  const skips = doStep(composite, id);
  if (skips !== null) cue(skips ? 'wrong' : 'drop');
}

export function moveHand(pointer: number, composite: Composite, x: number, y: number, cue: Sound): void {
  const hand = live.hands.get(pointer);
  if (!hand) return;
  live.quietMs = 0;
  if (hand.kind === 'part') {
    hand.x = x;
    hand.y = y;
    hand.moved ||= Math.hypot(x - hand.startX, y - hand.startY) > slack;
    return;
  }
  hand.track = follow(hand.track, x, y);
  if (progressOf(hand.track) < 1) return;
  live.hands.delete(pointer);
  finishStep(composite, hand.id, cue);
}

export function dropInto(composite: Composite, part: string, bin: BinId, cue: Sound): void {
  const right = drop(composite, part, bin);
  if (right !== null) cue(right ? 'right' : 'wrong');
}

export function lift(pointer: number, composite: Composite, layout: Layout, cue: Sound): void {
  const hand = live.hands.get(pointer);
  if (!hand) return;
  live.hands.delete(pointer);
  live.quietMs = 0;
  if (hand.kind === 'step') {
    // a tap: the handle does it by itself, so that nobody needs the gesture
    if (hand.track.path < slack && !live.auto) live.auto = { id: hand.id, ms: 0 };
    return;
  }
  if (!hand.moved) return select(hand.id);
  const bin = binAt(layout, hand.x, hand.y);
  if (bin) dropInto(composite, hand.id, bin, cue);
}

/** The finger is lost (palm, app switch): everything is as it was. */
export const letGo = (pointer: number): void => void live.hands.delete(pointer);
