// Inside the experience centre: the ring on the wall, the table of the district, boards over the bins, the window on the line.
import { binColors, glass, palette } from '../../palette';
import { seededRandom } from '../../../../renderer/lib/random';
import { box } from '../../shape/box';
import { flat, onWall } from '../../shape/faces';
import { merged, mixed, placed, type Mesh, type Vec3 } from '../../shape/mesh';
import { blob, lathe, post, tube } from '../../shape/round';
import { kiosk, symbol } from '../equipment';
import { tones } from '../tones';
import { ceiling } from './indoors';

/** The open recycling ring with its arrow head, standing before the wall; faces +z. */
const ring = (r: number, thick: number): Mesh => {
  const from = Math.PI * 0.62;
  const to = from + Math.PI * 1.66;
  const path = Array.from({ length: 41 }, (_, i): Vec3 => {
    const a = from + ((to - from) * i) / 40;
    return [Math.cos(a) * r, Math.sin(a) * r, 0];
  });
  const [ex, ey] = [Math.cos(to) * r, Math.sin(to) * r];
  const [tx, ty] = [-Math.sin(to), Math.cos(to)];
  const head = tube(
    [
      [ex - tx * 0.02, ey - ty * 0.02, 0],
      [ex + tx * 0.62, ey + ty * 0.62, 0],
    ],
    (t) => thick * 2.1 * (1 - t) + 0.01,
    palette.ring,
    18,
  );
  return merged([tube(path, thick, palette.ring, 16), head]);
};

/** The district in small: a slab with a ring road, the centre, the three points, trees. */
const model = (): Mesh => {
  const random = seededRandom(23);
  const at = (x: number, z: number, mesh: Mesh): Mesh => placed(mesh, { x, z, y: 0.9 });
  const little = (x: number, z: number, w: number, h: number, d: number, color = palette.filler): Mesh =>
    at(
      x,
      z,
      merged([
        box({ size: [w, h, d], color, chamfer: 0.012, cell: 9 }),
        onWall({ at: [0, 0, d / 2], facing: 0 }, 0, h * 0.35, w * 0.8, h * 0.3, glass, 60, 0.006),
      ]),
    );
  const trees = Array.from({ length: 26 }, () => {
    const [x, z] = [(random() - 0.5) * 3.6, (random() - 0.5) * 2.2];
    const s = 0.05 + random() * 0.04;
    return blob({ radius: [s, s, s], at: [x, 0.9 + s, z], low: tones.leafDark, high: tones.leafLight, detail: 1, bump: 0.06, random });
  });
  const filler = Array.from({ length: 22 }, (_, i) => {
    const a = (i / 22) * Math.PI * 2;
    const [x, z] = [Math.cos(a) * 1.72, Math.sin(a) * 1.02];
    return little(x, z, 0.2, 0.12 + random() * 0.3, 0.18, i % 2 ? palette.filler : palette.fillerDark);
  });
  const loop = Array.from({ length: 49 }, (_, i): Vec3 => {
    const a = (i / 48) * Math.PI * 2;
    return [Math.cos(a) * 1.42, 0.9, Math.sin(a) * 0.78];
  });
  const drum = lathe({
    profile: [
      [0.26, 0],
      [0.26, 0.16],
      [0.19, 0.16],
      [0.19, 0.26],
      [0, 0.26],
    ],
    color: palette.white,
    segments: 24,
    chamfer: 0.01,
    at: [-0.75, 0.9, 0.1],
  });
  return merged([
    box({ size: [4, 0.1, 2.6], at: [0, 0.8, 0], color: palette.slabTop, top: palette.grass, chamfer: 0.03, cell: 0.5 }),
    tube(loop, 0.045, palette.orange, 6),
    ...filler,
    drum,
    lathe({
      profile: [
        [0.2, 0],
        [0.2, 0.03],
        [0, 0.05],
      ],
      color: palette.roofGreen,
      segments: 24,
      chamfer: 0,
      at: [-0.75, 1.16, 0.1],
    }),
    little(0.05, -0.35, 0.62, 0.2, 0.3, palette.white),
    ...[-0.14, 0, 0.14].map((x) => little(0.75 + x * 1.6, 0.28, 0.2, 0.2, 0.28, palette.brick)),
    little(0.62, -0.3, 0.16, 0.52, 0.16, palette.peach),
    little(0.86, -0.36, 0.16, 0.66, 0.16, palette.peachLight),
    ...trees,
  ]);
};

const boards = (): Mesh =>
  merged(
    binColors.map((color, i) => {
      const z = -1.4 - (i - 1.5) * 1.4;
      return placed(
        merged([
          box({ size: [1.24, 1.9, 0.08], at: [0, 1.55, 0], color, chamfer: 0.03, cell: 0.6 }),
          symbol(i, 0.86, [0, 2.72, 0.05], palette.white),
        ]),
        { x: -9.76, z, yaw: Math.PI / 2 },
      );
    }),
  );

/** Behind the opening in the right wall: the line, with a drum and a heap of what comes out. */
const lineWindow = (): Mesh =>
  merged([
    ...[0.5, 3.1].map((y) =>
      box({
        size: [0.5, y > 1 ? 1.1 : 0.9, 6.6],
        at: [10, y > 1 ? y : 0, 0],
        color: palette.offWhite,
        chamfer: 0.03,
        cell: 0.7,
        underside: true,
      }),
    ),
    ...[-3.2, -1.07, 1.07, 3.2].map((z) =>
      box({ size: [0.14, 2.3, 0.1], at: [10, 0.85, z], color: palette.tealDark, chamfer: 0.02, cell: 0.8 }),
    ),
    box({ size: [0.3, 3.8, 7.4], at: [14.6, 0, 0], color: mixed(palette.teal, palette.white, 0.78), chamfer: 0.03, cell: 0.8 }),
    ...[-3.7, 3.7].map((z) => box({ size: [4.6, 3.8, 0.3], at: [12.3, 0, z], color: palette.cream, chamfer: 0.03, cell: 0.8 })),
    box({ size: [4.4, 0.12, 7.2], at: [12.4, 0, 0], color: palette.kerb, chamfer: 0.02, cell: 0.6 }),
    placed(kiosk(2.8, 1.7, 2.3), { x: 12.6, y: 0.12, z: -1.4, yaw: -Math.PI / 2 }),
    tube(
      [
        [12.4, 1.1, 0.7],
        [12.4, 1.1, 2.9],
      ],
      0.62,
      palette.steel,
      24,
    ),
    ...[0.74, 1.8, 2.86].map((z) =>
      tube(
        [
          [12.4, 1.1, z - 0.06],
          [12.4, 1.1, z + 0.06],
        ],
        0.68,
        palette.teal,
        24,
      ),
    ),
    ...[1.1, 2.5].map((z) => box({ size: [1, 0.5, 0.24], at: [12.4, 0.1, z], color: palette.slateLight, chamfer: 0.03, cell: 9 })),
    lathe({
      profile: [
        [0.62, 0.12],
        [0.4, 0.34],
        [0.12, 0.5],
        [0, 0.52],
      ],
      color: tones.soil,
      segments: 16,
      chamfer: 0.02,
      at: [11.1, 0, 2.6],
    }),
  ]);

const details = (): Mesh =>
  merged([
    placed(ring(1.25, 0.15), { x: -2.4, y: 2.15, z: -6.55 }),
    lathe({
      profile: [
        [1.9, 0],
        [1.9, 0.12],
        [1.8, 0.16],
        [0, 0.16],
      ],
      color: palette.offWhite,
      segments: 40,
      chamfer: 0.02,
      at: [-2.4, 0, -6.6],
    }),
    ...[-0.7, 0.7].map((x) => post(0.05, 0.9, [-2.4 + x, 0.1, -6.55], palette.slateLight, 8)),
    placed(model(), { z: -0.4 }),
    boards(),
    lineWindow(),
    box({ size: [4.6, 0.4, 0.5], at: [6.1, 3, -7], color: palette.ring, chamfer: 0.05, cell: 0.8, underside: true }),
    box({ size: [4.6, 0.8, 0.4], at: [6.1, 3.4, -7], color: palette.offWhite, chamfer: 0.03, cell: 0.8 }),
    ...[3.9, 8.3].map((x) => box({ size: [0.26, 3.1, 0.56], at: [x, 0, -7], color: palette.ring, chamfer: 0.05, cell: 0.7 })),
    box({ size: [2.7, 0.06, 1], at: [-6.6, 1, 5.1], color: tones.wood, chamfer: 0.02, cell: 0.7 }),
    placed(post(0.045, 0.24, [0, 0, 0], tones.clay, 10), { x: -7.5, y: 1.05, z: 5.1 }),
    tube(
      [
        [2.9, 3.9, 5.4],
        [2.9, 3.2, 5.4],
      ],
      0.02,
      palette.slateLight,
      5,
    ),
  ]);

export const centreSet = (): { still: Mesh; shell: Mesh } => ({
  still: details(),
  shell: ceiling({
    x0: -10.2,
    z0: -7.2,
    x1: 10.2,
    z1: 7.2,
    y: 4.2,
    rounds: [
      [0, -0.4, 2.7],
      [-7.4, -1.4, 1],
      [7.6, 0, 1],
    ],
  }),
});

/** A green ring in the floor leads round the table. */
export const centreInlay = (): Mesh => {
  const oval = (grow: number): (readonly [number, number])[] =>
    Array.from(
      { length: 48 },
      (_, i) => [Math.cos((i / 48) * 2 * Math.PI) * (3.3 + grow), -0.4 + Math.sin((i / 48) * 2 * Math.PI) * (2.5 + grow)] as const,
    );
  return flat(oval(0.11), 0.03, mixed(palette.ring, palette.white, 0.35), [oval(-0.11)]);
};
