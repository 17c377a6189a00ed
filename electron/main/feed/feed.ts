import type { LoopFacts } from '../../shared/content';
import type { FeedSettings } from '../../shared/settings';
import type { FeedView, Snapshot } from '../../shared/snapshot';
import type { Journal } from '../journal/journalTypes';
import type { Log } from '../log/log';
import { keepAnswers, type AnswerRecord } from './answers';
import { startApiSource } from './apiSource';
import { counting, feedView, viewKey } from './feedView';
import { openLastGood, sourceKey } from './lastGood';
import { implausible } from './plausible';
import type { Fetch, Timers } from './request';

const tickMs = 1000;

export type FeedJournal = Pick<Journal, 'recordReading' | 'readingsToday' | 'dayTotals' | 'recordHealth'>;

export interface FeedOptions {
  settings: FeedSettings;
  /** folder of feed-last-good.json */
  dir: string;
  facts: LoopFacts;
  journal: FeedJournal;
  /** app time, ms since the epoch */
  clock: () => number;
  /** [0, 1) */
  random: () => number;
  timers: Timers;
  fetch: Fetch;
  log: Log;
  onChange: (view: FeedView) => void;
  /** ms for one request; 10 s where not given */
  deadlineMs?: number;
}

export interface Feed {
  view(): FeedView;
  /** Takes other settings over at once; the old source is stopped and its late answers are dropped. */
  reconfigure(settings: FeedSettings): void;
  stop(): void;
  /** The last 20 answers of the API, newest first. */
  recentAnswers(): AnswerRecord[];
}

/** What the feed holds between two moments. */
interface Held {
  settings: FeedSettings;
  last: Snapshot | null;
  /** counts snapshots taken */
  revision: number;
}

/** The view of what is held, made again only when it changes, and told once per change. */
const openShown = (held: Held, { clock, facts, journal, onChange, log }: FeedOptions) => {
  let shown: { key: string; view: FeedView } | null = null;
  const current = () => {
    const nowMs = clock();
    const key = viewKey(held.settings, held.last, held.revision, nowMs);
    if (shown?.key !== key) shown = { key, view: feedView(held.settings, held.last, { nowMs, facts, journal }) };
    return shown;
  };
  let told = current();
  const tellIfChanged = (): void => {
    const now = current();
    if (now.key === told.key) return;
    if (now.view.state.kind !== told.view.state.kind) {
      log.info(`feed: ${told.view.state.kind} → ${now.view.state.kind}`);
      journal.recordHealth({ kind: 'feed', detail: now.view.state.kind });
    }
    told = now;
    onChange(now.view);
  };
  return { view: () => current().view, tellIfChanged };
};

/** Calls `run` every second until stopped: states change by time alone, at midnight and when an API falls silent. */
const startTicking = (timers: Timers, run: () => void): (() => void) => {
  let timer: unknown;
  const tick = () => {
    run();
    timer = timers.setTimeout(tick, tickMs);
  };
  timer = timers.setTimeout(tick, tickMs);
  return () => timers.clearTimeout(timer);
};

/** Starts the tonnage feed. Never throws, whatever the disk and the API do; `onChange` follows every change of the view, not the first. */
export const startFeed = (options: FeedOptions): Feed => {
  const { facts, journal, clock, timers, log } = options;
  const disk = openLastGood({ dir: options.dir, log, nowMs: clock });
  const answers = keepAnswers();
  const load = (settings: FeedSettings): Snapshot | null =>
    settings.source === 'api'
      ? disk.load(sourceKey(settings), (snapshot) => implausible(snapshot, { nowMs: clock(), facts, last: null }))
      : null;
  const held: Held = { settings: options.settings, last: load(options.settings), revision: 0 };
  const shown = openShown(held, options);

  const take = (snapshot: Snapshot): void => {
    if (JSON.stringify(snapshot) === JSON.stringify(held.last)) return;
    held.last = snapshot;
    held.revision += 1;
    journal.recordReading({ asOf: snapshot.asOf, source: 'api', ...snapshot.district });
    void disk.save(sourceKey(held.settings), snapshot);
    shown.tellIfChanged();
  };
  const startSource = (): (() => void) => {
    if (held.settings.source === 'sample') return () => undefined;
    const counts = () => counting(held.last, clock());
    return startApiSource({ ...options, settings: held.settings, held: counts, onSnapshot: take, onAnswer: answers.add });
  };
  let stopSource = startSource();
  const stopTicking = startTicking(timers, shown.tellIfChanged);

  return {
    view: shown.view,
    recentAnswers: answers.list,
    reconfigure: (settings) => {
      if (JSON.stringify(settings) === JSON.stringify(held.settings)) return;
      stopSource();
      if (settings.source === 'sample' || sourceKey(settings) !== sourceKey(held.settings) || !held.last) held.last = load(settings);
      held.settings = settings;
      held.revision += 1;
      stopSource = startSource();
      shown.tellIfChanged();
    },
    stop: () => {
      stopSource();
      stopTicking();
    },
  };
};
