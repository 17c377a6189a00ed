import type { Extents } from '../../stage/camera/views';
import { createPose } from '../../stage/camera/rail';
import { createOrbit } from './model/orbit';

/** What changes every frame; never goes through React. The panel writes the orbit, the scene reads it and says where the camera stood. */
export const live = {
  orbit: createOrbit(),
  /** pose and shape of the picture last drawn */
  pose: createPose(),
  aspect: 16 / 9,
  /** boxes of the places, once the model is there */
  extents: null as Extents | null,
};

export function resetLive(): void {
  live.orbit = createOrbit();
}
