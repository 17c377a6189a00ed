// Warming: while nobody watches, a scene's programs are compiled and its shapes handed to the graphics, so that its first frame comes at once.
import { PerspectiveCamera, Scene, Vector4, type Object3D, type WebGLRenderer } from 'three';
import type { StageTier } from '../tiers';
import { layAside, type KeptScene } from './keeper';

/** The stage as a warmer needs it. */
export interface WarmStage {
  readonly renderer: WebGLRenderer;
  readonly tier: StageTier;
  /** Runs `task` just before the next frame is drawn: what it leaves in the canvas is not seen. */
  beforeFrame(task: () => void): Promise<void>;
}

let stage: WarmStage | null = null;

/** The canvas says that it is there (or gone). */
export const setWarmStage = (now: WarmStage | null): void => {
  stage = now;
};

/** Side of the corner the unseen picture is drawn into, CSS px. */
const corner = 8;

const showAll = (object: Object3D): (() => void) => {
  const hidden: Object3D[] = [];
  object.traverse((each) => {
    if (!each.visible) hidden.push(each);
    each.visible = true;
  });
  return () => hidden.forEach((each) => (each.visible = false));
};

const viewOf = (): PerspectiveCamera => {
  const camera = new PerspectiveCamera(60, 1, 1, 1600);
  camera.position.set(0, 60, 90);
  camera.lookAt(0, 0, 0);
  camera.updateMatrixWorld();
  return camera;
};

const drawUnseen = (renderer: WebGLRenderer, root: Scene, camera: PerspectiveCamera): void => {
  const before = renderer.getViewport(new Vector4());
  renderer.setViewport(0, 0, corner, corner);
  renderer.shadowMap.needsUpdate = true;
  renderer.render(root, camera);
  renderer.setViewport(before);
};

/** Compiles and uploads what `scene` draws with; nothing where there is no stage, or where it is on the stage already. */
export const warmScene = async (scene: (tier: StageTier) => KeptScene): Promise<void> => {
  if (!stage) return;
  const { renderer, tier, beforeFrame } = stage;
  const { object, haze = null } = scene(tier);
  if (object.parent) return;
  const root = new Scene();
  const camera = viewOf();
  const onRoot = (act: () => void): void => {
    // a visitor may have opened it meanwhile
    if (object.parent) return;
    const hideAgain = showAll(object);
    root.fog = haze;
    root.add(object);
    act();
    root.remove(object);
    hideAgain();
  };
  const ready: Promise<unknown>[] = [];
  onRoot(() => ready.push(renderer.compileAsync(root, camera)));
  await Promise.all(ready);
  await beforeFrame(() => {
    onRoot(() => drawUnseen(renderer, root, camera));
    if (!object.parent) layAside(object);
  });
};
