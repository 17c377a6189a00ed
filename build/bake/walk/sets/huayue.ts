// In the estate's garden: a slide for the small ones, a notice board, letter boxes at the door.
import { palette } from '../../palette';
import { box } from '../../shape/box';
import { merged, placed, type Mesh } from '../../shape/mesh';
import { tube } from '../../shape/round';
import { lightRoof } from '../equipment';
import { tones } from '../tones';

const notice = (): Mesh =>
  merged([
    ...[-0.9, 0.9].map((x) => box({ size: [0.1, 1.9, 0.1], at: [x, 0, 0], color: tones.wood, chamfer: 0.02, cell: 0.6 })),
    box({ size: [1.9, 1, 0.08], at: [0, 0.85, 0], color: palette.cream, chamfer: 0.03, cell: 0.6 }),
    box({ size: [2.2, 0.1, 0.5], at: [0, 1.9, 0], color: palette.terracotta, chamfer: 0.03, cell: 9, underside: true }),
    ...[palette.ring, palette.sun, palette.blue].map((color, i) =>
      box({ size: [0.44, 0.6, 0.03], at: [(i - 1) * 0.56, 1.05, 0.045], color, chamfer: 0.01, cell: 9 }),
    ),
  ]);

const slide = (): Mesh =>
  merged([
    box({ size: [1.2, 0.1, 1.2], at: [0, 1.3, 0], color: palette.sun, chamfer: 0.03, cell: 9, underside: true }),
    ...[-0.5, 0.5].flatMap((x) =>
      [-0.5, 0.5].map((z) => box({ size: [0.1, 2.4, 0.1], at: [x, 0, z], color: palette.blue, chamfer: 0.02, cell: 9 })),
    ),
    box({ size: [1.5, 0.12, 1.5], at: [0, 2.4, 0], color: palette.terracotta, chamfer: 0.05, cell: 9, underside: true }),
    tube(
      [
        [0.5, 1.36, 0],
        [1.2, 1.2, 0],
        [2.1, 0.4, 0],
        [2.7, 0.25, 0],
      ],
      0.2,
      tones.petal,
      10,
    ),
    ...[0.3, 0.6, 0.9, 1.2].map((y) =>
      box({ size: [0.06, 0.06, 0.8], at: [-0.62 - (1.3 - y) * 0.3, y, 0], color: palette.blue, chamfer: 0, cell: 9 }),
    ),
  ]);

export const huayueSet = (): { still: Mesh; lights: Mesh } => ({
  lights: placed(lightRoof(5.6, 2.4, 3.1), { x: 9.5, z: -5 }),
  still: merged([placed(notice(), { x: 4, z: -8.9, yaw: -0.2 }), placed(slide(), { x: 9.4, z: 7.2, yaw: 2.6 })]),
});
