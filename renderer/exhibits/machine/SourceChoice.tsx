import { useTranslation } from 'react-i18next';
import { FeedChip } from '../../exhibit-kit/FeedChip';
import { useKit } from '../../exhibit-kit/kit';
import { Chip } from '../../ui/Chip';
import { clockOf, dayName, tonnes } from './model/format';
import { sourceIds } from './parameters';
import { chooseSource, useMachine } from './store';
import type { Tonnage } from './useTonnage';

/** Whose waste runs through: all three points or one. */
export function SourceChoice() {
  const { t } = useTranslation('machine');
  const { t: shell } = useTranslation();
  const { cue } = useKit();
  const source = useMachine((s) => s.source);
  return (
    <div className="source-choice" role="group" aria-label={t('source.label')}>
      {sourceIds.map((id) => (
        <button
          key={id}
          type="button"
          className="source-tile focusable"
          data-testid={`machine-source-${id}`}
          aria-pressed={source === id}
          onClick={() => {
            cue('tap');
            chooseSource(id);
          }}
        >
          {id === 'all' ? t('source.all') : shell(`points.${id}`)}
        </button>
      ))}
    </div>
  );
}

/** How much that is, by when, and what the figure is worth. */
export function SourceMass({ tonnage }: { readonly tonnage: Tonnage }) {
  const { t } = useTranslation('machine');
  const { feed, language, now } = useKit();
  const hour = useMachine((s) => s.hour);
  const { isUnknown, isToday, day, isAhead } = tonnage;
  const when =
    hour !== null ? t('mass.at', { time: clockOf(hour) }) : isToday ? t('mass.now') : t('mass.other', { day: dayName(day, language) });
  return (
    <p className="source-mass">
      {isUnknown ? (
        <strong>{t('mass.unknown')}</strong>
      ) : (
        <>
          <span>{when}</span>
          <strong className="figure" data-testid="machine-tonnes">
            {t('mass.tonnes', { tonnes: tonnes(tonnage.tonnes) })}
          </strong>
          {isAhead ? <Chip kind="typical">{t('typical')}</Chip> : <FeedChip feed={feed} now={now} />}
        </>
      )}
    </p>
  );
}
