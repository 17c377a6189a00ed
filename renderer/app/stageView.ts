import type { ReactNode } from 'react';
import { create } from 'zustand';

/** What the attract loop shows now: the model of the district, or the game playing itself. */
export type AttractScene = 'model' | 'game';

interface StageView {
  /** the model has drawn its first frame and may be shown */
  ready: boolean;
  scene: AttractScene;
  /** scene of the exhibit that is on, already in its kit; null while there is none */
  exhibit: ReactNode;
}

export const useStageView = create<StageView>(() => ({ ready: false, scene: 'game', exhibit: null }));

const lengthMs: Record<AttractScene, number> = { model: 26_000, game: 34_000 };

/** Alternates model and game while the attract loop plays; without 3D the game plays on. Returns its own end. */
export function alternateScenes(): () => void {
  let handle: ReturnType<typeof setTimeout>;
  const next = (): void => {
    const { ready, scene } = useStageView.getState();
    const to: AttractScene = ready && scene === 'game' ? 'model' : 'game';
    useStageView.setState({ scene: to });
    handle = setTimeout(next, lengthMs[to]);
  };
  useStageView.setState({ scene: useStageView.getState().ready ? 'model' : 'game' });
  handle = setTimeout(next, lengthMs[useStageView.getState().scene]);
  return () => clearTimeout(handle);
}
