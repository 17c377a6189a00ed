// The clock of the journey: flight, telling, the deed's ease, what follows it, and going on. Pure; seconds.
import type { Language } from '../../../../electron/shared/settings';
import { clamp } from '../../../lib/math';
import type { StopId } from './stops';

/** Characters a reader (or the voice) gets through in a second. */
const perSecond: Record<Language, number> = { 'zh-CN': 4.4, en: 14 };
const breath = 0.8;

/** How long a sentence is on, seconds. */
export const tellSeconds = (text: string, language: Language): number => Math.max(2.5, text.length / perSecond[language]) + breath;

/** Which sentence is being told after `told` seconds; as many as there are: all have been. */
export function lineAt(told: number, lengths: readonly number[]): number {
  let end = 0;
  for (let line = 0; line < lengths.length; line++) {
    end += lengths[line]!;
    if (told < end) return line;
  }
  return lengths.length;
}

/** How much of a sentence has been told, 0..1. */
export function partOfLine(line: number, told: number, lengths: readonly number[]): number {
  let begin = 0;
  for (let k = 0; k < line; k++) begin += lengths[k]!;
  return clamp((told - begin) / lengths[line]!, 0, 1);
}

/** What the clock moves. */
export interface Course {
  flight: { part: number; seconds: number };
  readonly progress: Record<StopId, number>;
  readonly goal: Record<StopId, number>;
  readonly since: Record<StopId, number>;
  readonly look: { yaw: number; pitch: number };
  /** seconds told at this stop */
  told: number;
  /** seconds since the deed was done on this stay; null: not done on it */
  after: number | null;
  /** seconds since the picture was last touched */
  quiet: number;
  isLooking: boolean;
}

export interface Pace {
  readonly stop: StopId;
  readonly seconds: number;
  readonly playing: boolean;
  /** false: cuts instead of flights */
  readonly flies: boolean;
}

/** Seconds in which a picture follows a gesture about two thirds of the way, and comes back from a look. */
const followSeconds = 0.11;
const backSeconds = 0.5;
const small = 0.004;

const near = (now: number, goal: number, seconds: number, within: number): number => {
  const next = now + (goal - now) * (1 - Math.exp(-seconds / within));
  return Math.abs(goal - next) < small ? goal : next;
};

/** Moves everything on by `seconds`. Telling waits for the end of the flight; what the visitor holds does not go on. */
export function stepCourse(course: Course, { stop, seconds, playing, flies }: Pace): void {
  const { flight, progress, goal, since, look } = course;
  flight.part = flies ? Math.min(1, flight.part + seconds / flight.seconds) : 1;
  progress[stop] = near(progress[stop], goal[stop], seconds, followSeconds);
  if (progress[stop] >= 1) since[stop] += seconds;
  if (!course.isLooking) {
    look.yaw = near(look.yaw, 0, seconds, backSeconds);
    look.pitch = near(look.pitch, 0, seconds, backSeconds);
  }
  if (flight.part < 1) return;
  course.quiet += seconds;
  if (!playing) return;
  course.told += seconds;
  if (course.after !== null) course.after += seconds;
}

/** Seconds without a touch after which a hand shows what to do. */
export const handAfter = 4;

/** Seconds between a deed and going on: time to look at what it did, and to read what to remember. */
export const restSeconds = (remember: string, language: Language): number => tellSeconds(remember, language) + 3;

/** The stop after or before `stop` on this round's way; null at its end. */
export const besides = (stops: readonly StopId[], stop: StopId, by: 1 | -1): StopId | null => stops[stops.indexOf(stop) + by] ?? null;
