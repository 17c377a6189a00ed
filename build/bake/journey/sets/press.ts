// Stop five: inside, cut open: two toothed rollers over a screw press, oil on water in the tank below, pressed cake in its box.
import { press } from '../../../../renderer/exhibits/journey/scene/layout';
import { seededRandom } from '../../../../renderer/lib/random';
import { palette } from '../../palette';
import { box } from '../../shape/box';
import { prism, rectangle, shell, slope } from '../../shape/cut';
import { onWall, panel } from '../../shape/faces';
import { merged, mixed, rgb, shaded, type Mesh, type Rgb, type Vec3 } from '../../shape/mesh';
import { lathe, tube } from '../../shape/round';
import { laid } from '../../shape/turn';
import { leftovers, tones } from '../../tones';
import { hall } from '../hall';
import { put, type Placed, type SetModel } from '../set';

const { rollers, cage, tank, crate } = press;

const crusher = (): Mesh => {
  const { x, y, z, gap, length } = rollers;
  const [back, front] = [z - length / 2 - 0.12, z + length / 2 + 0.12];
  const cheek = (s: 1 | -1): Mesh =>
    prism({
      outline:
        s < 0
          ? slope([x - gap - 0.75, y + 1.75], [x - gap - 0.18, y + 0.35], 0.16)
          : slope([x + gap + 0.18, y + 0.35], [x + gap + 0.75, y + 1.75], 0.16),
      back,
      front,
      color: palette.teal,
      isCut: true,
      cell: 0.5,
    });
  const motor = (mx: number): Mesh =>
    laid(
      lathe({
        profile: [
          [0.36, 0],
          [0.4, 0.06],
          [0.4, 0.5],
          [0.22, 0.6],
          [0, 0.6],
        ],
        color: palette.tealDark,
        segments: 16,
        chamfer: 0.03,
      }),
      [mx, y, back],
      [0, 0, -1],
    );
  return merged([
    cheek(-1),
    cheek(1),
    box({ size: [3.1, 2.9, 0.14], at: [x, y - 1, back - 0.16], color: palette.teal, chamfer: 0.05, cell: 0.6 }),
    motor(x - gap / 2),
    motor(x + gap / 2),
    ...[-1.45, 1.45].map((dx) =>
      box({ size: [0.22, y - 0.9, 0.22], at: [x + dx, 0, back - 0.05], color: palette.slateLight, chamfer: 0.03, cell: 1.2 }),
    ),
    // the slide from the rollers into the press
    prism({
      outline: slope([x - 1.15, y - 0.55], [cage.from + 0.5, cage.y + 0.62], 0.12),
      back: z - 0.85,
      front: z + 0.5,
      color: tones.steel,
      isCut: true,
      cell: 0.4,
    }),
  ]);
};

/** Holes of the cage: dark dots on its inside. */
const holes = (): Mesh =>
  merged(
    Array.from({ length: 18 * 5 }, (_, k) => {
      const [i, j] = [Math.floor(k / 5), k % 5];
      const a = Math.PI * (0.78 + 0.13 * j);
      const r = cage.inner - 0.01;
      const x = cage.from + 0.45 + i * 0.24 + (j % 2) * 0.12;
      const p = (da: number, dx: number): Vec3 => [x + dx, cage.y + Math.sin(a + da) * r, cage.z + Math.cos(a + da) * r];
      return panel(
        [p(0.055, -0.045), p(0.055, 0.045), p(-0.055, 0.045), p(-0.055, -0.045)],
        mixed(tones.steelDeep, palette.slate, 0.55),
        9,
      );
    }),
  );

const pressBody = (): Mesh => {
  const { from, to, y, z, inner } = cage;
  const foot = (x: number): Mesh[] => [
    box({ size: [0.24, y - inner, 0.24], at: [x, 0, z - 1.15], color: palette.slateLight, chamfer: 0.03, cell: 1 }),
    box({ size: [0.24, y - inner, 0.24], at: [x, 0, z + 1.35], color: palette.slateLight, chamfer: 0.03, cell: 1 }),
    box({ size: [0.26, 0.34, 2.7], at: [x, y - inner - 0.34, z + 0.1], color: palette.tealDark, chamfer: 0.05, cell: 0.6 }),
  ];
  return merged([
    shell({
      from,
      to,
      y,
      z,
      inner,
      outer: inner + 0.17,
      arc: [Math.PI * 0.34, Math.PI * 1.68],
      inside: mixed(tones.steelDeep, palette.slateLight, 0.35),
      outside: palette.teal,
      steps: 22,
      cell: 0.5,
    }),
    holes(),
    ...foot(from - 0.02),
    ...foot(to + 0.02),
    laid(
      lathe({
        profile: [
          [0.66, 0],
          [0.72, 0.06],
          [0.72, 0.2],
          [0, 0.2],
        ],
        color: palette.tealDark,
        segments: 24,
        chamfer: 0.02,
      }),
      [from - 0.22, y, z],
      [1, 0, 0],
    ),
    // the cake's slide
    prism({
      outline: slope([to + 0.05, y - 0.6], [crate.x - 0.35, 1.5], 0.1),
      back: z - 0.75,
      front: z + 0.55,
      color: tones.steel,
      isCut: true,
      cell: 0.4,
    }),
  ]);
};

const liquid = (from: number, to: number, low: Rgb, high: Rgb): Mesh => {
  const [l, r, f, b] = [tank.left + 0.09, tank.right - 0.09, tank.front - 0.1, tank.back + 0.06];
  return merged([
    panel(
      [
        [l, from, f],
        [r, from, f],
        [r, to, f],
        [l, to, f],
      ],
      [low, high],
      0.45,
    ),
    panel(
      [
        [l, to, f],
        [r, to, f],
        [r, to, b],
        [l, to, b],
      ],
      high,
      0.45,
    ),
  ]);
};

const tankBody = (): Mesh => {
  const { left, right, back, front, bottom, water, oil, top } = tank;
  const wall = (a: number, b: number): Mesh =>
    prism({ outline: rectangle(a, 0, b, top), back, front, color: tones.shell, isCut: true, cell: 0.5 });
  return merged([
    wall(left - 0.14, left),
    wall(right, right + 0.14),
    prism({ outline: rectangle(left, 0, right, bottom), back, front, color: tones.shell, isCut: true, cell: 0.6 }),
    prism({ outline: rectangle(left, bottom, right, top), back: back - 0.1, front: back, color: tones.shell, cell: 0.6 }),
    liquid(bottom, water, tones.waterDeep, tones.water),
    liquid(water, oil, tones.oilDeep, tones.oil),
    // ways out: clear pipe for the water to the left, oil into its can to the right
    tube(
      [
        [left - 0.1, 0.6, 0.9],
        [left - 0.5, 0.6, 0.9],
        [left - 0.75, 0.5, 0.9],
        [left - 1.6, 0.5, 0.9],
        [left - 4.6, 0.5, 0.9],
      ],
      0.13,
      rgb('#8CC7D6'),
      12,
    ),
    ...[-2.6, -4.4, -6].map((x) => box({ size: [0.16, 0.4, 0.34], at: [x, 0, 0.9], color: palette.slateLight, chamfer: 0.03, cell: 9 })),
    tube(
      [
        [right + 0.1, 1.18, 1],
        [right + 0.4, 1.18, 1],
        [right + 0.52, 1.1, 1],
        [right + 0.52, 0.95, 1],
      ],
      0.09,
      tones.oil,
      10,
    ),
    lathe({
      profile: [
        [0.34, 0],
        [0.38, 0.05],
        [0.38, 0.74],
        [0.22, 0.86],
        [0.22, 0.94],
        [0, 0.94],
      ],
      color: tones.oil,
      segments: 20,
      chamfer: 0.02,
      at: [right + 0.6, 0, 1.05],
    }),
    onWall({ at: [right + 0.6, 0, 1.44], facing: 0 }, 0, 0.24, 0.34, 0.34, palette.cream, 0, 0.0),
  ]);
};

const crateBody = (): Mesh => {
  const { x, z } = crate;
  return merged([
    box({ size: [2.1, 0.95, 0.12], at: [x, 0, z - 0.9], color: palette.wood, chamfer: 0.03, cell: 0.6 }),
    box({ size: [2.1, 0.8, 0.12], at: [x, 0, z + 0.9], color: rgb('#D9B283'), chamfer: 0.03, cell: 0.6 }),
    box({ size: [0.12, 0.95, 1.8], at: [x - 1, 0, z], color: palette.wood, chamfer: 0.03, cell: 0.6 }),
    box({ size: [0.12, 0.95, 1.8], at: [x + 1, 0, z], color: palette.wood, chamfer: 0.03, cell: 0.6 }),
    box({ size: [1.9, 0.6, 1.7], at: [x, 0, z], color: rgb('#8A6A42'), chamfer: 0.1, cell: 0.4 }),
  ]);
};

/** Control cabinet and the wheel that is turned stand before the press's left end; the wheel itself moves. */
const cabinet = (): Mesh =>
  merged([
    box({ size: [1.5, 2.5, 0.9], at: [7.1, 0, -3.9], color: palette.teal, chamfer: 0.1, cell: 0.7 }),
    onWall({ at: [7.1, 0, -3.45], facing: 0 }, 0, 1.5, 1, 0.55, [tones.display, palette.lit], 1, 0.03),
    ...[-0.35, 0, 0.35].map((dx) => onWall({ at: [7.1 + dx, 0, -3.45], facing: 0 }, 0, 1.05, 0.2, 0.2, palette.cream, 0, 0.03)),
  ]);

const cake = (): Placed[] => {
  const random = seededRandom(83);
  return Array.from({ length: 44 }, () =>
    put('lump', crate.x + (random() - 0.5) * 1.6, crate.z + (random() - 0.5) * 1.4, {
      y: 0.6 + random() * 0.22,
      yaw: random() * 6,
      scale: 0.9 + random() * 0.5,
      tint: mixed(rgb('#B08A55'), rgb('#8A6A42'), random()),
    }),
  );
};

/** What waits over the rollers. */
const waiting = (): Placed[] => {
  const random = seededRandom(85);
  return Array.from({ length: 46 }, () => {
    const h = random();
    return put('lump', rollers.x + (random() - 0.5) * (1.5 + 1.3 * h), rollers.z + (random() - 0.5) * 1.6, {
      y: rollers.y + 0.72 + h * 0.95,
      yaw: random() * 6,
      scale: 1 + random() * 0.5,
      tint: shaded(leftovers[Math.floor(random() * leftovers.length)]!, 0.95),
    });
  });
};

export const pressSet = (): SetModel => ({
  room: hall({
    left: true,
    windows: [
      [0.9, 3],
      [5.6, 2.6],
    ],
    lamps: [-6.2, 3.4],
  }),
  works: merged([crusher(), pressBody(), tankBody(), crateBody(), cabinet()]),
  placed: [
    put('keeper', 6.7, 1.2, { tint: palette.teal, yaw: -1.1 }),
    put('oilCan', -6.9, -2.9, { scale: 1.05 }),
    put('oilCan', -5.5, -3.2, { scale: 0.95 }),
    put('potted', 8.1, -3.7),
    ...cake(),
    ...waiting(),
  ],
});
