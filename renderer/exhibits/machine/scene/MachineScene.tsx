import { useFrame, useThree } from '@react-three/fiber';
import { use, useEffect, useMemo } from 'react';
import type { PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { useKit } from '../../../exhibit-kit/kit';
import { tiers } from '../../../stage/tiers';
import { useFreeWindow } from '../freeWindow';
import { useMachine } from '../store';
import { createCamera } from './camera';
import { loadMachine } from './loadMachine';
import { createMachineScene } from './machineScene';
import { poseIndex, posesFor } from '../model/views';

/** Longest step of the camera, s: a kiosk sleeps and wakes. */
const longestStep = 0.1;

/** The shadow map is drawn once: what moves throws next to none. */
const freezeShadows = ({ shadowMap, domElement }: WebGLRenderer): (() => void) => {
  const before = shadowMap.autoUpdate;
  const draw = (): void => {
    shadowMap.needsUpdate = true;
  };
  shadowMap.autoUpdate = false;
  draw();
  domElement.addEventListener('webglcontextrestored', draw);
  return () => {
    domElement.removeEventListener('webglcontextrestored', draw);
    shadowMap.autoUpdate = before;
    // the next scene has its own
    draw();
  };
};

/** The room is not hazy, whatever scene was here before. */
const clearHaze = (root: Scene): (() => void) => {
  const before = root.fog;
  root.fog = null;
  return () => void (root.fog = before);
};

/** The cut-open line in the app's one canvas. It only draws: the panel moves time and takes the touches. */
export function MachineScene() {
  const { tier, comfort } = useKit();
  const model = use(loadMachine());
  const settings = tiers[tier === '2d' ? 'low' : tier];
  const renderer = useThree((state) => state.gl);
  const root = useThree((state) => state.scene);
  const size = useThree((state) => state.size);
  const dpr = useThree((state) => state.viewport.dpr);
  const margins = useFreeWindow();
  const stage = useMachine((state) => state.stage);
  const scene = useMemo(() => createMachineScene(model, settings), [model, settings]);
  const camera = useMemo(() => createCamera(), []);
  const aspect = size.width / Math.max(1, size.height);
  const poses = useMemo(() => posesFor(aspect, margins), [aspect, margins]);
  const flies = settings.flies && !comfort.reducedMotion;
  useEffect(() => () => scene.dispose(), [scene]);
  useEffect(() => () => model.free(), [model]);
  useEffect(() => freezeShadows(renderer), [renderer, scene]);
  useEffect(() => clearHaze(root), [root]);
  useEffect(() => scene.resize(size.width * dpr, size.height * dpr), [scene, size, dpr]);
  useEffect(() => camera.aim(poses, poseIndex(stage), flies), [camera, poses, stage, flies]);
  useFrame((state, delta) => {
    const seconds = Math.min(delta, longestStep);
    scene.step(seconds, useMachine.getState());
    camera.step(seconds, state.camera as PerspectiveCamera);
  });
  return <primitive object={scene.object} dispose={null} />;
}
