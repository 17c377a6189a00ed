// Stop one: the canteen at noon, a tray with what is left, the food-waste bin beside the table.
import { half, plate, room } from '../../../../renderer/exhibits/journey/scene/layout';
import { seededRandom } from '../../../../renderer/lib/random';
import { palette } from '../../palette';
import { box, brick } from '../../shape/box';
import { onWall, panel } from '../../shape/faces';
import { merged, mixed, placed, rgb, type Mesh, type Rgb } from '../../shape/mesh';
import { lathe, post, tube } from '../../shape/round';
import { bin, signOf } from '../../things/bins';
import { leftovers, tones } from '../../tones';
import { slabPiece, tiles } from '../ground';
import { pendant, shellOf, wallWindow } from '../rooms';
import { put, type Placed, type SetModel } from '../set';

export const canteen = {
  wall: rgb('#FFF6E8'),
  dado: rgb('#E9C9A4'),
  rail: rgb('#C99A6B'),
  roof: rgb('#FBF3E4'),
} as const;
export const canteenFloor: readonly Rgb[] = [rgb('#F1E2CC'), rgb('#E6D2B6')];
const wood = rgb('#DDB586');
const woodLight = rgb('#F0D2A8');

/** Three lit pictures of dishes over the counter: circles of colour, no words. */
const menu = (): Mesh[] =>
  [2.3, 4.7, 7.1].flatMap((x, i) => [
    box({ size: [2.1, 1.25, 0.1], at: [x, 4.55, room.back + 0.06], color: rgb('#8A6A58'), chamfer: 0.04, cell: 2 }),
    ...[-0.6, 0, 0.6].map((dx, k) =>
      merged([
        disc(x + dx, 5.2, room.back + 0.18, 0.27, palette.white),
        disc(x + dx, 5.2, room.back + 0.2, 0.18, leftovers[(i * 3 + k * 2) % leftovers.length]!),
      ]),
    ),
    onWall({ at: [x, 0, room.back + 0.16], facing: 0 }, 0, 4.68, 1.5, 0.09, palette.cream, 0, 0.02),
  ]);

const disc = (x: number, y: number, z: number, r: number, color: Rgb): Mesh =>
  merged(
    Array.from({ length: 12 }, (_, i) => {
      const [a, b] = [(i / 12) * Math.PI * 2, ((i + 1) / 12) * Math.PI * 2];
      return panel(
        [
          [x, y, z],
          [x + Math.cos(a) * r, y + Math.sin(a) * r, z],
          [x + Math.cos(b) * r, y + Math.sin(b) * r, z],
          [x + Math.cos(b) * r, y + Math.sin(b) * r, z],
        ],
        color,
        9,
      );
    }),
  );

const counter = (): Mesh =>
  merged([
    box({ size: [7.6, 1.5, 1.1], at: [4.9, 0, -2.7], color: rgb('#D98E68'), chamfer: 0.06, cell: 0.8 }),
    ...Array.from({ length: 9 }, (_, i) => brick([0.06, 1.3, 0.06], [1.45 + i * 0.86, 0.1, -2.13], rgb('#C67C58'))),
    box({ size: [7.9, 0.14, 1.5], at: [4.9, 1.5, -2.65], color: palette.steel, chamfer: 0.05, cell: 0.9 }),
    // trays of dishes
    ...[1.9, 3.1, 4.3, 5.5, 6.7].map((x) =>
      box({ size: [1, 0.06, 0.8], at: [x, 1.63, -2.75], color: tones.steelDeep, chamfer: 0.02, cell: 9 }),
    ),
    // the shelf over them
    ...[1.35, 4.9, 8.4].map((x) => post(0.05, 1.15, [x, 1.6, -2.4], tones.steelDeep, 6)),
    box({
      size: [7.5, 0.08, 0.7],
      at: [4.9, 2.75, -2.45],
      color: mixed(palette.glassLow, palette.white, 0.7),
      chamfer: 0.03,
      cell: 2,
      underside: true,
    }),
    box({ size: [7.5, 0.05, 0.3], at: [4.9, 2.64, -2.35], color: palette.lit, chamfer: 0.01, cell: 9, underside: true, glow: 1 }),
  ]);

const heroTable = (): Mesh => {
  const { x, z, width, depth, top } = plate.table;
  const tray = [x + 0.25, z + 0.15] as const;
  const rim = (w: number, d: number, dx: number, dz: number): Mesh =>
    box({ size: [w, 0.1, d], at: [tray[0] + dx, top + 0.04, tray[1] + dz], color: rgb('#C98C62'), chamfer: 0.035, cell: 0.8 });
  return merged([
    box({ size: [width, 0.16, depth], at: [x, top - 0.16, z], color: wood, top: woodLight, chamfer: 0.06, cell: 0.32, underside: true }),
    ...[-1, 1].flatMap((sx) =>
      [-1, 1].map((sz) =>
        box({
          size: [0.2, top - 0.15, 0.2],
          at: [x + sx * (width / 2 - 0.35), 0, z + sz * (depth / 2 - 0.35)],
          color: rgb('#B98A5E'),
          chamfer: 0.03,
          cell: 0.7,
        }),
      ),
    ),
    box({ size: [4.3, 0.07, 2.45], at: [tray[0], top, tray[1]], color: rgb('#DDA77C'), chamfer: 0.03, cell: 0.3 }),
    rim(4.36, 0.1, 0, 1.2),
    rim(4.36, 0.1, 0, -1.2),
    rim(0.1, 2.4, 2.13, 0),
    rim(0.1, 2.4, -2.13, 0),
    // napkin, chopsticks on their rest, cup
    box({ size: [0.75, 0.03, 0.75], at: [x + 1.9, top + 0.07, z + 0.75], color: palette.white, chamfer: 0.01, cell: 0.4, yaw: 0.2 }),
    box({ size: [0.62, 0.03, 0.62], at: [x + 1.92, top + 0.1, z + 0.73], color: rgb('#F6DCB8'), chamfer: 0.01, cell: 0.4, yaw: 0.5 }),
    box({ size: [0.16, 0.1, 0.5], at: [x - 1.05, top + 0.07, z + 1.08], color: palette.blue, chamfer: 0.04, cell: 1, yaw: 1.5 }),
    tube(
      [
        [x - 1.9, top + 0.14, z + 1],
        [x + 0.9, top + 0.17, z + 1.16],
      ],
      (t) => 0.025 + 0.02 * (1 - t),
      rgb('#8A5A38'),
      6,
    ),
    tube(
      [
        [x - 1.9, top + 0.14, z + 1.16],
        [x + 0.9, top + 0.17, z + 1.24],
      ],
      (t) => 0.025 + 0.02 * (1 - t),
      rgb('#8A5A38'),
      6,
    ),
    lathe({
      profile: [
        [0.2, 0],
        [0.27, 0.62],
        [0.24, 0.62],
        [0.2, 0.5],
        [0, 0.5],
      ],
      color: palette.white,
      segments: 20,
      chamfer: 0.01,
      at: [x + 1.95, top + 0.07, z - 0.45],
    }),
    lathe({
      profile: [
        [0.232, 0.26],
        [0.25, 0.4],
      ],
      color: palette.blue,
      segments: 20,
      chamfer: 0,
      at: [x + 1.953, top + 0.07, z - 0.45],
    }),
  ]);
};

const heroBin = (): Mesh => {
  const { x, z, scale } = plate.bin;
  return merged([
    placed(bin(palette.binFood, true), { x, z, scale }),
    // its lid, folded back
    box({ size: [1.2, 1.05, 0.14], at: [x, 1.72, z - 0.66], color: mixed(palette.binFood, palette.white, 0.2), chamfer: 0.05, cell: 0.5 }),
    placed(
      merged([
        onWall({ at: [0, 0, 0.34], facing: 0 }, 0, 0.38, 0.42, 0.46, palette.white, 0, 0.012),
        placed(signOf(2, palette.binFood), { y: 0.6, z: 0.38 }),
      ]),
      { x, z, scale },
    ),
  ]);
};

/** Dishes on the counter and what the others eat. */
const meals = (): Placed[] => {
  const random = seededRandom(61);
  const pans = [1.9, 3.1, 4.3, 5.5, 6.7].flatMap((x, i) =>
    Array.from({ length: 9 }, (_, k) =>
      put('lump', x - 0.32 + (k % 3) * 0.32 + random() * 0.06, -3 + Math.floor(k / 3) * 0.26, {
        y: 1.72,
        yaw: random() * 6,
        scale: 0.95,
        tint: leftovers[[1, 3, 6, 2, 4][i]!]!,
      }),
    ),
  );
  const plates = [
    [-5.9, -1.15],
    [-4.5, -1.4],
    [-5.2, -0.85],
  ].flatMap(([x, z], i) => [
    put('dish', x!, z!, { y: 1.51, scale: 0.46 }),
    ...[0, 1, 2].map((k) =>
      put('lump', x! + Math.cos(k * 2.1) * 0.15, z! + Math.sin(k * 2.1) * 0.15, {
        y: 1.57,
        scale: 0.8,
        tint: leftovers[(i * 2 + k * 3) % 9]!,
      }),
    ),
  ]);
  return [...pans, ...plates];
};

export const plateSet = (): SetModel => ({
  room: merged([
    slabPiece(-1),
    tiles([-half, room.back, half, room.front], 0.75, canteenFloor),
    shellOf({ ...canteen, left: true }),
    wallWindow(-4.6, 2.35, 5.6, 2.5),
    ...menu(),
    pendant(-5.2, 4.5, -1.4, rgb('#D98E68'), 0.5),
    pendant(-1.6, 4.85, -1.9, rgb('#D98E68'), 0.42),
  ]),
  works: merged([counter(), heroTable(), heroBin()]),
  placed: [
    put('cook', 3, -3.85, { tint: palette.white }),
    put('cook', 6.2, -3.85, { tint: palette.white, yaw: -0.3 }),
    put('man', 1.6, -1.2, { tint: rgb('#8FB3CC'), yaw: 2.6 }),
    put('helper', 5.4, -1.3, { tint: rgb('#E9B7A0'), yaw: 3 }),
    put('table', -5.2, -1.2),
    put('guest', -6.1, -2.35, { tint: rgb('#C7BFE0'), yaw: 0.1 }),
    put('elder', -4.3, -2.4, { tint: rgb('#A9C5B0'), yaw: -0.1 }),
    put('stool', -6.1, -2.35, { tint: rgb('#E8C27A') }),
    put('stool', -4.3, -2.4, { tint: rgb('#E8C27A') }),
    put('stool', -5.2, 0.3, { tint: rgb('#E8C27A') }),
    put('stool', -2.7, 4.2, { tint: rgb('#E8C27A') }),
    put('stool', 0.9, 4.3, { tint: rgb('#E8C27A') }),
    put('helper', -4.55, 1.35, { tint: rgb('#D9897B'), yaw: 0.9 }),
    put('bowl', -2.15, 1.75, { y: plate.table.top + 0.07, scale: 0.62, tint: rgb('#6C9BC4') }),
    put('filling', -2.15, 1.75, { y: plate.table.top + 0.3, scale: 0.5, tint: rgb('#E7A44E') }),
    put('potted', 8.1, 0.4, { scale: 1.15 }),
    put('potted', -8.1, -3.8, { scale: 1.3 }),
    ...meals(),
  ],
});
