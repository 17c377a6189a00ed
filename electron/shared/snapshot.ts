/** The three places with treatment equipment (article of the sub-district, see assets/content/loop-facts.json). */
export type PointId = 'jabil' | 'yuejie' | 'huayue';
export const pointIds = ['jabil', 'yuejie', 'huayue'] as const satisfies readonly PointId[];

export type PointState = 'running' | 'idle' | 'maintenance' | 'offline';

export interface PointReading {
  id: PointId;
  /** t so far today */
  today: number;
  capacityPerDay: number | null;
  state: PointState | null;
  /** t of soil conditioner so far today */
  conditionerToday: number | null;
}

export interface DayTotal {
  /** local day in the hall, YYYY-MM-DD */
  date: string;
  wetWaste: number;
  parks: number;
  others: number;
  /** ISO time of the day's last reading, where the kiosk did not see the day to its end: the total is "at least" */
  seenUntil?: string;
}

/** Tonnage of one moment. Masses in tonnes (t), capacities in t/day, times ISO 8601 with offset. null = not known, shown as such. */
export interface Snapshot {
  asOf: string;
  /** others = homes and others (家庭及其他) */
  district: { wetWasteToday: number; parksToday: number; othersToday: number };
  points: PointReading[];
  /** finished days, oldest first, at most 400 */
  history: DayTotal[];
}

export type FeedState =
  | { kind: 'live' }
  /** since: ISO time of the last good snapshot */
  | { kind: 'stale'; since: string }
  | { kind: 'sample'; because: 'chosen' | 'no-reading-yet' };

/** One moment of today's curve: t collected in the whole sub-district by that time. */
export interface Reading {
  asOf: string;
  wetWasteToday: number;
  /** where it came from: a sample reading is never drawn on a live curve, nor the other way round */
  source: 'sample' | 'api';
}

/** What the renderer gets of the feed: the figures, what they are worth, and today's curve so far (oldest first). */
export interface FeedView {
  snapshot: Snapshot;
  state: FeedState;
  today: Reading[];
}
