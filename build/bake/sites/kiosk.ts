// Small things that every place has: the treatment equipment, bins, benches, umbrellas, lamps.
import { level } from '../layout';
import { binColors, palette } from '../palette';
import { box, brick } from '../shape/box';
import { onWall } from '../shape/faces';
import { merged, mixed, placed, shaded, type Mesh, type Placement, type Rgb } from '../shape/mesh';
import { lathe, post, tube } from '../shape/round';

/** The treatment equipment, the same at all three points: teal body, cream band, orange hopper, vent. Base at y = 0. */
export const kiosk = (): Mesh =>
  merged([
    box({ size: [2.1, 0.08, 1.4], color: palette.kerb, chamfer: 0.03 }),
    box({ size: [1.7, 0.78, 0.95], at: [0, 0.08, 0], color: palette.teal, chamfer: 0.1, cell: 0.45 }),
    box({ size: [1.75, 0.13, 1], at: [0, 0.42, 0], color: palette.cream, chamfer: 0.03 }),
    box({ size: [0.62, 0.16, 0.7], at: [0.42, 0.86, 0], color: palette.tealDark, chamfer: 0.05 }),
    lathe({
      profile: [
        [0.14, 0.84],
        [0.36, 1.16],
        [0.36, 1.22],
        [0.29, 1.22],
        [0.12, 0.98],
        [0, 0.98],
      ],
      color: palette.orange,
      segments: 16,
      chamfer: 0.015,
      at: [-0.42, 0, 0],
    }),
    post(0.07, 1.34, [0.62, 0.08, -0.32], palette.cream, 8),
    lathe({
      profile: [
        [0.11, 1.4],
        [0.11, 1.47],
        [0, 1.5],
      ],
      color: palette.cream,
      segments: 8,
      chamfer: 0.015,
      at: [0.62, 0, -0.32],
    }),
    onWall({ at: [0.45, 0.08, 0.475], facing: 0 }, 0, 0.06, 0.34, 0.3, shaded(palette.tealDark, 0.7)),
    onWall({ at: [-0.42, 0.08, 0.475], facing: 0 }, 0, 0.56, 0.36, 0.15, [palette.lit, palette.lit], 30),
    tube(
      [
        [0.85, 0.3, 0.25],
        [1.02, 0.3, 0.25],
        [1.06, 0.22, 0.25],
        [1.06, 0.05, 0.25],
      ],
      0.055,
      palette.cream,
      6,
    ),
  ]);

const bin = (color: Rgb): Mesh =>
  merged([
    box({ size: [0.2, 0.26, 0.2], color, chamfer: 0.025, cell: 9 }),
    box({ size: [0.23, 0.05, 0.23], at: [0, 0.26, 0], color: mixed(color, palette.white, 0.16), chamfer: 0.015, cell: 9 }),
    onWall({ at: [0, 0.09, 0.1], facing: 0 }, 0, 0, 0.09, 0.09, palette.white, 0, 0.02),
  ]);

/** The four bins side by side on a plinth, in Shanghai's order. */
export const binRow = (place: Placement): Mesh =>
  placed(
    merged([
      box({ size: [1.24, 0.04, 0.34], color: palette.kerb, chamfer: 0.01, cell: 9 }),
      ...binColors.map((color, i) => placed(bin(color), { x: (i - 1.5) * 0.29, y: 0.04 })),
    ]),
    place,
  );

/** A bin room of the housing estate: a roof on posts, a back wall, the four bins below. */
export const binRoom = (place: Placement): Mesh =>
  placed(
    merged([
      box({ size: [1.7, 0.07, 0.85], at: [0, 0.78, 0], color: palette.ring, chamfer: 0.03, underside: true, cell: 0.6 }),
      brick([1.5, 0.72, 0.07], [0, 0.05, -0.3], palette.cream),
      ...[-0.72, 0.72].map((x) => brick([0.06, 0.78, 0.06], [x, 0, 0.32], palette.wood)),
      binRow({ z: -0.02, y: 0.02 }),
    ]),
    place,
  );

export const bench = (place: Placement): Mesh =>
  placed(merged([brick([0.5, 0.04, 0.17], [0, 0.12, 0], palette.wood), brick([0.4, 0.12, 0.05], [0, 0, 0], palette.slateLight)]), place);

/** A round table with an umbrella and two stools. */
export const umbrella = (color: Rgb, place: Placement): Mesh =>
  placed(
    merged([
      lathe({
        profile: [
          [0.46, 0.62],
          [0, 0.86],
        ],
        color,
        segments: 8,
        chamfer: 0,
      }),
      lathe({
        profile: [
          [0, 0.64],
          [0.46, 0.615],
        ].reverse() as [number, number][],
        color: shaded(color, 0.7),
        segments: 8,
        chamfer: 0,
      }),
      post(0.02, 0.7, [0, 0, 0], palette.white, 4),
      lathe({
        profile: [
          [0.17, 0.24],
          [0.17, 0.28],
          [0, 0.28],
        ],
        color: palette.white,
        segments: 8,
        chamfer: 0,
      }),
      ...[-0.3, 0.3].map((x) => post(0.07, 0.15, [x, 0, 0.05], palette.wood, 6)),
    ]),
    place,
  );

/** A street lamp; its head shines in the evening. */
export const streetLamp = (place: Placement): Mesh =>
  placed(
    merged([
      post(0.028, 0.98, [0, 0, 0], palette.slateLight, 5),
      brick([0.3, 0.03, 0.05], [0.12, 0.97, 0], palette.slateLight),
      brick([0.16, 0.035, 0.09], [0.23, 0.935, 0], palette.cream, 0, 90),
    ]),
    { y: level.walk, ...place },
  );
