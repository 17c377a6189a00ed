import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { hallDay } from '../../electron/shared/hallTime';
import { dayName } from '../lib/dayName';
import { useKit } from './kit';

/** The day the feed's figures are of, by its name; null: today. */
export function useDayOfFeed(): string | null {
  const { i18n } = useTranslation();
  const { feed, now } = useKit();
  const asOfMs = Date.parse(useStore(feed, (view) => view.snapshot.asOf));
  return hallDay(asOfMs) === hallDay(now()) ? null : dayName(asOfMs, i18n.language);
}
