// Stop seven: what comes out: the drum screen over its heap, sacks on a pallet, a can of oil, clear water running off.
import { product } from '../../../../renderer/exhibits/journey/scene/layout';
import { seededRandom } from '../../../../renderer/lib/random';
import { palette } from '../../palette';
import { box } from '../../shape/box';
import { prism, slope } from '../../shape/cut';
import { panel } from '../../shape/faces';
import { merged, mixed, placed, rgb, type Mesh, type Vec3 } from '../../shape/mesh';
import { lathe, post, tube } from '../../shape/round';
import { laid } from '../../shape/turn';
import { dropSign } from '../../things/bins';
import { mound } from '../../things/soil';
import { tones } from '../../tones';
import { hall } from '../hall';
import { put, type SetModel } from '../set';

const { drum, outlet } = product;

/** The drum of the screen about its middle, axis along x: rings, bars, mesh between them. */
export const screenDrum = (): Mesh => {
  const { length, radius } = drum;
  const ring = (x: number, w: number): Mesh =>
    laid(
      lathe({
        profile: [
          [radius, 0],
          [radius + 0.12, 0.03],
          [radius + 0.12, w - 0.03],
          [radius, w],
          [radius - 0.1, w - 0.02],
          [radius - 0.1, 0.02],
          [radius, 0],
        ],
        color: palette.teal,
        segments: 28,
        chamfer: 0,
      }),
      [x - w / 2, 0, 0],
      [1, 0, 0],
    );
  const bars = Array.from({ length: 20 }, (_, i) => {
    const a = (i / 20) * Math.PI * 2;
    const at: Vec3 = [-length / 2, Math.sin(a) * radius, Math.cos(a) * radius];
    return laid(post(0.05, length, [0, 0, 0], i % 5 === 0 ? palette.tealDark : tones.steel, 5), at, [1, 0, 0]);
  });
  const hoops = Array.from({ length: 6 }, (_, i) => hoop(-length / 2 + (length * (i + 0.5)) / 6));
  return merged([ring(-length / 2, 0.4), ring(0, 0.3), ring(length / 2, 0.4), ...bars, ...hoops]);
};

const hoop = (x: number): Mesh =>
  tube(
    Array.from({ length: 21 }, (_, i): Vec3 => {
      const a = (i / 20) * Math.PI * 2;
      return [x, Math.sin(a) * drum.radius, Math.cos(a) * drum.radius];
    }),
    0.035,
    tones.steelDeep,
    3,
  );

const frame = (): Mesh => {
  const { x, y, z, length, radius } = drum;
  const foot = (dx: number): Mesh[] =>
    [-1, 1].map((s) =>
      box({
        size: [0.24, y - radius * 0.72, 0.24],
        at: [x + dx, 0, z + s * (radius + 0.1)],
        color: palette.slateLight,
        chamfer: 0.04,
        cell: 1.2,
      }),
    );
  return merged([
    ...foot(-length / 2 + 0.1),
    ...foot(length / 2 - 0.1),
    ...[-1, 1].map((s) =>
      box({
        size: [length + 0.4, 0.2, 0.2],
        at: [x, y - radius - 0.3, z + s * (radius + 0.1)],
        color: palette.tealDark,
        chamfer: 0.04,
        cell: 1,
      }),
    ),
    // feed: a chute from the wall
    prism({
      outline: slope([x - length / 2 - 1.7, y + 1.7], [x - length / 2 + 0.3, y + 0.2], 0.12),
      back: z - 0.6,
      front: z + 0.6,
      color: tones.steel,
      cell: 0.5,
      withBack: true,
    }),
    prism({
      outline: slope([x - length / 2 - 1.7, y + 2.05], [x - length / 2 + 0.3, y + 0.55], 0.35),
      back: z - 0.66,
      front: z - 0.58,
      color: palette.teal,
      cell: 0.5,
      withBack: true,
    }),
    prism({
      outline: slope([x - length / 2 - 1.7, y + 2.05], [x - length / 2 + 0.3, y + 0.55], 0.35),
      back: z + 0.58,
      front: z + 0.66,
      color: palette.teal,
      cell: 0.5,
      withBack: true,
    }),
    // the drum's drive
    box({ size: [0.9, 0.8, 0.9], at: [x + length / 2 + 0.5, y - radius - 0.1, z - 0.9], color: palette.teal, chamfer: 0.1, cell: 0.6 }),
    // what falls through slides to the front
    panel(
      [
        [x - length / 2, 1.05, z + 1.2],
        [x + length / 2, 1.05, z + 1.2],
        [x + length / 2, 1.6, z - 0.9],
        [x - length / 2, 1.6, z - 0.9],
      ],
      tones.steel,
      0.8,
    ),
  ]);
};

/** Coarse pieces that do not pass go into a box at the drum's end. */
const coarse = (): Mesh =>
  merged([
    box({ size: [1.6, 0.9, 0.1], at: [1.6, 0, 0.45], color: palette.wood, chamfer: 0.03, cell: 0.7 }),
    box({ size: [1.6, 0.9, 0.1], at: [1.6, 0, -1.05], color: palette.wood, chamfer: 0.03, cell: 0.7 }),
    ...[0.85, 2.35].map((x) => box({ size: [0.1, 0.9, 1.5], at: [x, 0, -0.3], color: rgb('#D9B283'), chamfer: 0.03, cell: 0.7 })),
    box({ size: [1.5, 0.7, 1.4], at: [1.6, 0, -0.3], color: tones.barkDark, chamfer: 0.1, cell: 0.5 }),
  ]);

/** Clear water: a pipe from the wall, its jet, a stone basin. */
const water = (): Mesh => {
  const { x, y, z } = outlet;
  return merged([
    tube(
      [
        [x - 0.2, y + 1.2, -4.5],
        [x, y + 1.2, z - 1],
        [x, y + 1.05, z - 0.5],
        [x, y + 0.6, z - 0.35],
      ],
      0.17,
      rgb('#8CC7D6'),
      12,
    ),
    lathe({
      profile: [
        [0.22, 0],
        [0.24, 0.03],
        [0.24, 0.22],
        [0.17, 0.25],
      ],
      color: palette.teal,
      segments: 14,
      chamfer: 0.01,
      at: [x, y + 0.5, z - 0.35],
    }),
    tube(
      [
        [x, y + 0.55, z - 0.35],
        [x, y - 0.2, z - 0.33],
        [x, 0.7, z - 0.3],
      ],
      (t) => 0.1 + 0.05 * t,
      rgb('#A9DDE8'),
      8,
    ),
    lathe({
      profile: [
        [1.15, 0],
        [1.3, 0.06],
        [1.35, 0.78],
        [1.3, 0.86],
        [1.12, 0.86],
        [1.08, 0.6],
      ],
      color: palette.cream,
      segments: 30,
      chamfer: 0.04,
      at: [x, 0, z],
    }),
    lathe({
      profile: [
        [1.12, 0.66],
        [0.3, 0.7],
        [0, 0.72],
      ],
      color: tones.water,
      segments: 30,
      chamfer: 0,
      at: [x, 0, z],
    }),
    ...[0.3, 0.5].map((r) => ripple(x, z - 0.3 + 0.05, r)),
  ]);
};

const ripple = (x: number, z: number, r: number): Mesh =>
  tube(
    Array.from({ length: 19 }, (_, i): Vec3 => [x + Math.cos((i / 18) * 6.2832) * r, 0.72, z + Math.sin((i / 18) * 6.2832) * r * 0.8]),
    0.022,
    rgb('#D6F0F5'),
    4,
  );

/** A drop on the oil's can. */
const oilSign = (x: number, z: number): Mesh => placed(dropSign(tones.oilDeep), { x, y: 0.75, z, scale: 1.7 });

export const productSet = (): SetModel => ({
  room: hall({
    right: true,
    windows: [
      [-5.6, 2.8],
      [1.6, 3.2],
    ],
    lamps: [-5.8, 3.6],
  }),
  works: merged([frame(), coarse(), water(), oilSign(3.55, 2.16), placed(mound(0.85, 0.55, seededRandom(93)), { x: 7.6, z: -2.6 })]),
  placed: [
    put('pallet', 4.3, -2.6),
    ...[
      [3.65, -3, 0.32, 0.1],
      [5, -3, 0.32, -0.06],
      [3.65, -2.1, 0.32, -0.04],
      [5, -2.1, 0.32, 0.08],
      [4.3, -2.9, 0.83, 0.04],
      [4.4, -2.15, 0.83, -0.1],
      [4.35, -2.5, 1.34, 0.05],
    ].map(([x, z, y, yaw]) => put('sack', x!, z!, { y: y!, yaw: yaw! })),
    put('sack', 3.2, 3.3, { yaw: 0.35 }),
    put('oilCan', 3.55, 1.5),
    put('worker', -5.6, 2.2, { tint: palette.teal, yaw: 1.4 }),
    put('potted', 8, -0.9, { scale: 1.1 }),
    ...Array.from({ length: 24 }, (_, i) =>
      put('lump', 1.1 + (i % 6) * 0.2, -0.75 + Math.floor(i / 6) * 0.3, {
        y: 0.74,
        yaw: i,
        scale: 0.9 + 0.3 * ((i * 7) % 3),
        tint: mixed(tones.bark, tones.barkDark, ((i * 5) % 7) / 7),
      }),
    ),
  ],
});
