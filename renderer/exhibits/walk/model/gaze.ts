// Where one looks standing before a hotspot, so that it stands in what the open card leaves free of the picture. Pure; radians.
import { canStand, isClear, type Obstacles, type Spot } from './ground';
import type { Hotspot } from './place';
import { eyeHeight } from './ray';
import { yawTo } from './stick';

/** Middle of the free part, -1 to 1: the card lies right in landscape, below in portrait. */
const free = { landscape: { x: -0.3, y: 0 }, portrait: { x: 0, y: 0.44 } } as const;

export interface Lens {
  readonly fovRad: number;
  readonly aspect: number;
}

/** Upright one sees half as much to the sides: one stands back this many times as far, where there is room. */
const furthest = 1.7;

/** Where one stands before a hotspot to see it whole: its stand, or upright straight back from there as far as the ground is free. */
export const standFor = ({ x, z, stand }: Pick<Hotspot, 'x' | 'z' | 'stand'>, aspect: number, ground: Obstacles): Spot => {
  const back = (times: number): Spot => ({ x: x + (stand.x - x) * times, z: z + (stand.z - z) * times });
  if (aspect < 1)
    for (let times = furthest; times > 1.05; times -= 0.1) {
      const spot = back(times);
      if (canStand(ground, spot.x, spot.z) && isClear(ground, stand.x, stand.z, spot.x, spot.z)) return spot;
    }
  return stand;
};

export const gazeAt = (
  { x, y, z, stand, tilt = 0 }: Pick<Hotspot, 'x' | 'y' | 'z' | 'stand' | 'tilt'>,
  { fovRad, aspect }: Lens,
): { yaw: number; pitch: number } => {
  const half = Math.tan(fovRad / 2);
  const middle = free[aspect < 1 ? 'portrait' : 'landscape'];
  const rise = Math.atan2((y - eyeHeight) * 0.5, Math.hypot(x - stand.x, z - stand.z)) - 0.05;
  return {
    yaw: yawTo(stand.x, stand.z, x, z) + Math.atan(middle.x * half * aspect),
    pitch: rise - Math.atan(middle.y * half) + (aspect < 1 ? 0 : tilt),
  };
};
