import { useThree } from '@react-three/fiber';
import { useLayoutEffect } from 'react';
import type { Fog, Object3D, Scene, WebGLRenderer } from 'three';
import { layAside, type KeptScene } from './keeper';

/** The shadow map is frozen; it is drawn once more in the next frame. */
export const drawShadows = ({ shadowMap }: WebGLRenderer): void => {
  shadowMap.autoUpdate = false;
  shadowMap.needsUpdate = true;
};

const put = (root: Scene, object: Object3D, haze: Fog | null): (() => void) => {
  root.add(object);
  root.fog = haze;
  return () => {
    root.remove(object);
    root.fog = null;
    layAside(object);
  };
};

/** Puts a kept scene on the stage while the component lives. By hand: a `<primitive>` that moves between parents is lost. */
export function useOnStage({ object, haze = null }: KeptScene): void {
  const root = useThree((state) => state.scene);
  const renderer = useThree((state) => state.gl);
  useLayoutEffect(() => {
    drawShadows(renderer);
    return put(root, object, haze);
  }, [root, renderer, object, haze]);
}
