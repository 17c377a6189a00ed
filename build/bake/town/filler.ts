// The town around: quiet blocks in two tones with floor bands, low shops, a garden for the compost, a bridge.
import { canalZ, crossRoad, fillers, level, slab, type FillerPlan } from '../layout';
import { glass, palette } from '../palette';
import { box, brick } from '../shape/box';
import { flat, onWall, type Wall } from '../shape/faces';
import { merged, mixed, placed, shaded, type Mesh, type Rgb } from '../shape/mesh';
import { hip } from '../shape/roofs';
import { lathe, post } from '../shape/round';

const storey = 0.62;

const body = (w: number, d: number, h: number, tone: Rgb, seed: number): Mesh => {
  const floors = Math.max(1, Math.floor((h - 0.2) / storey));
  const walls: Wall[] = [
    { at: [0, 0, d / 2], facing: 0 },
    { at: [w / 2, 0, 0], facing: Math.PI / 2 },
  ];
  const bands = Array.from({ length: floors }, (_, i) =>
    walls.flatMap((wall, side) => {
      const length = side === 0 ? w : d;
      const panes = Math.max(2, Math.round(length / 0.62));
      const y = 0.2 + i * storey;
      return [
        onWall(wall, 0, y, length - 0.34, 0.3, palette.band, 0, 0.02),
        ...Array.from({ length: panes }, (_, k) => {
          const roll = (seed * 131 + i * 57 + k * 29 + side * 83) % 101;
          const step = (length - 0.4) / panes;
          return onWall(wall, (k - (panes - 1) / 2) * step, y + 0.02, step * 0.8, 0.26, glass, roll < 42 ? 50 + roll * 4 : 0, 0.045);
        }),
      ];
    }),
  ).flat();
  return merged([box({ size: [w, h, d], color: tone, chamfer: 0.09, cell: 0.7 }), ...bands]);
};

const roofThings = (w: number, d: number, h: number, seed: number): Mesh[] => [
  box({ size: [w * 0.36, 0.26, d * 0.4], at: [-w * 0.16, h, -d * 0.1], color: palette.fillerDark, chamfer: 0.05, cell: 9 }),
  brick([0.34, 0.16, 0.3], [w * 0.26, h, d * 0.2], palette.band),
  ...(seed % 2
    ? [post(0.2, 0.3, [w * 0.24, h, -d * 0.22], palette.band, 10)]
    : [box({ size: [w * 0.34, 0.05, d * 0.5], at: [w * 0.22, h, -d * 0.12], color: palette.courtGrass, chamfer: 0.02, cell: 9 })]),
];

const shops = (w: number, d: number, h: number): Mesh => {
  const front: Wall = { at: [0, 0, d / 2], facing: 0 };
  const count = Math.round(w / 0.9);
  const step = w / count;
  return merged([
    box({ size: [w, h, d], color: palette.filler, chamfer: 0.06, cell: 0.95 }),
    box({ size: [w * 0.94, 0.12, d * 0.7], at: [0, h, -d * 0.1], color: palette.fillerDark, chamfer: 0.04 }),
    ...Array.from({ length: count }, (_, i) => {
      const x = (i - (count - 1) / 2) * step;
      return merged([
        onWall(front, x, 0.06, step * 0.74, 0.52, glass, 24 + ((i * 17) % 40)),
        box({
          size: [step * 0.9, 0.07, 0.36],
          at: [x, 0.62, d / 2 + 0.17],
          color: i % 2 ? palette.band : palette.cream,
          chamfer: 0.02,
          cell: 9,
          underside: true,
        }),
      ]);
    }),
  ]);
};

const building = ({ w, d, h, kind }: FillerPlan, i: number): Mesh => {
  const tone = i % 2 ? palette.filler : palette.fillerDark;
  if (kind === 'shops') return shops(w, d, h);
  if (kind === 'hip') return merged([body(w, d, h, palette.filler, i), placed(hip(w + 0.3, d + 0.3, 0.5, palette.band), { y: h })]);
  if (kind === 'slab') return merged([body(w, d, h, tone, i), ...roofThings(w, d, h, i)]);
  const low = h * 0.62;
  return merged([
    body(w, d, low, tone, i),
    placed(body(w * 0.6, d * 0.86, h - low, tone, i + 3), { x: -w * 0.18, y: low }),
    ...roofThings(w * 0.6, d * 0.86, h, i).map((part) => placed(part, { x: -w * 0.18 })),
    box({ size: [w * 0.3, 0.05, d * 0.7], at: [w * 0.31, low, 0], color: palette.courtGrass, chamfer: 0.02, cell: 9 }),
  ]);
};

/** Raised beds and a greenhouse: where the soil conditioner goes. */
const communityGarden = (): Mesh => {
  const bed = (x: number, z: number, i: number): Mesh =>
    merged([
      box({ size: [1.05, 0.14, 0.42], at: [x, 0.02, z], color: palette.wood, top: palette.soil, chamfer: 0.02, cell: 0.5 }),
      ...[-0.36, -0.12, 0.12, 0.36].map((s, k) =>
        lathe({
          profile: [
            [0.09, 0.12],
            [0.07, 0.22 + ((i + k) % 3) * 0.05],
            [0, 0.3 + ((i + k) % 3) * 0.05],
          ],
          color: [palette.roofGreen, palette.ring, palette.courtGrass][(i + k) % 3]!,
          segments: 6,
          chamfer: 0,
          at: [x + s, 0, z],
        }),
      ),
    ]);
  const frame = Array.from({ length: 5 }, (_, i) => brick([0.04, 0.62, 1.06], [-5.6 + (i - 2) * 0.4, 0.02, 13.1], palette.white));
  return merged([
    flat(
      [
        [-6.9, 14.3],
        [-1.4, 14.3],
        [-1.4, 11.7],
        [-6.9, 11.7],
      ],
      0.02,
      palette.plotWarm,
    ),
    ...[0, 1, 2, 3, 4, 5].map((i) => bed(-3.9 + (i % 2) * 1.5, 12.2 + Math.floor(i / 2) * 0.78, i)),
    box({ size: [1.56, 0.55, 1], at: [-5.6, 0.02, 13.1], color: mixed(palette.white, palette.glassLow, 0.35), chamfer: 0.02, cell: 0.6 }),
    placed(hip(1.68, 1.12, 0.34, mixed(palette.white, palette.glassLow, 0.25)), { x: -5.6, y: 0.55, z: 13.1 }),
    ...frame,
  ]);
};

const bridge = (): Mesh => {
  const z = canalZ(crossRoad.x);
  const rails = [-1.22, 1.22].flatMap((s) => [
    box({ size: [0.16, 0.42, 2.5], at: [crossRoad.x + s, -0.02, z], color: palette.offWhite, chamfer: 0.04, cell: 0.8 }),
    ...[-1.25, 1.25].map((e) =>
      box({ size: [0.26, 0.56, 0.26], at: [crossRoad.x + s, -0.02, z + e], color: palette.offWhite, chamfer: 0.05, cell: 9 }),
    ),
  ]);
  return merged([brick([2.36, 0.3, 2], [crossRoad.x, -0.32, z], shaded(palette.bank, 0.9)), ...rails]);
};

/** A round pond with stones in the front left corner, a play court in the front right one. */
const corners = (): Mesh[] => [
  lathe({
    profile: [
      [1.5, 0],
      [1.42, 0.07],
      [1.24, 0.08],
      [1.2, 0.03],
    ],
    color: palette.bank,
    segments: 32,
    chamfer: 0,
    at: [-18.2, 0, 11.6],
  }),
  lathe({
    profile: [
      [1.21, 0.035],
      [0, 0.036],
    ],
    color: palette.water,
    segments: 32,
    chamfer: 0,
    at: [-18.2, 0, 11.6],
  }),
  flat(
    [
      [17.2, 13.8],
      [20.9, 13.8],
      [20.9, 11.4],
      [17.2, 11.4],
    ],
    0.03,
    mixed(palette.terracotta, palette.plot, 0.45),
  ),
  flat(
    [
      [17.4, 13.6],
      [20.7, 13.6],
      [20.7, 11.6],
      [17.4, 11.6],
    ],
    0.045,
    mixed(palette.blue, palette.plot, 0.55),
  ),
  flat(
    [
      [19.02, 13.6],
      [19.08, 13.6],
      [19.08, 11.6],
      [19.02, 11.6],
    ],
    0.06,
    palette.white,
  ),
  ...[17.5, 20.6].flatMap((x) => [
    post(0.03, 0.75, [x, 0, 12.6], palette.slateLight, 5),
    brick([0.04, 0.26, 0.4], [x + (x < 19 ? 0.1 : -0.1), 0.62, 12.6], palette.white),
  ]),
];

export const town = (): Mesh =>
  merged([
    ...fillers.map((plan, i) => placed(building(plan, i), { x: plan.x, z: plan.z, y: level.grass })),
    communityGarden(),
    bridge(),
    ...corners(),
  ]);

/** True where the slab ends or water is. */
export const isOffGrass = (x: number, z: number): boolean =>
  Math.abs(x) > slab.width / 2 - 0.7 ||
  Math.abs(z) > slab.depth / 2 - 0.6 ||
  Math.abs(z - canalZ(x)) < 1.35 ||
  Math.hypot(x + 18.2, z - 11.6) < 1.7 ||
  (x > 16.9 && x < 21.2 && z > 11.1 && z < 14.1);
