// Boxes with chamfered edges whose normals run smoothly over the chamfer, divided so that baked shade has somewhere to live.
import { addQuad, addTriangle, addVertex, emptyMesh, placed, type Mesh, type Rgb, type Vec3 } from './mesh';

export interface BoxOptions {
  /** Width (x), height (y), depth (z). */
  readonly size: Vec3;
  /** Centre of the base. */
  readonly at?: Vec3;
  readonly color: Rgb;
  readonly top?: Rgb;
  readonly chamfer?: number;
  /** Longest edge of a division. */
  readonly cell?: number;
  readonly yaw?: number;
  readonly underside?: boolean;
  readonly glow?: number;
}

type Row = number[];
type Grid = Row[];

/** Division lines of one axis between two ends. */
const lines = (from: number, to: number, cell: number): number[] => {
  const count = Math.max(1, Math.round((to - from) / cell));
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
};

/** Height lines: one close to the ground, where contact shade is strongest. */
const heightLines = (height: number, cell: number): number[] =>
  height > 0.9 ? [0, ...lines(Math.min(0.35, height / 3), height, cell)] : lines(0, height, cell);

const face = (
  mesh: Mesh,
  us: number[],
  vs: number[],
  point: (u: number, v: number) => Vec3,
  normal: Vec3,
  color: Rgb,
  glow: number,
): Grid => {
  const grid = us.map((u) => vs.map((v) => addVertex(mesh, point(u, v), normal, color, glow)));
  for (let i = 1; i < us.length; i++) {
    for (let j = 1; j < vs.length; j++) addQuad(mesh, grid[i - 1]![j - 1]!, grid[i]![j - 1]!, grid[i]![j]!, grid[i - 1]![j]!);
  }
  return grid;
};

const stitch = (mesh: Mesh, a: Row, b: Row): void => {
  for (let i = 1; i < a.length; i++) addQuad(mesh, a[i - 1]!, a[i]!, b[i]!, b[i - 1]!);
};

const column = (grid: Grid, j: number): Row => grid.map((row) => row.at(j)!);

/** A box standing on its base centre. */
export const box = (options: BoxOptions): Mesh => {
  const { size, color, top = color, cell = 1.3, glow = 0 } = options;
  const [w, h, d] = size;
  const c = Math.min(options.chamfer ?? 0.05, w / 2.5, h / 1.5, d / 2.5);
  const mesh = emptyMesh();
  const xs = lines(-w / 2 + c, w / 2 - c, cell);
  const ys = heightLines(h - c, cell);
  const zs = lines(-d / 2 + c, d / 2 - c, cell);
  const right = face(mesh, ys, zs, (y, z) => [w / 2, y, z], [1, 0, 0], color, glow);
  const left = face(mesh, ys, zs, (y, z) => [-w / 2, y, z], [-1, 0, 0], color, glow);
  const front = face(mesh, ys, xs, (y, x) => [x, y, d / 2], [0, 0, 1], color, glow);
  const back = face(mesh, ys, xs, (y, x) => [x, y, -d / 2], [0, 0, -1], color, glow);
  const cap = face(mesh, xs, zs, (x, z) => [x, h, z], [0, 1, 0], top, glow);
  if (options.underside) face(mesh, xs, zs, (x, z) => [x, 0, z], [0, -1, 0], color, glow);
  stitch(mesh, column(front, -1), column(right, -1));
  stitch(mesh, column(front, 0), column(left, -1));
  stitch(mesh, column(back, -1), column(right, 0));
  stitch(mesh, column(back, 0), column(left, 0));
  stitch(mesh, front.at(-1)!, column(cap, -1));
  stitch(mesh, back.at(-1)!, column(cap, 0));
  stitch(mesh, right.at(-1)!, cap.at(-1)!);
  stitch(mesh, left.at(-1)!, cap[0]!);
  addTriangle(mesh, front.at(-1)!.at(-1)!, right.at(-1)!.at(-1)!, cap.at(-1)!.at(-1)!);
  addTriangle(mesh, front.at(-1)![0]!, left.at(-1)!.at(-1)!, cap[0]!.at(-1)!);
  addTriangle(mesh, back.at(-1)!.at(-1)!, right.at(-1)![0]!, cap.at(-1)![0]!);
  addTriangle(mesh, back.at(-1)![0]!, left.at(-1)![0]!, cap[0]![0]!);
  const [x, y, z] = options.at ?? [0, 0, 0];
  return placed(mesh, { x, y, z, yaw: options.yaw ?? 0 });
};

/** A plain box of ten triangles for small parts. */
export const brick = (size: Vec3, at: Vec3, color: Rgb, yaw = 0, glow = 0): Mesh =>
  box({ size, at, color, yaw, glow, chamfer: 0, cell: 99 });
