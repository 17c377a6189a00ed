// The moving camera: on its way between two stops, or at one with the visitor's look round.
import type { PerspectiveCamera } from 'three';
import { positionOf, type Pose } from '../../../stage/camera/fit';
import { copyPose, createPose } from '../../../stage/camera/rail';
import { noteOnStage } from '../../../stage/frame/notes';
import { live } from '../live';
import { journeyPose } from './flight';

export interface JourneyCamera {
  /** x of what it looks at, for what follows it. */
  readonly x: number;
  /** Sets where to go. A new stop is flown to where `flies`; new poses (turned screen, other cards) are glided or cut to. */
  aim(poses: readonly Pose[], goal: number, aspect: number, flies: boolean): void;
  step(seconds: number, camera: PerspectiveCamera): void;
}

/** How quickly look and frame follow, per second. */
const followRate = 7;

const glide = (now: Pose, to: Pose, part: number): void => {
  for (let k = 0; k < 3; k++) now.target[k] = now.target[k]! + (to.target[k]! - now.target[k]!) * part;
  now.distance += (to.distance - now.distance) * part;
  now.azimuth += (to.azimuth - now.azimuth) * part;
  now.elevation += (to.elevation - now.elevation) * part;
};

export const createCamera = (): JourneyCamera => {
  const [from, goalPose, pose, shown]: [Pose, Pose, Pose, Pose] = [createPose(), createPose(), createPose(), createPose()];
  const at: [number, number, number] = [0, 0, 0];
  let aimed: { goal: number; aspect: number } | null = null;
  let [flying, gliding] = [false, false];
  let [yaw, pitch] = [0, 0];
  const result = {
    x: 0,
    aim(poses: readonly Pose[], goal: number, aspect: number, flies: boolean) {
      const isNewStop = aimed !== null && aimed.goal !== goal;
      if (isNewStop && flies) copyPose(pose, from);
      flying = flies && (isNewStop || flying);
      // another shape of the picture is no flight; other cards are
      gliding = flies && aimed !== null && aimed.aspect === aspect;
      aimed = { goal, aspect };
      copyPose(poses[goal]!, goalPose);
    },
    step(seconds: number, camera: PerspectiveCamera) {
      if (!aimed) return;
      const follow = Math.min(1, seconds * followRate);
      if (flying && live.flight.part < 1) journeyPose(from, goalPose, live.flight.part, pose);
      else if (gliding) glide(pose, goalPose, follow);
      else copyPose(goalPose, pose);
      if (live.flight.part >= 1) flying = false;
      yaw += (live.look.yaw - yaw) * follow;
      pitch += (live.look.pitch - pitch) * follow;
      copyPose(pose, shown);
      shown.azimuth += yaw;
      shown.elevation = Math.min(0.9, Math.max(0.08, shown.elevation + pitch));
      noteOnStage('azimuth', shown.azimuth);
      noteOnStage('elevation', shown.elevation);
      noteOnStage('distance', shown.distance);
      const [x, y, z] = positionOf(shown, at);
      camera.position.set(x, y, z);
      camera.lookAt(shown.target[0], shown.target[1], shown.target[2]);
      camera.updateMatrixWorld();
      result.x = shown.target[0];
    },
  };
  return result;
};
