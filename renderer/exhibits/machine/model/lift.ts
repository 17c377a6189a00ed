// The bin on its way up the lifter, over into the hopper and back: a place by the seconds the line has run.
import { clamp, easeInOutCubic, lerp } from '../../../lib/math';
import { lifter } from './layout';

/** Place of the bin's foot middle, and its turn (radians, clockwise negative). */
export interface Lift {
  x: number;
  y: number;
  turn: number;
}

/** s of a round at usual speed */
export const liftSeconds = 15;
/** Parts of the round: waits on the scale, is lifted, tips, pours, comes back. */
const parts = { wait: 0.2, up: 0.48, tipped: 0.58, poured: 0.74, righted: 0.82 } as const;

/** The bin's edge about which it tips, from its foot. */
const hinge = { x: 0.42, y: 1.08 } as const;
const tip = -2.25;

const between = (t: number, from: number, to: number): number => easeInOutCubic(clamp((t - from) / (to - from), 0, 1));

/** Part of the round, 0..1. */
const liftPart = (seconds: number): number => (((seconds / liftSeconds) % 1) + 1) % 1;

/** Whether waste is falling out of it just now. */
export const isPouring = (seconds: number): boolean => {
  const t = liftPart(seconds);
  return t > parts.tipped - 0.04 && t < parts.poured - 0.02;
};

export const liftAt = (seconds: number, out: Lift): Lift => {
  const t = liftPart(seconds);
  const up = between(t, parts.wait, parts.up) - between(t, parts.righted, 0.99);
  const over = between(t, parts.up - 0.01, parts.tipped) - between(t, parts.poured, parts.righted);
  const hingeX = lerp(lifter.scaleX + hinge.x, -9.7, over);
  const hingeY = lerp(0.17 + hinge.y, 8.1, up) + 0.25 * over;
  out.turn = tip * over;
  const [c, s] = [Math.cos(out.turn), Math.sin(out.turn)];
  out.x = hingeX - hinge.x * c + hinge.y * s;
  out.y = hingeY - hinge.x * s - hinge.y * c;
  return out;
};
