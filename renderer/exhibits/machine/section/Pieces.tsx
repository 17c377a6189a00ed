import { seededRandom } from '../../../lib/random';
import { freshColors, lookColors } from '../model/looks';
import { createPlace, pathSeconds, placeAt, type Place } from '../model/path';

/** One piece of material in the drawing. */
export interface Piece {
  /** place in the stream of time, 0 to 1 */
  readonly offset: number;
  readonly u: number;
  readonly v: number;
  readonly w: number;
  readonly colors: readonly [string, string, string, string];
}

/** Pieces evenly spread over the line. */
export const makePieces = (count: number): Piece[] => {
  const random = seededRandom(37);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, i) => ({
    offset: (i + random()) / count,
    u: random(),
    v: random(),
    w: random(),
    colors: [pick(freshColors), pick(lookColors.crushed), pick(lookColors.cake), pick(lookColors.compost)],
  }));
};

/** Where a piece is after `flow` seconds of the running line. */
export const pieceAt = (piece: Piece, flow: number, out: Place): Place =>
  placeAt(((flow / pathSeconds + piece.offset) % 1) * pathSeconds, piece.u, piece.v, piece.w, out);

export const colorAt = (piece: Piece, place: Place): string => piece.colors[Math.min(3, Math.round(place.look)) as 0 | 1 | 2 | 3];

/** Heap in the hopper: always there. */
const heaped = (() => {
  const random = seededRandom(43);
  return Array.from({ length: 46 }, () => {
    const h = random();
    const half = 0.35 + h * 0.8;
    return {
      x: -7.95 + (random() * 2 - 1) * half,
      y: 6 + h * 1.85,
      r: 0.13 + random() * 0.09,
      color: freshColors[Math.floor(random() * freshColors.length)]!,
    };
  });
})();

export function HopperHeap() {
  return (
    <g>
      {heaped.map(({ x, y, r, color }) => (
        <circle key={`${x} ${y}`} cx={x} cy={-y} r={r} fill={color} />
      ))}
    </g>
  );
}

/** Pieces as they lie at one moment. */
export function StillPieces({ count, flow }: { readonly count: number; readonly flow: number }) {
  return (
    <g>
      {makePieces(count).map((piece) => {
        const place = pieceAt(piece, flow, createPlace());
        return <circle key={piece.offset} cx={place.x} cy={-place.y} r={place.size * 0.62} fill={colorAt(piece, place)} />;
      })}
    </g>
  );
}
