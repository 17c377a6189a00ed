/**
 * Token bucket: a page gone wrong cannot flood main. `perSecond` calls on average, `burst` at once.
 * Returns whether one more call may pass at `nowMs` (monotonic).
 */
export const callBudget = ({ perSecond, burst }: { perSecond: number; burst: number }) => {
  let tokens = burst;
  let last: number | null = null;
  return (nowMs: number): boolean => {
    tokens = Math.min(burst, tokens + (Math.max(0, nowMs - (last ?? nowMs)) / 1000) * perSecond);
    last = nowMs;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
};
