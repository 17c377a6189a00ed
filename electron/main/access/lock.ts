/** What wrong tries have come to. `waitMs`: left before the next try is looked at; counts down by time the app runs, never by a clock. */
export interface Lock {
  fails: number;
  waitMs: number;
  /** running time without a try since the wait was over, ms: an old mistake is forgotten in the end */
  quietMs: number;
}

const second = 1000;
const minute = 60 * second;
export const longestWaitMs = 60 * minute;
const forgivenAfterMs = 60 * minute;
/** s after the first, second … wrong try; from the fifth on it is a lock that doubles. */
const firstWaits = [1, 2, 5, 10] as const;

export const openLock: Lock = { fails: 0, waitMs: 0, quietMs: 0 };

/** Where the count is missing or was put back: nobody knows how many tries there were, so the longest wait holds. */
export const unknownLock: Lock = { fails: 11, waitMs: longestWaitMs, quietMs: 0 };

export const waitAfter = (fails: number): number => {
  if (fails <= 0) return 0;
  const first = firstWaits[fails - 1];
  if (first !== undefined) return first * second;
  return Math.min(longestWaitMs, minute * 2 ** Math.min(fails - firstWaits.length - 1, 20));
};

/** Counted before it is looked at: whoever pulls the plug in between has used up the try. */
export const countTry = (lock: Lock): Lock => {
  const fails = Math.min(lock.fails + 1, 1000);
  return { fails, waitMs: waitAfter(fails), quietMs: 0 };
};

/** Running time has passed. A wrong try is forgotten after an hour without another, so that children do not lock staff out for good. */
export const passTime = (lock: Lock, ms: number): Lock => {
  if (ms <= 0 || lock.fails === 0) return lock;
  if (lock.waitMs > 0) return { ...lock, waitMs: Math.max(0, lock.waitMs - ms) };
  const quietMs = lock.quietMs + ms;
  return quietMs < forgivenAfterMs ? { ...lock, quietMs } : { fails: Math.min(lock.fails, 12) - 1, waitMs: 0, quietMs: 0 };
};
