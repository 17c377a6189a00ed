// What a stop of the journey is in the scene: its moving things in the coordinates of its set, and where a finger finds them.
import type { Vector3 } from 'three';
import { Group, type BufferGeometry, type Material, Mesh, type Object3D } from 'three';
import type { HotspotId, PickId } from '../model/stops';
import type { JourneyModel } from './loadJourney';

/** What every piece may read in a frame; one object, mutated. */
export interface Moment {
  /** s since the last frame, and of the scene's clock (which stands still in reduced motion) */
  seconds: number;
  time: number;
  /** the deed of the piece's stop, 0..1, and s since it was done */
  part: number;
  since: number;
  /** of the machinery, by the feed: 1 = usual */
  pace: number;
  picked: readonly PickId[];
  /** what the finger carries, and how far from its place, in units of the set */
  held: PickId | null;
  heldBy: Vector3;
}

export interface Piece {
  readonly object: Object3D;
  /** Places of the set that the finger knows, mutated. */
  readonly spots: Partial<Record<HotspotId, Vector3>>;
  /** Moves everything. True while its shadows move. */
  update(moment: Moment): boolean;
  dispose(): void;
}

export interface Clay {
  /** What stands and moves. */
  readonly solid: Material;
  /** Steam. */
  readonly mist: Material;
}

export type CreatePiece = (model: JourneyModel, clay: Clay) => Piece;

/** A mesh of the model that throws and takes shadows. */
export const movingMesh = (geometry: BufferGeometry, material: Material, x = 0, y = 0, z = 0): Mesh => {
  const mesh = new Mesh(geometry, material);
  mesh.position.set(x, y, z);
  mesh.castShadow = true;
  mesh.receiveShadow = true;
  return mesh;
};

export const groupOf = (...objects: Object3D[]): Group => {
  const group = new Group();
  group.add(...objects);
  return group;
};

/** A part of a part: 0 before `from`, 1 after `to`, eased. */
export const phase = (part: number, from: number, to: number): number => {
  const t = Math.min(1, Math.max(0, (part - from) / (to - from)));
  return t * t * (3 - 2 * t);
};
