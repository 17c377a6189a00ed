import { dayMs, hallDay } from '../../../../electron/shared/hallTime';
import type { DayTotal, Snapshot } from '../../../../electron/shared/snapshot';

export const spans = [7, 30] as const;
export type Span = (typeof spans)[number];

/** One bar. A day without a record is a gap, never a nought. */
export type DaySlot =
  | { readonly kind: 'finished' | 'unfinished'; readonly date: string; readonly total: DayTotal }
  | { readonly kind: 'gap'; readonly date: string };

/** The last `count` days up to the snapshot's own, oldest first; the last is the unfinished one. */
export function daySlots({ asOf, district, history }: Snapshot, count: number): DaySlot[] {
  const end = Date.parse(asOf);
  const known = new Map(history.map((total) => [total.date, total]));
  const finished = Array.from({ length: count - 1 }, (_, index): DaySlot => {
    const date = hallDay(end - (count - 1 - index) * dayMs);
    const total = known.get(date);
    return total ? { kind: 'finished', date, total } : { kind: 'gap', date };
  });
  const date = hallDay(end);
  const total = { date, wetWaste: district.wetWasteToday, parks: district.parksToday, others: district.othersToday };
  return [...finished, { kind: 'unfinished', date, total }];
}

export interface DaysSummary {
  /** finished days with a record */
  readonly known: number;
  /** t a day over those days, null where there is none */
  readonly mean: number | null;
  readonly rhythm: 'weekdays' | 'weekends' | 'even' | 'unknown';
}

/** Weeks begin with Monday. `date`: YYYY-MM-DD. */
export const isMonday = (date: string): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() === 1;
const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
const meanOf = (values: readonly number[]): number | null => (values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : null);
const clearlyMore = 1.1;

function rhythmOf(finished: readonly DayTotal[]): DaysSummary['rhythm'] {
  const weekdays = finished.filter((day) => !isWeekend(day.date)).map((day) => day.wetWaste);
  const weekends = finished.filter((day) => isWeekend(day.date)).map((day) => day.wetWaste);
  const [weekday, weekend] = [meanOf(weekdays), meanOf(weekends)];
  if (weekday === null || weekend === null || weekdays.length < 3 || weekends.length < 2) return 'unknown';
  if (weekday > weekend * clearlyMore) return 'weekdays';
  return weekend > weekday * clearlyMore ? 'weekends' : 'even';
}

/** What the finished days say; today is left out, it is not over. */
export function summaryOf(slots: readonly DaySlot[]): DaysSummary {
  const finished = slots.flatMap((slot) => (slot.kind === 'finished' ? [slot.total] : []));
  return { known: finished.length, mean: meanOf(finished.map((day) => day.wetWaste)), rhythm: rhythmOf(finished) };
}
