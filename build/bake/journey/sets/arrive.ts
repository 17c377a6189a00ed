// Stop four: a point, its equipment in the open: teal body, cream band, orange hopper; weighing platform and lifter before it.
import { arrive, half } from '../../../../renderer/exhibits/journey/scene/layout';
import { palette } from '../../palette';
import { box, brick } from '../../shape/box';
import { onWall, panel } from '../../shape/faces';
import { merged, mixed, rgb, shaded, type Mesh, type Vec3 } from '../../shape/mesh';
import { lathe, post, tube } from '../../shape/round';
import { tones } from '../../tones';
import { patch, slabPiece, tiles } from '../ground';
import { houseFront } from '../rooms';
import { put, type SetModel } from '../set';

const leafy = ['#7FAE57', '#A3C05F', '#8DB75A', '#5D9A63'].map(rgb);
const { body, hopper, mast, scale } = arrive;

const kiosk = (): Mesh => {
  const { x, z, width: w, depth: d, height: h } = body;
  const front = { at: [x, 0.2, z + d / 2] as const, facing: 0 };
  return merged([
    box({ size: [w + 1.2, 0.2, d + 1], at: [x, 0, z], color: palette.kerb, chamfer: 0.06, cell: 0.7 }),
    box({ size: [w, h, d], at: [x, 0.2, z], color: palette.teal, chamfer: 0.22, cell: 0.55 }),
    box({ size: [w + 0.12, 0.5, d + 0.12], at: [x, 1.42, z], color: palette.cream, chamfer: 0.05, cell: 0.8 }),
    // ribs, door with window, a lit panel, louvres
    ...[-2.6, -1.3].map((dx) => onWall(front, dx, 0.2, 0.95, 0.9, palette.tealDark, 0, 0.03)),
    onWall(front, 1.55, 0.05, 1.2, 2.35, palette.cream, 0, 0.075),
    onWall(front, 1.55, 0.12, 1.06, 2.2, shaded(palette.tealDark, 0.86), 0, 0.1),
    onWall(front, 1.55, 1.5, 0.72, 0.62, [palette.lit, tones.display], 1, 0.13),
    onWall(front, -1.95, 1.85, 1.9, 0.7, palette.slate, 0, 0.03),
    onWall(front, -1.95, 1.93, 1.72, 0.54, [tones.display, palette.lit], 1, 0.05),
    ...[0, 1, 2, 3].map((i) => onWall(front, 2.7, 0.45 + i * 0.2, 0.6, 0.1, shaded(palette.tealDark, 0.75), 0, 0.03)),
    post(0.05, 0.5, [x + 1.1, 1, z + d / 2 + 0.12], palette.cream, 6),
    // roof: fan house, biofilter with moss, vent
    box({ size: [2.3, 0.55, 2], at: [x + 1.4, h + 0.2, z - 0.2], color: palette.tealDark, chamfer: 0.1, cell: 0.7 }),
    box({ size: [2, 0.16, 1.7], at: [x + 1.4, h + 0.74, z - 0.2], color: tones.moss, chamfer: 0.05, cell: 0.5 }),
    post(0.24, 1.7, [x + 2.85, h + 0.1, z - 0.9], palette.cream, 14),
    lathe({
      profile: [
        [0.36, 0],
        [0.36, 0.2],
        [0.1, 0.36],
        [0, 0.36],
      ],
      color: palette.cream,
      segments: 14,
      chamfer: 0.03,
      at: [x + 2.85, h + 1.9, z - 0.9],
    }),
    tube(
      [
        [x + w / 2 - 0.1, 0.9, z + 0.9],
        [x + w / 2 + 0.45, 0.9, z + 0.9],
        [x + w / 2 + 0.6, 0.75, z + 0.9],
        [x + w / 2 + 0.6, 0.2, z + 0.9],
      ],
      0.13,
      palette.cream,
      10,
    ),
  ]);
};

const funnel = (): Mesh =>
  lathe({
    profile: [
      [0.5, 0],
      [0.56, 0.2],
      [1.35, 1.15],
      [1.4, 1.25],
      [1.4, 1.42],
      [1.26, 1.42],
      [0.5, 0.5],
      [0, 0.5],
    ],
    color: palette.orange,
    segments: 28,
    chamfer: 0.03,
    at: [hopper.x, hopper.top - 1.42, hopper.z],
  });

const lifter = (): Mesh =>
  merged([
    ...[-0.72, 0.72].map((z) =>
      box({ size: [0.24, mast.top, 0.2], at: [mast.x, 0, 1.1 + z], color: palette.tealDark, chamfer: 0.05, cell: 0.6 }),
    ),
    ...[1, 2.2, 3.4, 4.4].map((y) => brick([0.12, 0.12, 1.3], [mast.x + 0.1, y, 1.1], tones.steelDeep)),
    ...[-0.72, 0.72].map((z) =>
      tube(
        [
          [mast.x, mast.top - 0.1, 1.1 + z],
          [hopper.x - 0.6, hopper.top - 0.3, hopper.z + 0.4 + z * 0.3],
        ],
        0.07,
        tones.steelDeep,
        6,
      ),
    ),
  ]);

const weighing = (): Mesh =>
  merged([
    box({ size: [2.5, 0.12, 2.3], at: [scale.x, 0, scale.z], color: palette.slate, chamfer: 0.04, cell: 0.6 }),
    box({ size: [2.2, 0.1, 2], at: [scale.x, 0.12, scale.z], color: tones.steel, chamfer: 0.03, cell: 0.5 }),
    ...[-0.8, 0, 0.8].map((dx) => brick([0.08, 0.02, 1.8], [scale.x + dx, 0.22, scale.z], tones.steelDeep)),
    post(0.09, 2.3, [scale.x - 0.3, 0, scale.z - 1.35], tones.steelDeep, 10),
    box({ size: [1.35, 0.85, 0.28], at: [scale.x - 0.3, 2.2, scale.z - 1.35], color: palette.teal, chamfer: 0.08, cell: 0.5 }),
    onWall({ at: [scale.x - 0.3, 2.2, scale.z - 1.21], facing: 0 }, 0, 0.16, 1.05, 0.52, [tones.display, tones.display], 1, 0.03),
    ...[-0.3, 0, 0.3].map((dx) =>
      onWall({ at: [scale.x - 0.3 + dx, 2.2, scale.z - 1.21], facing: 0 }, 0, 0.27, 0.17, 0.3, palette.slate, 0, 0.05),
    ),
    ...ramp(scale.x - 1.25, 0.65, 0.12),
  ]);

/** Up to the platform from the left: its slope, and the side that is seen. */
const ramp = (x: number, length: number, height: number): Mesh[] => {
  const [front, back] = [scale.z + 1, scale.z - 1];
  const side: [Vec3, Vec3, Vec3, Vec3] = [
    [x - length, 0.005, front],
    [x, 0.005, front],
    [x, height, front],
    [x, height, front],
  ];
  const slope: [Vec3, Vec3, Vec3, Vec3] = [
    [x - length, 0.005, front],
    [x, height, front],
    [x, height, back],
    [x - length, 0.005, back],
  ];
  return [panel(side, palette.slateLight, 1), panel(slope, tones.steelDeep, 1)];
};

export const arriveSet = (): SetModel => ({
  room: merged([
    slabPiece(0, palette.grass),
    tiles([-half, -3.6, half, 4.9], 0.9, [palette.pavement, shaded(palette.pavement, 0.955)]),
    ...[-1, 1].map((s) => patch(s * 2.2 - 0.06, 3.4, s * 2.2 + 0.06, 4.8, 0.02, palette.marking, 9)),
    houseFront({ x: -6.4, width: 4.2, height: 8.2, wall: palette.peachLight, band: palette.peach, cap: palette.terracotta }),
    houseFront({ x: -1.6, width: 4, height: 6.2, wall: rgb('#F6EFE2'), band: palette.band, cap: rgb('#E8D6BE') }),
    houseFront({ x: 3.1, width: 4, height: 8.9, wall: palette.peachLight, band: palette.peach, cap: palette.terracotta }),
    houseFront({ x: 7.3, width: 3.4, height: 5.4, wall: rgb('#EFE1D0'), band: palette.band, cap: rgb('#D9C6AE') }),
  ]),
  works: merged([kiosk(), funnel(), lifter(), weighing()]),
  placed: [
    put('keeper', -5.75, 1.3, { tint: palette.teal, yaw: 1.3 }),
    put('woman', 6.5, 2.9, { tint: rgb('#E9B7A0'), yaw: -1.1 }),
    put('man', 7.4, 2.4, { tint: rgb('#8FB3CC'), yaw: -1.4, scale: 0.72 }),
    put('foodBin', -7.2, -0.6, { scale: 1.25, yaw: -1.5 }),
    put('foodBin', -6.1, -0.7, { scale: 1.25, yaw: -1.6 }),
    put('tree', -7.9, -3.1, { tint: leafy[0]!, scale: 0.9 }),
    put('tree', 6.9, -2.9, { tint: leafy[2]!, yaw: 1.5 }),
    put('tree', -3.6, -3.4, { tint: leafy[1]!, yaw: 2.5, scale: 0.8 }),
    put('hedge', 7.6, -0.6, { tint: leafy[3]!, yaw: Math.PI / 2 }),
    put('hedge', 7.6, 1.3, { tint: leafy[3]!, yaw: Math.PI / 2 }),
    put('bush', -8.2, 3.6, { tint: leafy[2]! }),
    put('bush', 6.6, -1.4, { tint: mixed(leafy[1]!, palette.white, 0.1), scale: 0.8 }),
  ],
});
