import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { viewIds, type ViewId } from './parameters';
import { openView, useDashboard } from './store';
import { TileArt } from './TileArt';
import { useTileValue } from './useTileValue';

function Tile({ id, isLow }: { readonly id: ViewId; readonly isLow: boolean }) {
  const { t } = useTranslation('hongmei-today');
  const { cue } = useKit();
  const isOpen = useDashboard((s) => s.view === id);
  const value = useTileValue(id);
  return (
    <button
      type="button"
      className="card tile focusable"
      data-testid={`view-${id}`}
      aria-pressed={isOpen}
      onClick={() => {
        cue('tap');
        openView(id);
      }}
    >
      {!isLow && <TileArt id={id} />}
      <strong>{t(`steps.${id}`)}</strong>
      {!isLow && <span>{value}</span>}
    </button>
  );
}

/** The cards; a tap brings one forward. */
export function Tiles({ isLow }: { readonly isLow: boolean }) {
  const { t } = useTranslation('hongmei-today');
  return (
    <nav className="tiles" aria-label={t('views')}>
      {viewIds.map((id) => (
        <Tile key={id} id={id} isLow={isLow} />
      ))}
    </nav>
  );
}
