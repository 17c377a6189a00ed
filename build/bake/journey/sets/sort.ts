// Stop two: the canteen's back room, an open tub of food waste in front, the four bins behind it.
import { half, room, sort } from '../../../../renderer/exhibits/journey/scene/layout';
import { seededRandom } from '../../../../renderer/lib/random';
import { binColors, palette } from '../../palette';
import { box, brick } from '../../shape/box';
import { onWall, panel } from '../../shape/faces';
import { merged, mixed, placed, rgb, shaded, type Mesh, type Rgb, type Vec3 } from '../../shape/mesh';
import { lathe, post, tube } from '../../shape/round';
import { signedBin, signOf } from '../../things/bins';
import { leftovers, tones } from '../../tones';
import { slabPiece, tiles } from '../ground';
import { pendant, shellOf, wallWindow } from '../rooms';
import { put, type Placed, type SetModel } from '../set';
import { canteen, canteenFloor } from './plate';

const { tub, bins } = sort;

/** The big tub: outside in brown, inside in its shade, a thick rim, feet. */
const tubBody = (): Mesh => {
  const { x, z, width: w, depth: d, rim } = tub;
  const color = palette.binFood;
  const light = mixed(color, palette.white, 0.2);
  const [ix, iz] = [w / 2, d / 2];
  const taper = 0.9;
  const side = (a: readonly [number, number], b: readonly [number, number], tone: Rgb): Mesh => {
    const low = (p: readonly [number, number]): Vec3 => [x + p[0] * taper, 0.16, z + p[1] * taper];
    const high = (p: readonly [number, number]): Vec3 => [x + p[0], rim, z + p[1]];
    return merged([
      panel([low(a), low(b), high(b), high(a)], [shaded(tone, 0.92), tone], 0.5),
      panel([low(b), low(a), high(a), high(b)], shaded(tone, 0.62), 0.6),
    ]);
  };
  const corners = [
    [-ix, iz],
    [ix, iz],
    [ix, -iz],
    [-ix, -iz],
  ] as const;
  return merged([
    ...corners.map((c, i) => side(c, corners[(i + 1) % 4]!, color)),
    box({ size: [w + 0.3, 0.2, 0.2], at: [x, rim - 0.08, z + iz], color: light, chamfer: 0.07, cell: 0.5, underside: true }),
    box({ size: [w + 0.3, 0.2, 0.2], at: [x, rim - 0.08, z - iz], color: light, chamfer: 0.07, cell: 0.5, underside: true }),
    box({ size: [0.2, 0.2, d + 0.1], at: [x - ix, rim - 0.08, z], color: light, chamfer: 0.07, cell: 0.5, underside: true }),
    box({ size: [0.2, 0.2, d + 0.1], at: [x + ix, rim - 0.08, z], color: light, chamfer: 0.07, cell: 0.5, underside: true }),
    box({ size: [w * 0.93, 0.1, d * 0.93], at: [x, tub.fill - 0.32, z], color: rgb('#8A6A42'), chamfer: 0.02, cell: 0.4 }),
    ...[-1, 1].flatMap((s) =>
      [-1, 1].map((t) =>
        lathe({
          profile: [
            [0.16, 0],
            [0.18, 0.04],
            [0.18, 0.14],
            [0.1, 0.18],
            [0, 0.18],
          ],
          color: palette.slate,
          segments: 12,
          chamfer: 0.02,
          at: [x + s * (ix * 0.78), 0, z + t * (iz * 0.78)],
        }),
      ),
    ),
    onWall({ at: [x, 0.5, z + iz * 0.952], facing: 0 }, 0, 0.05, 0.9, 0.9, palette.white, 0, 0.08),
    placed(signOf(2, palette.binFood), { x, y: 1, z: z + iz * 0.952 + 0.085, scale: 2 }),
  ]);
};

/** Lids of the three bins that take the wrong things stand open: a dark mouth and the lid behind. */
const openTop = (i: number, x: number): Mesh => {
  const color = binColors[i]!;
  const y = 1.13 * bins.scale;
  return merged([
    box({ size: [0.66 * bins.scale, 0.05, 0.58 * bins.scale], at: [x, y, bins.z], color: shaded(color, 0.45), chamfer: 0.01, cell: 1 }),
    box({
      size: [0.84 * bins.scale, 0.76 * bins.scale, 0.1],
      at: [x, y - 0.05, bins.z - 0.42 * bins.scale],
      color: mixed(color, palette.white, 0.2),
      chamfer: 0.04,
      cell: 0.6,
    }),
  ]);
};

/** A board over each bin with its sign large. */
const board = (i: number, x: number): Mesh =>
  merged([
    box({ size: [1.35, 1.35, 0.12], at: [x, 2.35, room.back + 0.06], color: binColors[i]!, chamfer: 0.12, cell: 0.8 }),
    placed(signOf(i, palette.white), { x, y: 3.03, z: room.back + 0.2, scale: 2.6 }),
  ]);

const sink = (): Mesh =>
  merged([
    box({ size: [2.6, 1.4, 1.3], at: [-7.3, 0, -3.7], color: palette.steel, chamfer: 0.06, cell: 0.7 }),
    box({ size: [1.9, 0.04, 0.8], at: [-7.3, 1.39, -3.6], color: tones.steelDeep, chamfer: 0.01, cell: 1 }),
    tube(
      [
        [-7.3, 1.4, -4.2],
        [-7.3, 2.1, -4.2],
        [-7.3, 2.25, -3.95],
        [-7.3, 2.1, -3.75],
      ],
      0.06,
      tones.steelDeep,
      8,
    ),
    box({ size: [2.6, 0.1, 0.6], at: [-7.3, 3, -4.25], color: rgb('#DDB586'), chamfer: 0.03, cell: 1, underside: true }),
    ...[-8.1, -7.3, -6.5].map((x, i) =>
      lathe({
        profile: [
          [0.26, 0],
          [0.32, 0.4],
          [0.34, 0.42],
          [0.28, 0.42],
          [0, 0.36],
        ],
        color: [palette.white, palette.blue, tones.steelDeep][i]!,
        segments: 16,
        chamfer: 0.02,
        at: [x, 3.1, -4.25],
      }),
    ),
  ]);

const door = (): Mesh =>
  merged([
    box({ size: [2.3, 4, 0.12], at: [7.3, 0, room.back + 0.06], color: rgb('#C99A6B'), chamfer: 0.04, cell: 1 }),
    box({ size: [1.9, 3.75, 0.12], at: [7.3, 0, room.back + 0.1], color: rgb('#A9C7CE'), chamfer: 0.04, cell: 1 }),
    onWall(
      { at: [7.3, 0, room.back + 0.18], facing: 0 },
      0,
      1.9,
      1.1,
      1.3,
      [mixed(palette.glassLow, palette.white, 0.5), mixed(palette.glassLow, palette.white, 0.2)],
      0,
      0.06,
    ),
    post(0.05, 0.6, [6.6, 1.5, room.back + 0.3], tones.steelDeep, 6),
  ]);

const heap = (): Placed[] => {
  const random = seededRandom(77);
  return Array.from({ length: 150 }, (_, i) => {
    const [u, v] = [(i % 15) / 14 - 0.5 + (random() - 0.5) * 0.06, Math.floor(i / 15) / 9 - 0.5 + (random() - 0.5) * 0.08];
    const dome = 0.3 * (1 - 2.2 * u * u) * (1 - 2.2 * v * v);
    return put('lump', tub.x + u * tub.width * 0.79, tub.z + v * tub.depth * 0.72, {
      y: tub.fill - 0.2 + dome + random() * 0.06,
      yaw: random() * 6,
      scale: 1 + random() * 0.65,
      tint: shaded(leftovers[Math.floor(random() * leftovers.length)]!, 0.94),
    });
  });
};

const binX = (i: number): number => (i - 1.5) * bins.step;

export const sortSet = (): SetModel => ({
  room: merged([
    slabPiece(0),
    tiles([-half, room.back, half, room.front], 0.75, canteenFloor),
    shellOf({ ...canteen, wall: rgb('#F4FAF8'), dado: rgb('#CFE3E6'), rail: rgb('#8FB6C2'), right: true, dadoHeight: 2.9 }),
    wallWindow(-7.3, 4, 2, 1.3),
    pendant(-2.6, 5.3, -0.4, palette.white, 0.45),
    pendant(2.6, 5.3, -0.4, palette.white, 0.45),
    door(),
    ...binColors.map((_, i) => board(i, binX(i))),
  ]),
  works: merged([
    tubBody(),
    ...binColors.map((_, i) => placed(signedBin(i), { x: binX(i), z: bins.z, scale: bins.scale })),
    ...[0, 1, 3].map((i) => openTop(i, binX(i))),
    brick([binX(3) - binX(0) + 2.2, 0.06, 1.7], [0, 0, bins.z], rgb('#DCCBB0')),
    sink(),
  ]),
  placed: [
    put('cook', -4.3, 1.3, { tint: rgb('#BFD6DE'), yaw: 1.2 }),
    put('crate', 6.6, -1.9, { yaw: 0.1 }),
    put('crate', 6.65, -1.9, { y: 0.52, yaw: -0.08 }),
    ...[0, 1, 2, 3].map((k) => put('cabbage', 6.2 + (k % 2) * 0.75, -2.1 + Math.floor(k / 2) * 0.4, { y: 0.72, scale: 0.75, yaw: k })),
    put('potted', 5.2, -3.9),
    ...heap(),
  ],
});
