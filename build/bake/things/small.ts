// Small things that are drawn many times: lumps, drops, steam. White, tinted when drawn.
import { seededRandom } from '../../../renderer/lib/random';
import { shaded, type Mesh, type Rgb } from '../shape/mesh';
import { blob, lathe } from '../shape/round';

/** A lump about half a unit across, white: tinted when drawn. */
export const chunk = (): Mesh =>
  blob({ radius: [0.5, 0.4, 0.46], at: [0, 0, 0], low: [0.72, 0.7, 0.7], high: [1, 1, 1], detail: 0, bump: 0.22, random: seededRandom(3) });

export const drop = (): Mesh =>
  lathe({
    profile: [
      [0.001, -0.5],
      [0.42, -0.15],
      [0.46, 0.08],
      [0.3, 0.4],
      [0, 0.95],
    ],
    color: [1, 1, 1],
    segments: 8,
    chamfer: 0.08,
  });

export const steamPuff = (): Mesh =>
  blob({ radius: [0.5, 0.5, 0.5], at: [0, 0, 0], low: [0.86, 0.86, 0.9], high: [1, 1, 1], detail: 2, bump: 0.03, random: seededRandom(5) });

/** One piece of leftovers about the origin, a third of a unit across; flat-shaded so that each reads by itself. */
export const piece = (color: Rgb, seed: number): Mesh =>
  blob({
    radius: [0.17, 0.13, 0.15],
    at: [0, 0, 0],
    low: shaded(color, 0.82),
    high: color,
    detail: 0,
    bump: 0.25,
    random: seededRandom(seed),
  });
