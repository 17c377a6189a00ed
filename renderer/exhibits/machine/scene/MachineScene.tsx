import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { PerspectiveCamera } from 'three';
import { useSettled } from '../../../lib/settled';
import { useKit } from '../../../exhibit-kit/kit';
import { createKeeper } from '../../../stage/keep/keeper';
import { useOnStage } from '../../../stage/keep/useOnStage';
import { tiers, type StageTier } from '../../../stage/tiers';
import { useFreeWindow } from '../freeWindow';
import { useMachine } from '../store';
import { createCamera } from './camera';
import { loadMachine, type MachineModel } from './loadMachine';
import { createMachineScene, type MachineScene as Built } from './machineScene';
import { poseIndex, posesFor } from '../model/views';

/** Longest step of the camera, s: a kiosk sleeps and wakes. */
const longestStep = 0.1;

const keeper = createKeeper<Built>();

/** The scene for a tier; the room is not hazy, and its shadow map is drawn once: what moves throws next to none. */
export const keptMachine = (model: MachineModel, tier: StageTier): Built => keeper.of(tier, () => createMachineScene(model, tiers[tier]));

/** The cut-open line in the app's one canvas. It only draws: the panel moves time and takes the touches. */
export function MachineScene() {
  const { tier, comfort } = useKit();
  const model = useSettled(loadMachine());
  const stageTier = tier === '2d' ? 'low' : tier;
  const size = useThree((state) => state.size);
  const dpr = useThree((state) => state.viewport.dpr);
  const margins = useFreeWindow();
  const stage = useMachine((state) => state.stage);
  const scene = keptMachine(model, stageTier);
  const camera = useMemo(() => createCamera(), []);
  const aspect = size.width / Math.max(1, size.height);
  const poses = useMemo(() => posesFor(aspect, margins), [aspect, margins]);
  const flies = tiers[stageTier].flies && !comfort.reducedMotion;
  useOnStage(scene);
  useEffect(() => keeper.settle(stageTier), [stageTier]);
  useEffect(() => scene.resize(size.width * dpr, size.height * dpr), [scene, size, dpr]);
  useEffect(() => camera.aim(poses, poseIndex(stage), flies), [camera, poses, stage, flies]);
  useFrame((state, delta) => {
    const seconds = Math.min(delta, longestStep);
    scene.step(seconds, useMachine.getState());
    camera.step(seconds, state.camera as PerspectiveCamera);
  });
  return null;
}
