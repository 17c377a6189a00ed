// Where the parts of the line stand: one set of figures for the baked model, what moves in it and the drawn section.
// Units of the model: x along the line, y up from the table's slab, z towards the visitor.
import type { StageId } from '../../../exhibit-kit/process/processFacts';

/** In the order in which the line is read. */
export const stageIds = [
  'weighing',
  'sorting',
  'crushing',
  'pressing',
  'fermenting',
  'deodorising',
  'screening',
  'curing',
] as const satisfies readonly StageId[];

export const slab = { width: 29.6, depth: 8.6, corner: 1.4, thickness: 0.75 } as const;

/** The cut-open hall. Its front is the plane of the cut. */
export const hall = { left: -9.5, right: 10.7, back: -2, front: 1.5, floor: 0.4, ceiling: 6, wall: 0.24, roof: 0.28 } as const;

/** Partitions between the bays: x, and the heights at which they are closed. */
export const partitions = [
  { x: -4.9, closed: [[0.4, 4.5] as const, [5.6, 6] as const] },
  { x: -2.15, closed: [[0.4, 2.2] as const, [3.75, 6] as const] },
  { x: 1.15, closed: [[0.4, 1.9] as const, [3.4, 6] as const] },
  { x: 5.5, closed: [[0.4, 1.3] as const, [3.6, 6] as const] },
  { x: 8.15, closed: [[0.4, 1.35] as const] },
] as const;

export const lifter = { x: -10.35, bottom: 0.2, top: 7.1, scaleX: -11.15 } as const;
export const hopper = { left: -9.15, right: -6.75, top: 7.75, throat: [-8.65, -7.85] as const, neck: 5.85, outlet: 5.15 } as const;
export const belt = { from: [-8.95, 2.1] as const, to: [-4.75, 5] as const, z: -0.15, width: 1.3, roller: 0.2 } as const;
export const magnet = { x: -6.55, tip: 4.25, top: 5.15 } as const;
export const drumOfRest = { x: -6.25, z: 0.55, radius: 0.62, height: 1.25 } as const;
export const rollers = { left: -4.03, right: -3.01, y: 4.02, core: 0.42, tooth: 0.57, z: -0.25, length: 1.7 } as const;
export const chute = { from: [-4.5, 3.42] as const, to: [-1.85, 3.05] as const } as const;
export const press = { from: -1.95, to: 0.8, y: 2.62, z: -0.2, cage: 0.58, flight: 0.5, core: 0.17 } as const;
export const tank = { left: -1.75, right: 0.65, back: -1.15, front: 0.95, bottom: 0.46, water: 1.12, oil: 1.36, top: 1.72 } as const;
export const drum = { from: 1.5, to: 5.1, y: 2.22, z: -0.2, inner: 1.38, outer: 1.56, cut: 0.72, fill: 2.02, paddle: 0.98 } as const;
/** Middle of the dial over the drum. */
export const thermometer = { x: 4.75, y: 5.1, z: -1.9 } as const;
export const hood = { x: 3.3, bottom: 3.95, duct: 6.95 } as const;
export const fan = { x: 5.35, y: 6.95 } as const;
export const filter = { left: 6.3, right: 9.7, back: -1.5, front: 1.2, bottom: 6.28, bed: 6.62, top: 7.75 } as const;
export const auger = { from: [5.28, 1.05] as const, to: [6.12, 4.7] as const, radius: 0.34, z: -0.2 } as const;
export const screen = { from: [5.95, 4.42] as const, to: [7.65, 3.55] as const, z: -0.2, width: 1.5 } as const;
export const fineBelt = { from: [5.95, 1.95] as const, to: [8.75, 1.95] as const, z: -0.45, width: 0.8, roller: 0.13 } as const;
export const crate = { x: 7.55, z: 0.85, width: 0.9, height: 0.6 } as const;
export const heap = { x: 9.45, z: -0.45, radius: 1.05, height: 1.25 } as const;
export const pot = { x: 12.45, z: 1.7 } as const;
export const bins = { from: -13.75, step: 1.02, z: 2.35 } as const;

/** What the camera frames and what stays bright when a stage is open: left, bottom, right, top. */
export const boxes: Readonly<Record<StageId, readonly [number, number, number, number]>> = {
  weighing: [-12.4, 0.05, -6.4, 8.5],
  sorting: [-9.3, 0.4, -4.9, 5.9],
  crushing: [-4.85, 1.9, -2.1, 5.75],
  pressing: [-2.15, 0.4, 1.15, 3.7],
  fermenting: [1.15, 0.4, 5.5, 4.6],
  deodorising: [2.4, 5.2, 9.9, 8.6],
  screening: [4.95, 0.4, 8.3, 5.2],
  curing: [8.1, 0.1, 13.4, 3.1],
};
