// Where the camera must stand so that given points fill the picture. Pure geometry, no three.

export type Vec3 = readonly [number, number, number];

/** A camera looking at a target from `distance`, `azimuth` round the vertical (0 = from +z, towards +x) and `elevation` above the ground, radians. */
export interface Pose {
  target: [number, number, number];
  distance: number;
  azimuth: number;
  elevation: number;
}

/** Share of the picture to leave free on each side, 0..1. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Vertical field of view of the stage's lens, radians (24 degrees). */
export const fieldOfView = (24 * Math.PI) / 180;

/** Position of a pose's camera. */
export const positionOf = (
  { target, distance, azimuth, elevation }: Pose,
  out: [number, number, number] = [0, 0, 0],
): [number, number, number] => {
  const flat = Math.cos(elevation) * distance;
  out[0] = target[0] + Math.sin(azimuth) * flat;
  out[1] = target[1] + Math.sin(elevation) * distance;
  out[2] = target[2] + Math.cos(azimuth) * flat;
  return out;
};

interface Axes {
  readonly right: Vec3;
  readonly up: Vec3;
  readonly back: Vec3;
}

const axesOf = (azimuth: number, elevation: number): Axes => {
  const [sa, ca, se, ce] = [Math.sin(azimuth), Math.cos(azimuth), Math.sin(elevation), Math.cos(elevation)];
  return { right: [ca, 0, -sa], up: [-sa * se, ce, -ca * se], back: [sa * ce, se, ca * ce] };
};

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Point in the picture, x and y from -1 to 1. */
export const project = (pose: Pose, aspect: number, point: Vec3): readonly [number, number] => {
  const { right, up, back } = axesOf(pose.azimuth, pose.elevation);
  const d: Vec3 = [point[0] - pose.target[0], point[1] - pose.target[1], point[2] - pose.target[2]];
  const depth = pose.distance - dot(d, back);
  const scale = 1 / (Math.tan(fieldOfView / 2) * depth);
  return [(dot(d, right) * scale) / aspect, dot(d, up) * scale];
};

/** The nearest pose from the given direction that keeps all points inside the margins. */
export const fitPose = (points: readonly Vec3[], azimuth: number, elevation: number, aspect: number, margins: Margins): Pose => {
  const { right, up } = axesOf(azimuth, elevation);
  const mean = [0, 1, 2].map((k) => points.reduce((sum, p) => sum + p[k]!, 0) / points.length) as [number, number, number];
  const pose: Pose = { target: mean, distance: 60, azimuth, elevation };
  const half = Math.tan(fieldOfView / 2);
  const [boxW, boxH] = [2 * (1 - margins.left - margins.right), 2 * (1 - margins.top - margins.bottom)];
  const [midX, midY] = [margins.left - margins.right, margins.bottom - margins.top];
  const nearest = 1.3 * Math.max(...points.map((p) => Math.hypot(p[0] - mean[0], p[1] - mean[1], p[2] - mean[2])));
  for (let round = 0; round < 40; round++) {
    const seen = points.map((p) => project(pose, aspect, p));
    const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
    const [left, rightEnd, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const scale = Math.max((rightEnd - left) / boxW, (high - low) / boxH);
    const [dx, dy] = [((left + rightEnd) / 2 - midX) * half * pose.distance * aspect, ((low + high) / 2 - midY) * half * pose.distance];
    for (let k = 0; k < 3; k++) pose.target[k]! += right[k]! * dx + up[k]! * dy;
    // never so near that the lens would be among the points
    pose.distance = Math.max(pose.distance * scale, nearest);
  }
  return pose;
};
