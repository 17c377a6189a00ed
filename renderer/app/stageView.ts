import type { ReactNode } from 'react';
import { create } from 'zustand';

/** What the attract loop shows now: the model of the district, or the game playing itself. */
export type AttractScene = 'model' | 'game';

/** Scene of the exhibit that is on, already in its kit. */
interface ExhibitScene {
  readonly id: string;
  readonly node: ReactNode;
}

interface StageView {
  /** name of the scene that has drawn its first frame and may be shown: attract, or an exhibit's id */
  shown: string | null;
  scene: AttractScene;
  exhibit: ExhibitScene | null;
  /** the stage may leave its tier: neither flag nor setting fixes it, and there is a graphics processor */
  adapts: boolean;
}

export const useStageView = create<StageView>(() => ({ shown: null, scene: 'game', exhibit: null, adapts: false }));

const lengthMs: Record<AttractScene, number> = { model: 26_000, game: 34_000 };
const isReady = (): boolean => useStageView.getState().shown === 'attract';

/** Alternates model and game while the attract loop plays; without 3D the game plays on. Returns its own end. */
export function alternateScenes(): () => void {
  let handle: ReturnType<typeof setTimeout>;
  const next = (): void => {
    const to: AttractScene = isReady() && useStageView.getState().scene === 'game' ? 'model' : 'game';
    useStageView.setState({ scene: to });
    handle = setTimeout(next, lengthMs[to]);
  };
  useStageView.setState({ scene: isReady() ? 'model' : 'game' });
  handle = setTimeout(next, lengthMs[useStageView.getState().scene]);
  return () => clearTimeout(handle);
}
