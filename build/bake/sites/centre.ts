// The experience centre: a two-tier drum, a green roof, and the recycling ring (turning, so a mesh of its own).
import { level, sites } from '../layout';
import { palette } from '../palette';
import { box, brick } from '../shape/box';
import { onWall } from '../shape/faces';
import { merged, mixed, placed, shaded, type Mesh, type Vec3 } from '../shape/mesh';
import { lathe, post, tube } from '../shape/round';
import { binRow, bench } from './kiosk';

const around = (count: number, make: (angle: number, i: number) => Mesh | null): Mesh[] =>
  Array.from({ length: count }, (_, i) => make((i / count) * Math.PI * 2, i)).filter((part) => part !== null);

/** Direction of the entrance: towards the visitor, a little to the right. */
const entrance = 0.42;
const away = (angle: number, from: number): number => Math.abs(((angle - from + Math.PI * 3) % (Math.PI * 2)) - Math.PI);

const lowerDrum = (): Mesh[] => [
  lathe({
    profile: [
      [4.15, 0],
      [4.15, 0.04],
      [3.75, 0.04],
      [3.75, 0.09],
      [0, 0.09],
    ],
    color: palette.offWhite,
    segments: 48,
    chamfer: 0.02,
  }),
  lathe({
    profile: [
      [2.62, 0.09],
      [2.62, 1.42],
    ],
    color: mixed(palette.glassHigh, palette.glassLow, 0.2),
    segments: 48,
    chamfer: 0,
  }),
  ...around(24, (angle, i) => {
    const lit = (i * 7) % 24 < 9 ? 40 + ((i * 37) % 90) : 0;
    const width = (2 * Math.PI * 2.62) / 24 - 0.2;
    return onWall(
      { at: [Math.sin(angle) * 2.62, 0.09, Math.cos(angle) * 2.62], facing: angle },
      0,
      0.1,
      width,
      1.16,
      [palette.glassLow, palette.glassHigh],
      lit,
      0.045,
    );
  }),
  ...around(24, (angle) => brickAround(angle + Math.PI / 24, 2.68, [0.11, 1.33, 0.2])),
];

const brickAround = (angle: number, radius: number, size: Vec3): Mesh =>
  brick(size, [Math.sin(angle) * radius, 0.09, Math.cos(angle) * radius], palette.white, angle);

const greenRoof = (): Mesh[] => [
  lathe({
    profile: [
      [2.5, 1.36],
      [3.3, 1.42],
      [3.42, 1.5],
      [3.42, 1.72],
      [3.22, 1.72],
      [3.22, 1.64],
    ],
    color: palette.white,
    segments: 56,
    chamfer: 0.03,
  }),
  lathe({
    profile: [
      [3.22, 1.64],
      [2.6, 1.7],
      [1.9, 1.73],
      [1.2, 1.74],
    ],
    color: palette.roofGreen,
    segments: 56,
    chamfer: 0,
  }),
  lathe({
    profile: [
      [2.3, 1.735],
      [2.3, 1.76],
      [2.05, 1.765],
      [2.05, 1.74],
    ],
    color: palette.plotWarm,
    segments: 48,
    chamfer: 0.01,
  }),
  ...around(12, (angle, i) =>
    i % 3 === 0
      ? placed(box({ size: [0.62, 0.06, 0.42], color: palette.glassHigh, chamfer: 0.01, cell: 9 }), {
          x: Math.sin(angle + 0.3) * 2.76,
          z: Math.cos(angle + 0.3) * 2.76,
          y: 1.76,
          yaw: angle + 0.3,
        })
      : lathe({
          profile: [
            [0.16, 0],
            [0.13, 0.13],
            [0, 0.2],
          ],
          color: shaded(palette.roofGreen, 0.72 + 0.2 * (i % 2)),
          segments: 7,
          chamfer: 0,
          at: [Math.sin(angle) * 2.72, 1.68, Math.cos(angle) * 2.72],
        }),
  ),
];

const upperDrum = (): Mesh[] => [
  lathe({
    profile: [
      [1.32, 1.72],
      [1.32, 2.42],
      [1.4, 2.42],
      [1.4, 2.52],
      [1.16, 2.52],
      [1.16, 2.47],
    ],
    color: palette.white,
    segments: 40,
    chamfer: 0.03,
  }),
  lathe({
    profile: [
      [1.16, 2.47],
      [0, 2.49],
    ],
    color: palette.teal,
    segments: 40,
    chamfer: 0,
  }),
  ...around(18, (angle, i) =>
    onWall(
      { at: [Math.sin(angle) * 1.32, 1.72, Math.cos(angle) * 1.32], facing: angle },
      0,
      0.2,
      0.3,
      0.34,
      [palette.glassLow, palette.glassHigh],
      i % 3 === 0 ? 70 : 110,
      0.03,
    ),
  ),
  box({ size: [0.9, 0.16, 0.5], at: [0, 2.47, 0], color: palette.tealDark, chamfer: 0.05 }),
];

const porch = (): Mesh =>
  placed(
    merged([
      box({ size: [1.8, 0.12, 1.45], at: [0, 1.06, 0.35], color: palette.white, chamfer: 0.04, underside: true, cell: 0.5 }),
      ...[-0.75, 0.75].map((x) => post(0.05, 1.06, [x, 0, 0.9], palette.white, 8)),
      brick([1.16, 0.9, 0.06], [0, 0.09, -0.26], palette.glassLow, 0, 30),
      brick([0.05, 0.9, 0.09], [0, 0.09, -0.26], palette.white),
      box({ size: [1.7, 0.05, 0.5], at: [0, 0, 1.05], color: palette.plotCool, chamfer: 0.02 }),
      tube(
        [
          [-0.72, 1.21, 1],
          [0.72, 1.21, 1],
        ],
        0.045,
        palette.teal,
        6,
      ),
    ]),
    { x: Math.sin(entrance) * 2.86, z: Math.cos(entrance) * 2.86, yaw: entrance },
  );

const plaza = (): Mesh[] => [
  ...around(20, (angle) =>
    away(angle, entrance) < 0.62
      ? null
      : lathe({
          profile: [
            [0.3, 0.04],
            [0.26, 0.2],
            [0, 0.26],
          ],
          color: palette.courtGrass,
          segments: 7,
          chamfer: 0,
          at: [Math.sin(angle) * 3.95, 0, Math.cos(angle) * 3.95],
        }),
  ),
  binRow({ x: 3.05, z: 2.75, y: 0.05, yaw: 0.85 }),
  bench({ x: -0.7, z: 3.95, y: 0.05, yaw: -0.15 }),
  bench({ x: 3.75, z: 1.35, y: 0.05, yaw: 1.25 }),
];

export const centre = (): Mesh =>
  placed(merged([...lowerDrum(), ...greenRoof(), ...upperDrum(), porch(), ...plaza()]), { ...sites.centre, y: level.plaza });

/** The open ring with its arrow head, standing in the plane of x and y, its middle at the origin. */
export const recyclingRing = (): Mesh => {
  const [radius, from, sweep, thickness] = [1.22, 0.62, Math.PI * 1.55, 0.2];
  const on = (angle: number): Vec3 => [Math.cos(angle) * radius, Math.sin(angle) * radius, 0];
  const arc = (start: number, end: number, count: number): Vec3[] =>
    Array.from({ length: count + 1 }, (_, i) => on(start + ((end - start) * i) / count));
  const cap = (t: number): number => thickness * Math.sqrt(Math.min(1, 0.12 + t * 14));
  const base = from + sweep;
  return merged([
    tube(arc(from, base + 0.04, 52), cap, palette.ring, 14),
    tube(arc(base, base + 0.62, 12), (t) => 0.47 * (1.03 - t), palette.ring, 16),
    tube(arc(base - 0.015, base, 1), (t) => 0.02 + 0.45 * t, palette.ring, 16),
  ]);
};
export const ringAt: Vec3 = [sites.centre.x, level.plaza + 4.02, sites.centre.z];
