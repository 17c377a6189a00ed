import type { ClockStart } from './contract';

/** The app's own time in ms since the epoch, from the machine's. */
export const appTime = (start: ClockStart, realMs: number): number => start.appMs + (realMs - start.realMs) * start.rate;
