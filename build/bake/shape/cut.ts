// Shapes of a section model: prisms and shells that show their cut faces in one colour.
import { ShapeUtils, Vector2 } from 'three';
import { rgb, addQuad, addTriangle, addVertex, cross, emptyMesh, minus, unit, vertexCount, type Mesh, type Rgb, type Vec3 } from './mesh';

const cutColor = rgb('#F79A6E');
/** [x, y] in the plane of the cut. */
export type Flat = readonly [number, number];

export interface PrismOptions {
  readonly outline: readonly Flat[];
  readonly back: number;
  readonly front: number;
  readonly color: Rgb;
  /** The front face is a cut. */
  readonly isCut?: boolean;
  readonly cell?: number;
  /** Backs that lie on a wall need none. */
  readonly withBack?: boolean;
  readonly glow?: number;
}

/** Depth of the cut's lip on the sides. */
const lip = 0.07;

const lines = (from: number, to: number, cell: number): number[] => {
  const count = Math.max(1, Math.round((to - from) / cell));
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
};

const isCounterClockwise = (outline: readonly Flat[]): boolean =>
  outline.reduce((sum, [x, y], i) => sum + x * outline[(i + 1) % outline.length]![1] - outline[(i + 1) % outline.length]![0] * y, 0) > 0;

const face = (mesh: Mesh, outline: readonly Flat[], z: number, facing: 1 | -1, color: Rgb, glow: number): void => {
  const first = vertexCount(mesh);
  for (const [x, y] of outline) addVertex(mesh, [x, y, z], [0, 0, facing], color, glow);
  const contour = outline.map(([x, y]) => new Vector2(x, y));
  for (const [a, b, c] of ShapeUtils.triangulateShape(contour, [])) addTriangle(mesh, first + a!, first + b!, first + c!);
};

/** A prism along z over an outline in the plane of the cut. */
export const prism = (options: PrismOptions): Mesh => {
  const { outline, back, front, color, isCut = false, cell = 0.5, withBack = false, glow = 0 } = options;
  const mesh = emptyMesh();
  const turn = isCounterClockwise(outline) ? 1 : -1;
  const edge = isCut ? front - lip : front;
  face(mesh, outline, front, 1, isCut ? cutColor : color, glow);
  if (withBack) face(mesh, outline, back, -1, color, glow);
  outline.forEach((p, i) => {
    const q = outline[(i + 1) % outline.length]!;
    const n = unit([(q[1] - p[1]) * turn, (p[0] - q[0]) * turn, 0]);
    const along = lines(0, Math.hypot(q[0] - p[0], q[1] - p[1]), cell).map((s, _, all) => s / all.at(-1)!);
    strip(mesh, p, q, along, lines(back, edge, cell), n, color, glow);
    if (isCut) strip(mesh, p, q, along, [edge, front], n, cutColor, glow);
  });
  return mesh;
};

const strip = (mesh: Mesh, p: Flat, q: Flat, along: number[], zs: number[], n: Vec3, color: Rgb, glow: number): void => {
  const grid = along.map((t) => zs.map((z) => addVertex(mesh, [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, z], n, color, glow)));
  for (let i = 1; i < along.length; i++)
    for (let j = 1; j < zs.length; j++) addQuad(mesh, grid[i - 1]![j - 1]!, grid[i]![j - 1]!, grid[i]![j]!, grid[i - 1]![j]!);
};

export const rectangle = (left: number, bottom: number, right: number, top: number): Flat[] => [
  [left, bottom],
  [right, bottom],
  [right, top],
  [left, top],
];

/** A plate between two points in the plane of the cut, `thickness` below the line. */
export const slope = (from: Flat, to: Flat, thickness: number): Flat[] => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const [nx, ny] = [((to[1] - from[1]) / length) * thickness, (-(to[0] - from[0]) / length) * thickness];
  return [[from[0] + nx, from[1] + ny], [to[0] + nx, to[1] + ny], to, from];
};

export interface ShellOptions {
  /** Axis along x. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly z: number;
  readonly inner: number;
  readonly outer: number;
  /** Arc that stands, radians from the front (+z) upwards. */
  readonly arc: readonly [number, number];
  readonly inside: Rgb;
  readonly outside: Rgb;
  readonly steps?: number;
  readonly cell?: number;
}

/** A tube lying along x, cut open: inner and outer face, and its edges and ends as cuts. */
export const shell = (options: ShellOptions): Mesh => {
  const { from, to, y, z, inner, outer, arc, inside, outside, steps = 28, cell = 0.35 } = options;
  const mesh = emptyMesh();
  const angles = lines(0, 1, 1 / steps).map((t) => arc[0] + (arc[1] - arc[0]) * t);
  const xs = lines(from, to, cell);
  const at = (x: number, angle: number, r: number): Vec3 => [x, y + Math.sin(angle) * r, z + Math.cos(angle) * r];
  const skin = (r: number, facing: 1 | -1, color: Rgb): void => {
    const grid = xs.map((x) => angles.map((a) => addVertex(mesh, at(x, a, r), [0, Math.sin(a) * facing, Math.cos(a) * facing], color)));
    for (let i = 1; i < xs.length; i++)
      for (let j = 1; j < angles.length; j++) addQuad(mesh, grid[i - 1]![j - 1]!, grid[i]![j - 1]!, grid[i]![j]!, grid[i - 1]![j]!);
  };
  skin(inner, -1, inside);
  skin(outer, 1, outside);
  for (const x of [from, to]) {
    const n: Vec3 = [x === from ? -1 : 1, 0, 0];
    const rim = angles.map((a) => [addVertex(mesh, at(x, a, inner), n, cutColor), addVertex(mesh, at(x, a, outer), n, cutColor)] as const);
    for (let j = 1; j < rim.length; j++) addQuad(mesh, rim[j - 1]![0], rim[j - 1]![1], rim[j]![1], rim[j]![0]);
  }
  for (const a of arc) {
    const corners = [at(from, a, inner), at(from, a, outer), at(to, a, outer), at(to, a, inner)] as const;
    const flat = unit(cross(minus(corners[1], corners[0]), minus(corners[2], corners[0])));
    const n: Vec3 = flat[2] < 0 ? [-flat[0], -flat[1], -flat[2]] : flat;
    const [i, j, k, l] = corners.map((p) => addVertex(mesh, p, n, cutColor));
    addQuad(mesh, i!, j!, k!, l!);
  }
  return mesh;
};

/** A disc across x with the part in front of the cut left out: the end of a drum. */
export const cutDisc = (
  x: number,
  thickness: number,
  y: number,
  z: number,
  r: number,
  arc: readonly [number, number],
  color: Rgb,
): Mesh => {
  const mesh = emptyMesh();
  const rings = lines(0.001, r, 0.4);
  const angles = lines(0, 1, 1 / 24).map((t) => arc[0] + (arc[1] - arc[0]) * t);
  const chordZ = z + Math.cos(arc[0]) * r;
  const at = (px: number, a: number, rr: number): Vec3 => [px, y + Math.sin(a) * rr, Math.min(z + Math.cos(a) * rr, chordZ)];
  for (const [px, facing] of [
    [x, -1],
    [x + thickness, 1],
  ] as const) {
    const grid = rings.map((rr) => lines(0, 1, 1 / 48).map((t) => addVertex(mesh, at(px, t * Math.PI * 2, rr), [facing, 0, 0], color)));
    for (let i = 1; i < grid.length; i++)
      for (let j = 1; j < grid[0]!.length; j++) addQuad(mesh, grid[i - 1]![j - 1]!, grid[i - 1]![j]!, grid[i]![j]!, grid[i]![j - 1]!);
  }
  const outer = angles.map((a) => [x, x + thickness].map((px) => addVertex(mesh, at(px, a, r), [0, Math.sin(a), Math.cos(a)], color)));
  for (let j = 1; j < outer.length; j++) addQuad(mesh, outer[j - 1]![0]!, outer[j - 1]![1]!, outer[j]![1]!, outer[j]![0]!);
  const half = Math.sin(arc[0]) * r;
  const front = [
    [x, y - half],
    [x + thickness, y - half],
    [x + thickness, y + half],
    [x, y + half],
  ].map(([px, py]) => addVertex(mesh, [px!, py!, chordZ], [0, 0, 1], cutColor));
  addQuad(mesh, front[0]!, front[1]!, front[2]!, front[3]!);
  return mesh;
};
