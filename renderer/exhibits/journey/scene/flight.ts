// The way of the camera between two stops: along the front of the slab, drawing back and up the farther it goes, so that it never passes a wall.
import { clamp, easeInOutCubic } from '../../../lib/math';
import type { Pose } from '../../../stage/camera/fit';
import { flightPose } from '../../../stage/camera/rail';
import { pitch } from './layout';

/** How much farther the camera stands in the middle of a flight over several sets, as a part of its distance. */
const drawBack = 0.16;

/** Between two poses, `part` 0..1 as time goes; writes into `out`. */
export const journeyPose = (from: Pose, to: Pose, part: number, out: Pose): Pose => {
  flightPose(from, to, part, out);
  const sets = Math.abs(to.target[0] - from.target[0]) / pitch;
  const arc = Math.sin(easeInOutCubic(clamp(part, 0, 1)) * Math.PI);
  out.distance *= 1 + drawBack * Math.min(7, sets) * arc;
  return out;
};
