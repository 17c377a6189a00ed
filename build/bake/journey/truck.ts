// The collection lorry close up, of the same family as the district's: white cab, cream body with a brown band, orange tail.
// It looks along +x; its tail is x = 0, its foot y = 0. The wheels are a mesh of their own.
import { palette } from '../palette';
import { box, brick } from '../shape/box';
import { prism } from '../shape/cut';
import { onWall, panel } from '../shape/faces';
import { merged, mixed, placed, shaded, type Mesh } from '../shape/mesh';
import { lathe, tube } from '../shape/round';
import { laid } from '../shape/turn';
import { signOf } from '../things/bins';
import { tones } from '../tones';

const half = 1.25;

/** The open tail: two cheeks, a floor, a dark inside. */
const tail = (): Mesh => {
  const outline = [
    [0, 1],
    [1.7, 0.75],
    [1.7, 3.55],
    [1.2, 3.55],
    [0, 2],
  ] as const;
  return merged([
    ...[-1, 1].map((s) =>
      prism({ outline, back: s * half - 0.08, front: s * half + 0.08, color: palette.orange, withBack: true, cell: 0.6 }),
    ),
    panel(
      [
        [1.66, 0.8, half],
        [1.66, 0.8, -half],
        [1.66, 3.5, -half],
        [1.66, 3.5, half],
      ].toReversed() as never,
      shaded(palette.slate, 0.75),
      0.8,
    ),
    panel(
      [
        [0.02, 1.02, half],
        [1.7, 0.8, half],
        [1.7, 0.8, -half],
        [0.02, 1.02, -half],
      ],
      shaded(palette.slate, 0.9),
      0.8,
    ),
    box({ size: [0.18, 0.24, 2 * half + 0.16], at: [0.02, 0.92, 0], color: shaded(palette.orange, 0.9), chamfer: 0.05, cell: 0.8 }),
    box({ size: [0.56, 0.2, 2 * half + 0.16], at: [1.46, 3.5, 0], color: palette.orange, chamfer: 0.06, cell: 0.8 }),
    ...[-0.95, 0.95].map((z) =>
      tube(
        [
          [0.3, 1.1, z],
          [-0.15, 1.15, z],
          [-0.25, 0.6, z],
        ],
        0.06,
        tones.steelDeep,
        6,
      ),
    ),
    ...[-1.1, 1.1].map((z) => box({ size: [0.08, 0.26, 0.2], at: [-0.02, 0.66, z], color: palette.binHazardous, chamfer: 0.02, cell: 9 })),
  ]);
};

const body = (): Mesh =>
  merged([
    box({ size: [4.5, 2.75, 2 * half + 0.1], at: [3.85, 0.95, 0], color: palette.cream, chamfer: 0.28, cell: 0.8 }),
    box({ size: [4.54, 0.55, 2 * half + 0.2], at: [3.85, 1.45, 0], color: palette.binFood, chamfer: 0.04, cell: 1 }),
    ...[2.4, 3.4, 4.4, 5.4].map((x) => brick([0.1, 1.3, 2 * half + 0.22], [x, 2.1, 0], mixed(palette.cream, palette.kerb, 0.5))),
    onWall({ at: [3.9, 0, half + 0.05], facing: 0 }, 0, 2.15, 1.15, 1.15, palette.white, 0, 0.09),
    placed(signOf(2, palette.binFood), { x: 3.9, y: 2.7, z: half + 0.17, scale: 2.6 }),
    brick([8, 0.22, 1.7], [4.3, 0.72, 0], palette.slate),
    ...[3.9].map((x) =>
      box({ size: [1.5, 0.5, 0.3], at: [x, 0.42, half - 0.15], color: palette.steelDark, chamfer: 0.05, cell: 9, underside: true }),
    ),
  ]);

const cab = (): Mesh => {
  const side = { at: [7.35, 0.6, half - 0.02] as const, facing: 0 };
  const front = { at: [8.42, 0.6, 0] as const, facing: Math.PI / 2 };
  return merged([
    box({ size: [2.1, 2.75, 2 * half], at: [7.37, 0.62, 0], color: palette.white, chamfer: 0.26, cell: 0.8 }),
    onWall(side, 0.15, 1.35, 1.35, 0.95, [palette.glassLow, palette.glassHigh], 0, 0.035),
    onWall(side, -0.72, 0.3, 0.06, 1, palette.kerb, 0, 0.03),
    onWall(side, -0.4, 1.02, 0.35, 0.09, palette.slateLight, 0, 0.04),
    onWall(front, 0, 1.25, 2.1, 1.05, [palette.glassLow, palette.glassHigh], 0, 0.03),
    ...[-0.85, 0.85].map((z) => onWall({ at: [8.42, 0.6, z], facing: Math.PI / 2 }, 0, 0.3, 0.42, 0.34, palette.lit, 60, 0.03)),
    box({ size: [0.3, 0.4, 2 * half + 0.06], at: [8.35, 0.5, 0], color: palette.steelDark, chamfer: 0.08, cell: 9 }),
    box({ size: [2.14, 0.3, 2 * half + 0.06], at: [7.37, 1.3, 0], color: palette.binFood, chamfer: 0.03, cell: 9 }),
    box({ size: [0.7, 0.2, 1.4], at: [7.3, 3.36, 0], color: palette.sun, chamfer: 0.06, cell: 9 }),
    tube(
      [
        [8.3, 2.8, half],
        [8.5, 2.7, half + 0.28],
        [8.5, 2.2, half + 0.28],
      ],
      0.045,
      palette.slate,
      6,
    ),
    box({ size: [0.12, 0.6, 0.3], at: [8.5, 1.75, half + 0.28], color: palette.slate, chamfer: 0.04, cell: 9 }),
  ]);
};

export const lorry = (): Mesh => merged([tail(), body(), cab()]);

/** One wheel about its axle along z. */
export const lorryWheel = (): Mesh =>
  merged([
    laid(
      lathe({
        profile: [
          [0.4, 0],
          [0.6, 0.04],
          [0.62, 0.12],
          [0.62, 0.34],
          [0.58, 0.42],
          [0.36, 0.42],
          [0.34, 0.36],
          [0, 0.36],
        ],
        color: palette.binResidual,
        segments: 22,
        chamfer: 0.02,
      }),
      [0, 0, -0.21],
      [0, 0, 1],
    ),
    laid(
      lathe({
        profile: [
          [0.34, 0],
          [0.3, 0.06],
          [0.1, 0.1],
          [0, 0.1],
        ],
        color: palette.steelDark,
        segments: 16,
        chamfer: 0,
      }),
      [0, 0, 0.15],
      [0, 0, 1],
    ),
    ...Array.from({ length: 5 }, (_, i) =>
      laid(
        lathe({
          profile: [
            [0.05, 0],
            [0, 0.05],
          ],
          color: palette.slateLight,
          segments: 6,
          chamfer: 0,
        }),
        [Math.cos(i * 1.257) * 0.2, Math.sin(i * 1.257) * 0.2, 0.22],
        [0, 0, 1],
      ),
    ),
  ]);
