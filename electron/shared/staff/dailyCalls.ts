import type { DailyNote, DailySheet, PageFacts } from '../daily';
import type { Needs } from './needs';

export interface DailyView {
  /** null: not checked yet */
  sheet: DailySheet | null;
  /** newest first */
  notes: DailyNote[];
}

export interface DailyCalls {
  getDaily(): DailyView;
  /** checks now; the page tells what only it knows */
  checkDaily(page: PageFacts): DailySheet;
  /** all of them, as they are to be kept */
  saveNotes(notes: DailyNote[]): void;
}

export const dailyNeeds = { getDaily: 'staff', checkDaily: 'staff', saveNotes: 'staff' } as const satisfies Record<keyof DailyCalls, Needs>;
