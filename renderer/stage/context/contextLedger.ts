// What to do when the graphics context is lost: wait for it to come back, or give up. Pure; times in ms.

export interface ContextLedger {
  /** The context was lost: wait for its return for so many ms, or give up now. */
  lost(now: number): { wait: number } | 'give-up';
}

/** A context that has not come back by then will not: leaves the app half of its ten seconds to be usable again. */
export const returnWithinMs = 5000;
/** Two losses within this time: graphics are dying repeatedly, so 2D at once. */
export const repeatedWithinMs = 60_000;

export const createContextLedger = (): ContextLedger => {
  let last = -Infinity;
  return {
    lost(now) {
      const isRepeated = now - last < repeatedWithinMs;
      last = now;
      return isRepeated ? 'give-up' : { wait: returnWithinMs };
    },
  };
};
