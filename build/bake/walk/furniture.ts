// What stands about: canteen table, café table, bench, lamp, bicycle. Each faces +z.
import { palette } from '../palette';
import { box } from '../shape/box';
import { merged, placed, untinted, type Mesh, type Vec3 } from '../shape/mesh';
import { lathe, post, tube } from '../shape/round';
import { ball } from './people';
import { tones } from './tones';

const tray = (x: number, z: number): Mesh =>
  placed(
    merged([
      box({ size: [0.42, 0.025, 0.3], color: palette.steelDark, top: palette.steel, chamfer: 0.01, cell: 9 }),
      lathe({
        profile: [
          [0.05, 0.02],
          [0.085, 0.07],
          [0, 0.06],
        ],
        color: palette.white,
        segments: 10,
        chamfer: 0,
        at: [-0.1, 0, 0.02],
      }),
      ball([0.07, 0.03, 0.07], [-0.1, 0.065, 0.02], tones.rice, 1),
      ball([0.06, 0.03, 0.05], [0.09, 0.03, 0.06], tones.greens, 1),
      ball([0.05, 0.03, 0.05], [0.1, 0.03, -0.06], tones.carrot, 1),
    ]),
    { x, y: 0.745, z },
  );

const stool = (x: number, z: number): Mesh =>
  merged([
    lathe({
      profile: [
        [0.17, 0.4],
        [0.19, 0.43],
        [0.19, 0.455],
        [0, 0.465],
      ],
      color: palette.sun,
      segments: 14,
      chamfer: 0.01,
      at: [x, 0, z],
    }),
    post(0.035, 0.4, [x, 0, z], palette.steelDark, 6),
  ]);

/** A canteen table for four with its stools, two trays on it. */
export const table = (): Mesh =>
  untinted(
    merged([
      box({ size: [1.7, 0.05, 0.8], at: [0, 0.695, 0], color: palette.white, chamfer: 0.02, cell: 0.6, underside: true }),
      box({ size: [0.08, 0.7, 0.5], at: [-0.55, 0, 0], color: palette.steelDark, chamfer: 0.02, cell: 9 }),
      box({ size: [0.08, 0.7, 0.5], at: [0.55, 0, 0], color: palette.steelDark, chamfer: 0.02, cell: 9 }),
      ...[-0.42, 0.42].flatMap((x) => [-0.8, 0.8].map((z) => stool(x, z))),
      tray(-0.42, 0.2),
      tray(0.42, -0.2),
    ]),
  );

const chair = (angle: number): Mesh =>
  placed(
    merged([
      box({ size: [0.42, 0.05, 0.42], at: [0, 0.42, 0], color: tones.wood, chamfer: 0.015, cell: 9, underside: true }),
      box({ size: [0.42, 0.3, 0.045], at: [0, 0.56, -0.2], color: tones.wood, chamfer: 0.02, cell: 9 }),
      ...[-0.17, 0.17].flatMap((x) => [-0.17, 0.17].map((z) => post(0.02, 0.43, [x, 0, z], tones.woodDark, 5))),
    ]),
    { x: Math.sin(angle) * 0.85, z: Math.cos(angle) * 0.85, yaw: angle + Math.PI },
  );

/** A round café table under an umbrella in the tint of the instance, with three chairs. */
export const cafe = (): Mesh => {
  const ribs = 8;
  const canopy = merged([
    lathe({
      profile: [
        [1.28, 2.16],
        [1.3, 2.2],
        [0.7, 2.48],
        [0.05, 2.66],
        [0, 2.68],
      ],
      color: [1, 1, 1],
      segments: ribs,
      chamfer: 0,
    }),
    lathe({
      profile: [
        [0, 2.5],
        [1.27, 2.16],
      ],
      color: [0.72, 0.7, 0.74],
      segments: ribs,
      chamfer: 0,
    }),
  ]);
  const top = (n: number): Vec3 => [Math.cos(n) * 0.2, 0.75, Math.sin(n) * 0.2];
  return merged([
    canopy,
    untinted(
      merged([
        post(0.03, 2.6, [0, 0, 0], palette.white, 8),
        post(0.3, 0.05, [0, 0, 0], palette.slateLight, 16),
        lathe({
          profile: [
            [0.02, 0.7],
            [0.46, 0.7],
            [0.46, 0.745],
            [0, 0.745],
          ],
          color: palette.white,
          segments: 20,
          chamfer: 0.01,
        }),
        ...[0.4, 2.6].map((n) => post(0.045, 0.09, top(n), tones.clay, 10)),
        ball([0.1, 0.03, 0.1], [-0.05, 0.76, -0.18], palette.offWhite, 1),
        chair(0.4),
        chair(0.4 + 2.09),
        chair(0.4 + 4.19),
      ]),
    ),
  ]);
};

export const bench = (): Mesh =>
  untinted(
    merged([
      ...[-0.17, 0, 0.17].map((z) => box({ size: [1.5, 0.05, 0.15], at: [0, 0.41, z], color: tones.wood, chamfer: 0.015, cell: 0.6 })),
      ...[0.58, 0.78].map((y) => box({ size: [1.5, 0.14, 0.04], at: [0, y, -0.26], color: tones.wood, chamfer: 0.015, cell: 0.6 })),
      ...[-0.6, 0.6].map((x) =>
        merged([
          box({ size: [0.07, 0.42, 0.5], at: [x, 0, 0], color: palette.slateLight, chamfer: 0.02, cell: 9 }),
          box({ size: [0.07, 0.55, 0.06], at: [x, 0.4, -0.23], color: palette.slateLight, chamfer: 0.02, cell: 9 }),
        ]),
      ),
    ]),
  );

/** A street lamp, 3.6 m. */
export const lamp = (): Mesh =>
  untinted(
    merged([
      post(0.16, 0.12, [0, 0, 0], palette.slateLight, 12),
      post(0.055, 3.2, [0, 0.1, 0], palette.slateLight, 8, 0.04),
      lathe({
        profile: [
          [0.05, 3.22],
          [0.19, 3.3],
          [0.23, 3.55],
          [0, 3.6],
        ],
        color: palette.cream,
        segments: 14,
        chamfer: 0.02,
      }),
      lathe({
        profile: [
          [0.27, 3.56],
          [0.1, 3.72],
          [0, 3.74],
        ],
        color: palette.slateLight,
        segments: 14,
        chamfer: 0.01,
      }),
    ]),
  );

const wheel = (z: number): Mesh =>
  tube(
    Array.from({ length: 17 }, (_, i): Vec3 => {
      const a = (i / 16) * Math.PI * 2;
      return [0, 0.31 + Math.sin(a) * 0.3, z + Math.cos(a) * 0.3];
    }),
    0.025,
    tones.rubber,
    5,
  );

/** A bicycle in the tint of the instance. */
export const bike = (): Mesh => {
  const bar = (...path: Vec3[]): Mesh => tube(path, 0.024, [1, 1, 1], 6);
  return merged([
    untinted(
      merged([
        wheel(-0.5),
        wheel(0.5),
        box({ size: [0.14, 0.06, 0.26], at: [0, 0.84, -0.24], color: tones.rubber, chamfer: 0.025, cell: 9 }),
      ]),
    ),
    bar([0, 0.31, -0.5], [0, 0.32, -0.06], [0, 0.72, 0.38]),
    bar([0, 0.32, -0.06], [0, 0.84, -0.24]),
    bar([0, 0.31, -0.5], [0, 0.7, -0.2], [0, 0.74, 0.36]),
    bar([0, 0.31, 0.5], [0, 0.95, 0.34]),
    untinted(
      tube(
        [
          [-0.24, 0.98, 0.24],
          [-0.1, 0.96, 0.34],
          [0.1, 0.96, 0.34],
          [0.24, 0.98, 0.24],
        ],
        0.024,
        tones.rubber,
        6,
      ),
    ),
    untinted(box({ size: [0.3, 0.2, 0.22], at: [0, 0.72, 0.54], color: tones.wood, chamfer: 0.03, cell: 9 })),
  ]);
};
