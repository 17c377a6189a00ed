// The drawn places: seen slanting from the front, as a doll's house is. Metres to drawing units; pure.
import { seededRandom } from '../../../lib/random';
import type { Place, Piece, Solid } from '../model/place';

/** Share of depth and of height that is seen. */
const seen = { depth: 0.6, height: 0.8 } as const;

export interface At {
  readonly x: number;
  readonly y: number;
}

/** Drawing place of a point: x to the right, y down. */
export const drawnAt = (x: number, y: number, z: number): At => ({ x, y: z * seen.depth - y * seen.height });
export const drawnDepth = (d: number): number => d * seen.depth;
export const drawnHeight = (h: number): number => h * seen.height;

export type Thing =
  | { readonly kind: 'solid'; readonly solid: Solid; readonly front: number }
  | { readonly kind: 'piece'; readonly piece: Piece; readonly front: number };

/** What stands, the farthest first; what stands before the place would hide it. */
export const thingsOf = ({ rooms, solids, pieces }: Place): readonly Thing[] => {
  const front = Math.max(...rooms.map((room) => room.z1)) + 0.8;
  return [
    ...solids.filter(({ style }) => style !== 'block').map((solid): Thing => ({ kind: 'solid', solid, front: solid.z + solid.d / 2 })),
    ...pieces
      .filter(({ z }) => z < front)
      .map((piece): Thing => ({
        kind: 'piece',
        piece,
        front: piece.z + (piece.kind === 'table' || piece.kind === 'cafe' ? 0.4 : 0.1),
      })),
  ].toSorted((a, b) => a.front - b.front);
};

/** Part of the drawing that is framed: the rooms, air above them for what stands behind. */
export const frameOf = ({ rooms }: Place): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } => {
  const [x0, x1] = [Math.min(...rooms.map((room) => room.x0)) - 2.6, Math.max(...rooms.map((room) => room.x1)) + 2.6];
  const [z0, z1] = [Math.min(...rooms.map((room) => room.z0)), Math.max(...rooms.map((room) => room.z1))];
  const top = drawnAt(0, 0, z0).y - 5.2;
  return { x: x0, y: top, w: x1 - x0, h: drawnAt(0, 0, z1).y + 1.6 - top };
};

/** How much taller than the frame a drawing is made: sky for where there is room above. */
export const skyAbove = 13;

/** The town behind: blocks along the horizon, left to right. Always the same for a place. */
export const townOf = (
  place: Place,
): readonly { readonly x: number; readonly w: number; readonly h: number; readonly isLight: boolean }[] => {
  const { x, w } = frameOf(place);
  const random = seededRandom(place.id.length * 7);
  const blocks = [];
  for (let at = x - 1; at < x + w;) {
    const wide = 2.2 + random() * 2.6;
    blocks.push({ x: at, w: wide, h: 3 + random() * 6.5, isLight: random() < 0.5 });
    at += wide + random() * 1.4;
  }
  return blocks;
};
