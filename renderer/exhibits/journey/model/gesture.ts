// What a finger's way comes to for the deed of a stop. Pure geometry; px of the screen.
import { clamp } from '../../../lib/math';
import type { Deed, HotspotId, LookLimits } from './stops';

export interface Point {
  readonly x: number;
  readonly y: number;
}

type Places = Readonly<Record<HotspotId, Point & { readonly visible: boolean }>>;

/** How near a finger has to come to take hold, rem: large things, and those that lie beside each other. */
const reach = { rub: 11, pull: 9, carry: 9, turn: 11, pick: 5.5 } as const satisfies Record<Deed['kind'], number>;

/** The hotspot a finger takes hold of, or null where it only looks round. `grips`: those that take it. */
export function gripAt(finger: Point, kind: Deed['kind'], grips: readonly HotspotId[], places: Places, rem: number): HotspotId | null {
  let nearest: HotspotId | null = null;
  let least = reach[kind] * rem;
  for (const id of grips) {
    const { x, y, visible } = places[id];
    const gap = Math.hypot(finger.x - x, finger.y - y);
    if (!visible || gap > least) continue;
    least = gap;
    nearest = id;
  }
  return nearest;
}

/** Between two angles the short way, radians. */
const turned = (from: number, to: number): number => Math.atan2(Math.sin(to - from), Math.cos(to - from));

/** Nearer to the axis than this a finger's angle means nothing, rem. */
const axisRem = 1.2;

/**
 * Part of the deed that the way from `from` to `to` comes to; less than 0 takes it back. `way`: px from the grip to where
 * it is to be carried; `axis`: what is turned about.
 */
export function gainOf(deed: Deed, from: Point, to: Point, { way, axis, rem }: { way: Point; axis: Point; rem: number }): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  switch (deed.kind) {
    case 'rub':
      return Math.hypot(dx, dy) / (deed.rem * rem);
    case 'pull':
      return -dy / (deed.rem * rem);
    case 'carry': {
      const far = Math.hypot(way.x, way.y);
      return far < rem ? 1 : (dx * way.x + dy * way.y) / (far * far);
    }
    case 'turn': {
      if (Math.hypot(from.x - axis.x, from.y - axis.y) < axisRem * rem) return 0;
      // whichever way it is turned: a child need not know which is the right one
      const angle = turned(Math.atan2(from.y - axis.y, from.x - axis.x), Math.atan2(to.y - axis.y, to.x - axis.x));
      return Math.abs(angle) / (Math.PI * 2 * deed.turns);
    }
    case 'pick':
      return 0;
  }
}

/** What one tap on the thing, or on its button, does of a deed. */
export const tapPart = 0.34;
/** Part of a deed that a held button does in a second. */
export const heldPerSecond = 0.55;
/** A thing carried farther than this is out, rem. */
const outRem = 7;

export const isOut = (dx: number, dy: number, rem: number): boolean => Math.hypot(dx, dy) > outRem * rem;

/** A finger that has moved less, rem, has tapped. */
const tapRem = 1.2;
export const isTap = (from: Point, to: Point, rem: number): boolean => Math.hypot(to.x - from.x, to.y - from.y) < tapRem * rem;

/** Radians for a drag over the whole width, and over the whole height. */
const across = { yaw: 0.9, pitch: 0.5 } as const;

/** A look round by a drag of `dx`, `dy` (shares of the screen), kept within the stop's limits. In place. */
export function lookRound(look: { yaw: number; pitch: number }, dx: number, dy: number, { yaw, pitch }: LookLimits): void {
  look.yaw = clamp(look.yaw - dx * across.yaw, -yaw, yaw);
  look.pitch = clamp(look.pitch + dy * across.pitch, -pitch, pitch);
}
