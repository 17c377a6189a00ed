// The canteen's counter with its dishes, hoods and board, and the roof over it.
import { palette } from '../../palette';
import { box } from '../../shape/box';
import { merged, placed, type Mesh } from '../../shape/mesh';
import { lathe } from '../../shape/round';
import { ball } from '../people';
import { tones } from '../tones';
import { ceiling } from './indoors';

const dishes = [tones.greens, tones.carrot, tones.rice, tones.broth, tones.clay, tones.greens, tones.petalYellow, tones.rice];

const pan = (i: number): Mesh =>
  placed(
    merged([
      box({ size: [0.95, 0.08, 0.62], color: palette.steelDark, top: palette.steel, chamfer: 0.03, cell: 9 }),
      ball([0.4, 0.08, 0.25], [0, 0.07, 0], dishes[i % dishes.length]!, 2),
    ]),
    { x: -11 + i * 1.26, y: 1.05, z: -8.3 },
  );

const board = (i: number): Mesh =>
  placed(merged([box({ size: [2.3, 0.86, 0.07], color: i % 2 ? palette.sun : palette.blue, chamfer: 0.03, cell: 0.6 })]), {
    x: -10.4 + i * 2.55,
    y: 2.75,
    z: -9.14,
  });

const pendant = (x: number, z: number): Mesh =>
  merged([
    box({ size: [0.03, 0.9, 0.03], at: [x, 3.5, z], color: palette.slateLight, chamfer: 0, cell: 9 }),
    lathe({
      profile: [
        [0.34, 3.2],
        [0.34, 3.24],
        [0.1, 3.5],
        [0, 3.5],
      ],
      color: palette.blue,
      segments: 20,
      chamfer: 0.01,
      at: [x, 0, z],
    }),
    lathe({
      profile: [
        [0, 3.21],
        [0.32, 3.2],
      ],
      color: palette.lit,
      segments: 20,
      chamfer: 0,
      at: [x, 0, z],
      glow: 60,
    }),
  ]);

export const jabilSet = (): { still: Mesh; shell: Mesh } => ({
  still: merged([
    ...Array.from({ length: 8 }, (_, i) => pan(i)),
    ...[0, 1, 2, 3].map(board),
    box({ size: [11, 0.05, 0.4], at: [-6.6, 1.62, -8.1], color: palette.steel, chamfer: 0.015, cell: 0.8, underside: true }),
    ...[-12, -8.4, -4.8, -1.2].map((x) =>
      box({ size: [0.05, 0.58, 0.05], at: [x, 1.05, -8.1], color: palette.steelDark, chamfer: 0, cell: 9 }),
    ),
    box({ size: [11, 0.05, 0.32], at: [-6.6, 0.84, -7.62], color: palette.steel, chamfer: 0.015, cell: 0.8, underside: true }),
    ...[-10.3, -6.6, -2.9].flatMap((x) => [-5.2, -1.9, 1.4].map((z) => pendant(x, z))),
    box({ size: [0.5, 0.5, 8.4], at: [3, 3.2, -0.7], color: palette.blue, chamfer: 0.05, cell: 0.8, underside: true }),
    box({ size: [0.4, 0.8, 8.4], at: [3, 3.65, -0.7], color: palette.white, chamfer: 0.03, cell: 0.8 }),
    box({ size: [1.7, 0.08, 7.8], at: [3.9, 3.1, -0.7], color: palette.white, chamfer: 0.03, cell: 0.8, underside: true }),
    box({ size: [0.06, 1.9, 4.2], at: [2.76, 1.4, -6.4], color: palette.cream, chamfer: 0.02, cell: 0.7 }),
  ]),
  shell: ceiling({
    x0: -13.6,
    z0: -9.6,
    x1: 3.2,
    z1: 5.8,
    y: 4.4,
    slots: [
      [-9.4, -8.4, -7.6, 4.4],
      [-5.4, -8.4, -3.6, 4.4],
      [-1.2, -8.4, 0.6, 4.4],
    ],
  }),
});
