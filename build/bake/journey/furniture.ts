// Tables, stools, crates, lamps: what stands about.
import { palette } from '../palette';
import { box, brick } from '../shape/box';
import { merged, mixed, rgb, shaded, untinted, type Mesh } from '../shape/mesh';
import { lathe, post } from '../shape/round';
import { tones } from '../tones';

const wood = rgb('#D9B283');
const woodDark = rgb('#B98A5E');

/** A canteen table, its top at 1.5, 3.2 x 1.5. */
export const table = (): Mesh =>
  merged([
    box({
      size: [3.2, 0.12, 1.5],
      at: [0, 1.38, 0],
      color: wood,
      top: mixed(wood, palette.white, 0.25),
      chamfer: 0.05,
      cell: 0.8,
      underside: true,
    }),
    ...[-1.35, 1.35].flatMap((x) => [-0.5, 0.5].map((z) => brick([0.12, 1.4, 0.12], [x, 0, z], palette.slateLight))),
    brick([2.7, 0.08, 0.08], [0, 0.4, 0], palette.slateLight),
  ]);

/** A round stool .78 high; its seat is tinted. */
export const stool = (): Mesh =>
  merged([
    lathe({
      profile: [
        [0.4, 0.66],
        [0.42, 0.7],
        [0.4, 0.8],
        [0, 0.82],
      ],
      color: palette.white,
      segments: 18,
      chamfer: 0.03,
    }),
    ...[0, 1, 2, 3].map((i) =>
      untinted(post(0.05, 0.68, [Math.cos(i * 1.57 + 0.8) * 0.26, 0, Math.sin(i * 1.57 + 0.8) * 0.26], woodDark, 6)),
    ),
  ]);

/** A wooden crate 1.5 x 1, .5 high, open. */
export const crate = (): Mesh =>
  merged([
    ...[0, 0.18, 0.36].flatMap((y) => [-0.48, 0.48].map((z) => brick([1.5, 0.13, 0.06], [0, y, z], y === 0.18 ? woodDark : wood))),
    ...[0, 0.18, 0.36].flatMap((y) => [-0.74, 0.74].map((x) => brick([0.06, 0.13, 0.92], [x, y, 0], wood))),
    ...[-0.7, 0.7].flatMap((x) => [-0.45, 0.45].map((z) => brick([0.1, 0.5, 0.1], [x, 0, z], woodDark))),
    brick([1.4, 0.05, 0.9], [0, 0.02, 0], shaded(woodDark, 0.8)),
  ]);

/** A street lamp 5 high; its head shines in the evening. */
export const streetLamp = (): Mesh =>
  merged([
    post(0.14, 0.5, [0, 0, 0], palette.slateLight, 8),
    post(0.07, 4.6, [0, 0.4, 0], palette.slateLight, 8),
    brick([1.1, 0.09, 0.12], [0.45, 4.9, 0], palette.slateLight),
    box({ size: [0.62, 0.12, 0.3], at: [0.85, 4.8, 0], color: palette.cream, chamfer: 0.03, cell: 9, underside: true, glow: 90 }),
  ]);

export const bench = (): Mesh =>
  merged([
    ...[-0.24, 0, 0.24].map((z) => box({ size: [2.4, 0.09, 0.2], at: [0, 0.72, z], color: wood, chamfer: 0.03, cell: 9, underside: true })),
    ...[0.98, 1.24].map((y) => box({ size: [2.4, 0.18, 0.08], at: [0, y, -0.42], color: wood, chamfer: 0.03, cell: 9 })),
    ...[-0.95, 0.95].flatMap((x) => [
      brick([0.1, 0.72, 0.6], [x, 0, 0], palette.slateLight),
      brick([0.1, 0.8, 0.08], [x, 0.7, -0.4], palette.slateLight),
    ]),
  ]);

/** A can of oil with a drop on it, 1.5 high. */
export const oilCan = (): Mesh =>
  merged([
    lathe({
      profile: [
        [0.58, 0],
        [0.62, 0.05],
        [0.62, 0.48],
        [0.66, 0.52],
        [0.62, 0.56],
        [0.62, 1],
        [0.66, 1.04],
        [0.62, 1.08],
        [0.62, 1.4],
        [0.56, 1.46],
        [0, 1.46],
      ],
      color: tones.oil,
      segments: 22,
      chamfer: 0.02,
    }),
    post(0.14, 0.1, [0.26, 1.46, 0.1], palette.slateLight, 10),
  ]);

/** A pallet 2.6 x 1.8. */
export const pallet = (): Mesh =>
  merged([
    ...[-0.75, -0.38, 0, 0.38, 0.75].map((z) => brick([2.6, 0.08, 0.26], [0, 0.2, z], wood)),
    ...[-1.15, 0, 1.15].map((x) => brick([0.18, 0.2, 1.8], [x, 0, 0], woodDark)),
  ]);
