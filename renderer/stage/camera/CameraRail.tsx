import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import type { Frame } from '../district/part';
import { positionOf, type Margins, type Pose } from './fit';
import { attractPose, copyPose, createPose, cuttingRound, flightPose, flightSeconds, flyingRound } from './rail';
import { cameraFor, viewIds, type Extents, type ViewId } from './views';

interface CameraRailProps {
  readonly extents: Extents;
  readonly frame: Frame;
  readonly attract: boolean;
  readonly view: ViewId;
  readonly flies: boolean;
  readonly margins: Partial<Margins> | undefined;
}

interface Flight {
  from: Pose;
  to: Pose;
  part: number;
}

const at: [number, number, number] = [0, 0, 0];

const apply = (camera: PerspectiveCamera, pose: Pose): void => {
  const [x, y, z] = positionOf(pose, at);
  camera.position.set(x, y, z);
  camera.lookAt(pose.target[0], pose.target[1], pose.target[2]);
};

/** Moves the camera: the attract round, or a flight (a cut, where flights are off) to the chosen view. */
export function CameraRail({ extents, frame, attract, view, flies, margins }: CameraRailProps) {
  const aspect = useThree((state) => state.size.width / Math.max(1, state.size.height));
  const poses = useMemo(() => viewIds.map((id) => cameraFor(id, aspect, extents, margins)), [aspect, extents, margins]);
  const pose = useRef(createPose());
  const flight = useRef<Flight>({ from: createPose(), to: createPose(), part: 1 });
  const isPlaced = useRef(false);
  useEffect(() => {
    const { current } = flight;
    copyPose(pose.current, current.from);
    copyPose(poses[viewIds.indexOf(view)]!, current.to);
    // the first picture is never a flight
    current.part = flies && isPlaced.current ? 0 : 1;
    isPlaced.current = true;
  }, [poses, view, flies, attract]);
  useFrame(({ camera }) => {
    const { current } = flight;
    current.part = Math.min(1, current.part + frame.delta / flightSeconds);
    if (attract) attractPose(frame.time, poses, flies ? flyingRound : cuttingRound, pose.current);
    else flightPose(current.from, current.to, current.part, pose.current);
    frame.farness = pose.current.distance / poses[0]!.distance;
    apply(camera as PerspectiveCamera, pose.current);
  });
  return null;
}
