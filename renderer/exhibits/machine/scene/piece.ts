import type { Object3D } from 'three';
import type { MachineState } from '../store';

/** What every piece of the scene may read in a frame; one object, mutated. */
export interface Moment {
  state: MachineState;
  /** s since the last frame */
  delta: number;
}

/** A piece of the scene: an object, what moves in it, and how it is given back. */
export interface Piece {
  readonly object: Object3D;
  update?(moment: Moment): void;
  dispose(): void;
}
