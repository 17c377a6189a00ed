// The slab, its grass and the canal that cuts it. Shade of the ground comes from a texture, so it needs no divisions.
import { canalHalf, canalZ, level, roundedRect, slab } from '../layout';
import { palette } from '../palette';
import { flat, type Point } from '../shape/faces';
import { addQuad, addVertex, emptyMesh, mixed, unit, type Mesh, type Rgb } from '../shape/mesh';

const half = { w: slab.width / 2, d: slab.depth / 2 };

const outward = (points: readonly Point[], i: number): readonly [number, number] => {
  const [a, b] = [points[(i - 1 + points.length) % points.length]!, points[(i + 1) % points.length]!];
  const [nx, , nz] = unit([b[1] - a[1], 0, a[0] - b[0]]);
  return [-nx, -nz];
};

/** The slab's rounded rim and sides, cream above, clay below. */
export const slabBody = (): Mesh => {
  const mesh = emptyMesh();
  const outline = roundedRect(-half.w, -half.d, half.w, half.d, slab.corner, 12);
  const rim: [number, number, Rgb, number][] = [
    [0.09, 0, palette.slabTop, 1],
    [0.025, -0.025, palette.slabTop, 0.7],
    [0, -0.1, palette.slabTop, 0.1],
    [0, -0.55, mixed(palette.slabTop, palette.slabBottom, 0.35), 0],
    [0, -slab.thickness + 0.1, palette.slabBottom, 0],
    [0.08, -slab.thickness, palette.slabBottom, -0.6],
  ];
  const rings = rim.map(([inset, y, color, up]) =>
    outline.map(([x, z], i) => {
      const [nx, nz] = outward(outline, i);
      const out = Math.sign(nx * x + nz * z) || 1;
      return addVertex(mesh, [x - nx * out * inset, y, z - nz * out * inset], unit([nx * out, up, nz * out]), color);
    }),
  );
  for (let k = 1; k < rings.length; k++) {
    outline.forEach((_, i) => {
      const j = (i + 1) % outline.length;
      addQuad(mesh, rings[k - 1]![i]!, rings[k - 1]![j]!, rings[k]![j]!, rings[k]![i]!);
    });
  }
  return mesh;
};

/** Half the slab's width at depth z, its rounded corners counted in. */
const slabHalfAt = (z: number): number => {
  const beyond = Math.max(0, Math.abs(z) - (half.d - slab.corner));
  return half.w - slab.corner + Math.sqrt(slab.corner ** 2 - beyond ** 2) - 0.09;
};

/** A line along the canal, `side` from its axis, from the slab's left edge to its right. */
const canalLine = (side: number): Point[] => {
  const ends = [-1, 1].map((s) => s * slabHalfAt(canalZ(s * half.w) + side)) as [number, number];
  return Array.from({ length: 45 }, (_, i): Point => {
    const x = ends[0] + ((ends[1] - ends[0]) * i) / 44;
    return [x, canalZ(x) + side];
  });
};

const band = (a: Point[], b: Point[]): Point[] => [...a, ...b.toReversed()];

/** Angle round the slab, counted from the back over the right side. */
const turn = ([x, z]: Point): number => (Math.atan2(z, x) + Math.PI * 2.5) % (Math.PI * 2);

/** Grass with the canal cut out of it, and the banks. */
export const grass = (): Mesh[] => {
  const top = roundedRect(-half.w + 0.08, -half.d + 0.08, half.w - 0.08, half.d - 0.08, slab.corner - 0.08, 12);
  const [north, south] = [canalLine(-canalHalf), canalLine(canalHalf)];
  const front = top.filter(([x, z]) => z > canalZ(x) + canalHalf + 0.05).toSorted((a, b) => turn(a) - turn(b));
  const back = top.filter(([x, z]) => z < canalZ(x) - canalHalf - 0.05).toSorted((a, b) => b[0] - a[0]);
  return [
    flat([...south, ...front], level.grass, palette.grass),
    flat([...north, ...back], level.grass, palette.grass),
    wall(south, 1),
    wall(north, -1),
    flat(band(canalLine(canalHalf + 0.42), south), level.grass + 0.03, palette.bank),
    flat(band(north, canalLine(-canalHalf - 0.2)), level.grass + 0.03, palette.bank),
  ];
};

/** The canal's side wall, facing the water. */
const wall = (line: Point[], side: number): Mesh => {
  const mesh = emptyMesh();
  const rows = line.map(
    ([x, z]) =>
      [
        addVertex(mesh, [x, level.grass + 0.03, z], [0, 0, -side], palette.bank),
        addVertex(mesh, [x, -0.5, z], [0, 0, -side], palette.bank),
      ] as const,
  );
  for (let i = 1; i < rows.length; i++) addQuad(mesh, rows[i - 1]![0], rows[i]![0], rows[i]![1], rows[i - 1]![1]);
  return mesh;
};

/** The canal's surface, a little below the grass. */
export const water = (): Mesh => flat(band(canalLine(canalHalf), canalLine(-canalHalf)), -0.16, palette.water);
