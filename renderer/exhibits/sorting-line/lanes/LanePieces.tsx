import { memo, useCallback } from 'react';
import { itemPicture, useKit } from '../../../exhibit-kit/kit';
import type { LaneLayout } from './layout';
import { lanesLive } from './live';
import { piecesOf, selectInLane, useLanes } from './store';

interface PieceProps {
  readonly lane: number;
  readonly id: string;
  readonly pieceKey: number;
  readonly name: string;
  readonly layout: LaneLayout;
}

const LanePiece = memo(function LanePiece({ lane, id, pieceKey, name, layout }: PieceProps) {
  const selected = useLanes((s) => s.views[lane]?.selected === pieceKey);
  const register = useCallback(
    (node: HTMLElement | null) => {
      const nodes = lanesLive.lanes[lane]?.nodes;
      if (node) nodes?.set(pieceKey, node);
      else nodes?.delete(pieceKey);
    },
    [lane, pieceKey],
  );
  return (
    <div
      ref={register}
      className={`piece${selected ? ' piece-selected' : ''}`}
      style={{ '--plate': layout.plate, '--lane': layout.pitch * 0.97 } as React.CSSProperties}
    >
      <div className="plate">
        <i />
        <span className="plate-label">{name}</span>
      </div>
      <button
        type="button"
        className="thing focusable"
        data-item={id}
        data-key={pieceKey}
        data-testid={`lane-${lane}-item-${id}`}
        aria-label={name}
        aria-pressed={selected}
        onKeyDown={(event) => event.key === 'Enter' && selectInLane(lane, pieceKey)}
      >
        <img src={itemPicture(id)} alt="" draggable={false} />
      </button>
    </div>
  );
});

/** Everything on one lane's belt; where each stands is written every frame by motion.ts. */
export function LanePieces({ lane, layout }: { readonly lane: number; readonly layout: LaneLayout }) {
  const { content, language } = useKit();
  const pieces = useLanes((s) => piecesOf(s.match, lane));
  const leaving = useLanes((s) => s.views[lane]?.leaving);
  const nameOf = (id: string): string => {
    const item = content.items.find((each) => each.id === id);
    return (language === 'en' ? item?.en : item?.zh) ?? id;
  };
  return (
    <div className="pieces">
      {[...pieces, ...(leaving ?? [])].map(({ key, id }) => (
        <LanePiece key={`${key}-${id}`} lane={lane} pieceKey={key} id={id} name={nameOf(id)} layout={layout} />
      ))}
    </div>
  );
}
