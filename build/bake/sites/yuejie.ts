// Yuejie: three brick gables, a water tower, stacked containers and a house with a flag-yellow roof round a courtyard with restaurants.
import { level } from '../layout';
import { glass, palette } from '../palette';
import { box, brick } from '../shape/box';
import { onWall, type Wall } from '../shape/faces';
import { merged, mixed, placed, shaded, type Mesh, type Rgb } from '../shape/mesh';
import { gable } from '../shape/roofs';
import { lathe, post, tube } from '../shape/round';
import { bench, binRow, umbrella } from './kiosk';

const warm: readonly [Rgb, Rgb] = [palette.lit, mixed(palette.lit, palette.peach, 0.4)];

const bay = (tone: Rgb, i: number): Mesh => {
  const [w, d, h] = [2.06, 3.7, 1.45];
  const front: Wall = { at: [0, 0, d / 2], facing: 0 };
  return merged([
    box({ size: [w, h, d], color: tone, chamfer: 0.03, cell: 0.7 }),
    placed(gable(w, 0.95, d, palette.roofSlate, tone), { y: h }),
    ...[-0.62, 0, 0.62].map((x, k) =>
      onWall(front, x, k === 1 ? 0.02 : 0.3, 0.4, k === 1 ? 1.02 : 0.72, k === (i + 1) % 3 ? glass : warm, 12 + 20 * k),
    ),
    ...[-0.62, 0.62].map((x) => brick([0.5, 0.05, 0.1], [x, 0.24, d / 2 + 0.04], palette.cream)),
    brick([0.62, 0.06, 0.34], [0, 1.1, d / 2 + 0.17], i === 1 ? palette.sun : palette.cream),
    onWall(front, 0, h + 0.2, 0.34, 0.34, glass, 50),
    onWall(front, 0, h + 0.16, 0.42, 0.42, palette.cream, 0, 0.012),
    box({ size: [0.5, 0.12, 1.5], at: [0.52, h + 0.47, -0.2], color: palette.glassLow, chamfer: 0.02, glow: i === 1 ? 90 : 130, cell: 9 }),
  ]);
};

const hall = (): Mesh => {
  const side: Wall = { at: [3.09, 0, 0], facing: Math.PI / 2 };
  return merged([
    ...[palette.brick, palette.brickLight, palette.brick].map((tone, i) => placed(bay(tone, i), { x: (i - 1) * 2.06 })),
    ...[-1.3, -0.45, 0.4, 1.25].map((z, i) => onWall(side, -z, 0.35, 0.44, 0.75, i % 2 ? warm : glass, 40 + i * 25)),
    post(0.16, 2.9, [-2.55, 0, -1.2], shaded(palette.brick, 0.85), 6),
    brick([0.4, 0.1, 0.4], [-2.55, 2.85, -1.2], palette.cream),
  ]);
};

const waterTower = (): Mesh =>
  merged([
    ...[
      [-0.42, -0.42],
      [0.42, -0.42],
      [-0.42, 0.42],
      [0.42, 0.42],
    ].map(([x, z]) =>
      tube(
        [
          [x! * 1.15, 0, z! * 1.15],
          [x!, 2, z!],
        ],
        0.05,
        palette.roofSlate,
        5,
      ),
    ),
    ...[0.75, 1.45].map((y) => brick([0.95, 0.05, 0.95], [0, y, 0], palette.roofSlate)),
    lathe({
      profile: [
        [0, 1.98],
        [0.62, 2],
        [0.66, 2.1],
        [0.66, 2.98],
        [0.74, 2.98],
      ],
      color: palette.brickLight,
      segments: 20,
      chamfer: 0.03,
    }),
    ...[2.3, 2.7].map((y) =>
      lathe({
        profile: [
          [0.675, y],
          [0.675, y + 0.06],
        ],
        color: palette.roofSlate,
        segments: 20,
        chamfer: 0,
      }),
    ),
    lathe({
      profile: [
        [0.76, 2.98],
        [0.76, 3.02],
        [0.1, 3.42],
        [0, 3.5],
      ],
      color: palette.roofSlate,
      segments: 20,
      chamfer: 0.02,
    }),
  ]);

const flagHouse = (): Mesh => {
  const [w, d, h] = [2, 2.3, 2.75];
  const walls: Wall[] = [
    { at: [0, 0, d / 2], facing: 0 },
    { at: [w / 2, 0, 0], facing: Math.PI / 2 },
  ];
  const windows = walls.flatMap((wall, side) =>
    Array.from({ length: 12 }, (_, i) => {
      const lit = (i * 31 + side * 7) % 5;
      return onWall(
        wall,
        -0.6 + (i % 3) * 0.6,
        0.22 + Math.floor(i / 3) * 0.64,
        0.4,
        0.44,
        lit < 2 ? warm : glass,
        lit < 2 ? 10 : 70 + i * 9,
      );
    }),
  );
  return merged([
    box({ size: [w, h, d], color: palette.slateLight, chamfer: 0.05, cell: 0.7 }),
    box({ size: [w + 0.44, 0.16, d + 0.44], at: [0, h, 0], color: palette.sun, chamfer: 0.05, underside: true, cell: 0.8 }),
    box({ size: [0.8, 0.3, 0.7], at: [-0.4, h + 0.16, -0.5], color: palette.cream, chamfer: 0.04 }),
    brick([0.42, 0.2, 0.5], [0.55, h + 0.16, -0.4], palette.steelDark),
    ...windows,
  ]);
};

const container = (color: Rgb, x: number, y: number, z: number, yaw: number): Mesh =>
  placed(
    merged([
      box({ size: [1.75, 0.68, 0.74], color, chamfer: 0.03, cell: 0.6, underside: y > 0.3 }),
      ...[-0.7, -0.35, 0, 0.35, 0.7].map((s) => brick([0.05, 0.56, 0.03], [s, 0.06, 0.38], shaded(color, 0.86))),
      onWall({ at: [0, 0, 0.37], facing: 0 }, 0.18, 0.16, 0.5, 0.34, warm, 25, 0.05),
    ]),
    { x, y, z, yaw },
  );

const courtyard = (y: number): Mesh[] => {
  const strings = [3.7, 5.2, 6.7].map((x) =>
    tube(
      Array.from({ length: 7 }, (_, i) => [x + i * 0.22, y + 1.02 - Math.sin((i / 6) * Math.PI) * 0.16, 7.25 - i * 0.26] as const),
      0.012,
      palette.slate,
      3,
    ),
  );
  const bulbs = [3.7, 5.2, 6.7].flatMap((x) =>
    [1, 2, 3, 4, 5].map((i) =>
      brick([0.06, 0.07, 0.06], [x + i * 0.22, y + 0.95 - Math.sin((i / 6) * Math.PI) * 0.16, 7.25 - i * 0.26], palette.lit, 0, 20),
    ),
  );
  return [
    umbrella(palette.sun, { x: 4.5, z: 6.6, y }),
    umbrella(palette.cream, { x: 5.6, z: 6.85, y }),
    umbrella(palette.terracotta, { x: 6.6, z: 6.55, y }),
    ...[3.7, 5.2, 6.7, 8.02].map((x, i) => post(0.022, 1.05, [x, y, i === 3 ? 5.69 : 7.25], palette.slate, 4)),
    ...strings,
    ...bulbs,
    bench({ x: 10.6, z: 5.35, y }),
    binRow({ x: 10.85, z: 6.75, y }),
  ];
};

export const yuejie = (): Mesh => {
  const y = level.plot;
  return merged([
    placed(hall(), { x: 7.05, z: 3.2, y }),
    placed(waterTower(), { x: 3.35, z: 5.25, y }),
    placed(flagHouse(), { x: 12.05, z: 2.9, y }),
    container(palette.blue, 12.35, y, 5.6, 0),
    container(palette.cream, 12.3, y, 6.75, 0.06),
    container(palette.brickLight, 12.25, y + 0.7, 5.75, 0.34),
    ...courtyard(y),
  ]);
};
