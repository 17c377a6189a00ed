import type { ComponentType } from 'react';
import { noted, useSettled } from '../../lib/settled';

/** A scene that comes with three, which a kiosk in 2D never needs. `load` fetches it beforehand; then it stands at once. */
export interface LateScene {
  readonly Scene: ComponentType;
  load(): Promise<unknown>;
}

export const createLateScene = (fetchIt: () => Promise<ComponentType>): LateScene => {
  let loading: Promise<ComponentType> | null = null;
  const load = (): Promise<ComponentType> => (loading ??= noted(fetchIt()));
  function Scene() {
    const Loaded = useSettled(load());
    return <Loaded />;
  }
  return { Scene, load };
};
