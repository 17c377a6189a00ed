import { useRef, type PointerEvent } from 'react';
import { clamp } from '../../lib/math';
import { live } from './live';

/** Limits of the look round a composed view: radians, factor of the distance. */
const limits = { azimuth: 0.5, up: 0.4, down: -0.16, near: 0.6, far: 1.35 } as const;
/** A finger that moves less is a tap, px. */
const tapReach = 14;
/** Radians per screen width or height. */
const turn = { azimuth: 1.3, elevation: 0.9 } as const;

interface Finger {
  x: number;
  y: number;
  fromX: number;
  fromY: number;
}

interface Handlers {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onPointerCancel(event: PointerEvent<HTMLElement>): void;
}

const gapOf = (fingers: ReadonlyMap<number, Finger>): number => {
  const [a, b] = [...fingers.values()];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
};

/** Drag to look round, pinch to come nearer, tap to choose; a second tap of two brings the composed view back. Writes to `live`. */
export function useLook(onTap: (x: number, y: number) => void): Handlers {
  const fingers = useRef(new Map<number, Finger>());
  const wasPinch = useRef(false);
  const end = (event: PointerEvent<HTMLElement>, isTap: boolean): void => {
    const finger = fingers.current.get(event.pointerId);
    fingers.current.delete(event.pointerId);
    const moved = finger ? Math.hypot(finger.x - finger.fromX, finger.y - finger.fromY) : 0;
    if (isTap && finger && !wasPinch.current && moved < tapReach) onTap(event.clientX, event.clientY);
    if (fingers.current.size === 0) wasPinch.current = false;
  };
  return {
    onPointerDown(event) {
      event.currentTarget.setPointerCapture(event.pointerId);
      const [x, y] = [event.clientX, event.clientY];
      fingers.current.set(event.pointerId, { x, y, fromX: x, fromY: y });
      if (fingers.current.size > 1) wasPinch.current = true;
    },
    onPointerMove(event) {
      const finger = fingers.current.get(event.pointerId);
      if (!finger) return;
      const before = gapOf(fingers.current);
      const [dx, dy] = [event.clientX - finger.x, event.clientY - finger.y];
      [finger.x, finger.y] = [event.clientX, event.clientY];
      const { look } = live;
      if (fingers.current.size > 1) {
        const after = gapOf(fingers.current);
        if (before > 10 && after > 10) look.zoom = clamp((look.zoom * before) / after, limits.near, limits.far);
        return;
      }
      if (Math.hypot(finger.x - finger.fromX, finger.y - finger.fromY) < tapReach) return;
      look.azimuth = clamp(look.azimuth - (dx / innerWidth) * turn.azimuth, -limits.azimuth, limits.azimuth);
      look.elevation = clamp(look.elevation + (dy / innerHeight) * turn.elevation, limits.down, limits.up);
    },
    onPointerUp: (event) => end(event, true),
    onPointerCancel: (event) => end(event, false),
  };
}
