// Jabil: a long white hall with a saw-tooth roof and a blue band, an office block, a chimney, and the canteen with its terrace.
import { level, sites } from '../layout';
import { glass, palette } from '../palette';
import { box, brick } from '../shape/box';
import { onWall, type Wall } from '../shape/faces';
import { merged, placed, type Mesh } from '../shape/mesh';
import { tooth } from '../shape/roofs';
import { lathe, post, tube } from '../shape/round';
import { binRow, umbrella } from './kiosk';

const hall = (): Mesh => {
  const [w, d, h] = [7.4, 3.7, 1.9];
  const front: Wall = { at: [0, 0, d / 2], facing: 0 };
  const side: Wall = { at: [-w / 2, 0, 0], facing: -Math.PI / 2 };
  const docks = [-2.75, -1.1, 0.55].flatMap((x) => [
    onWall(front, x, 0, 1, 0.92, [palette.slateLight, palette.slate]),
    box({ size: [1.2, 0.09, 0.5], at: [x, 1, d / 2 + 0.25], color: palette.blue, chamfer: 0.03, underside: true, cell: 9 }),
    box({ size: [1.06, 0.12, 0.26], at: [x, 0, d / 2 + 0.15], color: palette.steelDark, chamfer: 0.02, cell: 9 }),
  ]);
  const strips = Array.from({ length: 6 }, (_, i) => onWall(front, -3.1 + i * 1.12, 1.52, 0.86, 0.2, glass, i % 2 ? 60 : 0, 0.07));
  const teeth = Array.from({ length: 5 }, (_, i) =>
    placed(tooth(w / 5 - 0.02, 1.02, d - 0.15, palette.white, glass), { x: (i - 2) * (w / 5), y: h }),
  );
  return merged([
    box({ size: [w, h, d], color: palette.white, chamfer: 0.08, cell: 0.75 }),
    box({ size: [w + 0.08, 0.34, d + 0.08], at: [0, 1.1, 0], color: palette.blue, chamfer: 0.03, cell: 1 }),
    ...docks,
    ...strips,
    onWall(side, 0, 0.3, 2.6, 0.55, glass, 80),
    ...teeth,
  ]);
};

const office = (): Mesh => {
  const [w, d, h] = [2.7, 3, 3.5];
  const walls: Wall[] = [
    { at: [0, 0, d / 2], facing: 0 },
    { at: [w / 2, 0, 0], facing: Math.PI / 2 },
  ];
  const windows = walls.flatMap((wall, side) =>
    Array.from({ length: 20 }, (_, i) => {
      const [col, row] = [i % 4, Math.floor(i / 4)];
      if (row === 0 && side === 0) return onWall(wall, -0.93 + col * 0.62, 0.08, 0.52, 0.5, glass, 30);
      return onWall(
        wall,
        -0.93 + col * 0.62,
        0.16 + row * 0.66,
        0.42,
        0.42,
        glass,
        (i * 29 + side * 13) % 7 < 2 ? 20 + ((i * 41) % 60) : (i * 53) % 5 < 2 ? 120 : 0,
      );
    }),
  );
  return merged([
    box({ size: [w, h, d], color: palette.white, top: palette.steel, chamfer: 0.08, cell: 0.8 }),
    box({ size: [w + 0.06, 0.12, d + 0.06], at: [0, h - 0.2, 0], color: palette.blue, chamfer: 0.03 }),
    box({ size: [1.1, 0.34, 0.9], at: [-0.3, h, -0.5], color: palette.steel, chamfer: 0.05 }),
    brick([0.5, 0.2, 0.4], [0.75, h, 0.6], palette.steelDark),
    brick([0.5, 0.2, 0.4], [0.1, h, 0.75], palette.steelDark),
    box({ size: [1.5, 0.08, 0.6], at: [0, 0.66, d / 2 + 0.28], color: palette.blue, chamfer: 0.03, underside: true, cell: 9 }),
    ...windows,
  ]);
};

/** A low hall with a barrel roof, a glass front and a terrace: where the leftovers come from. */
const canteen = (): Mesh => {
  const [w, d, h] = [2.5, 1.3, 0.85];
  const vault = Array.from({ length: 7 }, (_, i) => {
    const [a, b] = [i, i + 1].map((k) => (k / 7) * Math.PI);
    const p = (angle: number): [number, number] => [h + Math.sin(angle) * 0.42, Math.cos(angle) * (d / 2 + 0.1)];
    const [[y1, z1], [y2, z2]] = [p(a!), p(b!)];
    return { y1, z1, y2, z2 };
  }).map(({ y1, z1, y2, z2 }) => roofStrip(w + 0.2, y1, z1, y2, z2));
  return merged([
    box({ size: [w, h, d], color: palette.white, chamfer: 0.05, cell: 0.6 }),
    ...vault,
    ...[-0.9, -0.3, 0.3, 0.9].map((x, i) => onWall({ at: [0, 0, d / 2], facing: 0 }, x, 0.12, 0.5, 0.6, glass, 30 + i * 12)),
    // a bowl with chopsticks over the door: what the place is, without a word
    lathe({
      profile: [
        [0.16, 0],
        [0.4, 0.3],
        [0.4, 0.34],
        [0, 0.3],
      ],
      color: palette.sun,
      segments: 16,
      chamfer: 0.02,
      at: [0, h + 0.42, 0],
    }),
    tube(
      [
        [-0.1, h + 0.7, 0],
        [0.3, h + 1.12, 0.06],
      ],
      0.025,
      palette.wood,
      5,
    ),
    tube(
      [
        [0.02, h + 0.7, 0],
        [0.42, h + 1.06, 0.06],
      ],
      0.025,
      palette.wood,
      5,
    ),
    umbrella(palette.blue, { x: -0.75, z: 1.2 }),
    umbrella(palette.white, { x: 0.15, z: 1.35 }),
    umbrella(palette.blue, { x: 1.05, z: 1.15 }),
  ]);
};

const roofStrip = (w: number, y1: number, z1: number, y2: number, z2: number): Mesh => {
  const mid = (z1 + z2) / 2;
  const strip = box({ size: [w, 0.09, Math.hypot(y2 - y1, z2 - z1) + 0.05], color: palette.blue, chamfer: 0, cell: 1, underside: true });
  const angle = Math.atan2(y2 - y1, z1 - z2);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (let i = 0; i < strip.position.length; i += 3) {
    const [y, z] = [strip.position[i + 1]!, strip.position[i + 2]!];
    const [ny, nz] = [strip.normal[i + 1]!, strip.normal[i + 2]!];
    strip.position[i + 1] = y * cos - z * sin + (y1 + y2) / 2;
    strip.position[i + 2] = z * cos + y * sin + mid;
    strip.normal[i + 1] = ny * cos - nz * sin;
    strip.normal[i + 2] = nz * cos + ny * sin;
  }
  return strip;
};

const chimney = (): Mesh =>
  merged([
    lathe({
      profile: [
        [0.42, 0],
        [0.34, 0.5],
        [0.25, 4.1],
      ],
      color: palette.offWhite,
      segments: 14,
      chamfer: 0.02,
    }),
    lathe({
      profile: [
        [0.27, 3.5],
        [0.265, 3.85],
      ],
      color: palette.terracotta,
      segments: 14,
      chamfer: 0,
    }),
    lathe({
      profile: [
        [0.26, 4.1],
        [0.3, 4.1],
        [0.3, 4.24],
        [0.2, 4.24],
        [0.2, 4.1],
      ],
      color: palette.terracotta,
      segments: 14,
      chamfer: 0.01,
    }),
  ]);

export const jabil = (): Mesh => {
  const y = level.plot;
  const { x, z } = sites.jabil;
  return merged([
    placed(hall(), { x: x - 1.75, z: z - 0.55, y }),
    placed(office(), { x: x + 3.75, z: z - 0.35, y }),
    placed(canteen(), { x: x + 4.05, z: z + 3.05, y }),
    placed(chimney(), { x: x - 5.15, z: z - 2.65, y }),
    ...[0, 1].map((i) =>
      lathe({
        profile: [
          [0.34, 0],
          [0.34, 1.3],
          [0, 1.5],
        ],
        color: palette.steel,
        segments: 14,
        chamfer: 0.04,
        at: [x - 5.75, y, z + 1.55 - i * 0.75],
      }),
    ),
    post(0.03, 1.5, [x - 4.9, y, z + 2.2], palette.steelDark, 5),
    binRow({ x: x + 2.45, z: z + 2.9, y }),
  ]);
};
