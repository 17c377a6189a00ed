// Which site a touch means: a ray from the camera against the sites' boxes (the merged model has no objects to ask).
import { fieldOfView, positionOf, type Pose, type Vec3 } from './fit';
import type { Extents } from './views';

/** Distance along the ray to the box, or Infinity. */
const distanceTo = (from: Vec3, way: Vec3, min: Vec3, max: Vec3): number => {
  let [near, far] = [0, Infinity];
  for (let k = 0; k < 3; k++) {
    const [a, b] = [(min[k]! - from[k]!) / way[k]!, (max[k]! - from[k]!) / way[k]!];
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near <= far ? near : Infinity;
};

/** Direction of the ray through a place of the picture (x and y from -1 to 1, y up). */
const rayThrough = ({ azimuth, elevation }: Pose, aspect: number, x: number, y: number): Vec3 => {
  const [sa, ca, se, ce] = [Math.sin(azimuth), Math.cos(azimuth), Math.sin(elevation), Math.cos(elevation)];
  const [u, w] = [x * Math.tan(fieldOfView / 2) * aspect, y * Math.tan(fieldOfView / 2)];
  return [ca * u - sa * se * w - sa * ce, ce * w - se, -sa * u - ca * se * w - ca * ce];
};

/** Id of the nearest site under a place of the picture, or null. */
export const pickSite = (pose: Pose, aspect: number, x: number, y: number, { sites }: Extents): string | null => {
  const way = rayThrough(pose, aspect, x, y);
  const from = positionOf(pose);
  const hits = Object.entries(sites).map(([id, { min, max }]) => ({ id, distance: distanceTo(from, way, min, max) }));
  const best = hits.reduce((a, b) => (b.distance < a.distance ? b : a), { id: '', distance: Infinity });
  return best.distance < Infinity ? best.id : null;
};
