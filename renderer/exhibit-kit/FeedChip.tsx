import { useTranslation } from 'react-i18next';
import { useStore, type StoreApi } from 'zustand';
import { hallClock } from '../../electron/shared/hallTime';
import type { FeedView } from '../../electron/shared/snapshot';
import { Chip } from '../ui/Chip';

/** What the tonnage beside it is worth: live, stale since, or sample. */
export function FeedChip({ feed }: { readonly feed: StoreApi<FeedView> }) {
  const { t } = useTranslation();
  const state = useStore(feed, (view) => view.state);
  if (state.kind === 'live') return <Chip kind="live">{t('feed.live')}</Chip>;
  if (state.kind === 'stale') return <Chip kind="stale">{t('feed.staleSince', { time: hallClock(Date.parse(state.since)) })}</Chip>;
  return <Chip kind="sample">{t('feed.sample')}</Chip>;
}
