/**
 * Monotonic ms that stand still while the machine sleeps or is starved: a gap between two readings counts `maxGapMs` at most.
 * Has to be read more often than that.
 */
export const openAwakeClock = (now: () => number, maxGapMs = 2000): (() => number) => {
  let last = now();
  let total = 0;
  return () => {
    const reading = now();
    total += Math.min(Math.max(0, reading - last), maxGapMs);
    last = reading;
    return total;
  };
};
