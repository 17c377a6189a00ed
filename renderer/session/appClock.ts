import { appTime } from '../../electron/shared/clock';
import type { ClockStart } from '../../electron/shared/contract';

let start: ClockStart = { appMs: 0, realMs: 0, rate: 1 };

export const setAppClock = (clock: ClockStart): void => {
  start = clock;
};

/** ms since the epoch on the app's clock. */
export const appNow = (): number => appTime(start, Date.now());
