import type { StageId } from '../../exhibit-kit/process/processFacts';
import type { Pose } from '../../stage/camera/fit';
import { useFreeWindow } from './freeWindow';
import { live } from './live';
import { stageUnder } from './model/pick';
import { poseIndex, posesFor } from './model/views';
import { useMachine } from './store';

/** The stage at a place of the screen, 0 to 1 from the upper left; by the view that is composed now, with the visitor's look. */
export const pickStage = (x: number, y: number, aspect: number): StageId | null => {
  const { stage } = useMachine.getState();
  const pose = posesFor(aspect, useFreeWindow.getState())[poseIndex(stage)]!;
  const seen: Pose = {
    target: pose.target,
    distance: pose.distance * live.look.zoom,
    azimuth: pose.azimuth + live.look.azimuth,
    elevation: pose.elevation + live.look.elevation,
  };
  return stageUnder(seen, aspect, x * 2 - 1, 1 - y * 2);
};
