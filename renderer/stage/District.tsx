import { useFrame, useThree } from '@react-three/fiber';
import { use, useEffect, useMemo } from 'react';
import type { Scene, WebGLRenderer } from 'three';
import { CameraRail } from './camera/CameraRail';
import type { Adjust } from './camera/driver';
import type { Margins } from './camera/fit';
import type { ViewId } from './camera/views';
import { createDistrictScene, type DistrictScene } from './district/scene';
import { loadDistrict } from './model/loadDistrict';
import { tiers, type StageTier } from './tiers';

export interface DistrictProps {
  readonly tier: StageTier;
  /** The camera goes round by itself; otherwise it goes to `view`. */
  readonly attract: boolean;
  readonly view: ViewId;
  /** Hour of the hall's day, 0 to 24. */
  readonly hour: number;
  /** Food waste of the district so far today, tonnes. */
  readonly tonnes: number;
  readonly reducedMotion: boolean;
  readonly margins: Partial<Margins> | undefined;
  /** Freezes the scene at this time, seconds: for pictures and tests. */
  readonly still: number | undefined;
  readonly onLoaded: () => void;
  /** The visitor's turn and zoom, applied to every frame's pose. Keep it stable between renders. */
  readonly adjust?: Adjust;
}

/** Reduced motion: the model stands at this moment, with trucks and comets well spread. */
const stillMoment = 41;

/** The shadow map is frozen; it is drawn once more in the next frame. */
const drawShadows = ({ shadowMap }: WebGLRenderer): void => {
  shadowMap.autoUpdate = false;
  shadowMap.needsUpdate = true;
};

const setHaze = (root: Scene, { haze }: DistrictScene): void => {
  root.fog = haze;
};

/** The model of Hongmei in the canvas: one zone, three points. */
export function District({ tier, attract, view, hour, tonnes, reducedMotion, margins, still, onLoaded, adjust }: DistrictProps) {
  const district = use(loadDistrict());
  const settings = tiers[tier];
  const renderer = useThree((state) => state.gl);
  const root = useThree((state) => state.scene);
  const size = useThree((state) => state.size);
  const dpr = useThree((state) => state.viewport.dpr);
  const scene = useMemo(() => createDistrictScene(district, settings), [district, settings]);
  useEffect(() => () => scene.dispose(), [scene]);
  useEffect(() => () => district.free(), [district]);
  useEffect(() => {
    if (scene.setHour(hour)) drawShadows(renderer);
  }, [renderer, scene, hour]);
  useEffect(() => scene.resize(size.width * dpr, size.height * dpr), [scene, size, dpr]);
  useEffect(() => {
    setHaze(root, scene);
    onLoaded();
  }, [root, scene, onLoaded]);
  useFrame((_, delta) => {
    scene.step(delta, tonnes, still ?? (reducedMotion ? stillMoment : undefined));
  }, -1);
  return (
    <>
      <primitive object={scene.object} dispose={null} />
      <CameraRail
        extents={district.header}
        frame={scene.frame}
        attract={attract}
        view={view}
        flies={settings.flies && !reducedMotion}
        margins={margins}
        adjust={adjust}
      />
    </>
  );
}
