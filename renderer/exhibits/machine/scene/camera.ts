// The moving camera: flies (or cuts) to the open stage's pose, and lets the visitor look round it a little.
import type { PerspectiveCamera } from 'three';
import { positionOf, type Pose } from '../../../stage/camera/fit';
import { copyPose, createPose, flightPose, flightSeconds } from '../../../stage/camera/rail';
import { noteOnStage } from '../../../stage/frame/notes';
import { live } from '../live';

export interface MachineCamera {
  /** Sets where to go; `flies` false: a cut. A new set of poses (turned screen, panel changed) is never a flight. */
  aim(poses: readonly Pose[], goal: number, flies: boolean): void;
  step(delta: number, camera: PerspectiveCamera): void;
}

/** How quickly the look follows the finger, per second. */
const followRate = 9;

export const createCamera = (): MachineCamera => {
  const [from, pose, shown]: [Pose, Pose, Pose] = [createPose(), createPose(), createPose()];
  const at: [number, number, number] = [0, 0, 0];
  const look = { azimuth: 0, elevation: 0, zoom: 1 };
  let aimed: { poses: readonly Pose[]; goal: number } | null = null;
  let part = 1;
  return {
    aim(poses, goal, flies) {
      const isFlight = flies && aimed !== null && aimed.goal !== goal;
      // a panel that opens with the stage changes the poses too: still one flight
      if (isFlight) copyPose(pose, from);
      if (isFlight || aimed === null || aimed.goal !== goal) part = isFlight ? 0 : 1;
      aimed = { poses, goal };
    },
    step(delta, camera) {
      if (!aimed) return;
      part = Math.min(1, part + delta / flightSeconds);
      flightPose(from, aimed.poses[aimed.goal]!, part, pose);
      const follow = Math.min(1, delta * followRate);
      look.azimuth += (live.look.azimuth - look.azimuth) * follow;
      look.elevation += (live.look.elevation - look.elevation) * follow;
      look.zoom += (live.look.zoom - look.zoom) * follow;
      copyPose(pose, shown);
      shown.azimuth += look.azimuth;
      shown.elevation = Math.min(0.9, Math.max(0.06, shown.elevation + look.elevation));
      shown.distance = Math.max(7, shown.distance * look.zoom);
      noteOnStage('azimuth', shown.azimuth);
      noteOnStage('elevation', shown.elevation);
      noteOnStage('distance', shown.distance);
      const [x, y, z] = positionOf(shown, at);
      camera.position.set(x, y, z);
      camera.lookAt(shown.target[0], shown.target[1], shown.target[2]);
    },
  };
};
