// Positions along a polyline by distance travelled. Everything precomputed; sampling allocates nothing.

export interface Path {
  readonly length: number;
  readonly closed: boolean;
  /** Cumulative distance, x and z per point (the first point again at the end of a closed path). */
  readonly at: Float32Array;
  readonly x: Float32Array;
  readonly z: Float32Array;
}

/** A sampled place: position and heading (yaw of +x towards travel, radians). */
export interface Place {
  x: number;
  z: number;
  yaw: number;
}

/** A path from x, z, x, z … Repeated points are left out. */
export const createPath = (flat: readonly number[], closed: boolean): Path => {
  const points: [number, number][] = [];
  const add = (x: number, z: number): void => {
    const last = points.at(-1);
    if (!last || Math.hypot(x - last[0], z - last[1]) > 1e-6) points.push([x, z]);
  };
  for (let i = 0; i + 1 < flat.length; i += 2) add(flat[i]!, flat[i + 1]!);
  if (closed) add(flat[0]!, flat[1]!);
  const at = new Float32Array(points.length);
  for (let i = 1; i < points.length; i++)
    at[i] = at[i - 1]! + Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1]);
  return { length: at.at(-1) ?? 0, closed, at, x: Float32Array.from(points, ([x]) => x), z: Float32Array.from(points, ([, z]) => z) };
};

const indexAt = (path: Path, s: number): number => {
  let [low, high] = [0, path.at.length - 2];
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (path.at[mid]! <= s) low = mid;
    else high = mid - 1;
  }
  return low;
};

/** Place at distance `s`; a closed path wraps, an open one stops at its ends. */
export const placeOn = (path: Path, s: number, out: Place): Place => {
  const d = path.closed ? ((s % path.length) + path.length) % path.length : Math.min(path.length, Math.max(0, s));
  const i = indexAt(path, d);
  const [dx, dz] = [path.x[i + 1]! - path.x[i]!, path.z[i + 1]! - path.z[i]!];
  const t = (d - path.at[i]!) / (path.at[i + 1]! - path.at[i]!);
  out.x = path.x[i]! + dx * t;
  out.z = path.z[i]! + dz * t;
  out.yaw = Math.atan2(-dz, dx);
  return out;
};

/** Place of something rigid of the given wheel base: headed along the chord between its axles, so it turns smoothly round corners. */
export const rigidPlaceOn = (path: Path, s: number, wheelBase: number, out: Place, scratch: Place): Place => {
  placeOn(path, s + wheelBase / 2, scratch);
  placeOn(path, s - wheelBase / 2, out);
  out.yaw = Math.atan2(-(scratch.z - out.z), scratch.x - out.x);
  out.x = (out.x + scratch.x) / 2;
  out.z = (out.z + scratch.z) / 2;
  return out;
};

/** Distance along the path of the place nearest to x, z. */
export const nearestOn = (path: Path, x: number, z: number): number => {
  const place: Place = { x: 0, z: 0, yaw: 0 };
  let [best, bestGap] = [0, Infinity];
  for (let s = 0; s < path.length; s += 0.05) {
    placeOn(path, s, place);
    const gap = Math.hypot(place.x - x, place.z - z);
    if (gap < bestGap) [best, bestGap] = [s, gap];
  }
  return best;
};
