// Bays two and three: guides and chute of the crusher; cage, tank and oil drum of the press.
import { chute, hall, press, rollers, tank } from '../../../renderer/exhibits/machine/model/layout';
import { palette } from '../palette';
import { box, brick } from '../shape/box';
import { onWall, panel } from '../shape/faces';
import { merged, mixed, rgb, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';
import { lathe, post, tube } from '../shape/round';
import { prism, rectangle, shell, slope } from '../shape/cut';
import { laid } from '../shape/turn';
import { tones } from '../tones';

const z = { back: rollers.z - rollers.length / 2 - 0.1, front: rollers.z + rollers.length / 2 + 0.1 } as const;

const crusherFrame = (): Mesh => {
  const { left, right, y } = rollers;
  const motor = (x: number): Mesh =>
    laid(
      lathe({
        profile: [
          [0.3, 0],
          [0.34, 0.05],
          [0.34, 0.42],
          [0.2, 0.5],
          [0, 0.5],
        ],
        color: palette.tealDark,
        segments: 18,
        chamfer: 0.03,
      }),
      [x, y, z.back + 0.02],
      [0, 0, -1],
    );
  return merged([
    prism({
      outline: slope([left - 0.66, y + 1.2], [left - 0.5, y + 0.34], 0.13),
      back: z.back,
      front: z.front,
      color: palette.teal,
      isCut: true,
      cell: 0.3,
    }),
    prism({
      outline: slope([right + 0.5, y + 0.34], [right + 0.66, y + 1.2], 0.13),
      back: z.back,
      front: z.front,
      color: palette.teal,
      isCut: true,
      cell: 0.3,
    }),
    box({ size: [2.1, 2.1, 0.1], at: [(left + right) / 2, y - 0.72, z.back - 0.12], color: palette.teal, chamfer: 0.04, cell: 0.3 }),
    motor(left),
    motor(right),
    ...[left - 0.72, right + 0.72].map((x) =>
      brick([0.14, y - 0.72 - hall.floor, 0.14], [x, hall.floor, z.back + 0.05], palette.slateLight),
    ),
    prism({ outline: slope(chute.from, chute.to, 0.12), back: -0.95, front: 0.55, color: tones.steel, isCut: true, cell: 0.3 }),
    box({
      size: [2.3, 0.16, 0.08],
      at: [(chute.from[0] + chute.to[0]) / 2, chute.to[1] + 0.1, -0.98],
      color: tones.steelDeep,
      chamfer: 0.02,
      cell: 0.4,
    }),
    ...[-4.3, -2.5].map((x) => brick([0.1, 2.7, 0.1], [x, hall.floor, -0.8], palette.slateLight)),
    box({ size: [1.05, 1.3, 0.55], at: [-3.5, hall.floor, -1.55], color: palette.teal, chamfer: 0.07, cell: 0.35 }),
    onWall({ at: [-3.5, hall.floor, -1.275], facing: 0 }, 0, 0.72, 0.62, 0.34, [tones.display, tones.display], 1),
    ...[-0.22, 0, 0.22].map((x) => onWall({ at: [-3.5 + x, hall.floor, -1.275], facing: 0 }, 0, 0.42, 0.12, 0.12, palette.cream)),
  ]);
};

/** Holes of the cage: dark dots on its inside. */
const holes = (): Mesh[] => {
  const out: Mesh[] = [];
  const r = press.cage - 0.006;
  for (let i = 0; i < 12; i++)
    for (let j = 0; j < 5; j++) {
      const a = Math.PI * (0.78 + 0.13 * j);
      const x = press.from + 0.3 + i * 0.2 + (j % 2) * 0.1;
      const p = (da: number, dx: number): Vec3 => [x + dx, press.y + Math.sin(a + da) * r, press.z + Math.cos(a + da) * r];
      out.push(panel([p(0.055, -0.03), p(0.055, 0.03), p(-0.055, 0.03), p(-0.055, -0.03)], mixed(tones.steelDeep, palette.slate, 0.55), 9));
    }
  return out;
};

const pressFrame = (): Mesh => {
  const { from, to, y, z: pz, cage } = press;
  const foot = (x: number): Mesh[] => [
    brick([0.16, y - cage - hall.floor, 0.14], [x, hall.floor, pz - 0.62], palette.slateLight),
    box({ size: [0.14, 0.32, 1.3], at: [x, y - cage - 0.3, pz], color: palette.tealDark, chamfer: 0.04, cell: 0.4 }),
  ];
  return merged([
    shell({
      from,
      to,
      y,
      z: pz,
      inner: cage,
      outer: cage + 0.11,
      arc: [Math.PI * 0.36, Math.PI * 1.66],
      inside: tones.steel,
      outside: palette.teal,
      cell: 0.25,
    }),
    ...holes(),
    ...foot(from + 0.08),
    ...foot(to - 0.08),
    laid(
      lathe({
        profile: [
          [0.4, 0],
          [0.44, 0.05],
          [0.44, 0.1],
          [0, 0.1],
        ],
        color: palette.tealDark,
        segments: 24,
        chamfer: 0.02,
      }),
      [from - 0.1, y, pz],
      [1, 0, 0],
    ),
    prism({ outline: slope([to + 0.02, 2.36], [1.72, 2.24], 0.09), back: -0.62, front: 0.25, color: tones.steel, isCut: true, cell: 0.3 }),
  ]);
};

const two = (low: Rgb, high: Rgb): readonly [Rgb, Rgb] => [low, high];

/** A block of liquid: a front in a gradient, a top, and no sides that nobody sees. */
const liquid = (from: number, to: number, low: Rgb, high: Rgb): Mesh => {
  const { left, right, back, front } = tank;
  const [l, r, f] = [left + 0.06, right - 0.06, front - 0.08];
  return merged([
    panel(
      [
        [l, from, f],
        [r, from, f],
        [r, to, f],
        [l, to, f],
      ],
      two(low, high),
      0.3,
    ),
    panel(
      [
        [l, to, f],
        [r, to, f],
        [r, to, back],
        [l, to, back],
      ],
      high,
      0.3,
    ),
    panel(
      [
        [r, from, f],
        [r, from, back],
        [r, to, back],
        [r, to, f],
      ],
      two(low, high),
      0.4,
    ),
    panel(
      [
        [l, from, back],
        [l, from, f],
        [l, to, f],
        [l, to, back],
      ],
      two(low, high),
      0.4,
    ),
  ]);
};

const tankBody = (): Mesh => {
  const { left, right, back, front, bottom, water, oil, top } = tank;
  const wall = (a: number, b: number): Mesh =>
    prism({ outline: rectangle(a, bottom, b, top), back, front, color: tones.shell, isCut: true, cell: 0.3 });
  return merged([
    prism({ outline: rectangle(left, hall.floor, right, bottom + 0.06), back, front, color: palette.slateLight, cell: 0.4 }),
    wall(left - 0.1, left),
    wall(right, right + 0.1),
    prism({ outline: rectangle(left, bottom, right, top), back: back - 0.08, front: back, color: tones.shell, cell: 0.3 }),
    liquid(bottom + 0.06, water, tones.waterDeep, tones.water),
    liquid(water, oil, tones.oilDeep, tones.oil),
    // where oil and water leave: the pipe of the water, the drum of the oil
    tube(
      [
        [left - 0.08, 0.72, 0.5],
        [left - 0.26, 0.72, 0.5],
        [left - 0.3, 0.6, 0.5],
        [left - 0.3, 0.42, 0.5],
      ],
      0.07,
      rgb('#8CC7D6'),
      10,
    ),
    tube(
      [
        [right + 0.08, 1.25, 0.55],
        [right + 0.24, 1.25, 0.55],
        [right + 0.28, 1.18, 0.55],
        [right + 0.28, 1.02, 0.55],
      ],
      0.055,
      tones.oil,
      10,
    ),
    lathe({
      profile: [
        [0.2, 0],
        [0.22, 0.04],
        [0.22, 0.5],
        [0.13, 0.58],
        [0.13, 0.62],
        [0, 0.62],
      ],
      color: tones.oil,
      segments: 18,
      chamfer: 0.02,
      at: [right + 0.27, hall.floor, 0.55],
    }),
    onWall({ at: [right + 0.27, hall.floor, 0.76], facing: 0 }, 0, 0.18, 0.2, 0.18, palette.cream, 0, 0.015),
    post(0.035, 0.25, [left + 0.4, top, back + 0.1], tones.steelDeep, 6),
  ]);
};

export const crushing = (): Mesh => merged([crusherFrame(), pressFrame(), tankBody()]);
