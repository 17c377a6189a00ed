/** How often the same line may be written before it is only counted. */
export interface RepeatLimits {
  /** lines of one text within one window */
  sameLine: number;
  /** lines altogether within one window */
  allLines: number;
  windowMs: number;
}

export type Passed = { write: true; suppressed: number } | { write: false };

/**
 * Decides line by line what is written, so that a fault that repeats for days cannot push the rest out of the rotating files.
 * `suppressed` is how many equal lines were left out since the last written one.
 */
export const limitRepeats = (limits: RepeatLimits) => {
  let windowStart = -Infinity;
  let written = 0;
  let counts = new Map<string, number>();
  let held = new Map<string, number>();
  return (line: string, nowMs: number): Passed => {
    if (nowMs - windowStart >= limits.windowMs || nowMs < windowStart) {
      windowStart = nowMs;
      written = 0;
      counts = new Map();
      // only what was left out lately is worth a count: keeps the map bounded
      if (held.size > limits.allLines) held = new Map();
    }
    const count = (counts.get(line) ?? 0) + 1;
    if (counts.size < limits.allLines) counts.set(line, count);
    if (count > limits.sameLine || written >= limits.allLines) {
      if (held.has(line) || held.size <= limits.allLines) held.set(line, (held.get(line) ?? 0) + 1);
      return { write: false };
    }
    written += 1;
    const suppressed = held.get(line) ?? 0;
    held.delete(line);
    return { write: true, suppressed };
  };
};
