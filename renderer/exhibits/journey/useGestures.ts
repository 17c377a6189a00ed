import { useRef, type PointerEvent } from 'react';
import { useKit } from '../../exhibit-kit/kit';
import { live } from './live';
import { gainOf, gripAt, isOut, isTap, lookRound, tapPart, type Point } from './model/gesture';
import { gripsOf, stops, type HotspotId, type PickId } from './model/stops';
import { pickOut, useJourney, workOn } from './store';

interface Finger {
  readonly id: number;
  readonly start: Point;
  last: Point;
  /** what it has taken hold of; null: it looks round */
  readonly grip: HotspotId | null;
  /** px from the grip to where the deed leads, and what is turned about, as they were at the touch */
  readonly way: Point;
  readonly axis: Point;
}

interface Handlers {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onPointerCancel(event: PointerEvent<HTMLElement>): void;
}

const remPx = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);
const deedNow = () => stops[useJourney.getState().stop].deed;

/** What a new finger takes hold of. */
function takeHold(id: number, start: Point): Finger {
  const { isOpen, picked } = useJourney.getState();
  const deed = deedNow();
  const { hotspots, flight } = live;
  const grips = gripsOf(deed).filter((each) => !picked.includes(each as PickId));
  const grip = isOpen && flight.part >= 1 ? gripAt(start, deed.kind, grips, hotspots, remPx()) : null;
  const { x, y } = grip ? hotspots[grip] : start;
  const goal = deed.kind === 'carry' ? hotspots[deed.to] : start;
  return { id, start, last: start, grip, way: { x: goal.x - x, y: goal.y - y }, axis: { x, y } };
}

/** The finger moves: at the deed, with a thing in hand, or looking round. */
function follow(finger: Finger, to: Point): void {
  const { start, last, grip, way, axis } = finger;
  const deed = deedNow();
  finger.last = to;
  if (grip === null) {
    lookRound(live.look, (to.x - last.x) / innerWidth, (to.y - last.y) / innerHeight, stops[useJourney.getState().stop].look);
  } else if (deed.kind === 'pick') {
    live.held.dx = to.x - start.x;
    live.held.dy = to.y - start.y;
  } else workOn(gainOf(deed, last, to, { way, axis, rem: remPx() }));
}

/** One finger does the deed where it takes hold of it, and looks round where it does not. Writes to `live`. */
export function useGestures(): Handlers {
  const { cue } = useKit();
  const finger = useRef<Finger | null>(null);
  const end = (event: PointerEvent<HTMLElement>): void => {
    const hand = finger.current;
    if (hand?.id !== event.pointerId) return;
    finger.current = null;
    const { dx, dy, id } = live.held;
    Object.assign(live, { isAtWork: false, isLooking: false });
    live.held.id = null;
    if (event.type !== 'pointerup' || hand.grip === null) return;
    const tapped = isTap(hand.start, hand.last, remPx());
    if (id !== null && (tapped || isOut(dx, dy, remPx()))) {
      cue('drop');
      pickOut(id);
    } else if (id === null && tapped) workOn(tapPart);
  };
  return {
    onPointerDown(event) {
      live.quiet = 0;
      if (finger.current) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const hand = takeHold(event.pointerId, { x: event.clientX, y: event.clientY });
      finger.current = hand;
      live.isLooking = hand.grip === null;
      live.isAtWork = hand.grip !== null;
      if (hand.grip === null) return;
      cue('pick');
      if (deedNow().kind === 'pick') Object.assign(live.held, { id: hand.grip, dx: 0, dy: 0 });
    },
    onPointerMove(event) {
      if (finger.current?.id !== event.pointerId) return;
      live.quiet = 0;
      follow(finger.current, { x: event.clientX, y: event.clientY });
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
