const firstMs = 30_000;
const mostMs = 240_000;
const mostRetryAfterMs = 600_000;

/**
 * ms until the next try after `failures` failures in a row: 30, 60, 120, 240 s (from the interval where that is shorter), each ±20 %
 * so that several kiosks do not ask in step. `random`: [0, 1). A server's Retry-After is kept to up to 10 min.
 */
export const backOffMs = (failures: number, intervalMs: number, random: () => number, retryAfterMs: number | null = null): number => {
  const planned = Math.min(mostMs, Math.min(firstMs, intervalMs) * 2 ** Math.min(10, Math.max(0, failures - 1)));
  return Math.max(planned * (0.8 + 0.4 * random()), Math.min(retryAfterMs ?? 0, mostRetryAfterMs));
};
