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
  /** Width over height of the picture: where it is given, new poses for the same shape are flown to. */
  readonly aspect?: number;
}

/** Changes the pose of this frame on its way to the camera: a visitor's turn and zoom. `aspect`: width over height of the picture. */
export type Adjust = (pose: Pose, aspect: number) => void;

export interface CameraDriver {
  aim(aim: Aim): void;
  /** Moves the camera to its place in this frame. */
  step(frame: Frame, camera: PerspectiveCamera, adjust?: (pose: Pose) => void): void;
}

export const createCameraDriver = (): CameraDriver => {
  const [from, base, pose]: [Pose, Pose, Pose] = [createPose(), createPose(), createPose()];
  const at: [number, number, number] = [0, 0, 0];
  let aim: Aim | null = null;
  let part = 1;
  return {
    aim(next) {
      copyPose(base, from);
      // neither the first picture nor a turned screen is a flight
      const isSameShape = aim?.poses === next.poses || (next.aspect !== undefined && aim?.aspect === next.aspect);
      part = next.flies && aim && isSameShape ? 0 : 1;
      aim = next;
    },
    step(frame, camera, adjust) {
      if (!aim) return;
      part = Math.min(1, part + frame.delta / flightSeconds);
      if (aim.attract) attractPose(frame.time, aim.poses, aim.flies ? flyingRound : cuttingRound, base);
      else flightPose(from, aim.goal, part, base);
      copyPose(base, pose);
      adjust?.(pose);
      frame.distance = pose.distance;
      frame.farness = pose.distance / aim.poses[0]!.distance;
      const [x, y, z] = positionOf(pose, at);
      camera.position.set(x, y, z);
      camera.lookAt(pose.target[0], pose.target[1], pose.target[2]);
    },
  };
};
