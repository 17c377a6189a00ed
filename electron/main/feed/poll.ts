import { backOffMs } from './backOff';
import type { Timers } from './request';

/** How one try ended; `retryAfterMs`: the server's own wish, ms. */
export type Try = { ok: true } | { ok: false; retryAfterMs: number | null };

/**
 * Tries again and again: after success at the interval, after failure by back-off. One try at a time, the first at once.
 * Returns its stop; a try under way then is left to its own deadline, and nothing follows it.
 */
export const startPolling = ({
  attempt,
  intervalMs,
  timers,
  random,
}: {
  /** must not reject */
  attempt: () => Promise<Try>;
  intervalMs: number;
  timers: Timers;
  random: () => number;
}): (() => void) => {
  let isStopped = false;
  let failures = 0;
  let timer: unknown;
  const run = async () => {
    const result = await attempt();
    if (isStopped) return;
    failures = result.ok ? 0 : failures + 1;
    const delay = result.ok ? intervalMs : backOffMs(failures, intervalMs, random, result.retryAfterMs);
    timer = timers.setTimeout(() => void run(), delay);
  };
  void run();
  return () => {
    isStopped = true;
    timers.clearTimeout(timer);
  };
};
