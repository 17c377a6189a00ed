// The clay town all round: blocks with bands and windows, and rounds of trees before them. Baked at a quarter of its size.
import { seededRandom } from '../../../renderer/lib/random';
import { glass, palette } from '../palette';
import { box } from '../shape/box';
import { onWall } from '../shape/faces';
import { merged, mixed, placed, type Mesh } from '../shape/mesh';
import { blob, post } from '../shape/round';
import { tones } from './tones';

const block = (w: number, h: number, d: number, seed: number): Mesh => {
  const random = seededRandom(seed);
  const tone = mixed(palette.filler, seed % 3 === 0 ? palette.peachLight : palette.fillerDark, random() * 0.9);
  const parts = [box({ size: [w, h, d], color: tone, chamfer: 0.06, cell: 9 })];
  const storeys = Math.floor(h / 0.62);
  for (let i = 0; i < storeys; i++) {
    const y = 0.25 + i * 0.62;
    parts.push(onWall({ at: [0, 0, d / 2], facing: 0 }, 0, y, w * 0.86, 0.3, glass, i % 3 === 1 ? 90 + 20 * (seed % 5) : 0, 0.02));
    if (i % 2 === 1) parts.push(box({ size: [w + 0.06, 0.07, d + 0.06], at: [0, y + 0.38, 0], color: palette.band, chamfer: 0, cell: 99 }));
  }
  parts.push(box({ size: [w * 0.5, 0.3, d * 0.5], at: [0, h, 0], color: palette.band, chamfer: 0.03, cell: 99 }));
  return merged(parts);
};

/** Blocks on two rings and trees on one; each block turns its windows to the middle. */
export const backdrop = (): Mesh => {
  const random = seededRandom(41);
  const parts: Mesh[] = [];
  const ring = (count: number, radius: number, low: number, tall: number, turn: number): void => {
    for (let i = 0; i < count; i++) {
      const angle = ((i + turn + (random() - 0.5) * 0.4) / count) * Math.PI * 2;
      const r = radius + random() * 2.2;
      const [w, h, d] = [1.8 + random() * 1.9, low + random() * (tall - low), 1.6 + random()];
      parts.push(placed(block(w, h, d, i + count), { x: Math.sin(angle) * r, z: Math.cos(angle) * r, yaw: angle + Math.PI }));
    }
  };
  ring(18, 9.5, 1.6, 4, 0);
  ring(20, 15.5, 3.4, 8.2, 0.5);
  for (let i = 0; i < 54; i++) {
    const angle = ((i + random() * 0.7) / 54) * Math.PI * 2;
    const r = 6.9 + random() * 0.9;
    const size = 0.42 + random() * 0.3;
    const at = [Math.sin(angle) * r, size * 1.25, Math.cos(angle) * r] as const;
    const green = mixed(tones.leafDark, tones.leafLight, random());
    parts.push(
      post(0.05, size, [at[0], 0, at[2]], tones.bark, 5),
      blob({ radius: [size, size * 0.95, size], at, low: mixed(green, palette.shade, 0.4), high: green, detail: 1, bump: 0.08, random }),
    );
  }
  return merged(parts);
};
