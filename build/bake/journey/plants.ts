// Greenery: white-grey where it is tinted when placed.
import { seededRandom } from '../../../renderer/lib/random';
import { palette } from '../palette';
import { merged, mixed, shaded, untinted, type Mesh, type Rgb } from '../shape/mesh';
import { blob, lathe, tube } from '../shape/round';
import { leaf } from '../things/leaves';
import { tones } from '../tones';

const [low, high]: [Rgb, Rgb] = [
  [0.6, 0.63, 0.68],
  [1, 1, 1],
];

const lump = (r: number, x: number, y: number, z: number, detail = 1, flat = 0.92): Mesh =>
  blob({
    radius: [r, r * flat, r],
    at: [x, y, z],
    low,
    high,
    detail,
    bump: 0.07,
    random: seededRandom(Math.round(x * 91 + y * 37 + z * 13 + 500)),
  });

/** A street tree, 5.2 high. */
export const tree = (): Mesh =>
  merged([
    untinted(
      tube(
        [
          [0, 0, 0],
          [0.04, 1.2, 0.02],
          [-0.03, 2.6, 0],
        ],
        (t) => 0.2 - 0.07 * t,
        palette.trunk,
        8,
      ),
    ),
    untinted(
      tube(
        [
          [0, 1.9, 0],
          [0.4, 2.6, 0.1],
          [0.7, 3, 0.1],
        ],
        0.07,
        palette.trunk,
        5,
      ),
    ),
    lump(1.25, 0, 3.7, 0, 2),
    lump(0.85, 0.85, 3.05, 0.3),
    lump(0.75, -0.85, 3.15, 0.15),
    lump(0.7, 0.1, 3, 0.75),
    lump(0.6, -0.3, 4.6, 0.2),
  ]);

export const bush = (): Mesh => merged([lump(0.55, 0, 0.36, 0), lump(0.4, 0.48, 0.26, 0.1), lump(0.36, -0.46, 0.24, 0.14, 1)]);

/** A clipped hedge, 2 long. */
export const hedge = (): Mesh =>
  merged([-0.75, -0.25, 0.25, 0.75].map((x, i) => lump(0.5 + 0.05 * (i % 2), x, 0.42, i % 2 ? 0.04 : -0.04, 1, 0.95)));

/** A tuft of leaves that grows from the ground, 1 high. */
export const tuft = (): Mesh =>
  merged([0, 1.3, 2.5, 3.8, 5].map((a, i) => leaf([0, 0.02, 0], 0.75 + 0.14 * (i % 3), a, i % 2 ? [1, 1, 1] : [0.86, 0.88, 0.86])));

/** A flower on its stem, about 1 high; its petals are tinted. */
export const flower = (): Mesh =>
  merged([
    untinted(
      tube(
        [
          [0, 0, 0],
          [0.03, 0.45, 0],
          [0, 0.86, 0.02],
        ],
        0.035,
        tones.leaf,
        5,
      ),
    ),
    untinted(leaf([0, 0.2, 0], 0.34, 0.4, tones.leaf)),
    untinted(leaf([0.02, 0.3, 0], 0.32, 3.4, tones.leafLight)),
    ...Array.from({ length: 5 }, (_, i) => {
      const a = (i / 5) * Math.PI * 2;
      return blob({
        radius: [0.13, 0.075, 0.13],
        at: [Math.cos(a) * 0.14, 0.9, Math.sin(a) * 0.14 + 0.02],
        low: [0.84, 0.82, 0.86],
        high: [1, 1, 1],
        detail: 0,
        bump: 0.04,
        random: seededRandom(9 + i),
      });
    }),
    untinted(
      blob({
        radius: [0.08, 0.08, 0.08],
        at: [0, 0.95, 0.02],
        low: shaded(palette.sun, 0.9),
        high: palette.sun,
        detail: 0,
        bump: 0,
        random: seededRandom(4),
      }),
    ),
  ]);

/** A plant in a pot for the corner of a room. */
export const pottedPlant = (): Mesh =>
  untinted(
    merged([
      lathe({
        profile: [
          [0.3, 0],
          [0.42, 0.62],
          [0.46, 0.64],
          [0.46, 0.76],
          [0.38, 0.76],
          [0.36, 0.7],
          [0, 0.7],
        ],
        color: tones.clay,
        segments: 14,
        chamfer: 0.02,
      }),
      ...Array.from({ length: 8 }, (_, i) =>
        leaf([0, 0.72, 0], 0.8 + 0.3 * ((i * 5) % 3), i * 0.83, i % 2 ? tones.leaf : mixed(tones.leaf, tones.leafLight, 0.6)),
      ),
    ]),
  );
