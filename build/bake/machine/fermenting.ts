// Bay four and the roof: the drum with its filling, its jacket, blowers and thermometer; hood, duct, fan and the biofilter.
import { seededRandom } from '../../../renderer/lib/random';
import { drum, thermometer, hall } from '../../../renderer/exhibits/machine/model/layout';
import { palette } from '../palette';
import { box } from '../shape/box';
import { panel } from '../shape/faces';
import { addQuad, addVertex, append, emptyMesh, merged, mixed, shaded, unit, type Mesh, type Rgb } from '../shape/mesh';
import { blob, lathe, tube } from '../shape/round';
import { cutDisc, prism, rectangle, shell } from '../shape/cut';
import { laid } from '../shape/turn';
import { tones } from '../tones';
import { dial } from '../things/dial';

const open = Math.acos((drum.cut - drum.z) / drum.inner);
const arc = [open, Math.PI * 2 - open] as const;

/** The filling: a cut face, darker below, and a surface of crumbs. */
const filling = (): Mesh => {
  const { from, to, y, z, inner, cut, fill } = drum;
  const half = Math.sqrt(inner ** 2 - (cut - z) ** 2);
  const random = seededRandom(41);
  const [low, high] = [y - half + 0.01, fill];
  const top = emptyMesh();
  const [nx, nz] = [26, 12];
  const backZ = z - Math.sqrt(Math.max(0, inner ** 2 - (fill - y) ** 2)) + 0.02;
  const height = (i: number, j: number): number => fill + 0.07 * Math.sin(i * 0.9 + j * 0.4) * Math.cos(j * 0.8) + (random() - 0.5) * 0.05;
  const shade = (x: number): Rgb => mixed(tones.ferment, tones.compost, (x - from) / (to - from));
  const grid = Array.from({ length: nx + 1 }, (_, i) =>
    Array.from({ length: nz + 1 }, (_, j) => {
      const x = from + 0.06 + ((to - from - 0.12) * i) / nx;
      const edge = j === nz ? fill : height(i, j);
      return addVertex(
        top,
        [x, edge, backZ + ((cut - 0.02 - backZ) * j) / nz],
        unit([(random() - 0.5) * 0.5, 1, (random() - 0.5) * 0.5]),
        shade(x),
      );
    }),
  );
  for (let i = 1; i <= nx; i++)
    for (let j = 1; j <= nz; j++) addQuad(top, grid[i - 1]![j - 1]!, grid[i]![j - 1]!, grid[i]![j]!, grid[i - 1]![j]!);
  const face = Array.from({ length: 14 }, (_, i) => {
    const [a, b] = [from + 0.06 + ((to - from - 0.12) * i) / 14, from + 0.06 + ((to - from - 0.12) * (i + 1)) / 14];
    return panel(
      [
        [a, low, cut - 0.02],
        [b, low, cut - 0.02],
        [b, high, cut - 0.02],
        [a, high, cut - 0.02],
      ],
      [shaded(shade(a), 0.8), shade(a)],
      0.22,
    );
  });
  const crumbs = emptyMesh();
  for (let i = 0; i < 150; i++) {
    const x = from + 0.15 + random() * (to - from - 0.3);
    const onFace = i % 3 === 0;
    const color = mixed(shade(x), random() < 0.3 ? tones.leafLight : tones.oil, random() * 0.4 * (1 - (x - from) / (to - from)));
    const lump = blob({
      radius: [0.08, 0.06, 0.07],
      at: [0, 0, 0],
      low: shaded(color, 0.8),
      high: shaded(color, 1.15),
      detail: 0,
      bump: 0.3,
      random: seededRandom(200 + i),
    });
    append(
      crumbs,
      lump,
      onFace
        ? { x, y: low + 0.08 + random() * (high - low - 0.1), z: cut - 0.03, yaw: random() * 6 }
        : { x, y: fill + 0.03, z: backZ + 0.2 + random() * (cut - backZ - 0.3), yaw: random() * 6, scale: 1.2 },
    );
  }
  return merged([top, ...face, crumbs]);
};

const blower = (x: number): Mesh =>
  merged([
    box({ size: [0.5, 0.3, 0.5], at: [x, hall.floor, 0.95], color: palette.teal, chamfer: 0.06, cell: 0.3 }),
    laid(
      lathe({
        profile: [
          [0.15, 0],
          [0.17, 0.03],
          [0.12, 0.05],
          [0, 0.05],
        ],
        color: palette.cream,
        segments: 16,
        chamfer: 0.01,
      }),
      [x, hall.floor + 0.15, 1.19],
      [0, 0, 1],
    ),
    tube(
      [
        [x, hall.floor + 0.22, 0.75],
        [x, hall.floor + 0.24, 0.55],
        [x, hall.floor + 0.32, 0.35],
      ],
      0.07,
      tones.steel,
      10,
    ),
  ]);

/** The drum and all that belongs to it. */
export const fermenting = (): Mesh => {
  const { from, to, y, z, inner, outer } = drum;
  const cradle = (x: number): Mesh =>
    prism({
      outline: rectangle(x - 0.16, hall.floor, x + 0.16, y - 0.72),
      back: z - 0.95,
      front: 0.35,
      color: palette.slateLight,
      cell: 0.4,
    });
  return merged([
    shell({ from, to, y, z, inner, outer, arc, inside: rgbWarm, outside: palette.cream, steps: 40 }),
    cutDisc(from - 0.1, 0.1, y, z, outer, arc, tones.steel),
    cutDisc(to, 0.1, y, z, outer, arc, tones.steel),
    filling(),
    cradle(from + 0.5),
    cradle(to - 0.5),
    ...[1.95, 3.3, 4.65].map(blower),
    box({ size: [3.3, 0.06, 0.1], at: [3.3, y - 1.32, drum.cut - 0.12], color: tones.warm, chamfer: 0.02, cell: 0.5, glow: 1 }),
    laid(
      lathe({
        profile: [
          [0.3, 0],
          [0.34, 0.05],
          [0.34, 0.5],
          [0.2, 0.56],
          [0, 0.56],
        ],
        color: palette.teal,
        segments: 20,
        chamfer: 0.03,
      }),
      [to + 0.1, y + 0.25, z],
      [1, 0, 0],
    ),
    dial([thermometer.x, thermometer.y, thermometer.z]),
  ]);
};

const rgbWarm: Rgb = mixed(tones.steel, tones.warm, 0.35);
