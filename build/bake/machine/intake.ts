// Where it begins: four bins, the scale, the lifter's mast, the hopper with its heap of leftovers.
import { seededRandom } from '../../../renderer/lib/random';
import { bins, hall, hopper, lifter } from '../../../renderer/exhibits/machine/model/layout';
import { binColors, palette } from '../palette';
import { box, brick } from '../shape/box';
import { onWall, panel } from '../shape/faces';
import { append, emptyMesh, merged, placed, type Mesh } from '../shape/mesh';
import { post, tube } from '../shape/round';
import { prism, slope } from '../shape/cut';
import { leftovers, tones } from '../tones';
import { signedBin } from '../things/bins';
import { piece } from '../things/small';

const bank = (): Mesh =>
  merged([
    box({ size: [4.3, 0.1, 1.3], at: [bins.from + 1.5 * bins.step, 0, bins.z], color: palette.kerb, chamfer: 0.04, cell: 0.5 }),
    ...binColors.map((_, i) => placed(signedBin(i), { x: bins.from + i * bins.step, y: 0.1, z: bins.z, scale: 1.08 })),
  ]);

/** Platform scale with a display that shines. */
const scale = (): Mesh =>
  merged([
    box({ size: [1.7, 0.1, 1.7], at: [lifter.scaleX, 0, 0], color: palette.slate, chamfer: 0.04, cell: 0.4 }),
    box({ size: [1.5, 0.07, 1.5], at: [lifter.scaleX, 0.1, 0], color: tones.steel, chamfer: 0.03, cell: 0.4 }),
    post(0.06, 1.75, [lifter.scaleX - 1.15, 0, 0.5], tones.steelDeep, 10),
    box({ size: [0.75, 0.5, 0.16], at: [lifter.scaleX - 1.15, 1.72, 0.5], color: palette.teal, chamfer: 0.05, cell: 0.3 }),
    onWall({ at: [lifter.scaleX - 1.15, 1.72, 0.58], facing: 0 }, 0, 0.11, 0.55, 0.28, [tones.display, tones.display], 1, 0.03),
    ...[-0.14, 0, 0.14].map((x) =>
      onWall({ at: [lifter.scaleX - 1.15 + x, 1.72, 0.58], facing: 0 }, 0, 0.17, 0.08, 0.16, palette.slate, 0, 0.05),
    ),
  ]);

const mast = (): Mesh =>
  merged([
    ...[-0.58, 0.58].map((z) =>
      box({ size: [0.2, lifter.top + 0.35, 0.14], at: [lifter.x, 0, z], color: palette.teal, chamfer: 0.04, cell: 0.5 }),
    ),
    ...[1.2, 2.9, 4.6, 6.3].map((y) => brick([0.1, 0.1, 1.1], [lifter.x + 0.12, y, 0], tones.steelDeep)),
    ...[-0.58, 0.58].map((z) =>
      box({ size: [0.34, 0.26, 0.26], at: [lifter.x, lifter.top + 0.25, z], color: palette.tealDark, chamfer: 0.06, cell: 0.4 }),
    ),
    // rails that bend over towards the hopper: along them the bin goes over
    ...[-0.58, 0.58].map((z) =>
      tube(
        [
          [lifter.x, lifter.top + 0.3, z],
          [lifter.x + 0.02, lifter.top + 0.8, z],
          [lifter.x + 0.2, lifter.top + 1.16, z],
          [lifter.x + 0.58, lifter.top + 1.3, z],
          [lifter.x + 0.95, lifter.top + 1.16, z],
        ],
        0.075,
        palette.teal,
        8,
      ),
    ),
    brick([0.1, 0.1, 1.16], [lifter.x + 0.95, lifter.top + 1.11, 0], tones.steelDeep),
    box({ size: [0.5, 0.16, 1.5], at: [lifter.x, 0, 0], color: palette.slate, chamfer: 0.04, cell: 0.4 }),
    ...[2.2, 4.6].map((y) => brick([hall.left - lifter.x, 0.08, 0.1], [(lifter.x + hall.left) / 2, y, -0.58], tones.steelDeep)),
  ]);

const z = { back: -1.25, front: 0.95 } as const;

const hopperShell = (): Mesh => {
  const { left, right, top, throat, neck, outlet } = hopper;
  const t = 0.13;
  return merged([
    prism({ outline: slope([left, top], [throat[0], neck], t), back: z.back, front: z.front, color: tones.steel, isCut: true, cell: 0.35 }),
    prism({
      outline: slope([throat[1], neck], [right, top], t),
      back: z.back,
      front: z.front,
      color: tones.steel,
      isCut: true,
      cell: 0.35,
    }),
    prism({
      outline: [
        [throat[0] - t, neck],
        [throat[0], neck],
        [throat[0], outlet],
        [throat[0] - t, outlet],
      ],
      back: -0.8,
      front: 0.5,
      color: tones.steel,
      isCut: true,
    }),
    prism({
      outline: [
        [throat[1], neck],
        [throat[1] + t, neck],
        [throat[1] + t, outlet],
        [throat[1], outlet],
      ],
      back: -0.8,
      front: 0.5,
      color: tones.steel,
      isCut: true,
    }),
    panel(
      [
        [throat[0], neck, z.back],
        [throat[1], neck, z.back],
        [right, top, z.back],
        [left, top, z.back],
      ],
      tones.steel,
      0.35,
    ),
    panel(
      [
        [throat[0], outlet, -0.8],
        [throat[1], outlet, -0.8],
        [throat[1], neck, -0.8],
        [throat[0], neck, -0.8],
      ],
      tones.steel,
      0.35,
    ),
    ...[
      [left - 0.02, 0],
      [right + 0.02, 0],
    ].map(([x]) =>
      box({
        size: [0.2, 0.16, z.front - z.back],
        at: [x!, top - 0.08, (z.front + z.back) / 2],
        color: palette.orange,
        chamfer: 0.05,
        cell: 0.4,
      }),
    ),
    box({
      size: [right - left + 0.24, 0.16, 0.18],
      at: [(left + right) / 2, top - 0.08, z.back],
      color: palette.orange,
      chamfer: 0.05,
      cell: 0.4,
    }),
  ]);
};

/** The heap in the hopper. */
const pile = (): Mesh => {
  const random = seededRandom(11);
  const mesh = emptyMesh();
  const { left, right, top, throat, neck } = hopper;
  for (let i = 0; i < 150; i++) {
    const h = random();
    const y = neck + 0.25 + h * (top - neck - 0.05);
    const t = Math.min(1, (y - neck) / (top - neck));
    const [from, to] = [throat[0] + (left - throat[0]) * t + 0.2, throat[1] + (right - throat[1]) * t - 0.2];
    const x = from + random() * (to - from);
    const mound = y > top - 0.2 ? 0.24 * (1 - Math.abs((x - (left + right) / 2) / 1.2)) : 0;
    const color = leftovers[Math.floor(random() * leftovers.length)]!;
    append(mesh, piece(color, 100 + i), { x, y: y + mound, z: -1 + random() * 1.8, yaw: random() * 6, scale: 0.85 + random() * 0.7 });
  }
  return mesh;
};

export const intake = (): Mesh =>
  merged([
    bank(),
    scale(),
    mast(),
    hopperShell(),
    pile(),
    tube(
      [
        [hopper.right - 0.2, 6.3, z.back + 0.1],
        [hopper.right - 0.2, 7.4, z.back + 0.1],
      ],
      0.05,
      tones.steelDeep,
      6,
    ),
  ]);
