// Ceilings: seen from below, with skylights the sun falls through.
import { palette } from '../../palette';
import { box } from '../../shape/box';
import { flat, type Point } from '../../shape/faces';
import { merged, type Mesh } from '../../shape/mesh';
import { lathe } from '../../shape/round';
import { tones } from '../tones';

/** Turns faces that look up so that they look down. */
const downward = (mesh: Mesh): Mesh => ({
  ...mesh,
  normal: mesh.normal.map((n) => -n),
  index: mesh.index.map((_, i) => mesh.index[i - (i % 3) + (2 - (i % 3))]!),
});

const corners = (x0: number, z0: number, x1: number, z1: number): Point[] => [
  [x0, z0],
  [x1, z0],
  [x1, z1],
  [x0, z1],
];
const circle = (x: number, z: number, r: number, n = 40): Point[] =>
  Array.from({ length: n }, (_, i) => [x + r * Math.cos((i / n) * 2 * Math.PI), z + r * Math.sin((i / n) * 2 * Math.PI)] as const);

/** The edge of a round skylight, hanging down a little, and a ring of light round it. */
const rim = (x: number, y: number, z: number, r: number): Mesh =>
  merged([
    downward(
      lathe({
        profile: [
          [r, 0],
          [r, 0.9],
        ],
        color: tones.ceiling,
        segments: 40,
        chamfer: 0,
        at: [x, y, z],
      }),
    ),
    lathe({
      profile: [
        [r + 0.16, -0.12],
        [r + 0.22, -0.06],
        [r + 0.16, 0],
      ],
      color: palette.ring,
      segments: 40,
      chamfer: 0,
      at: [x, y, z],
    }),
    downward(
      lathe({
        profile: [
          [r, -0.12],
          [r, 0],
        ],
        color: palette.ring,
        segments: 40,
        chamfer: 0,
        at: [x, y, z],
      }),
    ),
    downward(
      flat(
        circle(0, 0, r + 0.17).map(([a, b]) => [a + x, b + z] as const),
        y - 0.12,
        palette.ring,
        [circle(x, z, r)],
      ),
    ),
  ]);

export interface CeilingOptions {
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
  readonly y: number;
  /** round skylights: x, z, radius */
  readonly rounds?: readonly (readonly [number, number, number])[];
  /** long skylights: corners */
  readonly slots?: readonly (readonly [number, number, number, number])[];
}

/** A flat ceiling with skylights, its edge seen from outside. */
export const ceiling = ({ x0, z0, x1, z1, y, rounds = [], slots = [] }: CeilingOptions): Mesh => {
  const holes = [...rounds.map(([x, z, r]) => circle(x, z, r)), ...slots.map((slot) => corners(...slot))];
  const [w, d] = [x1 - x0 + 0.8, z1 - z0 + 0.8];
  const [cx, cz] = [(x0 + x1) / 2, (z0 + z1) / 2];
  const lamps = slots.flatMap(([a, b, c, e]) =>
    [a, c].map((x) =>
      box({ size: [0.12, 0.4, e - b], at: [x, y - 0.06, (b + e) / 2], color: tones.ceiling, chamfer: 0.02, cell: 2, underside: true }),
    ),
  );
  return merged([
    downward(flat(corners(x0, z0, x1, z1), y, tones.ceiling, holes)),
    ...rounds.map(([x, z, r]) => rim(x, y, z, r)),
    ...lamps,
    ...[-1, 1].map((s) =>
      box({ size: [w, 0.5, 0.4], at: [cx, y, cz + (s * (d - 0.4)) / 2], color: palette.offWhite, chamfer: 0.05, cell: 2, underside: true }),
    ),
    ...[-1, 1].map((s) =>
      box({ size: [0.4, 0.5, d], at: [cx + (s * (w - 0.4)) / 2, y, cz], color: palette.offWhite, chamfer: 0.05, cell: 2, underside: true }),
    ),
  ]);
};
