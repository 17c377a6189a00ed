import * as v from 'valibot';

/** How the last starts went. Wall-clock ms, only ever compared within a window. */
export interface StartHistory {
  /** starts of the app, oldest first; wasGood: it was usable for a while, or ended on purpose */
  starts: { atMs: number; wasGood: boolean }[];
  /** relaunches by the recovery ladder */
  relaunches: number[];
}

const moment = v.pipe(v.number(), v.finite());
export const startHistorySchema = v.object({
  starts: v.pipe(v.array(v.object({ atMs: moment, wasGood: v.boolean() })), v.maxLength(100)),
  relaunches: v.pipe(v.array(moment), v.maxLength(100)),
}) satisfies v.GenericSchema<unknown, StartHistory>;

export const noHistory: StartHistory = { starts: [], relaunches: [] };

const windowMs = 30 * 60_000;
const keptStarts = 20;
const badStartsBeforeSafe = 3;
const badStartsBeforeWait = 4;
const relaunchesPerWindow = 3;
const relaunchesBeforeSafe = 2;

export interface StartVerdict {
  /** this start included */
  history: StartHistory;
  /** start without 3D, because starts or pages kept failing */
  safe: boolean;
  /** ms to show the fallback page before the app's page is tried */
  waitMs: number;
  relaunchesLeft: number;
}

/** What to make of the last starts at `nowMs`. Entries of another time (the clock was set) do not count. */
export const judgeStart = (past: StartHistory, nowMs: number): StartVerdict => {
  const isRecent = (atMs: number): boolean => atMs <= nowMs && nowMs - atMs < windowMs;
  const starts = past.starts.filter(({ atMs }) => isRecent(atMs)).slice(-keptStarts);
  const relaunches = past.relaunches.filter(isRecent);
  const lastGood = starts.findLastIndex(({ wasGood }) => wasGood);
  const bad = starts.length - 1 - lastGood;
  return {
    history: { starts: [...starts, { atMs: nowMs, wasGood: false }], relaunches },
    safe: bad >= badStartsBeforeSafe || relaunches.length >= relaunchesBeforeSafe,
    waitMs: bad >= badStartsBeforeWait ? Math.min(2000 * 2 ** (bad - badStartsBeforeWait), 60_000) : 0,
    relaunchesLeft: Math.max(0, relaunchesPerWindow - relaunches.length),
  };
};

/** The running start was good. */
export const markGood = (history: StartHistory): StartHistory => ({
  ...history,
  starts: history.starts.map((start, index) => (index === history.starts.length - 1 ? { ...start, wasGood: true } : start)),
});

export const addRelaunch = (history: StartHistory, nowMs: number): StartHistory => ({
  ...history,
  relaunches: [...history.relaunches, nowMs],
});
