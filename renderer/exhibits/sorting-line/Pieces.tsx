import { memo, useCallback } from 'react';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { live } from './live';
import type { Layout } from './layout';
import type { Piece } from './model';
import { select, useSorting } from './store';

const PieceView = memo(function PieceView({
  piece,
  name,
  plate,
  lane,
}: {
  readonly piece: Piece;
  readonly name: string;
  readonly plate: number;
  readonly lane: number;
}) {
  const selected = useSorting((s) => s.selected === piece.key);
  const register = useCallback(
    (node: HTMLElement | null) => {
      if (node) live.nodes.set(piece.key, node);
      else live.nodes.delete(piece.key);
    },
    [piece.key],
  );
  return (
    <div
      ref={register}
      className={`piece${selected ? ' piece-selected' : ''}`}
      style={{ '--plate': plate, '--lane': lane } as React.CSSProperties}
    >
      <div className="plate">
        <i />
        <span className="plate-label">{name}</span>
      </div>
      <button
        type="button"
        className="thing focusable"
        data-item={piece.id}
        data-key={piece.key}
        data-testid={`item-${piece.id}`}
        aria-label={name}
        aria-pressed={selected}
        onKeyDown={(event) => event.key === 'Enter' && select(piece.key)}
      >
        <img src={itemPicture(piece.id)} alt="" draggable={false} />
      </button>
    </div>
  );
});

/** Everything on the belt; where each stands is written every frame by motion.ts. */
export function Pieces({ layout }: { readonly layout: Layout }) {
  const { content, language } = useKit();
  const pieces = useSorting((s) => s.round?.pieces);
  const leaving = useSorting((s) => s.leaving);
  const nameOf = (id: string): string => {
    const item = content.items.find((each) => each.id === id);
    return (language === 'en' ? item?.en : item?.zh) ?? id;
  };
  return (
    <div className="pieces">
      {[...(pieces ?? []), ...leaving].map((piece) => (
        <PieceView
          key={piece.key}
          piece={piece}
          name={nameOf(piece.id)}
          plate={layout.plate}
          lane={(layout.belt.width / layout.belt.lanes) * 0.94}
        />
      ))}
    </div>
  );
}
