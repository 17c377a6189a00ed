// Where one looks standing before a hotspot, so that it stands in what the open card leaves free of the picture. Pure; radians.
import type { Hotspot } from './place';
import { eyeHeight } from './ray';
import { yawTo } from './stick';

/** Middle of the free part, -1 to 1: the card lies right in landscape, below in portrait. */
const free = { landscape: { x: -0.3, y: 0 }, portrait: { x: 0, y: 0.5 } } as const;

export interface Lens {
  readonly fovRad: number;
  readonly aspect: number;
}

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
