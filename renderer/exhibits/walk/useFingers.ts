import { useEffect, type RefObject } from 'react';
import { useKit } from '../../exhibit-kit/kit';
import { live } from './live';
import { groundUnder, hotspotUnder, type View } from './model/ray';
import { walkedPlace } from './model/sets';
import { pushOf, stickRem } from './model/stick';
import { lookRound } from './model/walker';
import { goTo, takeOver, useWalk, visit } from './store';
import { useCuts } from './useCuts';

/** Radians for a drag over the whole width, and over the whole height. */
const turns = { across: 2.1, up: 1.1 } as const;
/** A finger that moves less (rem) and lifts sooner (ms) is a tap. */
const tap = { rem: 1.1, ms: 450 } as const;

interface Finger {
  readonly kind: 'stick' | 'look';
  readonly startX: number;
  readonly startY: number;
  readonly startMs: number;
  x: number;
  y: number;
  moved: number;
}

export interface StickElements {
  /** where a thumb that lands is on the stick */
  readonly zone: RefObject<HTMLDivElement | null>;
  readonly base: RefObject<HTMLDivElement | null>;
  readonly knob: RefObject<HTMLDivElement | null>;
}

interface Wishes {
  readonly onTap: (x: number, y: number) => void;
  readonly onStick: () => void;
}

const isIn = (element: HTMLElement | null, x: number, y: number): boolean => {
  const box = element?.getBoundingClientRect();
  return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
};

/** Draws the stick under the thumb; at rest it lies in its corner. */
const drawStick = ({ zone, base, knob }: StickElements, finger: Finger | null, reach: number): void => {
  if (!base.current || !knob.current || !zone.current) return;
  base.current.dataset['held'] = String(finger !== null);
  if (!finger) {
    base.current.style.transform = '';
    knob.current.style.transform = '';
    return;
  }
  const rest = zone.current.getBoundingClientRect();
  const home = base.current.offsetLeft + base.current.offsetWidth / 2;
  const homeTop = base.current.offsetTop + base.current.offsetHeight / 2;
  base.current.style.transform = `translate(${finger.startX - rest.left - home}px, ${finger.startY - rest.top - homeTop}px)`;
  const [dx, dy] = [finger.x - finger.startX, finger.y - finger.startY];
  const part = Math.min(1, reach / Math.max(1, Math.hypot(dx, dy)));
  knob.current.style.transform = `translate(${dx * part}px, ${dy * part}px)`;
};

/** Takes the fingers on the picture: one on the stick, one that looks round, at the same time. Returns its own end. */
function listen(elements: StickElements, { onTap, onStick }: Wishes): () => void {
  const fingers = new Map<number, Finger>();
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const radius = stickRem * rem;
  const has = (kind: Finger['kind']): boolean => [...fingers.values()].some((finger) => finger.kind === kind);
  const down = (event: PointerEvent): void => {
    const { pointerId, clientX: x, clientY: y, timeStamp: startMs } = event;
    if (event.target instanceof Element && event.target.closest('button, .card, header')) return;
    const kind = isIn(elements.zone.current, x, y) && !has('stick') ? 'stick' : 'look';
    if (has(kind)) return;
    const finger: Finger = { kind, x, y, startX: x, startY: y, startMs, moved: 0 };
    fingers.set(pointerId, finger);
    if (kind === 'stick') drawStick(elements, finger, radius);
  };
  const move = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y];
    [finger.x, finger.y] = [event.clientX, event.clientY];
    finger.moved = Math.max(finger.moved, Math.hypot(finger.x - finger.startX, finger.y - finger.startY));
    if (finger.kind === 'look') {
      // the picture follows the finger: dragging right turns to the left
      if (finger.moved > tap.rem * rem)
        lookRound(live.walker, (dx / innerWidth) * turns.across * Math.min(1, innerWidth / innerHeight), (dy / innerHeight) * turns.up);
      return;
    }
    pushOf(finger.x - finger.startX, finger.y - finger.startY, radius, live.push);
    if (live.push.x !== 0 || live.push.y !== 0) onStick();
    drawStick(elements, finger, radius);
  };
  const letGo = (finger: Finger): void => {
    if (finger.kind !== 'stick') return;
    live.push.x = live.push.y = 0;
    drawStick(elements, null, radius);
  };
  const up = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    fingers.delete(event.pointerId);
    letGo(finger);
    const isTap = event.type === 'pointerup' && finger.moved < tap.rem * rem && event.timeStamp - finger.startMs < tap.ms;
    if (isTap) onTap(finger.x, finger.y);
  };
  addEventListener('pointerdown', down);
  addEventListener('pointermove', move);
  addEventListener('pointerup', up);
  addEventListener('pointercancel', up);
  return () => {
    removeEventListener('pointerdown', down);
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', up);
    fingers.forEach(letGo);
  };
}

/** The view as it was drawn last. */
const viewNow = (): View => ({ ...live.walker, ...live.lens });

/** What a tap at a place of the screen means: a hotspot, or a spot to walk to. False: neither. */
function tapAt(x: number, y: number, cuts: boolean): boolean {
  const [px, py] = [(x / innerWidth) * 2 - 1, 1 - (y / innerHeight) * 2];
  const { place } = walkedPlace(useWalk.getState().place);
  const view = viewNow();
  const spot = hotspotUnder(view, px, py, place.hotspots);
  const ground = groundUnder(view, px, py, place.solids);
  const isBehind = spot && ground && Math.hypot(ground.x - view.x, ground.z - view.z) + 1.5 < Math.hypot(spot.x - view.x, spot.z - view.z);
  if (spot && !isBehind) {
    visit(spot.id, cuts);
    return true;
  }
  return ground !== null && goTo(ground.x, ground.z, cuts);
}

/** Left thumb: the stick. Another finger: look round. A tap: go there. */
export function useFingers(elements: StickElements, isOn: boolean): void {
  const { cue, paused } = useKit();
  const cuts = useCuts();
  const { zone, base, knob } = elements;
  useEffect(() => {
    if (!isOn || paused) return;
    return listen(
      { zone, base, knob },
      {
        onStick: takeOver,
        onTap: (x, y) => {
          if (tapAt(x, y, cuts)) cue('tap');
        },
      },
    );
  }, [zone, base, knob, isOn, paused, cue, cuts]);
}
