import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { LoopFacts } from '../../../electron/shared/content';
import { hallClock, hallDay } from '../../../electron/shared/hallTime';
import type { FeedView } from '../../../electron/shared/snapshot';
import { useKit } from '../../exhibit-kit/kit';
import { dayName } from './model/format';

export interface Today {
  readonly view: FeedView;
  readonly facts: LoopFacts;
  readonly asOfMs: number;
  /** false: the figures are of an earlier day, and must not be called today's */
  readonly isToday: boolean;
  /** 今天, or the name of the day the figures are of */
  readonly day: string;
  readonly clock: string;
}

/** The feed as this exhibit speaks of it. */
export function useToday(): Today {
  const { feed, content, now, language } = useKit();
  const { t } = useTranslation('hongmei-today');
  const view = useStore(feed);
  return useMemo(() => {
    const asOfMs = Date.parse(view.snapshot.asOf);
    const isToday = hallDay(asOfMs) === hallDay(now());
    const day = isToday ? t('thisDay') : dayName(hallDay(asOfMs), language);
    return { view, facts: content.facts, asOfMs, isToday, day, clock: hallClock(asOfMs) };
  }, [view, content, now, language, t]);
}
