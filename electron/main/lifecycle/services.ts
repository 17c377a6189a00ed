import type { ContentPack } from '../../shared/content';
import type { PlayRecord, VisitRecord } from '../../shared/contract';
import type { PublicSettings } from '../../shared/settings';
import type { FeedView } from '../../shared/snapshot';
import { loadContent } from '../content/loadContent';
import type { Flags } from '../flags/flags';
import { describeError, type Log } from '../log/log';
import { openSettings } from '../settings/settings';
import { defaultSettings, toPublic } from '../settings/settingsSchema';

/** What the page is answered from. */
export interface Services {
  settings(): PublicSettings;
  /** throws while the content pack cannot be used */
  content(): ContentPack;
  feed(): FeedView;
  recordPlay(play: PlayRecord): void;
  recordVisit(visit: VisitRecord): void;
  close(): void;
}

interface Options {
  dataDir: string;
  contentDir: string;
  flags: Flags;
  /** the app's clock, ms since the epoch */
  clock(): number;
  log: Log;
  onFeed(view: FeedView): void;
}

/** Opens settings, content, journal and feed, in this order. A part that fails is logged and done without: the window still opens. */
export const openServices = (options: Options): Services => {
  const attempt = openAttempt(options.log);
  const settings = attempt('settings', () => openSettings({ dir: options.dataDir, log: options.log }));
  const content = attempt('content', () => loadContent(options.contentDir));
  return {
    settings: () => toPublic(settings?.get() ?? defaultSettings),
    content: () => content ?? loadContent(options.contentDir),
    feed: () => {
      throw new Error('feed: not there yet');
    },
    recordPlay: () => undefined,
    recordVisit: () => undefined,
    close: () => undefined,
  };
};

const openAttempt =
  (log: Log) =>
  <T>(name: string, open: () => T): T | null => {
    try {
      return open();
    } catch (error) {
      log.error(`${name} could not be opened: ${describeError(error)}`);
      return null;
    }
  };
