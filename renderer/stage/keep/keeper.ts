// Scenes stay built for the app's life, one per exhibit: opening one again compiles, uploads and allocates nothing.
import { Light, type DirectionalLightShadow, type Fog, type Object3D } from 'three';
import type { StageTier } from '../tiers';

/** What can be kept: one object, with its fog, that can be given back as a whole. */
export interface KeptScene {
  readonly object: Object3D;
  readonly haze?: Fog | null;
  dispose(): void;
}

export interface Keeper<S extends KeptScene> {
  /** The scene for a tier; built on first asking. `build` gets the scene of the tier before, to take over where that stood. */
  of(tier: StageTier, build: (before: S | null) => S): S;
  /** Gives back what was built for other tiers: call it once the scene of `tier` is on the stage. */
  settle(tier: StageTier): void;
}

const all = new Set<KeptScene>();

/** Every scene that is kept now, on the stage or aside. */
export const keptScenes = (): Iterable<KeptScene> => all;

/** One keeper per exhibit, made once in its module. */
export const createKeeper = <S extends KeptScene>(): Keeper<S> => {
  const scenes = new Map<StageTier, S>();
  return {
    of(tier, build) {
      const found = scenes.get(tier);
      if (found) return found;
      const scene = build([...scenes.values()].at(-1) ?? null);
      scenes.set(tier, scene);
      all.add(scene);
      return scene;
    },
    settle(tier) {
      for (const [other, scene] of scenes) {
        if (other === tier) continue;
        scenes.delete(other);
        all.delete(scene);
        scene.dispose();
      }
    },
  };
};

const isLit = (object: Object3D): object is Light & { shadow: DirectionalLightShadow } => object instanceof Light && 'shadow' in object;

/** Gives back the shadow maps of what leaves the stage: only one scene at a time holds one. */
export const layAside = (object: Object3D): void => {
  object.traverse((each) => {
    if (!isLit(each) || !each.shadow.map) return;
    each.shadow.map.dispose();
    each.shadow.map = null;
  });
};
