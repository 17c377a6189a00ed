// From a finger on the picture to the ground, a thing or a hotspot; and from a place to the picture. Pure; metres and radians.
import type { Hotspot, Solid } from './place';

/** Height of the eyes, m: a child's or a seated visitor's view. */
export const eyeHeight = 1.5;
/** Farther than this, m, nobody is sent by one tap. */
const reach = 30;

export interface View {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly pitch: number;
  readonly fovRad: number;
  readonly aspect: number;
}

export interface Shown {
  /** -1 to 1 from left to right and from bottom to top; meaningless behind the eyes */
  x: number;
  y: number;
  /** m along the line of sight; negative behind the eyes */
  depth: number;
}

/** Where a point lies in the picture. Writes into `out`. */
export const shownAt = (view: View, x: number, y: number, z: number, out: Shown): Shown => {
  const [cy, sy, cp, sp] = [Math.cos(view.yaw), Math.sin(view.yaw), Math.cos(view.pitch), Math.sin(view.pitch)];
  const [dx, dy, dz] = [x - view.x, y - eyeHeight, z - view.z];
  const right = dx * cy - dz * sy;
  const ahead = -dx * sy - dz * cy;
  const depth = ahead * cp + dy * sp;
  const up = dy * cp - ahead * sp;
  const scale = 1 / (Math.tan(view.fovRad / 2) * (Math.abs(depth) < 1e-3 ? 1e-3 : depth));
  out.x = (right * scale) / view.aspect;
  out.y = up * scale;
  out.depth = depth;
  return out;
};

/** Direction of the line of sight through a point of the picture (-1 to 1, y up). */
export const directionTo = (view: View, x: number, y: number): readonly [number, number, number] => {
  const half = Math.tan(view.fovRad / 2);
  const [right, up] = [x * half * view.aspect, y * half];
  const [cy, sy, cp, sp] = [Math.cos(view.yaw), Math.sin(view.yaw), Math.cos(view.pitch), Math.sin(view.pitch)];
  const ahead = cp - up * sp;
  const rise = sp + up * cp;
  const length = Math.hypot(right, ahead, rise);
  return [(right * cy - ahead * sy) / length, rise / length, (-right * sy - ahead * cy) / length];
};

/** Part of the line on which one coordinate is between two limits. */
const between = (from: number, way: number, low: number, high: number): readonly [number, number] => {
  if (Math.abs(way) < 1e-9) return from >= low && from <= high ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const [a, b] = [(low - from) / way, (high - from) / way];
  return a < b ? [a, b] : [b, a];
};

const hit = (view: View, [dx, dy, dz]: readonly [number, number, number], solid: Solid): number => {
  const spans = [
    between(view.x, dx, solid.x - solid.w / 2, solid.x + solid.w / 2),
    between(eyeHeight, dy, 0, solid.h),
    between(view.z, dz, solid.z - solid.d / 2, solid.z + solid.d / 2),
  ];
  const [near, far] = [Math.max(...spans.map(([a]) => a)), Math.min(...spans.map(([, b]) => b))];
  return near <= far && near > 0 ? near : Infinity;
};

export interface Pointed {
  readonly x: number;
  readonly z: number;
}

/** Where on the ground the line of sight ends: at the foot of the first thing in its way, or on the ground; null: in the sky. */
export const groundUnder = (view: View, x: number, y: number, solids: readonly Solid[]): Pointed | null => {
  const direction = directionTo(view, x, y);
  const ground = direction[1] < -0.02 ? eyeHeight / -direction[1] : Infinity;
  const wall = Math.min(
    Infinity,
    ...solids.filter(({ style }) => style !== 'glazed' && style !== 'rail').map((solid) => hit(view, direction, solid)),
  );
  const length = Math.min(ground, wall);
  if (!(length < reach)) return null;
  return { x: view.x + direction[0] * length, z: view.z + direction[2] * length };
};

const scratch: Shown = { x: 0, y: 0, depth: 0 };

/** Half the width of what a finger hits of a hotspot, m, and the least of it as a share of the picture's height. */
const aim = { metres: 0.8, share: 0.09, farthest: 17 } as const;

/** The hotspot at a point of the picture; of several, the nearest. */
export const hotspotUnder = (view: View, x: number, y: number, hotspots: readonly Hotspot[]): Hotspot | null => {
  let found: Hotspot | null = null;
  let least = Infinity;
  for (const spot of hotspots) {
    shownAt(view, spot.x, spot.y * 0.6, spot.z, scratch);
    if (scratch.depth < 0.5 || scratch.depth > aim.farthest || scratch.depth > least) continue;
    const size = Math.max(aim.share * 2, aim.metres / (Math.tan(view.fovRad / 2) * scratch.depth));
    if (Math.abs(x - scratch.x) * view.aspect < size && Math.abs(y - scratch.y) < size) [found, least] = [spot, scratch.depth];
  }
  return found;
};
