import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { PerspectiveCamera } from 'three';
import type { Frame } from '../district/part';
import { createCameraDriver, type Adjust } from './driver';
import type { Margins, Pose } from './fit';
import { cameraFor, viewIds, type Extents, type ViewId } from './views';

interface CameraRailProps {
  readonly extents: Extents;
  readonly frame: Frame;
  readonly attract: boolean;
  readonly view: ViewId;
  readonly flies: boolean;
  readonly margins: Partial<Margins> | undefined;
  readonly adjust?: Adjust | undefined;
}

/** Moves the camera: the attract round, or a flight (a cut, where flights are off) to the chosen view. */
export function CameraRail({ extents, frame, attract, view, flies, margins, adjust }: CameraRailProps) {
  const aspect = useThree((state) => state.size.width / Math.max(1, state.size.height));
  const poses = useMemo(() => viewIds.map((id) => cameraFor(id, aspect, extents, margins)), [aspect, extents, margins]);
  const driver = useMemo(() => createCameraDriver(), []);
  useEffect(
    () => driver.aim({ poses, goal: poses[viewIds.indexOf(view)]!, attract, flies, aspect }),
    [driver, poses, view, attract, flies, aspect],
  );
  const turn = useMemo(() => adjust && ((pose: Pose) => adjust(pose, aspect)), [adjust, aspect]);
  useFrame(({ camera }) => driver.step(frame, camera as PerspectiveCamera, turn));
  return null;
}
