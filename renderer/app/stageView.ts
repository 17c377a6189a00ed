import type { ReactNode } from 'react';
import { create } from 'zustand';

/** What the attract loop shows now: the model of the district, the game playing itself, or a slide. */
export type AttractScene = 'model' | 'game' | 'slide';

/** Scene of the exhibit that is on, already in its kit. */
interface ExhibitScene {
  readonly id: string;
  readonly node: ReactNode;
}

interface StageView {
  /** name of the scene that has drawn its first frame and may be shown: attract, or an exhibit's id */
  shown: string | null;
  scene: AttractScene;
  /** slides shown so far: which one is next */
  slides: number;
  exhibit: ExhibitScene | null;
  /** the stage may leave its tier: neither flag nor setting fixes it, and there is a graphics processor */
  adapts: boolean;
}

export const useStageView = create<StageView>(() => ({ shown: null, scene: 'game', slides: 0, exhibit: null, adapts: false }));

const lengthMs: Record<AttractScene, number> = { model: 26_000, game: 34_000, slide: 11_000 };
const isReady = (): boolean => useStageView.getState().shown === 'attract';

/** What follows a scene: a slide after the game, where there are any; the model only with 3D. */
export const sceneAfter = (scene: AttractScene, has: { model: boolean; slides: boolean }): AttractScene => {
  if (scene === 'game' && has.slides) return 'slide';
  return scene !== 'model' && has.model ? 'model' : 'game';
};

/** Alternates model, game and slides while the attract loop plays; without 3D and slides the game plays on. `hasSlides`: asked each time, the plan may change it. Returns its own end. */
export function alternateScenes(hasSlides: () => boolean): () => void {
  let handle: ReturnType<typeof setTimeout>;
  const next = (): void => {
    const { scene, slides } = useStageView.getState();
    const to = sceneAfter(scene, { model: isReady(), slides: hasSlides() });
    useStageView.setState({ scene: to, slides: scene === 'slide' ? slides + 1 : slides });
    handle = setTimeout(next, lengthMs[to]);
  };
  useStageView.setState({ scene: isReady() ? 'model' : 'game' });
  handle = setTimeout(next, lengthMs[useStageView.getState().scene]);
  return () => clearTimeout(handle);
}
