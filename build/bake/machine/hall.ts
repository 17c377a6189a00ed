// The hall that is cut open, and the slab on the table it stands on.
import { hall, partitions, slab } from '../../../renderer/exhibits/machine/model/layout';
import { roundedRect } from '../layout';
import { palette } from '../palette';
import { onWall, panel } from '../shape/faces';
import { lathe, post, tube } from '../shape/round';
import { addQuad, addVertex, emptyMesh, merged, mixed, placed, rgb, unit, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';
import { box } from '../shape/box';
import { prism, rectangle } from '../shape/cut';
import { tones } from '../tones';

const { left, right, back, front, floor, ceiling, wall, roof } = hall;

/** The slab's top: a grid pulled into the rounded outline, so that baked shade has somewhere to live. */
const slabTop = (): Mesh => {
  const mesh = emptyMesh();
  const [w, d, r] = [slab.width / 2 - 0.09, slab.depth / 2 - 0.09, slab.corner - 0.09];
  const pulled = (x: number, z: number): Vec3 => {
    const [cx, cz] = [Math.sign(x) * (w - r), Math.sign(z) * (d - r)];
    const [dx, dz] = [x - cx, z - cz];
    if (Math.abs(x) <= w - r || Math.abs(z) <= d - r) return [x, 0, z];
    // square corner to round corner
    const reach = Math.max(Math.abs(dx), Math.abs(dz));
    const length = Math.hypot(dx, dz) || 1;
    return [cx + (dx / length) * reach, 0, cz + (dz / length) * reach];
  };
  const [nx, nz] = [66, 24];
  const grid = Array.from({ length: nx + 1 }, (_, i) =>
    Array.from({ length: nz + 1 }, (_, j) => {
      const [x, z] = [((i / nx) * 2 - 1) * w, ((j / nz) * 2 - 1) * d];
      return addVertex(mesh, pulled(x, z), [0, 1, 0], tones.slab);
    }),
  );
  for (let i = 1; i <= nx; i++)
    for (let j = 1; j <= nz; j++) addQuad(mesh, grid[i - 1]![j - 1]!, grid[i]![j - 1]!, grid[i]![j]!, grid[i - 1]![j]!);
  return mesh;
};

const slabSide = (): Mesh => {
  const mesh = emptyMesh();
  const { width, depth, corner, thickness } = slab;
  const rim: readonly [number, number, Rgb, number][] = [
    [0.09, 0, tones.slab, 1],
    [0.025, -0.025, tones.slab, 0.7],
    [0, -0.1, tones.slab, 0.1],
    [0, -0.3, mixed(tones.slab, palette.slabBottom, 0.45), 0],
    [0, -thickness + 0.08, palette.slabBottom, 0],
    [0.07, -thickness, palette.slabBottom, -0.6],
  ];
  const rings = rim.map(([inset, y, color, up]) => {
    const outline = roundedRect(-width / 2 + inset, -depth / 2 + inset, width / 2 - inset, depth / 2 - inset, corner - inset, 12);
    return outline.map(([x, z], i) => {
      const [a, b] = [outline[(i - 1 + outline.length) % outline.length]!, outline[(i + 1) % outline.length]!];
      const [nx, , nz] = unit([-(b[1] - a[1]), 0, b[0] - a[0]]);
      const out = Math.sign(nx * x + nz * z) || 1;
      return addVertex(mesh, [x, y, z], unit([nx * out, up, nz * out]), color);
    });
  });
  for (let k = 1; k < rings.length; k++)
    rings[0]!.forEach((_, i) => {
      const j = (i + 1) % rings[0]!.length;
      addQuad(mesh, rings[k - 1]![i]!, rings[k - 1]![j]!, rings[k]![j]!, rings[k]![i]!);
    });
  return mesh;
};

/** A path of paving stones along the front. */
const paving = (): Mesh[] =>
  Array.from({ length: 13 }, (_, i) =>
    box({ size: [1.86, 0.05, 1.1], at: [-12.1 + i * 2.02, 0, 3.15], color: i % 2 ? tones.tile : tones.floor, chamfer: 0.025, cell: 0.9 }),
  );

const backWall = (): Mesh[] => {
  const [low, high] = [floor, ceiling];
  const dado = 1.5;
  const stretch = (a: number, b: number, color: Rgb | readonly [Rgb, Rgb]): Mesh =>
    panel(
      [
        [left, a, back],
        [right, a, back],
        [right, b, back],
        [left, b, back],
      ],
      color,
      0.32,
    );
  return [
    stretch(dado, high, [tones.wall, tones.wall]),
    stretch(low, dado, [tones.wallLow, tones.wallLow]),
    box({
      size: [right - left, 0.06, 0.05],
      at: [(left + right) / 2, dado - 0.02, back + 0.02],
      color: mixed(tones.wallLow, palette.teal, 0.35),
      chamfer: 0.015,
      cell: 0.6,
    }),
    prism({
      outline: rectangle(left - wall, 0, right + wall, high + roof),
      back: back - 0.2,
      front: back - 0.02,
      color: tones.shell,
      withBack: true,
      cell: 1.2,
    }),
  ];
};

/** Outside and inside of an end wall; the left one has a door for the chute of the lifter only above the roof. */
const endWall = (x: number, side: 1 | -1): Mesh => {
  const [a, b] = side < 0 ? [x - wall, x] : [x, x + wall];
  return prism({ outline: rectangle(a, 0, b, ceiling + roof), back, front, color: tones.wall, isCut: true, cell: 0.36 });
};

/** Floor, partitions and what else stands still and throws shade. */
export const rooms = (): Mesh =>
  merged([
    ...fittings(),
    slabTop(),
    slabSide(),
    ...paving(),
    ...backWall(),
    prism({ outline: rectangle(left, 0, right, floor), back, front, color: tones.floor, isCut: true, cell: 0.32 }),
    endWall(right, 1),
    endWall(left, -1),
    ...partitions.flatMap(({ x, closed }) =>
      closed.map(([from, to]) =>
        prism({ outline: rectangle(x - 0.07, from, x + 0.07, to), back, front: front - 0.02, color: tones.wall, isCut: true, cell: 0.36 }),
      ),
    ),
  ]);

/** A window in the back wall: frame, two panes, sill. */
const wallWindow = (x: number, y: number, w: number, h: number): Mesh =>
  merged([
    box({ size: [w + 0.16, h + 0.16, 0.06], at: [x, y - 0.08, back + 0.02], color: palette.white, chamfer: 0.02, cell: 0.5 }),
    ...[-1, 1].map((side) =>
      onWall({ at: [x + (side * w) / 4, y, back + 0.055], facing: 0 }, 0, 0, w / 2 - 0.08, h, [rgb('#E4F2F6'), rgb('#9CCBE2')], 0, 0.02),
    ),
    box({ size: [w + 0.36, 0.07, 0.16], at: [x, y - 0.15, back + 0.06], color: tones.shell, chamfer: 0.02, cell: 0.5 }),
  ]);

/** A pendant lamp that always shines. */
const pendant = (x: number, y: number): Mesh =>
  merged([
    post(0.02, ceiling - y - 0.2, [x, y + 0.2, -0.5], palette.slateLight, 5),
    lathe({
      profile: [
        [0.3, 0],
        [0.3, 0.04],
        [0.1, 0.24],
        [0.04, 0.3],
        [0, 0.3],
      ],
      color: palette.teal,
      segments: 20,
      chamfer: 0.015,
      at: [x, y, -0.5],
    }),
    lathe({
      profile: [
        [0.001, -0.05],
        [0.22, -0.03],
        [0.26, 0.01],
      ],
      color: palette.lit,
      segments: 16,
      chamfer: 0,
      at: [x, y, -0.5],
      glow: 1,
    }),
  ]);

/** Pipes under the ceiling, and down to the tank. */
const pipes = (): Mesh[] => [
  tube(
    [
      [-4.7, 5.55, back + 0.2],
      [1, 5.55, back + 0.2],
    ],
    0.07,
    tones.steelDeep,
    8,
  ),
  tube(
    [
      [-4.7, 5.32, back + 0.2],
      [0.55, 5.32, back + 0.2],
      [0.7, 5.26, back + 0.2],
      [0.76, 5.1, back + 0.2],
      [0.76, 1.9, back + 0.2],
    ],
    0.055,
    rgb('#8CC7D6'),
    8,
  ),
  tube(
    [
      [5.7, 5.6, back + 0.2],
      [10.5, 5.6, back + 0.2],
    ],
    0.07,
    tones.steelDeep,
    8,
  ),
  ...[-4, -2.6, -1.2, 0.2, 6.4, 7.8, 9.2].map((x) =>
    box({ size: [0.08, 0.42, 0.14], at: [x, 5.28, back + 0.06], color: palette.slateLight, chamfer: 0.02, cell: 1 }),
  ),
];

const fittings = (): Mesh[] => [
  wallWindow(-0.75, 3.95, 1.5, 0.95),
  wallWindow(7.1, 4.35, 1.5, 0.95),
  wallWindow(9.35, 3.4, 1.6, 1.5),
  pendant(-0.7, 4.75),
  pendant(9.3, 5.1),
  ...pipes(),
];

/** The roof, with openings for hopper and duct left to what stands in them. */
export const roofSlab = (): Mesh =>
  merged([
    prism({ outline: rectangle(left, ceiling, right, ceiling + roof), back, front, color: tones.shell, isCut: true, cell: 0.5 }),
    placed(box({ size: [right - left + wall * 2 - 0.5, 0.1, 0.16], color: tones.shell, chamfer: 0.04, cell: 2 }), {
      x: (left + right) / 2,
      y: ceiling + roof,
      z: back + 0.2,
    }),
  ]);
