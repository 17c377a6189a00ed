// Stop three: the loading street behind the canteen; lorry and worker come on top of it as moving parts.
import { collect, half } from '../../../../renderer/exhibits/journey/scene/layout';
import { palette } from '../../palette';
import { box, brick } from '../../shape/box';
import { onWall, panel } from '../../shape/faces';
import { merged, mixed, rgb, shaded, type Mesh } from '../../shape/mesh';
import { slabPiece, patch, tiles } from '../ground';
import { awning, houseFront } from '../rooms';
import { put, type SetModel } from '../set';

const leafy = ['#7FAE57', '#A3C05F', '#8DB75A', '#5D9A63'].map(rgb);

/** The canteen's back: a roll-up door over a loading step. */
const dock = (): Mesh => {
  const z = -3.4;
  const wall = { at: [-3.4, 0, z] as const, facing: 0 };
  return merged([
    box({ size: [9.4, 4.9, 2], at: [-4.2, 0, z - 1], color: rgb('#F6E3CB'), chamfer: 0.08, cell: 1.1 }),
    box({ size: [9.7, 0.4, 2.3], at: [-4.2, 4.9, z - 1], color: palette.terracotta, chamfer: 0.1, cell: 2 }),
    brick([9.5, 0.14, 0.08], [-4.2, 1.1, z], rgb('#E0C3A0')),
    onWall(wall, 0, 0.5, 3.5, 2.9, rgb('#C7B49C'), 0, 0.03),
    ...Array.from({ length: 9 }, (_, i) =>
      onWall(wall, 0, 0.56 + i * 0.3, 3.2, 0.25, i < 4 ? shaded(rgb('#8A7A78'), 0.8) : palette.steelDark, 0, 0.06),
    ),
    box({ size: [4.4, 0.5, 1.4], at: [-3.4, 0, z + 0.6], color: palette.kerb, chamfer: 0.05, cell: 0.6 }),
    ...[-5.4, -4.7, -2.1, -1.4].map((x) => brick([0.34, 0.2, 0.06], [x, 0.2, z + 1.3], palette.sun)),
    awning(-3.4, 4.3, z + 0.05, 4.8, 1.3, [rgb('#E7A285'), palette.cream]),
    ...[-7.6, 0.4].flatMap((x) => [
      onWall({ at: [x, 0, z], facing: 0 }, 0, 2, 1.2, 1.5, palette.white, 0, 0.03),
      onWall({ at: [x, 0, z], facing: 0 }, 0, 2.1, 1, 1.3, [palette.glassLow, palette.glassHigh], 70, 0.06),
    ]),
  ]);
};

const road = (): Mesh => {
  const { back, front } = collect.road;
  const dash = (x: number): Mesh => patch(x - 0.55, 4.2, x + 0.55, 4.36, 0.035, palette.marking, 9);
  return merged([
    patch(-half, back, half, front, 0.015, palette.road, 0.75),
    ...Array.from({ length: 8 }, (_, i) => dash(-half + 1.2 + i * 2.25)),
    // a yellow box where lorries load
    ...[
      [-2.6, 0.15, 7.4, 0.25],
      [-2.6, 3.55, 7.4, 3.65],
      [-2.6, 0.15, -2.5, 3.65],
      [7.3, 0.15, 7.4, 3.65],
    ].map(([l, b, r, f]) => patch(l!, b!, r!, f!, 0.035, palette.sun, 9)),
    brick([18, 0.14, 0.22], [0, 0, back - 0.1], palette.kerb),
    brick([18, 0.14, 0.22], [0, 0, front + 0.1], palette.kerb),
  ]);
};

/** A gate post with a lamp and a low wall, so that the street does not end in nothing. */
const fence = (): Mesh =>
  merged(
    Array.from({ length: 9 }, (_, i) =>
      merged([
        brick([0.16, 1.5, 0.16], [1.4 + i * 0.95, 0, -4], palette.cream),
        panel(
          [
            [1.4 + i * 0.95, 1.2, -4],
            [2.35 + i * 0.95, 1.2, -4],
            [2.35 + i * 0.95, 1.34, -4],
            [1.4 + i * 0.95, 1.34, -4],
          ],
          palette.cream,
          9,
        ),
      ]),
    ),
  );

export const collectSet = (): SetModel => ({
  room: merged([
    slabPiece(0, mixed(palette.pavement, palette.kerb, 0.2)),
    tiles([-half, -6.3, half, collect.road.back - 0.2], 0.9, [palette.pavement, shaded(palette.pavement, 0.965)], 0.01),
    road(),
    houseFront({ x: 3.2, width: 3.6, height: 7.6, wall: rgb('#F6EFE2'), band: palette.band, cap: rgb('#E8D6BE') }),
    houseFront({ x: 7.3, width: 3.9, height: 5.8, wall: rgb('#F2D3B4'), band: rgb('#E0B994'), cap: palette.terracotta, shops: true }),
  ]),
  works: merged([dock(), fence()]),
  placed: [
    put('tree', 2.5, -2.9, { tint: leafy[0]!, yaw: 0.4 }),
    put('tree', 7.6, -2.7, { tint: leafy[2]!, yaw: 2, scale: 0.9 }),
    put('tree', -8.2, -2.3, { tint: leafy[1]!, yaw: 1, scale: 0.85 }),
    put('hedge', 4.6, -3.4, { tint: leafy[3]! }),
    put('hedge', 6.3, -3.5, { tint: leafy[3]! }),
    put('bush', 0.9, -2.6, { tint: leafy[2]! }),
    put('lamp', 5.3, -1.5, { yaw: -Math.PI / 2 }),
    put('foodBin', -6.6, -1.6, { scale: 1.25, yaw: -1.4 }),
    put('foodBin', -5.4, -1.45, { scale: 1.25, yaw: -1.6 }),
    put('foodBin', -7.8, -1.5, { scale: 1.25, yaw: -1.5 }),
    put('cook', -3.9, -2.75, { y: 0.5, tint: palette.white, yaw: 0.3 }),
    put('keeper', 3.6, -1.6, { tint: rgb('#8FB3CC'), yaw: -0.6 }),
    put('worker', -2.9, 2.75, { tint: rgb('#6C8FB0'), yaw: 1.9 }),
  ],
});
