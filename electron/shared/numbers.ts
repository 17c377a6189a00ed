import type { FeedbackRecord } from './guided';

/** Days of the hall, YYYY-MM-DD, both included. */
export interface DayRange {
  from: string;
  to: string;
}

export interface ExhibitNumbers {
  exhibit: string;
  /** visits in which it was opened */
  opened: number;
  plays: number;
  finished: number;
  right: number;
  asked: number;
}

/** How a length of stay is said: `minutesUnder`, `minutesOver` or `minutes` of the words, with these figures. */
export const stayWords = (bucket: string): { key: 'minutes' | 'minutesUnder' | 'minutesOver'; bucket: string } => {
  if (bucket.startsWith('<')) return { key: 'minutesUnder', bucket: bucket.slice(1) };
  if (bucket.startsWith('>=')) return { key: 'minutesOver', bucket: bucket.slice(2) };
  return { key: 'minutes', bucket: bucket.replace('-', '–') };
};

/** How the hall was used in a range of days: sums, nothing about anybody. */
export interface Numbers {
  range: DayRange;
  visits: number;
  plays: number;
  finished: number;
  languages: { 'zh-CN': number; en: number };
  /** visits by length of stay, minutes, shortest first */
  stays: { bucket: string; visits: number }[];
  /** visits of each day of the range that had any, oldest first */
  days: { day: string; visits: number; plays: number }[];
  /** visits by weekday (0 Monday) and hour: only where there were any */
  hours: { weekday: number; hour: number; visits: number }[];
  exhibits: ExhibitNumbers[];
  missed: { item: string; missed: number; asked: number | null }[];
  lookups: { item: string; count: number }[];
  /** faces of led groups, summed by script and question */
  faces: FeedbackRecord[];
  learning: { rounds: number; asked: number; before: number; after: number };
}
