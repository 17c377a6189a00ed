import { DrawnPiece } from './drawn/Pieces';
import { DrawnSolid } from './drawn/Solids';
import { thingsOf } from './drawn/slant';
import { huayue } from './model/places/huayue';

/** The card's picture on home. */
export function Picture() {
  return (
    <svg viewBox="-12 -12 24 16" width="100%" height="100%" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect x="-40" y="-20" width="80" height="40" fill="#DCEBEA" />
      <rect x="-40" y="-9" width="80" height="40" fill="#C6D69E" />
      {thingsOf(huayue).map((thing, i) =>
        thing.kind === 'solid' ? <DrawnSolid key={i} solid={thing.solid} /> : <DrawnPiece key={i} piece={thing.piece} />,
      )}
    </svg>
  );
}
