// What a place is made of: one description for the model that is baked, the walls one bumps into, the map and the drawn picture.
// Metres; x to the right, z towards the visitor at the start, y up. A yaw of 0 looks along -z.
import type { HotspotId } from './hotspots';

export const placeIds = ['centre', 'jabil', 'yuejie', 'huayue'] as const;
export type PlaceId = (typeof placeIds)[number];

export const groundKinds = ['lawn', 'paving', 'plaza', 'floor', 'road', 'soil', 'deck', 'path'] as const;
export type GroundKind = (typeof groundKinds)[number];

/** A rectangle on the ground by its corners. */
export interface Rect {
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
}

export interface Ground extends Rect {
  readonly kind: GroundKind;
}

/** How a standing thing is built; `block` only stops people, another part draws it. */
export type Style =
  | 'wall'
  | 'glazed'
  | 'facade'
  | 'tower'
  | 'brick'
  | 'sawtooth'
  | 'hedge'
  | 'planter'
  | 'counter'
  | 'plinth'
  | 'kiosk'
  | 'bins'
  | 'shelter'
  | 'column'
  | 'container'
  | 'truck'
  | 'desk'
  | 'rail'
  | 'block';

/** A thing that stands and stops people: a box by its middle, sides along the axes. */
export interface Solid {
  readonly style: Style;
  readonly x: number;
  readonly z: number;
  readonly w: number;
  readonly d: number;
  readonly h: number;
  /** quarter turns: 0 faces +z, 1 faces +x, 2 faces -z, 3 faces -x */
  readonly facing?: 0 | 1 | 2 | 3;
  /** sRGB, where the style leaves it open */
  readonly tone?: string;
}

export const pieceKinds = [
  'tree',
  'tall',
  'bush',
  'stander',
  'carrier',
  'sitter',
  'table',
  'cafe',
  'bench',
  'lamp',
  'pot',
  'bike',
] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** One of a kind of thing: drawn many times from one shape. */
export interface Piece {
  readonly kind: PieceKind;
  readonly x: number;
  readonly z: number;
  /** radians, counter-clockwise from above; 0 faces +z */
  readonly yaw?: number;
  readonly scale?: number;
  /** sRGB of coat, leaves or umbrella */
  readonly tint?: string;
  /** m over the ground */
  readonly y?: number;
}

/** Something to go to and read about. */
export interface Hotspot {
  readonly id: HotspotId;
  /** what is looked at, and where its sign hangs */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** where one stands to look at it */
  readonly stand: { readonly x: number; readonly z: number };
  /** how much further up one looks on a wide screen, so that what is written over it clears the controls, rad */
  readonly tilt?: number;
}

export interface Place {
  readonly id: PlaceId;
  /** nobody gets out of these */
  readonly rooms: readonly Rect[];
  readonly start: { readonly x: number; readonly z: number; readonly yaw: number };
  readonly grounds: readonly Ground[];
  /** the ground all round */
  readonly base: GroundKind;
  readonly solids: readonly Solid[];
  readonly pieces: readonly Piece[];
  readonly hotspots: readonly Hotspot[];
}

/** How much ground a piece takes: radius of a round one, m. Sitters sit at tables and benches, which stop one already. */
export const pieceRadius: Record<PieceKind, number> = {
  tree: 0.32,
  tall: 0.32,
  bush: 0.5,
  stander: 0.32,
  carrier: 0.34,
  sitter: 0,
  table: 1.05,
  cafe: 1.05,
  bench: 0.75,
  lamp: 0.14,
  pot: 0.34,
  bike: 0.8,
};
