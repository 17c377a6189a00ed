import { useTranslation } from 'react-i18next';
import { useStore, type StoreApi } from 'zustand';
import { hallClock, hallDay } from '../../electron/shared/hallTime';
import type { FeedView } from '../../electron/shared/snapshot';
import { dayName } from '../lib/dayName';
import { Chip } from '../ui/Chip';

interface FeedChipProps {
  readonly feed: StoreApi<FeedView>;
  /** ms of the app's clock: a reading of an earlier day is named with its day */
  readonly now: () => number;
}

/** What the tonnage beside it is worth: live, stale since, or sample. */
export function FeedChip({ feed, now }: FeedChipProps) {
  const { t, i18n } = useTranslation();
  const state = useStore(feed, (view) => view.state);
  if (state.kind === 'live') return <Chip kind="live">{t('feed.live')}</Chip>;
  if (state.kind === 'sample') return <Chip kind="sample">{t('feed.sample')}</Chip>;
  const since = Date.parse(state.since);
  const time = hallClock(since);
  const isToday = hallDay(since) === hallDay(now());
  return (
    <Chip kind="stale">
      {isToday ? t('feed.staleSince', { time }) : t('feed.staleSinceDay', { day: dayName(since, i18n.language), time })}
    </Chip>
  );
}
