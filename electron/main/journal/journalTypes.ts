import type { BoardName } from '../../shared/boardNames';
import type { Board, LearningRecord, Lookup, MostMissed, PlayRecord, VisitRecord } from '../../shared/contract';
import type { FeedbackRecord } from '../../shared/guided';
import type { DayRange, Numbers } from '../../shared/numbers';
import type { Fault } from '../../shared/staff/healthCalls';
import type { DayTotal, Reading } from '../../shared/snapshot';

/** A reading with the parts of the district, t. */
export interface DistrictReading extends Reading {
  parksToday: number;
  othersToday: number;
}

/** Something about the machine's own state. Never about a visitor. */
export interface HealthRecord {
  /** short name, e.g. `renderer-gone`, `feed` */
  kind: string;
  detail: string;
}

/** The embedded database. No call throws: a disk that refuses costs the record, never the visit. */
export interface Journal {
  recordReading(reading: DistrictReading): void;
  /** Readings of the hall's day that holds `nowMs`, oldest first, one per 5 min at most. */
  readingsToday(nowMs: number, source: Reading['source']): Reading[];
  /** Days from `fromDay` to `toDay` (YYYY-MM-DD, both included), oldest first, from API readings only. */
  dayTotals(fromDay: string, toDay: string): DayTotal[];
  recordPlay(play: PlayRecord): void;
  recordVisit(visit: VisitRecord): void;
  recordLearning(gain: LearningRecord): void;
  /** The hall's learning from `fromDay` to `toDay` (both included): sums over all transfer rounds. */
  learning(fromDay: string, toDay: string): LearningRecord & { rounds: number };
  recordBoard(entry: { exhibit: string; name: BoardName; score: number }): Board;
  board(exhibit: string): Board;
  mostMissed(): MostMissed;
  recordLookup(item: string): void;
  lookups(): Lookup[];
  recordFeedback(feedback: FeedbackRecord): void;
  /** Faces of these days (both included), summed by script and question. */
  feedback(fromDay: string, toDay: string): FeedbackRecord[];
  /** How the hall was used in these days; null where the database cannot be asked. */
  numbers(range: DayRange): Numbers | null;
  /** where it is kept; null: in memory only, or nowhere */
  readonly file: string | null;
  /** A whole copy of what is in memory only, for a backup. Throws where the disk refuses. */
  copyTo(file: string): void;
  recordHealth(health: HealthRecord): void;
  /** The last faults of the machine, newest first; changes of the feed are not faults. */
  faults(most: number): Fault[];
  /** What staff should know, or null: memory only, a damaged file set aside, a newer version's file. */
  readonly notice: string | null;
  close(): void;
}
