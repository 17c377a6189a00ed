import { createStore } from 'zustand';
import type { FeedView } from '../../electron/shared/snapshot';
import { kiosk } from '../platform/kiosk';

export type FeedStore = ReturnType<typeof createFeedStore>;
const createFeedStore = (view: FeedView) => createStore<FeedView>(() => view);

/** The tonnage feed as the page sees it; follows the main process for as long as the page lives. */
export async function openFeed(): Promise<FeedStore> {
  const store = createFeedStore(await kiosk.getFeed());
  kiosk.on('feedChanged', (view) => store.setState(view, true));
  return store;
}
