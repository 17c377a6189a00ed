// A thermometer's dial and its needle.
import { palette } from '../palette';
import { panel } from '../shape/faces';
import { merged, type Mesh, type Vec3 } from '../shape/mesh';
import { lathe, post } from '../shape/round';
import { prism } from '../shape/cut';
import { laid } from '../shape/turn';

/** A round dial facing +z, its warm part marked. */
export const dial = (at: Vec3): Mesh =>
  merged([
    laid(
      lathe({
        profile: [
          [0.42, 0],
          [0.45, 0.04],
          [0.42, 0.09],
          [0, 0.09],
        ],
        color: palette.teal,
        segments: 32,
        chamfer: 0.02,
      }),
      at,
      [0, 0, 1],
    ),
    laid(
      lathe({
        profile: [
          [0.36, 0.095],
          [0, 0.1],
        ],
        color: palette.white,
        segments: 32,
        chamfer: 0,
      }),
      at,
      [0, 0, 1],
    ),
    ...Array.from({ length: 9 }, (_, i) => {
      const a = Math.PI * (1.25 - (i * 1.5) / 8);
      const hot = i >= 5 && i <= 6;
      const p = (r: number, da: number): Vec3 => [at[0] + Math.cos(a + da) * r, at[1] + Math.sin(a + da) * r, at[2] + 0.115];
      return panel([p(0.25, 0.05), p(0.25, -0.05), p(0.33, -0.05), p(0.33, 0.05)], hot ? palette.orange : palette.slateLight, 9);
    }),
  ]);

/** The thermometer's needle, pointing along +y. */
export const needle = (): Mesh =>
  merged([
    prism({
      outline: [
        [-0.035, -0.08],
        [0.035, -0.08],
        [0.012, 0.3],
        [-0.012, 0.3],
      ],
      back: 0.11,
      front: 0.14,
      color: palette.slate,
      cell: 9,
    }),
    laid(post(0.06, 0.05, [0, 0, 0], palette.slate, 12), [0, 0, 0.11], [0, 0, 1]),
  ]);
