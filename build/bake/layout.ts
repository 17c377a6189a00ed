// Where things stand. x to the right, z towards the visitor, one unit is about eight metres; the slab's top is y = 0.
import type { Point } from './shape/faces';

export const slab = { width: 44, depth: 30, corner: 2.4, thickness: 1.5 } as const;
/** Heights of the flat layers; buildings stand on `plot`. */
export const level = { grass: 0, road: 0.025, marking: 0.045, walk: 0.075, plot: 0.1, plaza: 0.125 } as const;

export const loopRoad = { left: -14.6, right: 15, back: -9.2, front: 9.2, corner: 3.4, width: 2.5, walk: 0.72 } as const;
export const crossRoad = { x: 1, width: 2.2 } as const;
export const spurRoad = { z: 0.8, width: 2 } as const;

export const sites = {
  centre: { x: -7.5, z: 3.3 },
  jabil: { x: -7.1, z: -4.6 },
  yuejie: { x: 7.8, z: 3.9 },
  huayue: { x: 8.1, z: -4.1 },
} as const;

/** The treatment equipment of each point; the hopper stands on it, left of its middle. */
export const kiosks = {
  jabil: { x: -5.55, z: -1.75 },
  yuejie: { x: 8.9, z: 6.55 },
  huayue: { x: 8.1, z: -1.35 },
} as const;
export const hopperOffset = { x: -0.42, y: 1.2 } as const;

/** Axis of the canal at the back, as a function of x; half its width. */
export const canalZ = (x: number): number => -13 + 0.28 * Math.sin(x * 0.24 + 0.6);
export const canalHalf = 0.8;

/** A rounded rectangle as points, counter-clockwise seen from above with z down the page (east, then north …). */
export const roundedRect = (left: number, back: number, right: number, front: number, corner: number, steps = 10): Point[] => {
  const arc = (cx: number, cz: number, from: number): Point[] =>
    Array.from({ length: steps + 1 }, (_, i): Point => {
      const angle = from + (i / steps) * (Math.PI / 2);
      return [cx + Math.cos(angle) * corner, cz - Math.sin(angle) * corner];
    });
  return [
    ...arc(right - corner, front - corner, -Math.PI / 2),
    ...arc(right - corner, back + corner, 0),
    ...arc(left + corner, back + corner, Math.PI / 2),
    ...arc(left + corner, front - corner, Math.PI),
  ];
};

/** The loop road's axis moved outwards by `by` (inwards if negative), closed. */
export const loopAt = (by: number, steps = 14): Point[] => {
  const { left, right, back, front, corner } = loopRoad;
  return roundedRect(left - by, back - by, right + by, front + by, Math.max(0.2, corner + by), steps);
};

/** Signed distance to the loop road's axis: negative inside the loop. */
export const loopDistance = (x: number, z: number): number => {
  const { left, right, back, front, corner } = loopRoad;
  const dx = Math.abs(x - (left + right) / 2) - ((right - left) / 2 - corner);
  const dz = Math.abs(z - (back + front) / 2) - ((front - back) / 2 - corner);
  return Math.hypot(Math.max(dx, 0), Math.max(dz, 0)) + Math.min(Math.max(dx, dz), 0) - corner;
};

/** Buildings outside the loop: centre, width, depth, height, kind. */
export interface FillerPlan {
  readonly x: number;
  readonly z: number;
  readonly w: number;
  readonly d: number;
  readonly h: number;
  readonly kind: 'slab' | 'step' | 'shops' | 'hip';
}

export const fillers: readonly FillerPlan[] = [
  { x: -19.6, z: -9.2, w: 2.9, d: 2.2, h: 4.6, kind: 'step' },
  { x: -19.1, z: -5.5, w: 3, d: 2.3, h: 3.2, kind: 'slab' },
  { x: -19.6, z: -1.9, w: 2.8, d: 2.2, h: 3.9, kind: 'step' },
  { x: -19, z: 1.7, w: 3.1, d: 2.1, h: 2.3, kind: 'slab' },
  { x: -19.4, z: 5.2, w: 2.8, d: 2.2, h: 1.7, kind: 'hip' },
  { x: 19.7, z: -8.2, w: 2.7, d: 2.3, h: 4.3, kind: 'step' },
  { x: 19.5, z: -4.4, w: 2.9, d: 2.3, h: 3, kind: 'slab' },
  { x: 19.6, z: 4.3, w: 2.7, d: 2.2, h: 3.3, kind: 'step' },
  { x: 19.5, z: 7.7, w: 2.9, d: 2, h: 2, kind: 'slab' },
  { x: -10.6, z: 13, w: 4.4, d: 1.6, h: 1, kind: 'shops' },
  { x: 6.4, z: 13, w: 4.6, d: 1.6, h: 1.05, kind: 'shops' },
  { x: 12.3, z: 13, w: 3.6, d: 1.7, h: 1.25, kind: 'hip' },
];

/** Where no tree may stand: rectangles [left, back, right, front]. */
export const keepOut: readonly (readonly [number, number, number, number])[] = [
  [-12.8, -7.8, -1.6, -2.6],
  [-7.2, -2.8, -1, 0.2],
  [-11.2, -0.6, -3.7, 7.2],
  [-8.6, 5.5, -2.6, 8.4],
  [2.9, -7.6, 13.2, -5.2],
  [2.8, -4.2, 5, -2],
  [11.1, -4.3, 13.4, -1.9],
  [5.2, -2.6, 11, 0.2],
  [3, 1.2, 13.3, 7.7],
  [-0.4, -15, 2.4, 15],
  [15.9, -0.6, 22, 2.1],
  [-6.9, 11.6, -1.5, 14.6],
  ...fillers.map(({ x, z, w, d }) => [x - w / 2 - 0.25, z - d / 2 - 0.2, x + w / 2 + 0.25, z + d / 2 + 0.35] as const),
];
