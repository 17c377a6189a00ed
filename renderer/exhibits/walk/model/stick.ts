// The thumb stick, and turning by dragging. Pure.
import { clamp } from '../../../lib/math';

/** Radius of the stick, rem. */
export const stickRem = 7;
/** Share of the radius within which a resting thumb moves nobody. */
const dead = 0.16;

export interface Push {
  /** to the right and forwards, each -1 to 1; together no longer than 1 */
  x: number;
  y: number;
}

/** What a thumb `dx`, `dy` from the stick's middle asks for; `radius` in the same unit (screen, y down). Writes into `out`. */
export const pushOf = (dx: number, dy: number, radius: number, out: Push): Push => {
  const length = Math.hypot(dx, dy);
  const share = Math.min(1, length / radius);
  const strength = share <= dead ? 0 : (share - dead) / (1 - dead);
  out.x = length > 0 ? (dx / length) * strength : 0;
  out.y = length > 0 ? (-dy / length) * strength : 0;
  return out;
};

/** Steepest look up and down, radians. */
export const steepest = { up: 0.6, down: -0.75 } as const;
export const pitched = (pitch: number): number => clamp(pitch, steepest.down, steepest.up);

/** The same direction between -PI and PI. */
export const wrapped = (angle: number): number => angle - Math.round(angle / (2 * Math.PI)) * 2 * Math.PI;

/** Yaw that looks from one spot to another (0 = towards -z, positive to the left). */
export const yawTo = (fromX: number, fromZ: number, toX: number, toZ: number): number => Math.atan2(fromX - toX, fromZ - toZ);
