import { appTime } from '../../shared/clock';
import type { ClockStart } from '../../shared/contract';

export interface AppClock {
  start: ClockStart;
  /** the app's time, ms since the epoch */
  now(): number;
}

/** The app's clock from `--clock` and `--clock-rate`; without them it is the machine's, also after the machine's was set. */
export const openClock = (flags: { clockMs: number | null; clockRate: number | null }, realNow: () => number): AppClock => {
  const realMs = realNow();
  const start = { appMs: flags.clockMs ?? realMs, realMs, rate: flags.clockRate ?? 1 };
  return { start, now: () => appTime(start, realNow()) };
};
