// Round things: turned profiles, tubes, blobs of leaves.
import { IcosahedronGeometry } from 'three';
import type { Random } from '../../../renderer/lib/random';
import { addQuad, addTriangle, addVertex, cross, emptyMesh, minus, mixed, unit, type Mesh, type Rgb, type Vec3 } from './mesh';

/** [radius, height] */
export type ProfilePoint = readonly [number, number];

/** Softens a profile's corners by cutting `cut` off both sides of each inner point. */
const chamfered = (profile: readonly ProfilePoint[], cut: number): ProfilePoint[] =>
  profile.flatMap((p, i): ProfilePoint[] => {
    const [before, after] = [profile[i - 1], profile[i + 1]];
    if (!before || !after || cut === 0 || p[0] === 0) return [p];
    const towards = (q: ProfilePoint): ProfilePoint => {
      const length = Math.hypot(q[0] - p[0], q[1] - p[1]);
      const t = Math.min(cut / (length || 1), 0.45);
      return [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
    };
    return [towards(before), towards(after)];
  });

export interface LatheOptions {
  /** From the bottom up (outside to the right): normals point away from the axis or up. */
  readonly profile: readonly ProfilePoint[];
  readonly color: Rgb;
  readonly segments?: number;
  readonly chamfer?: number;
  readonly at?: Vec3;
  readonly glow?: number;
}

const segmentNormal = (a: ProfilePoint, b: ProfilePoint): readonly [number, number] => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[1] - a[1]) / length, (a[0] - b[0]) / length];
};

/** A turned body. Long segments keep their own normals; chamfers run from one to the next. */
export const lathe = ({ profile, color, segments = 24, chamfer = 0.04, at = [0, 0, 0], glow = 0 }: LatheOptions): Mesh => {
  const mesh = emptyMesh();
  const points = chamfered(profile, chamfer);
  const normals = points.slice(1).map((p, i) => segmentNormal(points[i]!, p));
  const isChamfer = (i: number): boolean => chamfer > 0 && points.length > profile.length && i % 2 === 1;
  const ring = ([r, y]: ProfilePoint, [nr, ny]: readonly [number, number]): number[] =>
    Array.from({ length: segments + 1 }, (_, k) => {
      const angle = (k / segments) * Math.PI * 2;
      const [s, c] = [Math.sin(angle), Math.cos(angle)];
      return addVertex(mesh, [at[0] + r * s, at[1] + y, at[2] + r * c], [nr * s, ny, nr * c], color, glow);
    });
  const ends = normals.map((n, i) => {
    const [before, after] = [normals[i - 1] ?? n, normals[i + 1] ?? n];
    return isChamfer(i) ? [before, after] : [n, n];
  });
  ends.forEach(([from, to], i) => {
    const [low, high] = [ring(points[i]!, from!), ring(points[i + 1]!, to!)];
    for (let k = 1; k <= segments; k++) addQuad(mesh, low[k - 1]!, low[k]!, high[k]!, high[k - 1]!);
  });
  return mesh;
};

/** A standing cylinder or cone with a closed top. */
export const post = (radius: number, height: number, at: Vec3, color: Rgb, segments = 6, topRadius = radius): Mesh =>
  lathe({
    profile: [
      [radius, 0],
      [topRadius, height],
      [0, height],
    ],
    color,
    segments,
    chamfer: 0,
    at,
  });

/** A tube along points, with flat ends. */
export const tube = (path: readonly Vec3[], radius: number | ((t: number) => number), color: Rgb, sides = 10, glow = 0): Mesh => {
  const mesh = emptyMesh();
  let side: Vec3 = [0, 0, 1];
  const rings = path.map((p, i) => {
    const ahead = unit(minus(path[Math.min(i + 1, path.length - 1)]!, path[Math.max(i - 1, 0)]!));
    const up = unit(cross(ahead, side));
    side = unit(cross(up, ahead));
    const r = typeof radius === 'number' ? radius : radius(i / (path.length - 1));
    return Array.from({ length: sides + 1 }, (_, k) => {
      const angle = (k / sides) * Math.PI * 2;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      const n: Vec3 = [side[0] * c + up[0] * s, side[1] * c + up[1] * s, side[2] * c + up[2] * s];
      return addVertex(mesh, [p[0] + n[0] * r, p[1] + n[1] * r, p[2] + n[2] * r], n, color, glow);
    });
  });
  for (let i = 1; i < rings.length; i++) {
    for (let k = 1; k <= sides; k++) addQuad(mesh, rings[i - 1]![k - 1]!, rings[i - 1]![k]!, rings[i]![k]!, rings[i]![k - 1]!);
  }
  return mesh;
};

export interface BlobOptions {
  readonly radius: Vec3;
  readonly at: Vec3;
  /** Colour at the bottom and at the top. */
  readonly low: Rgb;
  readonly high: Rgb;
  readonly detail?: number;
  readonly bump?: number;
  readonly random: Random;
}

/** A flat-shaded lump: leaves, bushes, steam. */
export const blob = ({ radius, at, low, high, detail = 1, bump = 0.08, random }: BlobOptions): Mesh => {
  const source = new IcosahedronGeometry(1, detail).getAttribute('position');
  const bumps = new Map<string, number>();
  const point = (i: number): Vec3 => {
    const p: Vec3 = [source.getX(i), source.getY(i), source.getZ(i)];
    const key = p.map((v) => v.toFixed(3)).join();
    const b = 1 + bump * (2 * (bumps.get(key) ?? random()) - 1);
    if (!bumps.has(key)) bumps.set(key, (b - 1) / (2 * bump || 1) + 0.5);
    return [at[0] + p[0] * b * radius[0], at[1] + p[1] * b * radius[1], at[2] + p[2] * b * radius[2]];
  };
  const mesh = emptyMesh();
  for (let i = 0; i < source.count; i += 3) {
    const [a, b, c] = [point(i), point(i + 1), point(i + 2)];
    const n = unit(cross(minus(b, a), minus(c, a)));
    const [ia, ib, ic] = [a, b, c].map((p) => addVertex(mesh, p, n, mixed(low, high, 0.5 + (p[1] - at[1]) / (2 * radius[1]))));
    addTriangle(mesh, ia!, ib!, ic!);
  }
  return mesh;
};
