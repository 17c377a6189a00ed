// Huayue Jiayuan: stepped towers with balconies and terracotta caps round a garden, bin rooms by the gate.
import { level } from '../layout';
import { glass, palette } from '../palette';
import { box, brick } from '../shape/box';
import { flat, onWall, type Wall } from '../shape/faces';
import { merged, placed, shaded, type Mesh } from '../shape/mesh';
import { hip } from '../shape/roofs';
import { lathe, post } from '../shape/round';
import { bench, binRoom } from './kiosk';

const floor = 0.6;

const floorFront = (w: number, d: number, y: number, seed: number): Mesh[] => {
  const front: Wall = { at: [0, y, d / 2], facing: 0 };
  const side: Wall = { at: [w / 2, y, 0], facing: Math.PI / 2 };
  const glowOf = (k: number): number => {
    const roll = (seed * 73 + k * 151) % 97;
    return roll < 16 ? 8 + roll : roll < 60 ? 60 + roll * 2 : 0;
  };
  return [-1, 1].flatMap((s, k) => [
    onWall(front, s * w * 0.25, 0.12, w * 0.34, 0.36, glass, glowOf(k)),
    box({
      size: [w * 0.4, 0.17, 0.26],
      at: [s * w * 0.25, y + 0.02, d / 2 + 0.12],
      color: palette.offWhite,
      chamfer: 0.02,
      cell: 9,
      underside: true,
    }),
    onWall(side, s * d * 0.24, 0.14, 0.3, 0.32, glass, glowOf(k + 2)),
  ]);
};

/** A tower of `floors` floors; the upper third steps back, a hipped terracotta cap ends it. */
const tower = (floors: number, w: number, d: number, seed: number): Mesh => {
  const lower = Math.ceil(floors * 0.72);
  const [h1, h2] = [lower * floor + 0.1, (floors - lower) * floor];
  const wall = seed % 2 ? palette.peach : palette.peachLight;
  const [w2, d2] = [w - 0.36, d - 0.24];
  return merged([
    box({ size: [w, h1, d], color: wall, top: palette.terracotta, chamfer: 0.05, cell: 0.8 }),
    box({ size: [w + 0.1, 0.1, d + 0.1], at: [0, h1, 0], color: palette.terracotta, chamfer: 0.03 }),
    box({ size: [w2, h2, d2], at: [0, h1 + 0.1, 0], color: wall, chamfer: 0.05, cell: 0.8 }),
    ...Array.from({ length: floors }, (_, i) => {
      const top = i >= lower;
      return floorFront(top ? w2 : w, top ? d2 : d, top ? h1 + 0.1 + (i - lower) * floor : 0.1 + i * floor, seed * 31 + i);
    }).flat(),
    brick([0.1, h1, 0.06], [0, 0, d / 2 + 0.02], shaded(palette.peachLight, 1)),
    placed(hip(w2 + 0.3, d2 + 0.3, 0.5, palette.terracotta), { y: h1 + h2 + 0.08 }),
    box({ size: [0.5, 0.5, 0.42], at: [-0.25, h1 + h2 + 0.3, -0.2], color: palette.offWhite, chamfer: 0.04, cell: 9 }),
    brick([w * 0.42, 0.5, 0.06], [0, 0.04, d / 2 + 0.05], palette.wood),
    brick([w * 0.5, 0.06, 0.34], [0, 0.56, d / 2 + 0.16], palette.offWhite),
  ]);
};

const ellipse = (cx: number, cz: number, rx: number, rz: number): [number, number][] =>
  Array.from({ length: 32 }, (_, i) => [cx + Math.cos((i / 32) * 2 * Math.PI) * rx, cz - Math.sin((i / 32) * 2 * Math.PI) * rz]);

const garden = (): Mesh[] => {
  const y = level.plot;
  return [
    flat(ellipse(8.1, -3.65, 2.75, 1.25), y + 0.02, palette.plotWarm),
    flat(ellipse(8.1, -3.65, 2.4, 0.98), y + 0.04, palette.courtGrass),
    flat(ellipse(7.2, -3.6, 0.78, 0.45), y + 0.06, palette.water),
    lathe({
      profile: [
        [0.62, 0],
        [0.62, 0.06],
        [0, 0.06],
      ],
      color: palette.plotWarm,
      segments: 20,
      chamfer: 0.01,
      at: [9.2, y + 0.03, -3.7],
    }),
    // a climbing frame and a slide
    ...[-0.22, 0.22].map((x) => post(0.03, 0.5, [9.2 + x, y + 0.09, -3.85], palette.blue, 5)),
    brick([0.56, 0.05, 0.3], [9.2, y + 0.45, -3.82], palette.sun),
    placed(brick([0.2, 0.04, 0.72], [0, 0, 0], palette.sun), { x: 9.2, y: y + 0.22, z: -3.4 }),
    bench({ x: 6.3, z: -2.55, y, yaw: 0.2 }),
    bench({ x: 9.9, z: -2.55, y, yaw: -0.2 }),
    binRoom({ x: 5.85, z: -1.35, y }),
    binRoom({ x: 10.55, z: -1.35, y }),
  ];
};

const towers = [
  { x: 4, z: -6.25, floors: 9, w: 1.75, d: 1.5 },
  { x: 6.6, z: -6.6, floors: 12, w: 1.75, d: 1.5 },
  { x: 9.3, z: -6.6, floors: 14, w: 1.75, d: 1.5 },
  { x: 11.95, z: -6.25, floors: 11, w: 1.75, d: 1.5 },
  { x: 12.3, z: -3.1, floors: 7, w: 1.65, d: 1.5 },
  { x: 3.85, z: -3.1, floors: 6, w: 1.65, d: 1.5 },
] as const;

export const huayue = (): Mesh =>
  merged([...towers.map(({ x, z, floors, w, d }, i) => placed(tower(floors, w, d, i + 1), { x, z, y: level.plot })), ...garden()]);
