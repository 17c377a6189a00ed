// Are frames too late for their tier? A short measurement at first, then a watch over seconds, with hysteresis. Pure; times in ms.
import type { StageTier } from '../tiers';

interface Limits {
  /** Median of the measurement above which a tier is not taken. A frame ends with a display frame: one of 60 Hz is 16.7. */
  readonly measured: number;
  /** A frame over this is late while the scene runs: more patient, so that a tier that was taken is not left at once. */
  readonly late: number;
}

/** The lowest tier has nothing below it. */
export const latenessLimits: Readonly<Record<StageTier, Limits>> = {
  high: { measured: 22, late: 30 },
  medium: { measured: 40, late: 50 },
  low: { measured: Infinity, late: Infinity },
};

/** First frames after a change compile and upload. */
const skipped = 2;
const measuredFrames = 5;
const windowMs = 2500;
const fewestFrames = 4;
/** Share of late frames that makes a window bad, and bad windows in a row that make a tier too high. */
const badShare = 0.6;
const badWindows = 2;

export type Verdict = 'measuring' | 'fine' | 'too-late';

export interface Lateness {
  /** A frame that took `ms` ended at `now`. */
  frame(ms: number, now: number): Verdict;
  /** Something else took the time (another scene, warming): the next frames do not count. */
  pardon(): void;
}

const medianOf = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!;

/** Watches the frames of one tier; `measures`: begins with the measurement. */
export const createLateness = (tier: StageTier, measures: boolean): Lateness => {
  const limits = latenessLimits[tier];
  let pardoned = skipped;
  let measured: number[] | null = measures ? [] : null;
  let [since, frames, late, bad] = [NaN, 0, 0, 0];
  const measure = (times: number[], ms: number): Verdict => {
    times.push(ms);
    if (times.length < measuredFrames) return 'measuring';
    measured = null;
    return medianOf(times) > limits.measured ? 'too-late' : 'fine';
  };
  const watch = (ms: number, now: number): Verdict => {
    if (Number.isNaN(since)) since = now - ms;
    frames++;
    if (ms > limits.late) late++;
    if (now - since < windowMs || frames < fewestFrames) return 'fine';
    bad = late / frames > badShare ? bad + 1 : 0;
    [since, frames, late] = [now, 0, 0];
    return bad >= badWindows ? 'too-late' : 'fine';
  };
  return {
    frame(ms, now) {
      if (pardoned > 0) {
        pardoned--;
        return measured ? 'measuring' : 'fine';
      }
      return measured ? measure(measured, ms) : watch(ms, now);
    },
    pardon() {
      pardoned = skipped;
      [since, frames, late] = [NaN, 0, 0];
    },
  };
};
