// Which stage lies under a finger.
import type { StageId } from '../../../exhibit-kit/process/processFacts';
import { project, type Pose } from '../../../stage/camera/fit';
import { boxes, stageIds } from './layout';

/** The stage whose section covers the point (-1 to 1 in both directions) as seen from `pose`; of several, the smallest. */
export const stageUnder = (pose: Pose, aspect: number, x: number, y: number): StageId | null => {
  let found: StageId | null = null;
  let least = Infinity;
  for (const id of stageIds) {
    const [left, bottom, right, top] = boxes[id];
    const [x1, y1] = project(pose, aspect, [left, bottom, 0.4]);
    const [x2, y2] = project(pose, aspect, [right, top, 0.4]);
    const size = Math.abs((x2 - x1) * (y2 - y1));
    const isInside = x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2);
    if (isInside && size < least) [found, least] = [id, size];
  }
  return found;
};
