import type { DayTotal, FeedView, Reading, Snapshot } from '../../../../electron/shared/snapshot';

export const at = (clock: string, day = '2026-11-23'): string => `${day}T${clock}:00+08:00`;

export const reading = (clock: string, wetWasteToday: number, changed: Partial<Reading> = {}): Reading => ({
  asOf: at(clock),
  wetWasteToday,
  source: 'api',
  ...changed,
});

export const dayTotal = (date: string, wetWaste: number): DayTotal => ({ date, wetWaste, parks: wetWaste * 0.8, others: wetWaste * 0.2 });

export const snapshot = (changed: Partial<Snapshot> = {}): Snapshot => ({
  asOf: at('14:20'),
  district: { wetWasteToday: 26, parksToday: 22, othersToday: 4 },
  points: [],
  history: [],
  ...changed,
});

/** A live view of Monday 23 November 2026, 14:20. */
export const liveView = (today: Reading[], changed: Partial<Snapshot> = {}): FeedView => ({
  snapshot: snapshot(changed),
  state: { kind: 'live' },
  today,
});
