// Vegetables for the table at the end of the way.
import { seededRandom } from '../../../renderer/lib/random';
import { palette } from '../palette';
import { merged, mixed, rgb, type Mesh } from '../shape/mesh';
import { blob, lathe } from '../shape/round';
import { turned } from '../shape/turn';
import { leaf } from '../things/leaves';
import { tones } from '../tones';

export const cabbage = (): Mesh =>
  merged([
    blob({
      radius: [0.3, 0.27, 0.3],
      at: [0, 0.28, 0],
      low: rgb('#9CC069'),
      high: rgb('#DDEBAF'),
      detail: 2,
      bump: 0.03,
      random: seededRandom(31),
    }),
    ...[0, 1.5, 3.1, 4.6].map((a) => leaf([Math.cos(a) * 0.12, 0.05, -Math.sin(a) * 0.12], 0.5, a, rgb('#8DBF4B'))),
  ]);

export const carrot = (): Mesh =>
  merged([
    turned(
      lathe({
        profile: [
          [0.015, 0],
          [0.1, 0.4],
          [0.13, 0.62],
          [0.06, 0.7],
          [0, 0.7],
        ],
        color: rgb('#E8853A'),
        segments: 10,
        chamfer: 0.02,
      }),
      'z',
      Math.PI / 2,
    ),
    ...[-0.4, 0.1, 0.5].map((a) => leaf([-0.68, 0.05, 0], 0.32, Math.PI + a, tones.leaf)),
  ]);

export const tomato = (): Mesh =>
  merged([
    blob({
      radius: [0.2, 0.17, 0.2],
      at: [0, 0.17, 0],
      low: rgb('#B93D2E'),
      high: rgb('#E8604A'),
      detail: 2,
      bump: 0.01,
      random: seededRandom(33),
    }),
    ...[0.2, 1.7, 3.4, 4.9].map((a) => leaf([0, 0.31, 0], 0.14, a, tones.leaf)),
  ]);

export const aubergine = (): Mesh =>
  merged([
    turned(
      lathe({
        profile: [
          [0.02, 0],
          [0.15, 0.1],
          [0.17, 0.3],
          [0.1, 0.6],
          [0.07, 0.66],
          [0, 0.68],
        ],
        color: mixed(rgb('#6E5396'), palette.white, 0.08),
        segments: 12,
        chamfer: 0.03,
      }),
      'z',
      Math.PI / 2,
    ),
    leaf([-0.62, 0.1, 0], 0.2, Math.PI, tones.leaf),
  ]);
