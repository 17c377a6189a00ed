// Where things stand along the way: one set of figures for the baked model and for what moves in it. The stops lie side by side on one long
// slab; each has its own coordinates about the middle of its set: x along the way, y up from the floor, z towards the visitor.
import { stopIds, type StopId } from '../model/stops';

/** Width of a set; from one stop's middle to the next. */
export const pitch = 18;
export const slab = { depth: 13, corner: 1.6, thickness: 0.95, margin: 1.2 } as const;

/** Where a stop's middle lies on the slab. */
export const originOf = (stop: StopId): number => (stopIds.indexOf(stop) - (stopIds.length - 1) / 2) * pitch;
export const slabWidth = stopIds.length * pitch + 2 * slab.margin;

/** The canteen and the treatment hall: back wall, ceiling. */
export const room = { back: -4.6, front: 4.4, ceiling: 6.4, roof: 0.3 } as const;
export const half = pitch / 2;

export const plate = {
  table: { x: -0.7, z: 2, width: 6.4, depth: 3.1, top: 1.62 },
  /** the plate at rest on the tray, its middle */
  at: [0.55, 1.7, 2.05],
  radius: 0.98,
  bin: { x: 3.5, z: 2.1, scale: 1.5, mouth: 1.78 },
} as const;

export const sort = {
  /** the open bin of food waste in front: its inside */
  tub: { x: 0, z: 2.1, width: 4.6, depth: 2.9, rim: 1.75, fill: 1.5 },
  bins: { z: -1.75, step: 1.85, scale: 1.6, mouth: 1.85 },
} as const;

export const collect = {
  road: { back: -0.6, front: 5.3 },
  /** the truck's tail at rest; it drives towards +x */
  truck: { tail: -0.4, z: 1.9 },
  /** the wheeled bin on the lifter, at rest and with its mouth over the tail */
  bin: { x: -1.35, scale: 1.25, lifted: 2.05 },
} as const;

export const arrive = {
  body: { x: 1.9, z: -1.1, width: 6.6, depth: 3.3, height: 2.9 },
  hopper: { x: -0.2, z: -0.9, top: 4.35 },
  scale: { x: -3.6, z: 1.1 },
  mast: { x: -1.95, top: 4.6 },
} as const;

export const press = {
  rollers: { x: -3.1, gap: 1.14, y: 4.15, z: 0.2, core: 0.46, tooth: 0.63, length: 2 },
  cage: { from: -1.9, to: 3.1, y: 2.75, z: 0.2, inner: 0.86, flight: 0.76, core: 0.24 },
  tank: { left: -1.8, right: 2.6, back: -0.9, front: 1.5, bottom: 0.16, water: 1, oil: 1.34, top: 1.75 },
  crate: { x: 4.55, z: 0.3 },
  crank: { x: -1.9, y: 2.75, z: 1.5 },
} as const;

export const ferment = {
  drum: { from: -4.1, to: 3.3, y: 2.75, z: -0.3, inner: 1.95, outer: 2.15, fill: 2.5 },
  /** opening of the hatch along x, and its arc from the front (+z) upwards, radians */
  hatch: { from: -2.6, to: 1.8, arc: [0.02, 1.28] },
  dial: { x: 5.75, y: 3.9, z: 0.9, scale: 2.6 },
} as const;

export const product = {
  drum: { x: -2.1, y: 3.1, z: -0.5, length: 5, radius: 1.05, tilt: 0.12 },
  heap: { x: -1.5, z: 1.9, radius: 1.9, height: 1.5 },
  outlet: { x: 6.1, y: 1.9, z: 0.6 },
} as const;

export const green = {
  bed: { x: 0.3, z: 1.7, width: 8.6, depth: 3.5, height: 0.62 },
  tree: { x: 2.6, z: 0.9 },
} as const;
