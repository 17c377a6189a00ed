import { useEffect } from 'react';
import { useKit } from '../../exhibit-kit/kit';
import { pickSite } from '../../stage/camera/pick';
import { live } from './live';
import { isDoubleTap, isTap, movementOf, type Finger, type Tap } from './model/gesture';
import { dragOrbit, releaseOrbit, straightenOrbit } from './model/orbit';
import { siteIds, type SiteId } from './model/sites';
import { goTo } from './store';

/** Radians for a drag over the whole width, and over the whole height. */
const acrossRad = 1.9;
const upRad = 0.9;

/** Place under a spot of the window, or null. */
function siteUnder(x: number, y: number): SiteId | null {
  if (!live.extents) return null;
  const found = pickSite(live.pose, live.aspect, (x / innerWidth) * 2 - 1, 1 - (y / innerHeight) * 2, live.extents);
  return siteIds.find((id) => id === found) ?? null;
}

interface Wishes {
  /** a tap on a place of the model */
  onSite(site: SiteId): void;
  /** two quick taps beside them */
  onBest(): void;
}

/** Takes the fingers on the picture. What starts on a card, a button or the header is theirs. Returns its own end. */
function listen({ onSite, onBest }: Wishes, runsOut: boolean): () => void {
  const fingers = new Map<number, Finger>();
  let lastTap: Tap | null = null;
  let lastMs = 0;
  // a fingertip's wobble: 1 rem
  const slack = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const tapped = (tap: Tap): void => {
    const site = siteUnder(tap.x, tap.y);
    if (isDoubleTap(lastTap, tap, slack)) onBest();
    else if (site) onSite(site);
    lastTap = tap;
  };
  const down = (event: PointerEvent): void => {
    const { pointerId, clientX: x, clientY: y, timeStamp: startMs } = event;
    if (event.target instanceof Element && event.target.closest('button, .card, header')) return;
    fingers.set(pointerId, { x, y, startX: x, startY: y, startMs });
    lastMs = startMs;
  };
  const move = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const { dx, dy, spread } = movementOf([...fingers.values()], finger, event.clientX, event.clientY);
    Object.assign(finger, { x: event.clientX, y: event.clientY });
    // dragging right turns the model right, dragging down tips it towards you
    dragOrbit(live.orbit, (-dx / innerWidth) * acrossRad, (dy / innerHeight) * upRad, 1 / spread, (event.timeStamp - lastMs) / 1000);
    lastMs = event.timeStamp;
  };
  const up = (event: PointerEvent): void => {
    const finger = fingers.get(event.pointerId);
    if (!finger || !fingers.delete(event.pointerId) || fingers.size > 0) return;
    // a finger that rested before it lifted throws nothing
    releaseOrbit(live.orbit, runsOut && event.timeStamp - lastMs < 80);
    if (event.type === 'pointerup' && isTap(finger, event.timeStamp, slack)) tapped({ x: finger.x, y: finger.y, ms: event.timeStamp });
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
    if (fingers.size > 0) releaseOrbit(live.orbit, false);
  };
}

/** One finger turns the model, two zoom, a tap visits a place, a double tap goes back to the best view. */
export function useFingers(has3d: boolean): void {
  const { cue, paused, comfort } = useKit();
  const { reducedMotion } = comfort;
  useEffect(() => {
    if (!has3d || paused) return;
    const wishes: Wishes = {
      onSite: (site) => {
        cue('tap');
        goTo(site);
      },
      onBest: () => straightenOrbit(live.orbit),
    };
    return listen(wishes, !reducedMotion);
  }, [has3d, paused, cue, reducedMotion]);
}
