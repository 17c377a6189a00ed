// Roofs: gabled, saw-tooth, hipped. All have their eaves at y = 0.
import { panel } from './faces';
import { merged, type Mesh, type Rgb, type Vec3 } from './mesh';

/** A gabled roof, ridge along z, eaves at y = 0: two slopes with thickness, and the two gable triangles in the wall's colour. */
export const gable = (w: number, h: number, d: number, roof: Rgb, wall: Rgb): Mesh => {
  const [over, thick] = [0.14, 0.1];
  // none at the sides: gables stand wall to wall
  const [ex, ey, zf, zb] = [w / 2, 0, d / 2 + over, -d / 2 - over];
  const lip = 0.8;
  const side = (s: number): Mesh[] => {
    const [e1, e2, r1, r2]: Vec3[] = [
      [s * ex, ey + thick, zf],
      [s * ex, ey + thick, zb],
      [0, h + thick, zf],
      [0, h + thick, zb],
    ];
    const [f1, f2]: Vec3[] = [
      [s * ex, ey, zf],
      [s * ex, ey, zb],
    ];
    const slope: [Vec3, Vec3, Vec3, Vec3] = s > 0 ? [e1!, e2!, r2!, r1!] : [e2!, e1!, r1!, r2!];
    const edge: [Vec3, Vec3, Vec3, Vec3] = s > 0 ? [f1!, f2!, e2!, e1!] : [f2!, f1!, e1!, e2!];
    const front: [Vec3, Vec3, Vec3, Vec3] = s > 0 ? [[0, h, zf], f1!, e1!, r1!] : [f1!, [0, h, zf], r1!, e1!];
    const back: [Vec3, Vec3, Vec3, Vec3] = s > 0 ? [f2!, [0, h, zb], r2!, e2!] : [[0, h, zb], f2!, e2!, r2!];
    return [panel(slope, roof, 0.8), panel(edge, roof), panel(front, roof, lip), panel(back, roof, lip)];
  };
  const end = (z: number, s: number): Mesh =>
    panel(
      [
        [(-s * w) / 2, 0, z],
        [(s * w) / 2, 0, z],
        [0, h, z],
        [0, h, z],
      ],
      wall,
      0.6,
    );
  return merged([...side(1), ...side(-1), end(d / 2, 1), end(-d / 2, -1)]);
};

/** One tooth of a saw-tooth roof: steep glazed face to +x, slope down to -x. Eaves at y = 0. */
export const tooth = (w: number, h: number, d: number, roof: Rgb, glass: readonly [Rgb, Rgb]): Mesh => {
  const [l, r, f, b] = [-w / 2, w / 2, d / 2, -d / 2];
  const inset = 0.12;
  return merged([
    panel(
      [
        [l, 0, b],
        [l, 0, f],
        [r, h, f],
        [r, h, b],
      ],
      roof,
      0.8,
    ),
    panel(
      [
        [l, 0, f],
        [r, 0, f],
        [r, h, f],
        [r, h, f],
      ],
      roof,
      0.45,
    ),
    panel(
      [
        [r, 0, b],
        [l, 0, b],
        [l, 0, b],
        [r, h, b],
      ],
      roof,
      0.45,
    ),
    panel(
      [
        [r, 0, f],
        [r, 0, b],
        [r, h, b],
        [r, h, f],
      ],
      roof,
      0.8,
    ),
    panel(
      [
        [r + 0.03, inset, f - inset],
        [r + 0.03, inset, b + inset],
        [r + 0.03, h - inset, b + inset],
        [r + 0.03, h - inset, f - inset],
      ],
      glass,
      0.9,
    ),
  ]);
};

/** A hipped roof over a rectangle: four slopes to a short ridge along the longer side, and a fascia below. */
export const hip = (w: number, d: number, h: number, color: Rgb): Mesh => {
  const [x, z, fascia] = [w / 2, d / 2, 0.1];
  const [rx, rz] = w > d ? [x - z * 0.85, z * 0.15] : [x * 0.15, z - x * 0.85];
  const eave = (sx: number, sz: number, y = fascia): Vec3 => [sx * x, y, sz * z];
  const ridge = (sx: number, sz: number): Vec3 => [sx * rx, h + fascia, sz * rz];
  const corners = [
    [-1, 1],
    [1, 1],
    [1, -1],
    [-1, -1],
  ] as const;
  const slopes = corners.flatMap(([sx, sz], i) => {
    const [nx, nz] = corners[(i + 1) % 4]!;
    return [
      panel([eave(sx, sz), eave(nx, nz), ridge(nx, nz), ridge(sx, sz)], color, 0.9),
      panel([eave(sx, sz, 0), eave(nx, nz, 0), eave(nx, nz), eave(sx, sz)], color, 0.9),
    ];
  });
  return merged([...slopes, panel([ridge(-1, 1), ridge(1, 1), ridge(1, -1), ridge(-1, -1)], color)]);
};
