// Trees, bushes, hedges and beds at the height of an eye: faceted crowns in the tint of the instance, trunks their own.
import { seededRandom, type Random } from '../../../renderer/lib/random';
import { palette } from '../palette';
import { box } from '../shape/box';
import { merged, mixed, placed, untinted, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';
import { blob, lathe, tube } from '../shape/round';
import { tones } from './tones';

const [low, high]: [Rgb, Rgb] = [
  [0.56, 0.6, 0.62],
  [1, 1, 1],
];

const lump = (r: number, at: Vec3, random: Random, detail = 3, flatness = 0.86): Mesh =>
  blob({ radius: [r, r * flatness, r], at, low, high, detail, bump: 0.045, random });

const trunk = (height: number, r: number): Mesh =>
  untinted(
    merged([
      tube(
        [
          [0, -0.02, 0],
          [0.02, height * 0.5, 0],
          [0.06, height, 0.02],
        ],
        (t) => r * (1.25 - 0.6 * t),
        tones.bark,
        9,
      ),
      tube(
        [
          [0.03, height * 0.62, 0],
          [0.5, height * 0.98, 0.12],
        ],
        r * 0.42,
        tones.bark,
        6,
      ),
      tube(
        [
          [0.03, height * 0.72, 0],
          [-0.45, height * 1.05, -0.1],
        ],
        r * 0.36,
        tones.bark,
        6,
      ),
    ]),
  );

/** A broad tree, 5 m. */
export const tree = (): Mesh => {
  const random = seededRandom(5);
  return merged([
    trunk(2.5, 0.16),
    lump(1.35, [0, 3.6, 0], random),
    lump(0.95, [1.05, 3.05, 0.35], random, 2),
    lump(0.88, [-1, 3.15, 0.2], random, 2),
    lump(0.85, [0.1, 3.1, -0.95], random, 2),
    lump(0.8, [0.15, 4.45, 0.15], random, 2),
  ]);
};

/** A slender tree, 7 m. */
export const tall = (): Mesh => {
  const random = seededRandom(9);
  return merged([
    trunk(1.9, 0.15),
    lump(1.1, [0, 2.7, 0], random, 3, 1.05),
    lump(0.98, [0.1, 3.9, 0.05], random, 2, 1.1),
    lump(0.72, [-0.05, 5.05, 0], random, 2, 1.15),
    lump(0.42, [0, 5.95, 0], random, 2, 1.3),
  ]);
};

export const bush = (): Mesh => {
  const random = seededRandom(13);
  return merged([
    lump(0.52, [0, 0.36, 0], random, 2, 0.9),
    lump(0.38, [0.42, 0.26, 0.12], random, 2, 0.9),
    lump(0.36, [-0.4, 0.25, 0.14], random, 2, 0.9),
  ]);
};

/** A pot with a leafy plant. */
export const pot = (): Mesh => {
  const random = seededRandom(17);
  const leaf = (i: number): Mesh => {
    const angle = i * 2.4;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const reach = 0.22 + (i % 3) * 0.07;
    return tube(
      [
        [0, 0.46, 0],
        [c * reach * 0.5, 0.8 + (i % 4) * 0.09, s * reach * 0.5],
        [c * reach * 1.5, 0.92 + (i % 4) * 0.12, s * reach * 1.5],
      ],
      (t) => 0.015 + 0.075 * Math.sin(Math.PI * Math.min(1, t + 0.12)),
      mixed(tones.leafDark, tones.leafLight, random()),
      5,
    );
  };
  return untinted(
    merged([
      lathe({
        profile: [
          [0, 0],
          [0.2, 0],
          [0.28, 0.44],
          [0.31, 0.44],
          [0.31, 0.5],
          [0.26, 0.5],
          [0, 0.46],
        ],
        color: tones.clay,
        segments: 18,
        chamfer: 0.015,
      }),
      ...Array.from({ length: 11 }, (_, i) => leaf(i)),
    ]),
  );
};

/** A clipped hedge: a soft box with a lively surface. */
export const hedge = (w: number, d: number, h: number, seed: number): Mesh => {
  const random = seededRandom(seed);
  const mesh = box({ size: [w, h, d], color: tones.leafDark, top: tones.leaf, chamfer: 0.16, cell: 0.75 });
  for (let i = 0; i < mesh.position.length; i += 3) {
    const shift = 0.05 * (random() - 0.5);
    for (let k = 0; k < 3; k++) mesh.color[i + k] = mesh.color[i + k]! * (0.94 + 0.24 * (mesh.position[i + 1]! / h) + 0.1 * random());
    mesh.position[i + 1] = mesh.position[i + 1]! + (mesh.position[i + 1]! > 0.1 ? shift : 0);
  }
  return mesh;
};

/** A raised bed with soil, leaves and flowers. */
export const planter = (w: number, d: number, h: number, seed: number): Mesh => {
  const random = seededRandom(seed);
  const plants: Mesh[] = [];
  const flowers = [tones.petal, tones.petalYellow, tones.petalWhite, tones.petal];
  const count = Math.round(w * d * 4.5);
  for (let i = 0; i < count; i++) {
    const at: Vec3 = [(random() - 0.5) * (w - 0.5), h - 0.02, (random() - 0.5) * (d - 0.4)];
    const size = 0.13 + random() * 0.1;
    const green = mixed(tones.leafDark, tones.leafLight, random());
    plants.push(
      blob({
        radius: [size, size * 0.8, size],
        at: [at[0], at[1] + size * 0.5, at[2]],
        low: mixed(green, tones.leafDark, 0.6),
        high: green,
        detail: 0,
        bump: 0.1,
        random,
      }),
    );
    if (i % 2 === 0) {
      const petal = flowers[i % 4]!;
      plants.push(
        blob({
          radius: [0.06, 0.05, 0.06],
          at: [at[0], at[1] + size * 1.5, at[2]],
          low: petal,
          high: petal,
          detail: 0,
          bump: 0.05,
          random,
        }),
      );
    }
  }
  return merged([
    box({ size: [w, h, d], color: tones.wood, top: tones.woodDark, chamfer: 0.04, cell: 0.9 }),
    placed(box({ size: [w - 0.22, 0.05, d - 0.22], color: tones.soil, chamfer: 0.02, cell: 0.8 }), { y: h - 0.02 }),
    ...plants,
    box({ size: [w + 0.06, 0.06, d + 0.06], at: [0, 0.02, 0], color: palette.kerb, chamfer: 0.02, cell: 9 }),
  ]);
};
