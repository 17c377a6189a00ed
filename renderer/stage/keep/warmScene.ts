// Warming: while nobody watches, a scene's programs are compiled and its shapes handed to the graphics, so that its first frame comes at once.
import { Scene } from 'three';
import type { StageTier } from '../tiers';
import { layAside, type KeptScene } from './keeper';
import type { Unveiler } from './unveil';

/** The stage as a warmer needs it. */
export interface WarmStage {
  readonly tier: StageTier;
  readonly unveiler: Unveiler;
  /** Runs `task` just before the next frame is drawn: what it leaves in the canvas is not seen. */
  beforeFrame<T>(task: () => T): Promise<T>;
}

let stage: WarmStage | null = null;

/** The canvas says that it is there (or gone). */
export const setWarmStage = (now: WarmStage | null): void => {
  stage = now;
};

/** Draws everything of a scene once, unseen; nothing where there is no stage, or where a visitor has opened it meanwhile. */
export const warmScene = async (scene: (tier: StageTier) => KeptScene): Promise<void> => {
  if (!stage) return;
  const here = stage;
  const { object, haze = null } = scene(here.tier);
  const root = new Scene();
  root.fog = haze;
  const piece = (): boolean => {
    if (object.parent) return true;
    root.add(object);
    const isDone = here.unveiler.step(root);
    if (isDone) here.unveiler.whole(root);
    root.remove(object);
    if (isDone) layAside(object);
    return isDone;
  };
  while (here === stage && !(await here.beforeFrame(piece)));
};
