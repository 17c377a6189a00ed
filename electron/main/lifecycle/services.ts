import type { ContentPack } from '../../shared/content';
import type { PlayRecord, VisitRecord } from '../../shared/contract';
import type { PublicSettings } from '../../shared/settings';
import type { FeedView } from '../../shared/snapshot';

/** What the page is answered from. */
export interface Services {
  settings(): PublicSettings;
  content(): ContentPack;
  feed(): FeedView;
  recordPlay(play: PlayRecord): void;
  recordVisit(visit: VisitRecord): void;
  close(): void;
}
