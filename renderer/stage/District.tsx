import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useSettled } from '../lib/settled';
import { CameraRail } from './camera/CameraRail';
import type { Adjust } from './camera/driver';
import type { Margins } from './camera/fit';
import type { ViewId } from './camera/views';
import { createDistrictScene, type DistrictScene } from './district/scene';
import { createKeeper } from './keep/keeper';
import { drawShadows, useOnStage } from './keep/useOnStage';
import { loadDistrict, type District as DistrictModel } from './model/loadDistrict';
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
  /** The visitor's turn and zoom, applied to every frame's pose. Keep it stable between renders. */
  readonly adjust?: Adjust;
}

/** Reduced motion: the model stands at this moment, with trucks and comets well spread. */
const stillMoment = 41;

const keeper = createKeeper<DistrictScene>();

/** The district's scene for a tier: one for attract loop and exhibits, its time running on from tier to tier. */
export const keptDistrict = (district: DistrictModel, tier: StageTier): DistrictScene =>
  keeper.of(tier, (before) => {
    const scene = createDistrictScene(district, tiers[tier]);
    if (before) scene.frame.time = before.frame.time;
    return scene;
  });

/** The model of Hongmei in the canvas: one zone, three points. */
export function District({ tier, attract, view, hour, tonnes, reducedMotion, margins, still, adjust }: DistrictProps) {
  const district = useSettled(loadDistrict());
  const settings = tiers[tier];
  const renderer = useThree((state) => state.gl);
  const size = useThree((state) => state.size);
  const dpr = useThree((state) => state.viewport.dpr);
  const scene = keptDistrict(district, tier);
  useOnStage(scene);
  useEffect(() => keeper.settle(tier), [tier]);
  useEffect(() => {
    if (scene.setHour(hour)) drawShadows(renderer);
  }, [renderer, scene, hour]);
  useEffect(() => scene.resize(size.width * dpr, size.height * dpr), [scene, size, dpr]);
  useFrame((_, delta) => {
    scene.step(delta, tonnes, still ?? (reducedMotion ? stillMoment : undefined));
  }, -1);
  return (
    <CameraRail
      extents={district.header}
      frame={scene.frame}
      attract={attract}
      view={view}
      flies={settings.flies && !reducedMotion}
      margins={margins}
      adjust={adjust}
    />
  );
}
