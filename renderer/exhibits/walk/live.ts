import type { Push } from './model/stick';
import { createWalker } from './model/walker';

const still: Push = { x: 0, y: 0 };
const followers = new Set<() => void>();

/** What changes every frame; never goes through React. The fingers move it, scene, signs and map read it. */
export const live = {
  walker: createWalker(),
  push: still,
  /** the lens of the picture last drawn: what a finger points at */
  lens: { fovRad: 1, aspect: 16 / 9 },
  /** goal of a tap on the ground, m; shown until it is reached */
  goal: { x: 0, z: 0, isOn: false },
  /** s since the exhibit began */
  time: 0,
  /** Calls `act` after each frame of the scene, until the returned function is called. */
  follow(act: () => void): () => void {
    followers.add(act);
    return () => void followers.delete(act);
  },
  /** a frame of the scene has been moved */
  followed(): void {
    for (const act of followers) act();
  },
};
