import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { tonnesWord } from '../../exhibit-kit/tonnesWord';
import { busiestHour, curveOf } from './model/curve';
import { daySlots, summaryOf } from './model/days';
import { percent } from './model/format';
import { partsOf, shareOf } from './model/parts';
import { pointRows, stateCounts } from './model/points';
import { missedRows, rangeToShow } from './model/missed';
import type { ViewId } from './parameters';
import { useMissed } from './useMissed';
import { useToday } from './useToday';

/** The one thing a card says before it is opened. */
export function useTileValue(id: ViewId): string {
  const { t } = useTranslation('hongmei-today');
  const { view, clock, isToday } = useToday();
  const { content, language } = useKit();
  const missed = useMissed();
  const values: Record<ViewId, () => string> = {
    today: () => {
      if (!isToday) return t('curve.tileNoToday');
      const busiest = busiestHour(curveOf(view));
      return busiest ? t('curve.tile', { from: busiest.from, to: busiest.from + 1 }) : t('curve.tileNone', { time: clock });
    },
    sources: () => {
      const parts = partsOf(view.snapshot.district);
      return parts.whole > 0 ? t('sources.tile', { percent: percent(shareOf(parts, parts.parks)) }) : t('sources.tileNone');
    },
    points: () => {
      const rows = pointRows(view.snapshot);
      const { running, known } = stateCounts(rows);
      if (known === 0) return t('points.tileUnknown');
      return known < rows.length ? t('points.tileSome') : t('points.tileRunning', { number: running });
    },
    days: () => {
      const { mean } = summaryOf(daySlots(view.snapshot, 30));
      return mean === null ? t('days.tileNone') : t('days.tile', { tonnes: tonnesWord(mean) });
    },
    missed: () => {
      const first = missedRows(missed, rangeToShow(missed, content.items), content.items)[0]?.item;
      return first ? (language === 'en' ? first.en : first.zh) : t('missed.tileNone');
    },
    becomes: () => t('becomes.tile'),
  };
  return values[id]();
}
