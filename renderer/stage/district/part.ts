// A piece of the scene: an object, what moves in it, and how it is given back.
import type { Object3D } from 'three';

/** What every piece may read in a frame; one object, mutated. */
export interface Frame {
  /** Scene time and time since the last frame, seconds. */
  time: number;
  delta: number;
  /** 0 = noon, 1 = night. */
  evening: number;
  /** Tonnes so far today: how strong the flow is. */
  tonnes: number;
  /** Camera's distance from its target over that of the overview: 1 far, about .3 close. */
  farness: number;
  /** Camera's distance from its target, units. */
  distance: number;
}

export interface Part {
  readonly object: Object3D;
  update?(frame: Frame): void;
  dispose(): void;
}
