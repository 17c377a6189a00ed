// Trees: shapes (grey, tinted per tree when drawn) and the list of where they stand. Trunks do not sway, so they join the buildings.
import { seededRandom, type Random } from '../../../renderer/lib/random';
import { crossRoad, keepOut, level, loopAt, loopDistance, loopRoad, sites, spurRoad } from '../layout';
import { palette } from '../palette';
import { merged, rgb, shaded, type Mesh, type Rgb } from '../shape/mesh';
import { blob, lathe, post } from '../shape/round';
import { isOffGrass } from './filler';

export const treeKinds = ['round', 'double', 'conifer', 'bush'] as const;
export type TreeKind = (typeof treeKinds)[number];
export interface Tree {
  readonly kind: TreeKind;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly scale: number;
  readonly yaw: number;
  readonly color: Rgb;
}

const [low, high]: [Rgb, Rgb] = [
  [0.62, 0.64, 0.72],
  [1, 1, 1],
];

/** Crowns with their foot at y = 0, as they stand on the ground at scale 1. */
export const crowns = (): Record<TreeKind, Mesh> => {
  const random = seededRandom(11);
  const lump = (r: number, x: number, y: number, z: number, detail = 1, flatness = 0.94): Mesh =>
    blob({ radius: [r, r * flatness, r], at: [x, y, z], low, high, detail, bump: 0.07, random });
  const tier = (r: number, y: number, h: number): Mesh =>
    lathe({
      profile: [
        [r * 0.25, y - 0.02],
        [r, y],
        [0.02, y + h],
      ],
      color: high,
      segments: 8,
      chamfer: 0,
    });
  return {
    round: merged([lump(0.52, 0, 0.98, 0)]),
    double: merged([lump(0.5, 0, 1.04, 0), lump(0.33, 0.3, 0.74, 0.16, 0), lump(0.27, -0.28, 0.82, 0.14, 0)]),
    conifer: merged([tier(0.48, 0.34, 0.62), tier(0.39, 0.68, 0.56), tier(0.28, 0.99, 0.52)].map(facet)),
    bush: merged([lump(0.26, 0, 0.15, 0, 0, 0.8), lump(0.19, 0.2, 0.12, 0.06, 0, 0.8)]),
  };
};

/** Flat-shades a mesh and darkens its lower side: the clay look of the trees. */
const facet = (mesh: Mesh): Mesh => {
  const out: Mesh = { position: [], normal: [], color: [], glow: [], index: [] };
  for (let i = 0; i < mesh.index.length; i += 3) {
    const ids = [mesh.index[i]!, mesh.index[i + 1]!, mesh.index[i + 2]!];
    const n = [0, 1, 2].map((axis) => ids.reduce((sum, id) => sum + mesh.normal[id * 3 + axis]!, 0));
    const length = Math.hypot(...n) || 1;
    ids.forEach((id, k) => {
      const p = mesh.position.slice(id * 3, id * 3 + 3);
      out.position.push(...p);
      out.normal.push(...n.map((v) => v / length));
      const t = Math.min(1, Math.max(0, (p[1]! - 0.3) / 1));
      out.color.push(low[0] + (1 - low[0]) * t, low[1] + (1 - low[1]) * t, low[2] + (1 - low[2]) * t);
      out.glow.push(0);
      out.index.push(i + k);
    });
  }
  return out;
};

export const trunks = (trees: readonly Tree[]): Mesh =>
  merged(
    trees
      .filter(({ kind }) => kind !== 'bush')
      .map(({ kind, x, y, z, scale }) =>
        post(0.075 * scale, (kind === 'conifer' ? 0.42 : 0.72) * scale, [x, y, z], palette.trunk, 5, 0.05 * scale),
      ),
  );

const leafy = ['#7FAE57', '#A3C05F', '#8DB75A', '#5D9A63', '#A3C05F', '#7FAE57'].map(rgb);
const autumn = rgb('#E5B04D');
const needles = ['#5D9A63', '#4F8B63'].map(rgb);

const isBlocked = (x: number, z: number, room: number): boolean => {
  const road = Math.abs(loopDistance(x, z)) < loopRoad.width / 2 + 0.22 + room * 0.5;
  const spur = x > 15 && Math.abs(z - spurRoad.z) < spurRoad.width / 2 + 0.4;
  const cross = Math.abs(x - crossRoad.x) < crossRoad.width / 2 + 0.25 && (Math.abs(z) < 9 || Math.abs(z) > 10);
  return (
    road ||
    spur ||
    cross ||
    isOffGrass(x, z) ||
    keepOut.some(([l, b, r, f]) => x > l - room && x < r + room && z > b - room && z < f + room)
  );
};

const standing = (x: number, z: number): number =>
  loopDistance(x, z) < -loopRoad.width / 2
    ? level.plot
    : loopDistance(x, z) < loopRoad.width / 2 + loopRoad.walk
      ? level.walk
      : level.grass;

/** All trees, bushes included; the same list for the same code. */
export const plantTrees = (): Tree[] => {
  const random = seededRandom(2026);
  const trees: Tree[] = [];
  const plant = (x: number, z: number, kind: TreeKind, scale: number, room = 0.3): void => {
    if (
      isBlocked(x, z, room * scale) ||
      trees.some((t) => Math.hypot(t.x - x, t.z - z) < (kind === 'bush' ? 0.3 : 0.46) * (t.scale + scale))
    )
      return;
    const color = kind === 'conifer' ? pick(needles, random) : random() < 0.14 ? autumn : pick(leafy, random);
    trees.push({ kind, x, y: standing(x, z), z, scale, yaw: random() * 6.28, color: shaded(color, 0.92 + random() * 0.16) });
  };
  avenue(plant, random);
  gardens(plant);
  meadows(plant, random);
  return trees;
};

type Plant = (x: number, z: number, kind: TreeKind, scale: number, room?: number) => void;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;
const broad = (random: Random): TreeKind => (random() < 0.55 ? 'round' : 'double');

/** Rows along the loop, outside it and (less) inside it, and along the cross road. */
const avenue = (plant: Plant, random: Random): void => {
  const row = (by: number, gap: number, scale: number, skip: number): void => {
    let walked = 0;
    const line = loopAt(by, 8);
    line.forEach(([x, z], i) => {
      const [x2, z2] = line[(i + 1) % line.length]!;
      const span = Math.hypot(x2 - x, z2 - z);
      for (; walked < span; walked += gap) {
        if (random() < skip) continue;
        const t = walked / span;
        plant(x + (x2 - x) * t, z + (z2 - z) * t, broad(random), scale * (0.85 + random() * 0.35), 0.1);
      }
      walked -= span;
    });
  };
  row(2.32, 1.75, 0.98, 0.08);
  row(-2.28, 1.6, 0.78, 0.05);
  for (let z = -6.9; z < 7.2; z += 1.45) {
    for (const x of [-0.62, 2.62]) plant(x - 0.35 * Math.sign(1 - x), z, broad(random), 0.78 + random() * 0.2, 0.02);
  }
};

/** Planted by hand: where the sites want green. */
const gardens = (plant: Plant): void => {
  const clumps: readonly (readonly [number, number, TreeKind, number])[] = [
    ...[-11.9, -12.1, -11.6, -12.2].map((x, i) => [x, -0.4 + i * 1.35, 'conifer', 1.05 - i * 0.06] as const),
    [-11.2, 6.6, 'double', 1],
    [-10.4, 7.1, 'round', 0.8],
    [-2.1, 1.6, 'double', 1],
    [-1.9, 3.3, 'round', 0.95],
    [-2.2, 4.9, 'double', 1],
    [5.2, -4.5, 'round', 0.7],
    [10.6, -4.6, 'double', 0.75],
    [10.9, -3.2, 'round', 0.7],
    [5.4, -3, 'bush', 1.1],
    [6.6, -4.7, 'bush', 1.2],
    [9.2, -4.8, 'bush', 1.2],
    [13, -0.9, 'conifer', 1],
    [12.5, -0.6, 'conifer', 0.85],
    [3.2, -0.9, 'double', 0.8],
    [13, 0.9, 'conifer', 0.9],
  ];
  for (const [x, z, kind, scale] of clumps) plant(x, z, kind, scale, -0.6);
  const { x, z } = sites.centre;
  for (let i = 0; i < 16; i++) {
    const angle = 1.25 + (i / 16) * 4.8;
    plant(x + Math.sin(angle) * 4.9, z + Math.cos(angle) * 4.75, i % 3 ? 'bush' : 'round', i % 3 ? 1 : 0.72, -1.6);
  }
};

/** Woods outside the loop, thinner towards the visitor. */
const meadows = (plant: Plant, random: Random): void => {
  for (let i = 0; i < 2200; i++) {
    const [x, z] = [(random() * 2 - 1) * 21.4, (random() * 2 - 1) * 14.5];
    if (loopDistance(x, z) < 2.4) continue;
    const kind = random() < 0.2 ? 'conifer' : random() < 0.3 ? 'bush' : broad(random);
    const thin = z > 10 ? 0.5 : 0.7;
    if (random() < thin) plant(x, z, kind, (z > 10.5 ? 0.72 : 0.85) + random() * 0.4, 0.22);
  }
};
