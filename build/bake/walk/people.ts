// Small clay people, 1.6 m tall, with two eyes and no more of a face: coat in the tint of the instance, skin and hair their own. They face +z.
import { IcosahedronGeometry } from 'three';
import { palette } from '../palette';
import { box } from '../shape/box';
import { addTriangle, addVertex, emptyMesh, merged, untinted, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';
import { lathe, tube } from '../shape/round';
import { tones } from './tones';

const white: Rgb = [1, 1, 1];

/** A smooth ball, or the part of it for which `keep` holds. */
export const ball = (r: Vec3, at: Vec3, color: Rgb, detail = 3, keep: (n: Vec3) => boolean = () => true): Mesh => {
  const source = new IcosahedronGeometry(1, detail).getAttribute('position');
  const mesh = emptyMesh();
  for (let i = 0; i < source.count; i += 3) {
    const ns = [0, 1, 2].map((k): Vec3 => [source.getX(i + k), source.getY(i + k), source.getZ(i + k)]);
    if (!ns.every(keep)) continue;
    const [a, b, c] = ns.map((n) => addVertex(mesh, [at[0] + n[0] * r[0], at[1] + n[1] * r[1], at[2] + n[2] * r[2]], n, color));
    addTriangle(mesh, a!, b!, c!);
  }
  return mesh;
};

const head = (y: number, z: number): Mesh =>
  untinted(
    merged([
      ball([0.15, 0.165, 0.155], [0, y, z], palette.skin, 2),
      ...[-0.056, 0.056].map((x) => ball([0.019, 0.023, 0.014], [x, y - 0.01, z + 0.143], tones.shoe, 1)),
      ball([0.166, 0.178, 0.17], [0, y + 0.012, z - 0.012], tones.hair, 3, ([, ny, nz]) => ny * 0.8 - nz * 0.75 > 0.12),
    ]),
  );

const torso = (from: number, z: number): Mesh =>
  lathe({
    profile: [
      [0.16, from],
      [0.2, from + 0.06],
      [0.2, from + 0.34],
      [0.185, from + 0.56],
      [0.1, from + 0.66],
      [0, from + 0.68],
    ],
    color: white,
    segments: 16,
    chamfer: 0.05,
    at: [0, 0, z],
  });

const arm = (side: number, shoulder: Vec3, hand: Vec3): Mesh => {
  const elbow: Vec3 = [side * 0.29, (shoulder[1] + hand[1]) / 2, (shoulder[2] + hand[2]) / 2 - 0.03];
  return merged([
    tube([shoulder, elbow, hand], (t) => 0.066 - 0.012 * t, white, 8),
    untinted(ball([0.055, 0.062, 0.055], hand, palette.skin, 1)),
  ]);
};

const leg = (x: number): Mesh =>
  untinted(
    merged([
      tube(
        [
          [x, 0.05, 0],
          [x, 0.75, 0],
        ],
        (t) => 0.07 + 0.02 * t,
        tones.trousers,
        10,
      ),
      box({ size: [0.13, 0.09, 0.25], at: [x, 0, 0.04], color: tones.shoe, chamfer: 0.035, cell: 9 }),
    ]),
  );

/** Stands, hands at the sides. */
export const stander = (): Mesh =>
  merged([
    leg(-0.1),
    leg(0.1),
    torso(0.66, 0),
    head(1.5, 0),
    arm(-1, [-0.19, 1.24, 0], [-0.27, 0.78, 0.08]),
    arm(1, [0.19, 1.24, 0], [0.27, 0.78, 0.08]),
  ]);

/** Carries a small brown bucket of food waste before the chest. */
export const carrier = (): Mesh =>
  merged([
    leg(-0.1),
    leg(0.1),
    torso(0.66, 0),
    head(1.5, 0),
    arm(-1, [-0.19, 1.24, 0], [-0.15, 0.98, 0.3]),
    arm(1, [0.19, 1.24, 0], [0.15, 0.98, 0.3]),
    untinted(
      merged([
        lathe({
          profile: [
            [0, 0.84],
            [0.11, 0.84],
            [0.145, 1.08],
            [0.125, 1.08],
            [0, 1.06],
          ],
          color: palette.binFood,
          segments: 14,
          chamfer: 0.012,
          at: [0, 0, 0.34],
        }),
        ball([0.07, 0.045, 0.07], [0.03, 1.08, 0.34], tones.greens, 1),
        ball([0.06, 0.04, 0.06], [-0.05, 1.08, 0.36], tones.carrot, 1),
      ]),
    ),
  ]);

/** Sits on a seat 0.45 m high. */
export const sitter = (): Mesh => {
  const thigh = (x: number): Mesh =>
    untinted(
      merged([
        tube(
          [
            [x, 0.53, -0.05],
            [x, 0.53, 0.36],
            [x, 0.46, 0.42],
            [x, 0.08, 0.42],
          ],
          0.08,
          tones.trousers,
          8,
        ),
        box({ size: [0.13, 0.09, 0.25], at: [x, 0, 0.47], color: tones.shoe, chamfer: 0.035, cell: 9 }),
      ]),
    );
  return merged([
    thigh(-0.1),
    thigh(0.1),
    torso(0.46, 0),
    head(1.3, 0.02),
    arm(-1, [-0.19, 1.04, 0], [-0.15, 0.8, 0.32]),
    arm(1, [0.19, 1.04, 0], [0.15, 0.8, 0.32]),
  ]);
};
