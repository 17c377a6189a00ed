// Flat faces: divided quads, windows, gabled and sheared prisms, polygons lying on the ground.
import { ShapeUtils, Vector2 } from 'three';
import { addQuad, addTriangle, addVertex, cross, emptyMesh, minus, unit, type Mesh, type Rgb, type Vec3 } from './mesh';

export type Point = readonly [number, number];

const between = (a: Vec3, b: Vec3, t: number): Vec3 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
const span = (a: Vec3, b: Vec3): number => Math.hypot(...minus(a, b));

/** A flat quad a-b-c-d (counter-clockwise seen from its front), divided to `cell`; c = d makes it a triangle. */
export const panel = (corners: readonly [Vec3, Vec3, Vec3, Vec3], color: Rgb | readonly [Rgb, Rgb], cell = 1.1, glow = 0): Mesh => {
  const [a, b, c, d] = corners;
  const [low, high] = typeof color[0] === 'number' ? [color as Rgb, color as Rgb] : (color as readonly [Rgb, Rgb]);
  const normal = unit(cross(minus(b, a), minus(span(c, d) < 1e-6 ? c : d, a)));
  const across = Math.max(1, Math.round(Math.max(span(a, b), span(c, d)) / cell));
  const up = Math.max(1, Math.round(Math.max(span(a, d), span(b, c)) / cell));
  const mesh = emptyMesh();
  const grid: number[][] = [];
  for (let j = 0; j <= up; j++) {
    const [from, to] = [between(a, d, j / up), between(b, c, j / up)];
    grid.push([]);
    for (let i = 0; i <= across; i++)
      grid[j]!.push(addVertex(mesh, between(from, to, i / across), normal, between(low, high, j / up), glow));
  }
  for (let j = 1; j <= up; j++) {
    for (let i = 1; i <= across; i++) addQuad(mesh, grid[j - 1]![i - 1]!, grid[j - 1]![i]!, grid[j]![i]!, grid[j]![i - 1]!);
  }
  return mesh;
};

/** A straight wall of a building, seen from outside: left and right lower corners run along x or z. */
export interface Wall {
  /** Middle of the wall's foot. */
  readonly at: Vec3;
  /** Direction the wall faces, radians: 0 = +z (towards the visitor), PI/2 = +x. */
  readonly facing: number;
}

/** A rectangle on a wall: `along` from the wall's middle, `up` from its foot, standing `out` from it. */
export const onWall = (
  wall: Wall,
  along: number,
  up: number,
  w: number,
  h: number,
  color: Rgb | readonly [Rgb, Rgb],
  glow = 0,
  out = 0.03,
): Mesh => {
  const [nx, nz] = [Math.sin(wall.facing), Math.cos(wall.facing)];
  const [tx, tz] = [nz, -nx];
  const corner = (s: number, y: number): Vec3 => [
    wall.at[0] + tx * (along + s * w) + nx * out,
    wall.at[1] + y,
    wall.at[2] + tz * (along + s * w) + nz * out,
  ];
  return panel([corner(-0.5, up), corner(0.5, up), corner(0.5, up + h), corner(-0.5, up + h)], color, 99, glow);
};

/** A polygon lying at height y, with optional holes. Coordinates (x, z). */
export const flat = (outline: readonly Point[], y: number, color: Rgb, holes: readonly (readonly Point[])[] = []): Mesh => {
  const vectors = (points: readonly Point[]): Vector2[] => points.map(([x, z]) => new Vector2(x, z));
  const mesh = emptyMesh();
  const contour = vectors(outline);
  const inner = holes.map(vectors);
  for (const { x, y: z } of [...contour, ...inner.flat()]) addVertex(mesh, [x, y, z], [0, 1, 0], color);
  for (const [a, b, c] of ShapeUtils.triangulateShape(contour, inner)) addTriangle(mesh, a!, b!, c!);
  return mesh;
};

/** A polygon with a visible thickness: its top at `y`, its sides down to `bottom`. */
export const plate = (outline: readonly Point[], bottom: number, y: number, color: Rgb, side: Rgb = color): Mesh => {
  const mesh = flat(outline, y, color);
  const area = outline.reduce(
    (sum, [x, z], i) => sum + x * outline[(i + 1) % outline.length]![1] - outline[(i + 1) % outline.length]![0] * z,
    0,
  );
  const turn = area > 0 ? 1 : -1;
  outline.forEach(([x, z], i) => {
    const [x2, z2] = outline[(i + 1) % outline.length]!;
    const n = unit([(z2 - z) * turn, 0, (x - x2) * turn]);
    const ring = [
      addVertex(mesh, [x, bottom, z], n, side),
      addVertex(mesh, [x2, bottom, z2], n, side),
      addVertex(mesh, [x2, y, z2], n, side),
      addVertex(mesh, [x, y, z], n, side),
    ] as const;
    addQuad(mesh, ...ring);
  });
  return mesh;
};
