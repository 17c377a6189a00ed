import type { Day } from '../model/day';
import type { Best } from '../model/solve';

/** Between page and solver: a day to solve, and its best. */
export interface Question {
  readonly day: Day;
}
export interface Answer {
  readonly best: Best;
}
