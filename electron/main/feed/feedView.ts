import type { LoopFacts } from '../../shared/content';
import { dayMs, hallDay, startOfHallDay } from '../../shared/hallTime';
import type { FeedSettings } from '../../shared/settings';
import type { DayTotal, FeedState, FeedView, Snapshot } from '../../shared/snapshot';
import type { Journal } from '../journal/journalTypes';
import { maxHistoryDays } from './mappedSnapshot';
import { clockSkewMs } from './plausible';
import { sampleSnapshot, sampleToday } from './sample';

const minuteMs = 60_000;
const liveIntervals = 3;

/** The held snapshot as far as it counts now: one from after the present means that the clock was set, and counts for nothing. */
export const counting = (last: Snapshot | null, nowMs: number): Snapshot | null =>
  last && Date.parse(last.asOf) <= nowMs + clockSkewMs ? last : null;

/** What the figures are worth at this moment. */
const feedState = (settings: FeedSettings, last: Snapshot | null, nowMs: number): FeedState => {
  if (settings.source === 'sample') return { kind: 'sample', because: 'chosen' };
  const held = counting(last, nowMs);
  if (!held) return { kind: 'sample', because: 'no-reading-yet' };
  const asOfMs = Date.parse(held.asOf);
  const isOld = nowMs - asOfMs > liveIntervals * settings.intervalSeconds * 1000;
  return isOld || hallDay(asOfMs) !== hallDay(nowMs) ? { kind: 'stale', since: held.asOf } : { kind: 'live' };
};

/** Changes exactly when the view changes: the sample moves every minute, the API's view with its state, its snapshot and the day. */
export const viewKey = (settings: FeedSettings, last: Snapshot | null, revision: number, nowMs: number): string => {
  const state = feedState(settings, last, nowMs);
  const moment = state.kind === 'sample' ? Math.floor(nowMs / minuteMs) : `${revision} ${hallDay(nowMs)}`;
  return `${JSON.stringify(state)} ${moment}`;
};

/** Finished days before `today`: the API's own where it has them, recorded readings for the rest. */
const mergeHistory = (own: readonly DayTotal[], recorded: readonly DayTotal[], today: string): DayTotal[] => {
  const days = new Map(recorded.map((day) => [day.date, day]));
  for (const day of own) days.set(day.date, day);
  return [...days.values()]
    .filter((day) => day.date < today)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(-maxHistoryDays);
};

const apiView = (held: Snapshot, state: FeedState, nowMs: number, journal: Pick<Journal, 'readingsToday' | 'dayTotals'>): FeedView => {
  const asOfMs = Date.parse(held.asOf);
  const midnight = startOfHallDay(asOfMs);
  const recorded = journal.dayTotals(hallDay(midnight - maxHistoryDays * dayMs), hallDay(midnight - dayMs));
  return {
    snapshot: { ...held, history: mergeHistory(held.history, recorded, hallDay(asOfMs)) },
    state,
    today: journal.readingsToday(nowMs, 'api'),
  };
};

/** The whole view at a moment. Sample figures and API figures never mix: curve, history and snapshot are of one source. */
export const feedView = (
  settings: FeedSettings,
  last: Snapshot | null,
  { nowMs, facts, journal }: { nowMs: number; facts: LoopFacts; journal: Pick<Journal, 'readingsToday' | 'dayTotals'> },
): FeedView => {
  const state = feedState(settings, last, nowMs);
  const held = counting(last, nowMs);
  if (state.kind === 'sample' || !held) return { snapshot: sampleSnapshot(nowMs, facts), state, today: sampleToday(nowMs, facts) };
  return apiView(held, state, nowMs, journal);
};
