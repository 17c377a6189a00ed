// Stop six: the closed drum on its cradle, a hatch over dark warm mash; the dial stands large beside it.
import { ferment } from '../../../../renderer/exhibits/journey/scene/layout';
import { seededRandom } from '../../../../renderer/lib/random';
import { palette } from '../../palette';
import { box } from '../../shape/box';
import { prism, rectangle, shell } from '../../shape/cut';
import { addQuad, addVertex, emptyMesh, merged, mixed, placed, rgb, shaded, unit, type Mesh, type Rgb } from '../../shape/mesh';
import { lathe, tube } from '../../shape/round';
import { laid } from '../../shape/turn';
import { dial } from '../../things/dial';
import { tones } from '../../tones';
import { hall } from '../hall';
import { put, type Placed, type SetModel } from '../set';

const { drum, hatch } = ferment;
const inside = mixed(tones.steel, tones.warm, 0.55);
const whole = Math.PI * 2;

/** One skin of the drum: full at both ends, open where the hatch is. */
const body = (): Mesh => {
  const { from, to, y, z, inner, outer } = drum;
  const part = (a: number, b: number, arc: readonly [number, number], steps: number): Mesh =>
    shell({ from: a, to: b, y, z, inner, outer, arc, inside, outside: palette.cream, steps, cell: 0.75 });
  const cap = (x: number, facing: 1 | -1): Mesh =>
    laid(
      lathe({
        profile: [
          [outer, 0],
          [outer * 0.98, 0.12],
          [outer * 0.6, 0.42],
          [0.3, 0.5],
          [0, 0.5],
        ],
        color: tones.shell,
        segments: 36,
        chamfer: 0.05,
      }),
      [x, y, z],
      [facing, 0, 0],
    );
  const ring = (x: number): Mesh =>
    laid(
      lathe({
        profile: [
          [outer, 0],
          [outer + 0.1, 0.03],
          [outer + 0.1, 0.27],
          [outer, 0.3],
        ],
        color: palette.teal,
        segments: 36,
        chamfer: 0.02,
      }),
      [x - 0.15, y, z],
      [1, 0, 0],
    );
  return merged([
    part(from, hatch.from, [0, whole], 36),
    part(hatch.to, to, [0, whole], 36),
    part(hatch.from, hatch.to, [hatch.arc[1], whole + hatch.arc[0]], 30),
    cap(from, -1),
    cap(to, 1),
    ring(from + 0.3),
    ring(to - 0.3),
  ]);
};

/** The turning drum carries the mash up at the back. */
const heapAt = (z: number): number => 0.28 * (drum.z - z);

/** The mash as the hatch shows it: a rough surface across the drum. */
const mash = (): Mesh => {
  const { y, z, inner, fill } = drum;
  const mesh = emptyMesh();
  const random = seededRandom(41);
  const reach = Math.sqrt(inner ** 2 - (fill - y) ** 2) - 0.03;
  const [nx, nz] = [26, 12];
  const grid = Array.from({ length: nx + 1 }, (_, i) =>
    Array.from({ length: nz + 1 }, (_, j) => {
      const x = drum.from + 0.2 + ((drum.to - drum.from - 0.4) * i) / nx;
      const bump = j === 0 || j === nz ? 0 : 0.1 * Math.sin(i * 0.9 + j) * Math.cos(j * 0.8) + (random() - 0.5) * 0.07;
      const color: Rgb = shaded(mixed(tones.ferment, tones.compost, 0.35 + 0.4 * random()), 0.95);
      return addVertex(
        mesh,
        [x, fill + bump + heapAt(z - reach + (2 * reach * j) / nz), z - reach + (2 * reach * j) / nz],
        unit([(random() - 0.5) * 0.6, 1, (random() - 0.5) * 0.6]),
        color,
      );
    }),
  );
  for (let i = 1; i <= nx; i++)
    for (let j = 1; j <= nz; j++) addQuad(mesh, grid[i - 1]![j - 1]!, grid[i]![j - 1]!, grid[i]![j]!, grid[i - 1]![j]!);
  return mesh;
};

const cradle = (x: number): Mesh =>
  merged([
    prism({ outline: rectangle(x - 0.3, 0, x + 0.3, 1.05), back: drum.z - 1.5, front: drum.z + 1.5, color: palette.slateLight, cell: 0.7 }),
    ...[-1.2, 1.2].map((dz) =>
      laid(
        lathe({
          profile: [
            [0.28, 0],
            [0.28, 0.5],
            [0, 0.5],
          ],
          color: tones.steelDeep,
          segments: 14,
          chamfer: 0.03,
        }),
        [x - 0.25, 1.08, drum.z + dz],
        [1, 0, 0],
      ),
    ),
  ]);

/** Drive, air pipes with their blower, steps before the hatch. */
const around = (): Mesh =>
  merged([
    box({ size: [1, 1.4, 1.3], at: [drum.to + 1.15, 0, drum.z], color: palette.tealDark, chamfer: 0.1, cell: 0.6 }),
    laid(
      lathe({
        profile: [
          [0.5, 0],
          [0.56, 0.06],
          [0.56, 0.8],
          [0.3, 0.92],
          [0, 0.92],
        ],
        color: palette.teal,
        segments: 20,
        chamfer: 0.04,
      }),
      [drum.to + 0.5, drum.y, drum.z],
      [1, 0, 0],
    ),
    tube(
      [
        [-2.2, 4.8, drum.z - 0.8],
        [-2.2, 5.4, drum.z - 0.8],
        [-2.2, 5.6, drum.z - 1.2],
        [-2.2, 5.6, -4.4],
      ],
      0.24,
      tones.steel,
      12,
    ),
    lathe({
      profile: [
        [0.46, 0],
        [0.46, 0.12],
        [0.26, 0.2],
      ],
      color: palette.teal,
      segments: 16,
      chamfer: 0.02,
      at: [-2.2, 4.55, drum.z - 0.8],
    }),
    ...[0, 1, 2].map((i) =>
      box({
        size: [2.6, 0.24 + i * 0.24, 0.5],
        at: [-0.4, 0, 3.35 - i * 0.5],
        color: i % 2 ? rgb('#D9B283') : rgb('#E6C599'),
        chamfer: 0.04,
        cell: 0.6,
      }),
    ),
    ...[-1.6, 0.8].map((x) =>
      tube(
        [
          [x, 0.2, 3.4],
          [x, 1.5, 3.3],
          [x, 1.9, 2.3],
        ],
        0.05,
        tones.steelDeep,
        6,
      ),
    ),
    // the stand of the dial
    box({ size: [1.3, 0.2, 0.9], at: [ferment.dial.x, 0, ferment.dial.z - 0.1], color: palette.slateLight, chamfer: 0.05, cell: 1 }),
    box({
      size: [0.26, ferment.dial.y - 0.8, 0.2],
      at: [ferment.dial.x, 0.2, ferment.dial.z - 0.1],
      color: palette.tealDark,
      chamfer: 0.05,
      cell: 1,
    }),
    placed(dial([0, 0, 0]), { x: ferment.dial.x, y: ferment.dial.y, z: ferment.dial.z, scale: ferment.dial.scale }),
    tube(
      [
        [ferment.dial.x - 1, ferment.dial.y - 0.2, ferment.dial.z - 0.05],
        [drum.to + 0.9, 3.5, 0.4],
        [drum.to + 0.2, 3.4, 0.2],
      ],
      0.05,
      palette.slateLight,
      6,
    ),
  ]);

const crumbs = (): Placed[] => {
  const random = seededRandom(47);
  return Array.from({ length: 70 }, () => {
    const z = drum.z - 1.1 + random() * 2.7;
    return put('lump', hatch.from - 0.3 + random() * (hatch.to - hatch.from + 0.6), z, {
      y: drum.fill - 0.03 + heapAt(z),
      yaw: random() * 6,
      scale: 0.6 + random() * 0.6,
      tint: mixed(mixed(tones.ferment, tones.compost, random()), random() < 0.25 ? tones.leafLight : tones.oil, random() * 0.22),
    });
  });
};

export const fermentSet = (): SetModel => ({
  room: merged([
    hall({
      windows: [
        [4.9, 3.2],
        [-6.6, 2.6],
      ],
      lamps: [-6.4, 2.9],
    }),
    mash(),
  ]),
  works: merged([body(), cradle(drum.from + 1.2), cradle(drum.to - 1.2), around()]),
  placed: [
    put('keeper', -6, 1.7, { tint: palette.teal, yaw: 1.2 }),
    put('potted', 7.9, -3.7, { scale: 1.1 }),
    put('oilCan', -7.9, -3.5),
    ...crumbs(),
  ],
});
