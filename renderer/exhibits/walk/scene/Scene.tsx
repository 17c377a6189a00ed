import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerspectiveCamera } from 'three';
import { dayMs, msIntoDay } from '../../../../electron/shared/hallTime';
import { useKit } from '../../../exhibit-kit/kit';
import { useSettled } from '../../../lib/settled';
import { createKeeper } from '../../../stage/keep/keeper';
import { drawShadows, useOnStage } from '../../../stage/keep/useOnStage';
import { tiers, type StageTier } from '../../../stage/tiers';
import { live } from '../live';
import { eyeHeight } from '../model/ray';
import { walkedPlace } from '../model/sets';
import { walkOn } from '../model/walker';
import { lookAgain, reachGoal, useWalk } from '../store';
import { loadWalk, type WalkModel } from './loadWalk';
import { createWalkScene, type WalkScene } from './walkScene';

/** Longest step, s: a kiosk sleeps and wakes. */
const longestStep = 0.25;
const minuteMs = 60_000;

const keeper = createKeeper<WalkScene>();

export const keptWalk = (model: WalkModel, tier: StageTier): WalkScene => keeper.of(tier, () => createWalkScene(model, tiers[tier]));

/** Hour of the hall's day, by the minute. */
function useHallHour(): number {
  const { now } = useKit();
  const [hour, setHour] = useState(() => (msIntoDay(now()) / dayMs) * 24);
  useEffect(() => {
    const handle = setInterval(() => setHour((msIntoDay(now()) / dayMs) * 24), minuteMs);
    return () => clearInterval(handle);
  }, [now]);
  return hour;
}

/** The walker's eyes: a wide lens close to things; what the next scene finds is as it was. */
const putLens = (camera: PerspectiveCamera, aspect: number): (() => void) => {
  const { fov, near, far } = camera;
  const { order } = camera.rotation;
  camera.fov = aspect < 1 ? 74 : 60;
  camera.near = 0.12;
  camera.far = 420;
  camera.rotation.order = 'YXZ';
  camera.updateProjectionMatrix();
  live.lens = { fovRad: (camera.fov * Math.PI) / 180, aspect };
  return () => {
    Object.assign(camera, { fov, near, far });
    camera.rotation.order = order;
    camera.updateProjectionMatrix();
  };
};

/** The place one walks through, in the app's one canvas. */
export function Scene() {
  const { i18n } = useTranslation('walk');
  const { tier, paused } = useKit();
  const model = useSettled(loadWalk());
  const stageTier = tier === '2d' ? 'low' : tier;
  const renderer = useThree((state) => state.gl);
  const camera = useThree((state) => state.camera);
  const aspect = useThree((state) => state.size.width / Math.max(1, state.size.height));
  const place = useWalk((s) => s.place);
  const hour = useHallHour();
  const scene = keptWalk(model, stageTier);
  useOnStage(scene);
  useEffect(() => keeper.settle(stageTier), [stageTier]);
  useEffect(() => {
    if (scene.show(place, hour)) drawShadows(renderer);
  }, [renderer, scene, place, hour]);
  useLayoutEffect(() => scene.speak(i18n.language), [scene, i18n.language]);
  useLayoutEffect(() => {
    const putBack = putLens(camera as PerspectiveCamera, aspect);
    lookAgain();
    return putBack;
  }, [camera, aspect]);
  useFrame((state, delta) => {
    const seconds = paused ? 0 : Math.min(delta, longestStep);
    const { walker, push, goal } = live;
    live.time += seconds;
    walkOn(walker, walkedPlace(place).ground, push, seconds);
    if (goal.isOn && walker.way.length === 0 && walker.gaze === null) reachGoal();
    scene.step();
    state.camera.position.set(walker.x, eyeHeight, walker.z);
    state.camera.rotation.set(walker.pitch, walker.yaw, 0);
    live.followed();
  });
  return null;
}
