// Outside at the end of the line: sacks, the sprout in its pot, a bed of flowers with a tree.
import { seededRandom } from '../../../renderer/lib/random';
import { pot } from '../../../renderer/exhibits/machine/model/layout';
import { palette } from '../palette';
import { box } from '../shape/box';
import { append, emptyMesh, merged, mixed, placed, shaded, type Mesh, type Rgb } from '../shape/mesh';
import { blob, lathe, tube } from '../shape/round';
import { tones } from '../tones';
import { leaf } from '../things/leaves';
import { sack as bag } from '../things/soil';

const sprout = (): Mesh => {
  const r = 0.62;
  return placed(
    merged([
      lathe({
        profile: [
          [r * 0.72, 0],
          [r * 0.98, 0.72],
          [r * 1.12, 0.74],
          [r * 1.12, 0.98],
          [r * 0.98, 0.98],
          [r * 0.95, 0.86],
          [0, 0.9],
        ],
        color: tones.clay,
        segments: 32,
        chamfer: 0.03,
      }),
      lathe({
        profile: [
          [r * 0.96, 0.87],
          [0, 0.95],
        ],
        color: tones.compost,
        segments: 32,
        chamfer: 0,
      }),
      tube(
        [
          [0, 0.9, 0],
          [0.03, 1.2, 0.02],
          [-0.02, 1.55, 0],
          [0.02, 1.95, 0],
        ],
        (t) => 0.055 - 0.03 * t,
        tones.leaf,
        8,
      ),
      leaf([0, 1.35, 0], 0.75, -0.5, tones.leaf),
      leaf([0, 1.3, 0], 0.72, 2.5, tones.leafLight),
      leaf([0, 1.62, 0], 0.66, 1.2, tones.leafLight),
      leaf([0, 1.7, 0], 0.6, 3.9, tones.leaf),
      leaf([0.02, 1.92, 0], 0.42, 0.1, tones.leafLight),
      leaf([0.02, 1.92, 0], 0.4, 3.1, tones.leafLight),
    ]),
    { x: pot.x, z: pot.z, y: 0 },
  );
};

/** A bed of flowers behind the pot, and a small round tree. */
const flowerBed = (): Mesh => {
  const random = seededRandom(95);
  const flowers = emptyMesh();
  for (let i = 0; i < 34; i++) {
    const [x, z] = [11.75 + random() * 2.2, -2.4 + random() * 2.9];
    const green = random() < 0.5 ? tones.leaf : tones.leafLight;
    append(
      flowers,
      blob({
        radius: [0.22, 0.24, 0.22],
        at: [0, 0.16, 0],
        low: shaded(green, 0.72),
        high: green,
        detail: 1,
        bump: 0.12,
        random: seededRandom(700 + i),
      }),
      { x, z, y: 0.3, scale: 0.8 + random() * 0.5 },
    );
    if (i % 2 === 0) {
      const bloom = [tones.bloom, tones.bloomYellow, palette.white][i % 3]!;
      append(
        flowers,
        blob({
          radius: [0.1, 0.09, 0.1],
          at: [0, 0, 0],
          low: shaded(bloom, 0.86),
          high: bloom,
          detail: 0,
          bump: 0.1,
          random: seededRandom(800 + i),
        }),
        { x: x + 0.06, z: z + 0.1, y: 0.68 + random() * 0.12 },
      );
    }
  }
  const crown = (x: number, y: number, z: number, r: number, color: Rgb): Mesh =>
    blob({
      radius: [r, r * 0.92, r],
      at: [x, y, z],
      low: shaded(color, 0.7),
      high: color,
      detail: 2,
      bump: 0.06,
      random: seededRandom(71),
    });
  return merged([
    box({ size: [2.7, 0.3, 3.4], at: [12.85, 0, -0.95], color: palette.cream, chamfer: 0.07, cell: 0.5 }),
    box({ size: [2.4, 0.06, 3.1], at: [12.85, 0.28, -0.95], color: tones.compost, chamfer: 0.02, cell: 0.4 }),
    flowers,
    tube(
      [
        [12.9, 0.3, -1.7],
        [12.92, 1.2, -1.7],
        [12.86, 2.1, -1.72],
      ],
      (t) => 0.13 - 0.05 * t,
      palette.trunk,
      9,
    ),
    crown(12.86, 2.75, -1.72, 0.95, tones.leaf),
    crown(13.4, 2.35, -1.4, 0.58, tones.leafLight),
    crown(12.35, 2.35, -1.45, 0.55, mixed(tones.leaf, tones.leafLight, 0.4)),
  ]);
};

/** Sacks, pot and bed, in their places. */
export const garden = (): Mesh =>
  merged([bag(10.95, 0.05, 3.15, 0.12), bag(9.5, 0.05, 3.2, -0.1), bag(10.2, 0.53, 3.18, 0.04), sprout(), flowerBed()]);
