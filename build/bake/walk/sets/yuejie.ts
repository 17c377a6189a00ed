// Over the courtyard: the water tower, strings of lamps, the restaurant's front with its awning and board.
import { binColors, palette } from '../../palette';
import { box } from '../../shape/box';
import { onWall } from '../../shape/faces';
import { merged, placed, type Mesh, type Rgb, type Vec3 } from '../../shape/mesh';
import { lathe, tube } from '../../shape/round';
import { symbol } from '../equipment';
import { ball, stander } from '../people';
import { tones } from '../tones';

/** On four legs between the halls. */
const waterTower = (): Mesh =>
  merged([
    ...[-1, 1].flatMap((a) =>
      [-1, 1].map((b) =>
        tube(
          [
            [a * 1.3, 0, b * 1.3],
            [a * 0.9, 9, b * 0.9],
          ],
          0.13,
          palette.slateLight,
          7,
        ),
      ),
    ),
    ...[3, 6].map((y) =>
      box({ size: [2.5 - y * 0.06, 0.14, 2.5 - y * 0.06], at: [0, y, 0], color: palette.slateLight, chamfer: 0.02, cell: 2 }),
    ),
    lathe({
      profile: [
        [0.1, 8.6],
        [1.5, 9.2],
        [1.6, 9.4],
        [1.6, 11.4],
        [1.7, 11.5],
        [0.2, 12.7],
        [0, 12.75],
      ],
      color: palette.brickLight,
      segments: 24,
      chamfer: 0.06,
    }),
    lathe({
      profile: [
        [1.64, 10],
        [1.64, 10.4],
      ],
      color: palette.cream,
      segments: 24,
      chamfer: 0,
    }),
  ]);

/** A sagging string with small lamps. */
const string = (from: Vec3, to: Vec3): Mesh => {
  const at = (t: number): Vec3 => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t - 0.9 * 4 * t * (1 - t) * 0.7,
    from[2] + (to[2] - from[2]) * t,
  ];
  const bulbs = Array.from({ length: 11 }, (_, i) => {
    const [x, y, z] = at((i + 0.5) / 11);
    const lamp = ball([0.09, 0.11, 0.09], [x, y - 0.12, z], palette.lit, 1);
    return { ...lamp, glow: lamp.glow.map(() => 50) };
  });
  return merged([
    tube(
      Array.from({ length: 15 }, (_, i) => at(i / 14)),
      0.018,
      palette.slateLight,
      4,
    ),
    ...bulbs,
  ]);
};

const mast = (x: number, z: number): Mesh =>
  tube(
    [
      [x, 0, z],
      [x, 4.6, z],
    ],
    0.06,
    palette.slateLight,
    8,
  );

/** In the hatch: hood, shelf with bowls, hanging pans, a cook. */
const kitchen = (): Mesh =>
  merged([
    box({ size: [1.5, 0.3, 0.2], at: [-2, 2.02, 0.22], color: palette.steel, chamfer: 0.04, cell: 0.6, underside: true }),
    box({ size: [1.4, 0.05, 0.16], at: [-0.5, 1.95, 0.2], color: tones.wood, chamfer: 0.01, cell: 0.6, underside: true }),
    ...[-1, -0.72, -0.44, -0.16, 0.12].map((x, i) =>
      lathe({
        profile: [
          [0.05, 0],
          [0.11, 0.12],
          [0, 0.1],
        ],
        color: i % 2 ? palette.white : tones.clay,
        segments: 12,
        chamfer: 0.01,
        at: [x, 2, 0.2],
      }),
    ),
    ...[-0.95, -0.55, -0.15].map((x, i) =>
      merged([
        tube(
          [
            [x, 1.93, 0.2],
            [x, 1.74, 0.2],
          ],
          0.016,
          palette.steelDark,
          5,
        ),
        ball([0.13 - i * 0.012, 0.13 - i * 0.012, 0.035], [x, 1.62, 0.2], i === 1 ? palette.steel : palette.steelDark, 2),
      ]),
    ),
    placed(merged([stander(), ball([0.15, 0.13, 0.15], [0, 1.7, 0], palette.white, 2)]), { x: -2, y: 0.06, z: 0.3 }),
    ...[
      [-0.55, tones.greens],
      [-0.05, tones.carrot],
    ].map(([x, color]) => crate(x as number, color as Rgb)),
  ]);

const crate = (x: number, color: Rgb): Mesh =>
  merged([
    box({ size: [0.42, 0.14, 0.3], at: [x, 1.04, 0.4], color: tones.woodDark, chamfer: 0.015, cell: 9 }),
    ...[-0.12, 0, 0.12].flatMap((dx) => [-0.06, 0.07].map((dz) => ball([0.075, 0.07, 0.075], [x + dx, 1.19, 0.4 + dz], color, 1))),
  ]);

/** Boards behind the four bins, on posts. */
const boards = (): Mesh =>
  merged([
    box({ size: [3.9, 1.06, 0.08], at: [0, 1.3, 0], color: palette.cream, chamfer: 0.03, cell: 0.6 }),
    ...[-1.86, 1.86].map((x) => box({ size: [0.1, 2.4, 0.1], at: [x, 0, -0.02], color: tones.wood, chamfer: 0.02, cell: 0.8 })),
    ...binColors.map((color, i) =>
      merged([
        box({ size: [0.84, 0.94, 0.05], at: [(i - 1.5) * 0.92, 1.36, 0.05], color, chamfer: 0.02, cell: 9 }),
        symbol(i, 0.5, [(i - 1.5) * 0.92, 1.96, 0.082], palette.white),
      ]),
    ),
  ]);

/** The open kitchen of the restaurant in the left hall. */
const restaurant = (): Mesh =>
  placed(
    merged([
      box({ size: [6.4, 3, 0.12], at: [0, 0.05, 0.04], color: palette.cream, chamfer: 0.03, cell: 0.7 }),
      onWall({ at: [-1.2, 0, 0.1], facing: 0 }, 0, 1, 3.2, 1.4, [palette.lit, palette.cream], 20, 0.03),
      kitchen(),
      onWall({ at: [2, 0, 0.1], facing: 0 }, 0, 0.05, 1.3, 2.3, [palette.slateLight, palette.glassHigh], 80, 0.03),
      box({ size: [3.6, 0.08, 0.5], at: [-1.2, 0.96, 0.34], color: tones.wood, chamfer: 0.02, cell: 0.7, underside: true }),
      ...Array.from({ length: 8 }, (_, i) =>
        box({
          size: [0.8, 0.07, 1.4],
          at: [-2.8 + i * 0.8, 2.72, 0.72],
          color: i % 2 ? palette.white : palette.terracotta,
          chamfer: 0.02,
          cell: 0.7,
          underside: true,
        }),
      ),
      box({ size: [3.4, 0.66, 0.12], at: [-0.4, 3.2, 0.12], color: palette.slateLight, chamfer: 0.05, cell: 0.7 }),
      box({ size: [0.5, 0.9, 0.5], at: [2.95, 0.05, 0.4], color: palette.binFood, chamfer: 0.05, cell: 0.4 }),
      box({ size: [0.56, 0.09, 0.56], at: [2.95, 0.95, 0.4], color: tones.woodDark, chamfer: 0.03, cell: 9 }),
    ]),
    { x: -12.1, z: -3.4, yaw: Math.PI / 2 },
  );

export const yuejieSet = (): { still: Mesh } => ({
  still: merged([
    placed(waterTower(), { x: 18.6, z: -16 }),
    mast(-9.8, -0.8),
    mast(-0.5, -0.5),
    mast(-9.8, 6.2),
    mast(-0.4, 6.2),
    string([-9.8, 4.5, -0.8], [-0.4, 4.5, 6.2]),
    string([-9.8, 4.5, 6.2], [-0.4, 4.5, -0.8]),
    string([-9.8, 4.5, -0.8], [-0.4, 4.5, -0.8]),
    restaurant(),
    placed(boards(), { x: -2.6, z: -9.69 }),
    box({ size: [8, 5.4, 10], at: [14, 2.9, 22], color: palette.brickLight, chamfer: 0.08, cell: 3 }),
  ]),
});
