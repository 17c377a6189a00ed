// The long slab under the sets, and what its floor is laid with.
import { half, pitch, slab } from '../../../renderer/exhibits/journey/scene/layout';
import { palette } from '../palette';
import { panel, type Point } from '../shape/faces';
import { addQuad, addVertex, emptyMesh, merged, mixed, shaded, unit, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';
import { tones } from '../tones';

/** The slab's edge seen from outside: how far in, how deep, colour, how much its normal points up. */
const rim: readonly (readonly [number, number, Rgb, number])[] = [
  [0.3, -0.03, tones.slab, 1],
  [0.12, -0.024, tones.slab, 1],
  [0.03, -0.05, tones.slab, 0.7],
  [0, -0.14, tones.slab, 0.1],
  [0, -0.4, mixed(tones.slab, palette.slabBottom, 0.45), 0],
  [0, -slab.thickness + 0.1, palette.slabBottom, 0],
  [0.08, -slab.thickness, palette.slabBottom, -0.6],
];

const edge = (line: readonly Point[], outwards: readonly Point[]): Mesh => {
  const mesh = emptyMesh();
  const rows = rim.map(([inset, y, color, up]) =>
    line.map(([x, z], i) => {
      const [nx, nz] = outwards[i]!;
      return addVertex(mesh, [x - nx * inset, y, z - nz * inset], unit([nx, up, nz]), color);
    }),
  );
  for (let k = 1; k < rows.length; k++)
    for (let i = 1; i < line.length; i++) addQuad(mesh, rows[k - 1]![i - 1]!, rows[k - 1]![i]!, rows[k]![i]!, rows[k]![i - 1]!);
  return mesh;
};

/** Which end of the slab a set lies at: -1 the first, 1 the last, 0 neither. */
export type End = -1 | 0 | 1;

/** A set's piece of the slab: its front edge (with the corner at an end) and a strip of floor before the room. */
export const slabPiece = (end: End, color: Rgb = tones.slab, from = 4.2): Mesh => {
  const { depth, corner, margin } = slab;
  const [far, front] = [half + (end ? margin : 0), depth / 2];
  const round = Array.from({ length: 9 }, (_, i) => ((8 - i) / 8) * (Math.PI / 2));
  const line: Point[] = end ? [] : [[half, front]];
  const out: Point[] = end ? [] : [[0, 1]];
  if (end) {
    line.push(
      [-far, -front],
      ...round.toReversed().map((a): Point => [-far + corner - Math.cos(a) * corner, front - corner + Math.sin(a) * corner]),
    );
    out.push([-1, 0], ...round.toReversed().map((a): Point => [-Math.cos(a), Math.sin(a)]));
  } else {
    line.unshift([-half, front]);
    out.unshift([0, 1]);
  }
  if (end) {
    line.push([half, front]);
    out.push([0, 1]);
  }
  const mirrored = (points: Point[]): Point[] => (end === 1 ? points.map(([x, z]): Point => [-x, z]) : points);
  const top = emptyMesh();
  // under the tiles nobody sees it: it begins where they end, and at an end of the slab beside them
  const back = end ? -front : from;
  const [nx, nz] = [Math.round(pitch / 1.2), end ? 11 : 3];
  const left = end === -1 ? -far + 0.12 : -half;
  const right = end === 1 ? far - 0.12 : half;
  const grid = Array.from({ length: nx + 1 }, (_, i) =>
    Array.from({ length: nz + 1 }, (_, j) => {
      const [x, z] = [left + ((right - left) * i) / nx, back + ((front - 0.12 - back) * j) / nz];
      return addVertex(top, pulled(x, z, end, far, front, corner), [0, 1, 0], color);
    }),
  );
  for (let i = 1; i <= nx; i++)
    for (let j = 1; j <= nz; j++) addQuad(top, grid[i - 1]![j - 1]!, grid[i]![j - 1]!, grid[i]![j]!, grid[i - 1]![j]!);
  return merged([top, edge(mirrored(line), mirrored(out))]);
};

/** The square corner drawn into the round one. */
const pulled = (x: number, z: number, end: End, far: number, front: number, corner: number): Vec3 => {
  const [cx, cz] = [end * (far - corner), front - corner];
  const [dx, dz] = [(x - cx) * end, z - cz];
  if (!end || dx <= 0 || dz <= 0) return [x, -0.02, z];
  const reach = Math.max(dx, dz);
  const length = Math.hypot(dx, dz) || 1;
  return [cx + (end * dx * reach) / length, -0.02, cz + (dz * reach) / length];
};

/** Tiles of two tones over a rectangle, each by itself so that their edges are crisp. */
export const tiles = (
  area: readonly [left: number, back: number, right: number, front: number],
  size: number,
  colors: readonly Rgb[],
  y = 0,
): Mesh => {
  const [left, back, right, front] = area;
  const [nx, nz] = [Math.round((right - left) / size), Math.round((front - back) / size)];
  const [w, d] = [(right - left) / nx, (front - back) / nz];
  const mesh = emptyMesh();
  for (let i = 0; i < nx; i++)
    for (let j = 0; j < nz; j++) {
      const color = shaded(colors[(i + j) % colors.length]!, 0.985 + 0.015 * ((i * 7 + j * 3) % 3));
      const at = (u: number, v: number): number => addVertex(mesh, [left + (i + u) * w, y, back + (j + v) * d], [0, 1, 0], color);
      addQuad(mesh, at(0, 1), at(1, 1), at(1, 0), at(0, 0));
    }
  return mesh;
};

/** A flat rectangle on the ground. */
export const patch = (left: number, back: number, right: number, front: number, y: number, color: Rgb, cell = 0.9): Mesh =>
  panel(
    [
      [left, y, front],
      [right, y, front],
      [right, y, back],
      [left, y, back],
    ],
    color,
    cell,
  );
