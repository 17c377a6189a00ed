// One frame: handles and parts follow their fingers, the thing on the table tilts as it is poured. Only transforms are written.
import { easeInOutCubic } from '../../lib/math';
import type { Gesture } from '../../../electron/shared/content';
import { live } from './live';
import { progressOf } from './model/gesture';

/** ms of a gesture that a tap has started. */
const autoMs = 650;
const tilt = 58;

/** How a handle moves by itself, in rem and degrees, at `part` of its gesture. */
function ownMove(gesture: Gesture, part: number): { x: number; y: number; turn: number } {
  const eased = easeInOutCubic(part);
  if (gesture === 'unscrew') return { x: 0, y: -2 * eased, turn: 360 * eased };
  if (gesture === 'rinse' || gesture === 'cut')
    return { x: 2.4 * Math.sin(part * Math.PI * 5), y: 0, turn: 6 * Math.sin(part * Math.PI * 5) };
  if (gesture === 'pour' || gesture === 'drain') return { x: 0, y: 4 * eased, turn: 0 };
  return { x: 3 * eased, y: -4.5 * eased, turn: 14 * eased };
}

const write = (node: HTMLElement | undefined, x: number, y: number, turn: number, part: number, unit: number): void => {
  if (!node) return;
  node.style.setProperty('--p', part.toFixed(3));
  node.style.transform = `translate3d(${(x * unit).toFixed(1)}px, ${(y * unit).toFixed(1)}px, 0) rotate(${turn.toFixed(1)}deg)`;
};

const isLiquid = (gesture: Gesture): boolean => gesture === 'pour' || gesture === 'drain';

const touched = { handles: new Set<string>(), parts: new Set<string>(), tilted: false };

function rest(): void {
  for (const id of touched.handles) write(live.handles.get(id), 0, 0, 0, 0, 1);
  for (const id of touched.parts) write(live.parts.get(id), 0, 0, 0, 0, 1);
  touched.handles.clear();
  touched.parts.clear();
}

/** Draws what fingers and taps do now. `gestureOf` names the gesture of a step; returns the step that a tap has just finished, or null. */
export function drawFrame(unit: number, deltaMs: number, gestureOf: (step: string) => Gesture | undefined): string | null {
  rest();
  let poured = 0;
  for (const hand of live.hands.values()) {
    if (hand.kind === 'part') {
      write(live.parts.get(hand.id), hand.x - hand.startX, hand.y - hand.startY, 0, 0, unit);
      touched.parts.add(hand.id);
      continue;
    }
    const { track } = hand;
    const part = progressOf(track);
    const turn = track.gesture === 'unscrew' ? part * 360 : part * 10;
    const follows = track.gesture === 'unscrew' ? 0 : 1;
    write(live.handles.get(hand.id), (track.x - track.startX) * follows, (track.y - track.startY) * follows, turn, part, unit);
    touched.handles.add(hand.id);
    if (isLiquid(track.gesture)) poured = Math.max(poured, part);
  }
  const finished = stepAuto(unit, deltaMs, gestureOf);
  if (live.auto) {
    const gesture = gestureOf(live.auto.id);
    if (gesture && isLiquid(gesture)) poured = Math.max(poured, live.auto.ms / autoMs);
  }
  if (live.thing && (poured > 0 || touched.tilted)) {
    live.thing.style.setProperty('--pour', poured.toFixed(3));
    live.thing.style.rotate = `${(tilt * poured).toFixed(1)}deg`;
    touched.tilted = poured > 0;
  }
  return finished;
}

function stepAuto(unit: number, deltaMs: number, gestureOf: (step: string) => Gesture | undefined): string | null {
  const { auto } = live;
  if (!auto) return null;
  const gesture = gestureOf(auto.id);
  auto.ms += deltaMs;
  const part = Math.min(1, auto.ms / autoMs);
  if (gesture && part < 1) {
    const { x, y, turn } = ownMove(gesture, part);
    write(live.handles.get(auto.id), x, y, turn, part, unit);
    touched.handles.add(auto.id);
    return null;
  }
  live.auto = null;
  return gesture ? auto.id : null;
}
