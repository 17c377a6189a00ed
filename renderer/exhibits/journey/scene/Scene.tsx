import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { PerspectiveCamera, WebGLRenderer } from 'three';
import { useSettled } from '../../../lib/settled';
import { dayMs, msIntoDay } from '../../../../electron/shared/hallTime';
import { useKit } from '../../../exhibit-kit/kit';
import type { Margins } from '../../../stage/camera/fit';
import { createKeeper } from '../../../stage/keep/keeper';
import { drawShadows, useOnStage } from '../../../stage/keep/useOnStage';
import { tiers, type StageTier } from '../../../stage/tiers';
import { stopIds } from '../model/stops';
import { useJourney } from '../store';
import { createCamera } from './camera';
import { createJourneyScene, type JourneyScene } from './journeyScene';
import { loadJourney, type JourneyModel } from './loadJourney';
import { posesFor } from './views';

/** Longest step of the scene, s: a kiosk sleeps and wakes. */
const longestStep = 0.1;
/** Until the panel has laid itself out. */
const plain: Margins = { left: 0.04, right: 0.04, top: 0.14, bottom: 0.3 };

const keeper = createKeeper<JourneyScene>();

/** The scene for a tier, built once. */
export const keptJourney = (model: JourneyModel, tier: StageTier): JourneyScene =>
  keeper.of(tier, () => createJourneyScene(model, tiers[tier]));

/** The hall's hour, 0 to 24. */
const hourOf = (now: number): number => (msIntoDay(now) / dayMs) * 24;

const redraw = (renderer: WebGLRenderer, moved: boolean): void => {
  if (moved) drawShadows(renderer);
};

/** The way of a leftover in the app's one canvas. It draws what `live` and the store say, and tells where a finger finds things. */
export function Scene() {
  const { tier, comfort, now } = useKit();
  const model = useSettled(loadJourney());
  const stageTier = tier === '2d' ? 'low' : tier;
  const size = useThree((state) => state.size);
  const dpr = useThree((state) => state.viewport.dpr);
  const margins = useJourney((state) => state.margins) ?? plain;
  const stop = useJourney((state) => state.stop);
  const scene = keptJourney(model, stageTier);
  const camera = useMemo(() => createCamera(), []);
  const aspect = size.width / Math.max(1, size.height);
  const poses = useMemo(() => posesFor(aspect, margins), [aspect, margins]);
  const flies = tiers[stageTier].flies && !comfort.reducedMotion;
  useOnStage(scene);
  useEffect(() => keeper.settle(stageTier), [stageTier]);
  useEffect(() => scene.resize(size.width * dpr, size.height * dpr), [scene, size, dpr]);
  useEffect(() => camera.aim(poses, stopIds.indexOf(stop), aspect, flies), [camera, poses, stop, aspect, flies]);
  useFrame((state, delta) => {
    const seconds = Math.min(delta, longestStep);
    const lens = state.camera as PerspectiveCamera;
    scene.setHour(hourOf(now()));
    camera.step(seconds, lens);
    redraw(state.gl, scene.step(seconds, useJourney.getState(), lens, camera.x, comfort.reducedMotion));
    scene.point(useJourney.getState().stop, lens, state.size.width, state.size.height);
  });
  return null;
}
