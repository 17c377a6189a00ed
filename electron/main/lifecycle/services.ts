import path from 'node:path';
import type { ContentPack } from '../../shared/content';
import type { PublicSettings, Settings } from '../../shared/settings';
import type { FeedView } from '../../shared/snapshot';
import { openPacks, type Packs } from '../content/pack/packs';
import type { AnswerRecord } from '../feed/answers';
import { startFeed, type Feed } from '../feed/feed';
import { openSourceBefore, type SourceBefore } from '../feed/sourceBefore';
import { openFeedToken, tokenHeaders, type FeedToken, type Vault } from '../feed/token/feedToken';
import { feedFromFlags } from '../flags/feedFromFlags';
import type { Flags } from '../flags/flags';
import type { Journal } from '../journal/journalTypes';
import { describeError, type Log } from '../log/log';
import { openSettings, type SettingsPatch } from '../settings/settings';
import { defaultSettings, toPublic } from '../settings/settingsSchema';
import { noJournal } from './noJournal';

/** What the page is answered from. */
export interface Services {
  settings(): PublicSettings;
  /** with the feed and its secrets: for staff's calls, never for the page as a whole */
  fullSettings(): Settings;
  /** Takes a change over, tells the page and the feed. Rejects with the field's name when it is not valid. */
  updateSettings(patch: SettingsPatch): Promise<void>;
  /** throws where the content pack cannot be used */
  content(): ContentPack;
  /** throws where the content cannot be used */
  packs(): Packs;
  /** content that came with the app */
  bundledDir: string;
  /** file of a picture that an imported pack brought, or null */
  picture(id: string): string | null;
  /** throws where there is no content to make a sample from */
  feed(): FeedView;
  /** what staff should know about the settings' file, or null */
  settingsNotice(): string | null;
  /** of the API, in a file of its own */
  token: FeedToken;
  /** the source before the last change */
  sourceBefore: SourceBefore;
  /** the last 20 answers of the API, newest first */
  answers(): AnswerRecord[];
  journal: Journal;
  close(): void;
}

interface Options {
  dataDir: string;
  contentDir: string;
  /** built pictures, <id>.svg */
  picturesDir: string;
  flags: Flags;
  /** the system's secret store */
  vault: Vault;
  /** the app's clock, ms since the epoch */
  clock(): number;
  log: Log;
  onFeed(view: FeedView): void;
  onSettings(settings: PublicSettings): void;
  onContent(): void;
}

/** Opens settings, content, journal and feed, in this order. A part that fails is logged and done without: the window still opens. */
export const openServices = async (options: Options): Promise<Services> => {
  const { dataDir, flags, clock, log } = options;
  const attempt = openAttempt(log);
  const settings = attempt('settings', () => openSettings({ dir: dataDir, log }));
  const packs = attempt('content', () =>
    openPacks({
      bundledDir: options.contentDir,
      picturesDir: options.picturesDir,
      dir: path.join(dataDir, 'content'),
      clock,
      log,
      onChange: options.onContent,
    }),
  );
  const content = packs?.running().content ?? null;
  const journal = (await openJournalLate(options)) ?? noJournal('the database could not be opened');
  const current = () => settings?.get() ?? defaultSettings;
  const token = openFeedToken({ dir: dataDir, vault: options.vault, log });
  const feedOf = ({ feed: saved }: Settings) =>
    feedFromFlags({ ...saved, headers: { ...saved.headers, ...tokenHeaders(token.get(), saved.url) } }, flags, log);
  const openFeed = (facts: ContentPack['facts']): Feed =>
    startFeed({
      settings: feedOf(current()),
      dir: dataDir,
      facts,
      journal,
      clock,
      log,
      random: Math.random,
      timers: { setTimeout, clearTimeout: (handle) => clearTimeout(handle as NodeJS.Timeout) },
      fetch,
      onChange: options.onFeed,
    });
  const feed = content && attempt('feed', () => openFeed(content.facts));
  return {
    settings: () => toPublic(current()),
    fullSettings: current,
    updateSettings: async (patch) => {
      const updated = await (settings ?? missing('settings')).update(patch);
      options.onSettings(toPublic(updated));
      feed?.reconfigure(feedOf(updated));
    },
    content: () => packs?.running().content ?? missing('content'),
    packs: () => packs ?? missing('content'),
    bundledDir: options.contentDir,
    picture: (id) => packs?.picture(id) ?? null,
    feed: () => feed?.view() ?? missing('feed'),
    settingsNotice: () => settings?.notice ?? null,
    token,
    sourceBefore: openSourceBefore({ dir: dataDir, vault: options.vault, log }),
    answers: () => feed?.recentAnswers() ?? [],
    journal,
    close: () => {
      feed?.stop();
      journal.close();
    },
  };
};

// Loaded late: where the native database cannot be loaded at all, the rest of the main process still can.
const openJournalLate = async ({ dataDir, clock, log }: Options): Promise<Journal | null> => {
  try {
    const { openJournal } = await import('../journal/journal');
    return openJournal({ file: path.join(dataDir, 'journal.db'), clock, log });
  } catch (error) {
    log.error(`journal could not be opened: ${describeError(error)}`);
    return null;
  }
};

const missing = (name: string): never => {
  throw new Error(`${name} could not be opened`);
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
