import type { Journal } from '../journal/journalTypes';

/** Stands in where the database cannot be opened at all: nothing is kept, nothing fails. */
export const noJournal = (notice: string): Journal => ({
  recordReading: () => undefined,
  readingsToday: () => [],
  dayTotals: () => [],
  recordPlay: () => undefined,
  recordVisit: () => undefined,
  recordLearning: () => undefined,
  learning: () => ({ rounds: 0, asked: 0, before: 0, after: 0 }),
  recordBoard: () => ({ today: [], all: [] }),
  board: () => ({ today: [], all: [] }),
  mostMissed: () => ({ today: [], week: [] }),
  recordLookup: () => undefined,
  lookups: () => [],
  recordFeedback: () => undefined,
  feedback: () => [],
  numbers: () => null,
  file: null,
  copyTo: () => {
    throw new Error(notice);
  },
  recordHealth: () => undefined,
  faults: () => [],
  notice,
  close: () => undefined,
});
