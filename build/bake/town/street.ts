// Street furniture: lamps on the walks, parked cars, a bus shelter. Lanes and walkways for what moves.
import { seededRandom } from '../../../renderer/lib/random';
import { canalZ, crossRoad, kiosks, level, loopAt, loopRoad, sites, slab } from '../layout';
import { palette } from '../palette';
import { box, brick } from '../shape/box';
import type { Point } from '../shape/faces';
import { merged, mixed, placed, type Mesh, type Rgb } from '../shape/mesh';
import { bench, streetLamp } from '../sites/kiosk';
import { car } from './moving';

/** Where lamps stand: x, z and the direction of their arm. */
const lampPosts = (): [number, number, number][] => {
  const line = loopAt(loopRoad.width / 2 + 0.16, 4);
  const out: [number, number, number][] = [];
  let walked = 1.2;
  line.forEach(([x, z], i) => {
    const [x2, z2] = line[(i + 1) % line.length]!;
    const span = Math.hypot(x2 - x, z2 - z);
    for (; walked < span; walked += 4.2) {
      const t = walked / span;
      const [px, pz] = [x + (x2 - x) * t, z + (z2 - z) * t];
      if (Math.abs(px - crossRoad.x) < 1.8 || (px > 15 && Math.abs(pz - 0.8) < 1.7)) continue;
      out.push([px, pz, Math.atan2(-(z2 - z), x2 - x) + Math.PI / 2]);
    }
    walked -= span;
  });
  return [...out, ...parkLamps];
};

const parkLamps: readonly [number, number, number][] = [
  [-3.1, 5.9, 2.2],
  [-10.9, 4.6, 0.6],
  [-10.2, 0.6, 0],
  [-4.2, -1.25, -1.4],
  [5.4, -2.2, 0.3],
  [10.9, -2.15, 2.8],
  [10.3, 5.2, 2.6],
  [-1.15, 11.75, 2.9],
];

const lamps = (): Mesh[] => lampPosts().map(([x, z, yaw]) => streetLamp({ x, z, yaw }));

/** The ground below each lamp's head: x, z. */
export const lampHeads = (): [number, number][] => lampPosts().map(([x, z, yaw]) => [x + 0.23 * Math.cos(yaw), z - 0.23 * Math.sin(yaw)]);

const tinted = (mesh: Mesh, tone: Rgb): Mesh => ({
  ...mesh,
  color: mesh.color.map((value, i) => value * tone[i % 3]!),
});

const parked = (): Mesh[] => {
  const tones = [palette.blue, palette.cream, mixed(palette.terracotta, palette.white, 0.3), palette.steelDark, palette.sun];
  const spots: readonly (readonly [number, number, number])[] = [
    [-2.3, -1.05 + 1.3, Math.PI / 2],
    [-16.95, 3.4, Math.PI / 2],
    [-17, -3.6, Math.PI / 2],
    [17.5, 6, Math.PI / 2],
    [17.5, -6.2, Math.PI / 2],
    [-13.9, 12.5, 0.1],
    [3, 11.75, 0],
    [9.4, 11.75, 0],
    [17.4, -2.5, Math.PI / 2],
    [-12.3, 11.75, 0],
  ];
  return spots.map(([x, z, yaw], i) =>
    placed(tinted(car(), tones[i % tones.length]!), {
      x,
      z,
      yaw,
      y: Math.abs(x) < 14 && Math.abs(z) < 8 ? level.plot : level.grass + 0.01,
    }),
  );
};

const busStop = (): Mesh =>
  placed(
    merged([
      box({ size: [1.8, 0.06, 0.6], at: [0, 0.72, 0], color: palette.blue, chamfer: 0.02, underside: true, cell: 9 }),
      brick([1.7, 0.66, 0.04], [0, 0.04, -0.22], mixed(palette.white, palette.glassLow, 0.4)),
      ...[-0.8, 0.8].map((x) => brick([0.05, 0.72, 0.05], [x, 0, 0.2], palette.slateLight)),
      bench({ z: -0.05 }),
    ]),
    { x: -9, z: loopRoad.front + loopRoad.width / 2 + 0.62, y: level.walk },
  );

export const street = (): Mesh =>
  merged([...lamps(), ...parked(), busStop(), bench({ x: -16.9, z: 10.9 }), bench({ x: -6, z: -11.6 }), bench({ x: 9, z: -11.6 })]);

/** Lane of the trucks and of the orange flow: the outer half of the loop, driven on the right. */
export const truckLane = (): Point[] => loopAt(loopRoad.width / 4 + 0.02, 16);
/** Lane of the cars, the other way round. */
export const carLane = (): Point[] => loopAt(-loopRoad.width / 4 - 0.02, 16).toReversed();

/** Ways of the people: open lines walked to and fro, x and z in turn, with the height they walk at. */
export const footpaths = (): { y: number; points: Point[] }[] => {
  const inner = loopAt(-loopRoad.width / 2 - 0.3, 10);
  const outer = loopAt(loopRoad.width / 2 + 0.44, 10);
  const part = (line: Point[], from: number, to: number): Point[] =>
    line.slice(Math.floor(line.length * from), Math.ceil(line.length * to));
  const c = sites.centre;
  const plot = level.plot + 0.01;
  return [
    { y: level.walk, points: part(outer, 0.02, 0.28) },
    { y: level.walk, points: part(outer, 0.52, 0.76) },
    {
      y: level.walk,
      points: [
        [-13, 10.78],
        [-0.6, 10.78],
      ],
    },
    {
      y: level.walk,
      points: [
        [2.6, 10.78],
        [14, 10.78],
      ],
    },
    { y: level.walk, points: part(inner, 0.3, 0.42) },
    {
      y: level.plaza + 0.03,
      points: [
        [c.x + 1.7, c.z + 3.1],
        [c.x + 2.9, 7.5],
        [c.x + 2.3, 7.9],
        [-0.7, 7.7],
      ],
    },
    {
      y: level.plaza + 0.03,
      points: Array.from({ length: 12 }, (_, i): Point => [c.x + Math.sin(0.9 + i * 0.34) * 3.5, c.z + Math.cos(0.9 + i * 0.34) * 3.5]),
    },
    {
      y: plot,
      points: [
        [-11.5, -2.2],
        [-6.9, -2.1],
        [-4.3, -0.7],
        [-1.6, 0.2],
      ],
    },
    {
      y: plot,
      points: [
        [-3.6, -0.75],
        [-1.6, -0.8],
      ],
    },
    {
      y: plot,
      points: [
        [4, 7],
        [7.4, 7.1],
        [10.2, 7.2],
        [11, 5.9],
        [10.6, 2.2],
      ],
    },
    {
      y: plot,
      points: [
        [3.4, 0.4],
        [13, 0.4],
      ],
    },
    {
      y: plot + 0.03,
      points: Array.from({ length: 25 }, (_, i): Point => [8.1 + Math.cos((i / 24) * 6.2) * 2.58, -3.65 + Math.sin((i / 24) * 6.2) * 1.12]),
    },
    {
      y: plot,
      points: [
        [4.6, -1.9],
        [6.9, -0.7],
        [9.4, -0.7],
        [11.6, -2],
      ],
    },
    {
      y: 0.03,
      points: [
        [-6.4, 14],
        [-4.7, 13.9],
        [-4.65, 11.9],
        [-1.7, 11.9],
      ],
    },
  ];
};

/** People who stand and talk: x, y, z, yaw. */
export const standing = (): number[] => {
  const random = seededRandom(77);
  const groups: readonly (readonly [number, number, number, number])[] = [
    [-4.3, level.plaza + 0.02, 6.2, 3],
    [-10.6, level.plaza + 0.03, 3.6, 2],
    [-3.2, level.plot, -0.35, 3],
    [5.3, level.plot, 6.4, 2],
    [7.6, level.plot, 6.2, 2],
    [8.6, level.plot + 0.03, -2.7, 3],
    [-2.8, 0.03, 12.4, 2],
    [-9, level.walk, 10.8, 2],
    [10.4, level.plot, -0.75, 2],
    [18.4, 0.05, 12.6, 2],
  ];
  return groups.flatMap(([x, y, z, count]) =>
    Array.from({ length: count }, (_, i) => {
      const angle = (i / count) * Math.PI * 2 + random();
      return [x + Math.cos(angle) * 0.22, y, z - Math.sin(angle) * 0.22, angle + Math.PI];
    }).flat(),
  );
};

export const boatWay = (): Point[] =>
  Array.from({ length: 21 }, (_, i): Point => {
    const x = -slab.width / 2 + 2.5 + (i / 20) * (slab.width / 2 - 2.5 + crossRoad.x - 2.4);
    return [x, canalZ(x)];
  });

/** From the lane to each kiosk: where the flow leaves the road. */
export const branches = (): { id: keyof typeof kiosks; points: Point[] }[] => [
  {
    id: 'jabil',
    points: [
      [loopRoad.left - 0.6, -2.1],
      [loopRoad.left + 1, -2.25],
      [-9, -2.2],
      [kiosks.jabil.x - 0.42, -2.2 + 0.35],
    ],
  },
  {
    id: 'yuejie',
    points: [
      [kiosks.yuejie.x - 2.2, loopRoad.front + 0.6],
      [kiosks.yuejie.x - 0.9, 8.4],
      [kiosks.yuejie.x - 0.5, 7.2],
    ],
  },
  {
    id: 'huayue',
    points: [
      [loopRoad.right + 0.6, -0.6],
      [13.6, -0.45],
      [10, -0.3],
      [kiosks.huayue.x - 0.42, -0.7],
    ],
  },
];
