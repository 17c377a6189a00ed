import type { Journal } from '../journal/journalTypes';

/** Stands in where the database cannot be opened at all: nothing is kept, nothing fails. */
export const noJournal = (notice: string): Journal => ({
  recordReading: () => undefined,
  readingsToday: () => [],
  dayTotals: () => [],
  recordPlay: () => undefined,
  recordVisit: () => undefined,
  recordHealth: () => undefined,
  notice,
  close: () => undefined,
});
