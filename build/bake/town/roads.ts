// Roads with their markings, and the raised walks beside them.
import { crossRoad, level, loopAt, loopRoad, roundedRect, slab, spurRoad } from '../layout';
import { palette } from '../palette';
import { flat, plate, type Point } from '../shape/faces';
import { addQuad, addVertex, emptyMesh, mixed, unit, type Mesh, type Rgb } from '../shape/mesh';

const half = { w: slab.width / 2, d: slab.depth / 2 };
const edge = 0.1;
const rect = (left: number, back: number, right: number, front: number): Point[] => [
  [left, front],
  [right, front],
  [right, back],
  [left, back],
];
const closedBand = (inner: number, outer: number, y: number, color: Rgb): Mesh => flat(loopAt(outer), y, color, [loopAt(inner)]);

/** Dashes along the closed line at `by` from the loop's axis. */
const dashes = (by: number, length: number, gap: number, width: number): Mesh => {
  const line = loopAt(by, 20);
  const mesh = emptyMesh();
  let walked = 0;
  line.forEach(([x, z], i) => {
    const [x2, z2] = line[(i + 1) % line.length]!;
    const span = Math.hypot(x2 - x, z2 - z);
    const [dx, dz] = [(x2 - x) / (span || 1), (z2 - z) / (span || 1)];
    for (let s = 0; s < span; s += 0.1) {
      if ((walked + s) % (length + gap) > length) continue;
      const e = Math.min(s + 0.1, span);
      const point = (t: number, side: number): number =>
        addVertex(mesh, [x + dx * t - dz * side, level.marking, z + dz * t + dx * side], [0, 1, 0], palette.marking);
      addQuad(mesh, point(s, -width / 2), point(e, -width / 2), point(e, width / 2), point(s, width / 2));
    }
    walked += span;
  });
  return mesh;
};

const straightDashes = (x: number, from: number, to: number): Mesh[] =>
  Array.from({ length: Math.floor((to - from) / 0.9) }, (_, i) =>
    flat(rect(x - 0.035, from + i * 0.9 + 0.2, x + 0.035, from + i * 0.9 + 0.65), level.marking, palette.marking),
  );

const zebra = (x: number, z: number, w: number, d: number, alongX: boolean): Mesh[] =>
  Array.from({ length: 7 }, (_, i) => {
    const s = (i - 3) / 7;
    return alongX
      ? flat(rect(x + s * w - 0.08, z - d / 2, x + s * w + 0.08, z + d / 2), level.marking, palette.marking)
      : flat(rect(x - w / 2, z + s * d - 0.08, x + w / 2, z + s * d + 0.08), level.marking, palette.marking);
  });

export const roads = (): Mesh[] => {
  const [hw, cw, sw] = [loopRoad.width / 2, crossRoad.width / 2, spurRoad.width / 2];
  const { x } = crossRoad;
  return [
    closedBand(-hw, hw, level.road, palette.road),
    flat(rect(x - cw, loopRoad.back + hw - 0.05, x + cw, loopRoad.front - hw + 0.05), level.road, palette.road),
    flat(rect(x - cw, loopRoad.front + hw - 0.05, x + cw, half.d - edge), level.road, palette.road),
    flat(rect(x - cw, -half.d + edge, x + cw, loopRoad.back - hw + 0.05), level.road + 0.02, palette.road),
    flat(rect(loopRoad.right + hw - 0.05, spurRoad.z - sw, half.w - edge, spurRoad.z + sw), level.road, palette.road),
    dashes(0, 0.5, 0.45, 0.06),
    ...[hw - 0.1, -hw + 0.1].map((by) =>
      closedBand(by - 0.02, by + 0.02, level.marking - 0.008, mixed(palette.road, palette.marking, 0.55)),
    ),
    ...straightDashes(x, loopRoad.back + hw + 1, loopRoad.front - hw - 1),
    ...straightDashes(x, loopRoad.front + hw + 0.4, half.d),
    ...zebra(x, loopRoad.front - hw - 0.45, 2.1, 0.62, true),
    ...zebra(x, loopRoad.back + hw + 0.45, 2.1, 0.62, true),
    ...zebra(loopRoad.right + hw + 0.45, spurRoad.z, 0.62, 1.9, false),
    ...zebra(-3.2, loopRoad.front, 0.62, 2.3, false),
    ...zebra(6.4, loopRoad.front, 0.62, 2.3, false),
  ];
};

/** Raised walks on both sides of the loop, cut where other roads meet it. */
export const walks = (): Mesh[] => {
  const [hw, w] = [loopRoad.width / 2, loopRoad.walk];
  const cw = crossRoad.width / 2;
  const inner = (right: boolean): Point[] => {
    const { left, right: r, back, front, corner } = loopRoad;
    const c = corner - hw;
    const [l2, r2, b2, f2] = [left + hw, r - hw, back + hw, front - hw];
    const ring = right ? roundedRect(crossRoad.x + cw, b2, r2, f2, c) : roundedRect(l2, b2, crossRoad.x - cw, f2, c);
    // square corners at the crossing
    return ring
      .map(([x, z]): Point => {
        const near = right ? x < crossRoad.x + cw + c : x > crossRoad.x - cw - c;
        if (!near) return [x, z];
        return [right ? crossRoad.x + cw : crossRoad.x - cw, z < 0 ? b2 : f2];
      })
      .filter(([x, z], i, all) => i === 0 || x !== all[i - 1]![0] || z !== all[i - 1]![1]);
  };
  const outerRing = loopAt(hw + w);
  const outerHole = loopAt(hw);
  return [
    plate(inner(false), 0, level.walk, palette.pavement, palette.kerb),
    plate(inner(true), 0, level.walk, palette.pavement, palette.kerb),
    flat(outerRing, level.walk, palette.pavement, [outerHole]),
    rim(outerHole, palette.kerb),
    rim(outerRing, palette.kerb),
  ];
};

const rim = (line: Point[], color: Rgb): Mesh => {
  const mesh = emptyMesh();
  line.forEach(([x, z], i) => {
    const [x2, z2] = line[(i + 1) % line.length]!;
    const n = unit([z2 - z, 0, x - x2]);
    const [a, b, c, d] = [
      [x, 0, z],
      [x2, 0, z2],
      [x2, level.walk, z2],
      [x, level.walk, z],
    ].map((p) => addVertex(mesh, p as [number, number, number], n, color));
    addQuad(mesh, a!, b!, c!, d!);
    mesh.index.push(a!, c!, b!, a!, d!, c!);
  });
  return mesh;
};

/** Where roads cross the outer walk: a low patch of road over it. */
export const crossings = (): Mesh[] => {
  const [hw, w, cw, sw] = [loopRoad.width / 2, loopRoad.walk, crossRoad.width / 2, spurRoad.width / 2];
  const { x } = crossRoad;
  const y = level.walk + 0.015;
  return [
    flat(rect(x - cw, loopRoad.front + hw - 0.02, x + cw, loopRoad.front + hw + w + 0.02), y, palette.road),
    flat(rect(x - cw, loopRoad.back - hw - w - 0.02, x + cw, loopRoad.back - hw + 0.02), y, palette.road),
    flat(rect(loopRoad.right + hw - 0.02, spurRoad.z - sw, loopRoad.right + hw + w + 0.02, spurRoad.z + sw), y, palette.road),
  ];
};
