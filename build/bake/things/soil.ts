// Soil conditioner: lumps, a heap, sacks.
import { seededRandom, type Random } from '../../../renderer/lib/random';
import { palette } from '../palette';
import { box } from '../shape/box';
import { onWall } from '../shape/faces';
import {
  addQuad,
  addVertex,
  append,
  emptyMesh,
  merged,
  mixed,
  placed,
  rgb,
  shaded,
  unit,
  type Mesh,
  type Rgb,
  type Vec3,
} from '../shape/mesh';
import { blob } from '../shape/round';
import { tones } from '../tones';

/** Lumps thrown where `place` says. */
export const lumps = (count: number, random: Random, colors: readonly Rgb[], place: () => Vec3, size = 1): Mesh => {
  const mesh = emptyMesh();
  for (let i = 0; i < count; i++) {
    const color = colors[Math.floor(random() * colors.length)]!;
    const [x, y, z] = place();
    append(
      mesh,
      blob({
        radius: [0.11, 0.08, 0.1],
        at: [0, 0, 0],
        low: shaded(color, 0.8),
        high: color,
        detail: 0,
        bump: 0.3,
        random: seededRandom(900 + i),
      }),
      { x, y, z, yaw: random() * 6, scale: size * (0.6 + random() * 0.8) },
    );
  }
  return mesh;
};

/** A cone with an uneven skin, its foot in the origin. */
export const mound = (r: number, h: number, random: Random): Mesh => {
  const mesh = emptyMesh();
  const [rings, sides] = [9, 36];
  const grid = Array.from({ length: rings + 1 }, (_, i) => {
    const t = i / rings;
    return Array.from({ length: sides + 1 }, (_, k) => {
      const a = ((k % sides) / sides) * Math.PI * 2;
      const wobble = 1 + 0.05 * Math.sin(a * 5 + i) + 0.03 * Math.sin(a * 11 - i * 2);
      const rr = r * t * wobble;
      const y = h * (1 - t ** 1.15) + (t > 0 && t < 1 ? (((i * 7 + k * 13) % 5) - 2) * 0.012 : 0);
      const color = mixed(tones.compost, tones.ferment, 0.22 + 0.2 * (1 - t) + 0.1 * Math.sin(k * 2.4 + i));
      return addVertex(mesh, [Math.cos(a) * rr, y, Math.sin(a) * rr], unit([Math.cos(a) * h, r, Math.sin(a) * h]), color);
    });
  });
  for (let i = 1; i <= rings; i++)
    for (let k = 1; k <= sides; k++) addQuad(mesh, grid[i - 1]![k - 1]!, grid[i]![k - 1]!, grid[i]![k]!, grid[i - 1]![k]!);
  return merged([
    mesh,
    lumps(
      90,
      random,
      [tones.compost, tones.ferment, mixed(tones.compost, tones.ferment, 0.5)],
      () => {
        const [a, t] = [random() * Math.PI * 2, Math.sqrt(random()) * 1.04];
        return [Math.cos(a) * r * t, h * Math.max(0, 1 - t ** 1.15), Math.sin(a) * r * t];
      },
      0.7,
    ),
  ]);
};

const sackTone = rgb('#E3C796');

/** A full sack lying on its side: seams at both ends, a green label with a leaf's shape left out. */
export const sack = (x: number, y: number, z: number, yaw: number): Mesh => {
  const end = (side: number): Mesh =>
    box({ size: [0.1, 0.34, 0.62], at: [side * 0.66, 0.1, 0], color: shaded(sackTone, 0.86), chamfer: 0.04, cell: 0.2 });
  return placed(
    merged([
      box({ size: [1.24, 0.5, 0.78], color: sackTone, chamfer: 0.17, cell: 0.2 }),
      end(-1),
      end(1),
      box({ size: [0.62, 0.025, 0.46], at: [0, 0.495, 0], color: palette.ring, chamfer: 0.01, cell: 0.3 }),
      box({ size: [0.26, 0.02, 0.16], at: [0, 0.52, 0], color: tones.leafLight, chamfer: 0.008, cell: 0.3, yaw: 0.6 }),
      onWall({ at: [0, 0.13, 0.39], facing: 0 }, 0, 0, 0.5, 0.25, palette.ring, 0, 0.012),
      onWall({ at: [0, 0.13, 0.39], facing: 0 }, 0, 0.07, 0.2, 0.11, tones.leafLight, 0, 0.024),
    ]),
    { x, y, z, yaw },
  );
};
