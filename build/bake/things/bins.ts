// Wheeled bins and the signs of the four categories.
import { binColors, palette } from '../palette';
import { box, brick } from '../shape/box';
import { prism, type Flat } from '../shape/cut';
import { merged, mixed, placed, shaded, type Mesh, type Rgb } from '../shape/mesh';
import { post } from '../shape/round';
import { laid } from '../shape/turn';
import { strokes, symbolLines } from '../walk/symbols';

/** A wheeled bin, .78 wide and 1.25 high, its foot at y = 0, its wheels to the left. */
export const bin = (color: Rgb, isOpen = false): Mesh =>
  merged([
    prism({
      outline: [
        [-0.3, 0.12],
        [0.3, 0.12],
        [0.38, 1.05],
        [-0.38, 1.05],
      ],
      back: -0.34,
      front: 0.34,
      color,
      withBack: true,
      cell: 0.3,
    }),
    box({ size: [0.86, 0.1, 0.8], at: [0, 1.03, 0], color: mixed(color, palette.white, 0.14), chamfer: 0.04, cell: 0.4 }),
    ...(isOpen
      ? [box({ size: [0.66, 0.05, 0.58], at: [0, 1.11, 0], color: shaded(color, 0.45), chamfer: 0.01, cell: 1 })]
      : [box({ size: [0.8, 0.09, 0.76], at: [0, 1.13, 0], color: mixed(color, palette.white, 0.2), chamfer: 0.04, cell: 0.4 })]),
    ...[-0.26, 0.26].map((z) => laid(post(0.14, 0.1, [0, 0, 0], palette.slate, 12), [-0.24, 0.14, z - 0.05], [0, 0, 1])),
    brick([0.14, 0.1, 0.1], [0.22, 0.02, 0.2], palette.slate),
    brick([0.14, 0.1, 0.1], [0.22, 0.02, -0.2], palette.slate),
    laid(post(0.035, 0.5, [0, 0, 0], mixed(color, palette.white, 0.2), 8), [-0.42, 1.08, -0.25], [0, 0, 1]),
  ]);

/** How wide a sign is. */
const signWidth = 0.36;

/** The symbol of a category (in Shanghai's order), the same as in 2D, about the origin, facing +z: colour is never the only sign. */
export const signOf = (i: number, color: Rgb): Mesh =>
  strokes(
    symbolLines[i]!.map((line) => line.map(([x, y]): Flat => [((x - 24) / 48) * signWidth, ((22 - y) / 48) * signWidth])),
    signWidth * 0.085,
    [0, 0, 0.02],
    color,
  );

const drop: readonly Flat[] = [
  [0, 0.2],
  [-0.1, 0.03],
  [-0.12, -0.05],
  [-0.08, -0.13],
  [0, -0.16],
  [0.08, -0.13],
  [0.12, -0.05],
  [0.1, 0.03],
];

/** A drop about the origin, facing +z: what is liquid. */
export const dropSign = (color: Rgb): Mesh => prism({ outline: drop, back: -0.02, front: 0.02, color, cell: 9 });

/** A closed bin of a category (in Shanghai's order) with its sign. */
export const signedBin = (i: number): Mesh =>
  merged([bin(binColors[i]!), placed(signOf(i, palette.white), { y: 0.6, z: 0.345, scale: 1.15 })]);
