// Stop eight: a flower bed by the street; behind it the market table with vegetables: the way back to the plate.
import { green, half } from '../../../../renderer/exhibits/journey/scene/layout';
import { palette } from '../../palette';
import { box, brick } from '../../shape/box';
import { panel } from '../../shape/faces';
import { merged, mixed, rgb, shaded, type Mesh } from '../../shape/mesh';
import { lathe, post, tube } from '../../shape/round';
import { tones } from '../../tones';
import { patch, slabPiece, tiles } from '../ground';
import { awning, houseFront } from '../rooms';
import { put, type Placed, type SetModel } from '../set';

const leafy = ['#7FAE57', '#A3C05F', '#8DB75A', '#5D9A63'].map(rgb);
const { bed } = green;

const flowerBed = (): Mesh => {
  const { x, z, width: w, depth: d, height: h } = bed;
  const stone = palette.cream;
  const side = (sx: number, sz: number, at: readonly [number, number]): Mesh =>
    box({ size: [sx, h, sz], at: [at[0], 0, at[1]], color: stone, chamfer: 0.09, cell: 0.6 });
  return merged([
    side(w, 0.36, [x, z + d / 2 - 0.18]),
    side(w, 0.36, [x, z - d / 2 + 0.18]),
    side(0.36, d - 0.7, [x - w / 2 + 0.18, z]),
    side(0.36, d - 0.7, [x + w / 2 - 0.18, z]),
    // dry earth: pale until the soil conditioner lies on it
    box({ size: [w - 0.7, h - 0.12, d - 0.7], at: [x, 0, z], color: rgb('#B58F68'), chamfer: 0.03, cell: 0.35 }),
    brick([w + 0.5, 0.08, d + 0.5], [x, 0, z], palette.kerb),
  ]);
};

/** The stall: table, crates on its slope, striped awning. */
const stall = (): Mesh => {
  const [x, z] = [-3.2, -2.7] as const;
  return merged([
    box({ size: [5.6, 1.15, 1.5], at: [x, 0, z], color: rgb('#D9B283'), chamfer: 0.05, cell: 0.8 }),
    ...Array.from({ length: 9 }, (_, i) => brick([0.05, 1, 0.04], [x - 2.5 + i * 0.63, 0.06, z + 0.75], rgb('#B98A5E'))),
    ...[-2.7, 2.7].flatMap((dx) => [
      post(0.08, 3.9, [x + dx, 0, z - 0.6], rgb('#B98A5E'), 8),
      post(0.08, 3.4, [x + dx, 0, z + 0.95], rgb('#B98A5E'), 8),
    ]),
    awning(x, 4, z - 0.7, 6, 2.1, [rgb('#E7A285'), palette.cream]),
    panel(
      [
        [x - 2.7, 1.16, z + 0.7],
        [x + 2.7, 1.16, z + 0.7],
        [x + 2.7, 1.4, z - 0.7],
        [x - 2.7, 1.4, z - 0.7],
      ],
      rgb('#E6C599'),
      1,
    ),
  ]);
};

/** A round table with two places laid: the plate again. */
const dinner = (): Mesh =>
  merged([
    lathe({
      profile: [
        [1.5, 1.38],
        [1.54, 1.42],
        [1.54, 1.5],
        [1.48, 1.54],
        [0, 1.54],
      ],
      color: palette.white,
      segments: 30,
      chamfer: 0.02,
      at: [6.3, 0, -2.3],
    }),
    lathe({
      profile: [
        [0.7, 0],
        [0.2, 0.16],
        [0.16, 1.4],
      ],
      color: palette.slateLight,
      segments: 14,
      chamfer: 0.02,
      at: [6.3, 0, -2.3],
    }),
    post(0.07, 4.6, [6.3, 0, -2.3], palette.white, 8),
    lathe({
      profile: [
        [2.1, 3.7],
        [0.1, 4.7],
        [0, 4.72],
      ],
      color: palette.sun,
      segments: 12,
      chamfer: 0,
      at: [6.3, 0, -2.3],
    }),
    lathe({
      profile: [
        [0.1, 4.62],
        [2.1, 3.66],
      ],
      color: shaded(palette.sun, 0.72),
      segments: 12,
      chamfer: 0,
      at: [6.3, 0, -2.3],
    }),
  ]);

const goods = (): Placed[] => {
  const crate = (x: number): Placed => put('crate', x, -2.65, { y: 1.24, scale: 0.8 });
  const round = (prop: 'cabbage' | 'tomato', x: number, count: number, scale: number): Placed[] => [
    crate(x),
    ...Array.from({ length: count }, (_, i) =>
      put(prop, x - 0.38 + (i % 3) * 0.38, -2.95 + Math.floor(i / 3) * 0.3, { y: 1.5 + 0.02 * i, scale, yaw: i * 1.7 }),
    ),
  ];
  // they lie along the crate, in layers of three, every other one turned round; none reaches over its end
  const long = (prop: 'carrot' | 'aubergine', x: number, count: number, scale: number): Placed[] => [
    crate(x),
    ...Array.from({ length: count }, (_, i) => {
      const way = i % 2 === 0 ? 1 : -1;
      return put(prop, x + way * 0.32 * scale, -2.9 + (i % 3) * 0.26, {
        y: 1.52 + 0.14 * Math.floor(i / 3),
        scale,
        yaw: (way > 0 ? 0 : Math.PI) + 0.16 * ((i % 5) - 2),
      });
    }),
  ];
  return [
    ...round('cabbage', -5.2, 6, 0.75),
    ...long('carrot', -3.9, 7, 0.9),
    ...round('tomato', -2.55, 8, 0.95),
    ...long('aubergine', -1.25, 6, 0.85),
  ];
};

export const greenSet = (): SetModel => ({
  room: merged([
    slabPiece(1, palette.grass),
    tiles([-half, -4, half, 4.6], 0.9, [palette.pavement, shaded(palette.pavement, 0.96)]),
    patch(-half, 5, half, 6.2, 0.005, palette.courtGrass),
    houseFront({ x: -6.6, width: 4.4, height: 7.4, wall: palette.peachLight, band: palette.peach, cap: palette.terracotta }),
    houseFront({ x: -1.7, width: 4.6, height: 5.2, wall: rgb('#F6EFE2'), band: palette.band, cap: rgb('#E8D6BE'), shops: true }),
    houseFront({ x: 3, width: 4, height: 8.4, wall: palette.peachLight, band: palette.peach, cap: palette.terracotta }),
    houseFront({ x: 7.3, width: 3.8, height: 6, wall: rgb('#EFE1D0'), band: palette.band, cap: rgb('#D9C6AE') }),
  ]),
  works: merged([
    flowerBed(),
    stall(),
    dinner(),
    tube(
      [
        [green.tree.x + 0.35, 0.5, green.tree.z + 0.1],
        [green.tree.x + 0.32, 2.3, green.tree.z + 0.1],
      ],
      0.05,
      rgb('#D9B283'),
      6,
    ),
    brick([0.44, 0.08, 0.1], [green.tree.x + 0.16, 1.7, green.tree.z + 0.06], tones.bark),
  ]),
  placed: [
    ...goods(),
    put('helper', -4.3, -3.9, { tint: rgb('#E8C27A'), yaw: 0.1 }),
    put('woman', -1.1, -1.2, { tint: rgb('#E9B7A0'), yaw: 2.7 }),
    put('man', 2, -1.6, { tint: rgb('#8FB3CC'), yaw: -2.2, scale: 0.7 }),
    put('worker', -4.9, 1.9, { tint: rgb('#6C8FB0'), yaw: 1.5 }),
    put('sack', -5.3, 3.2, { yaw: 0.5 }),
    put('bench', 7.3, 1.3, { yaw: -1.2 }),
    put('elder', 7.15, 1.35, { tint: rgb('#C7BFE0'), yaw: -1.2 }),
    put('dish', 5.75, -1.75, { y: 1.56, scale: 0.42 }),
    put('dish', 6.9, -1.6, { y: 1.56, scale: 0.42 }),
    ...[0, 1, 2].map((k) =>
      put('lump', 5.75 + Math.cos(k * 2.1) * 0.14, -1.75 + Math.sin(k * 2.1) * 0.14, {
        y: 1.62,
        scale: 0.7,
        tint: [leafy[1]!, rgb('#F08A3C'), rgb('#FBF0D4')][k]!,
      }),
    ),
    put('stool', 5.3, -1, { tint: rgb('#E8C27A') }),
    put('stool', 7.4, -0.9, { tint: rgb('#E8C27A') }),
    put('tree', -8, -3.2, { tint: leafy[0]! }),
    put('tree', 3.3, -3.5, { tint: leafy[1]!, yaw: 1, scale: 0.85 }),
    put('tree', 8.9, -3, { tint: leafy[2]!, yaw: 2 }),
    put('lamp', 1.2, -2.6, { yaw: -Math.PI / 2 }),
    put('hedge', -7.9, 0.6, { tint: leafy[3]!, yaw: Math.PI / 2 }),
    put('hedge', -7.9, 2.5, { tint: leafy[3]!, yaw: Math.PI / 2 }),
    put('bush', 6.4, 4, { tint: mixed(leafy[1]!, palette.white, 0.1), scale: 0.9 }),
    put('bush', -7.6, 4.2, { tint: leafy[2]! }),
  ],
});
