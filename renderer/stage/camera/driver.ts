// The moving camera: holds the pose, flies (or cuts) to a view, or goes the attract round.
import type { PerspectiveCamera } from 'three';
import type { Frame } from '../district/part';
import { positionOf, type Pose } from './fit';
import { attractPose, copyPose, createPose, cuttingRound, flightPose, flightSeconds, flyingRound } from './rail';

export interface Aim {
  /** Poses of the attract round, the overview first. */
  readonly poses: readonly Pose[];
  /** Where to go when not on the round. */
  readonly goal: Pose;
  readonly attract: boolean;
  /** Flights and drift, or cuts. */
  readonly flies: boolean;
}

export interface CameraDriver {
  aim(aim: Aim): void;
  /** Moves the camera to its place in this frame. */
  step(frame: Frame, camera: PerspectiveCamera): void;
}

export const createCameraDriver = (): CameraDriver => {
  const [from, pose]: [Pose, Pose] = [createPose(), createPose()];
  const at: [number, number, number] = [0, 0, 0];
  let aim: Aim | null = null;
  let part = 1;
  return {
    aim(next) {
      copyPose(pose, from);
      // neither the first picture nor a turned screen is a flight
      part = next.flies && aim && aim.poses === next.poses ? 0 : 1;
      aim = next;
    },
    step(frame, camera) {
      if (!aim) return;
      part = Math.min(1, part + frame.delta / flightSeconds);
      if (aim.attract) attractPose(frame.time, aim.poses, aim.flies ? flyingRound : cuttingRound, pose);
      else flightPose(from, aim.goal, part, pose);
      frame.distance = pose.distance;
      frame.farness = pose.distance / aim.poses[0]!.distance;
      const [x, y, z] = positionOf(pose, at);
      camera.position.set(x, y, z);
      camera.lookAt(pose.target[0], pose.target[1], pose.target[2]);
    },
  };
};
