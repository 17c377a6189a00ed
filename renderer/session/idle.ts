export interface IdleOptions {
  /** ms without touch before the warning */
  idleMs: number;
  /** ms the warning counts down */
  warningMs: number;
  /** monotonic ms */
  now: () => number;
  onWarn: () => void;
  onBack: () => void;
  onReset: () => void;
}

export interface IdleTimer {
  /** a touch: starts again, closes the warning */
  touch(): void;
  /** keeps idle from counting until the returned function is called */
  hold(reason: string): () => void;
  /** looks at the clock; call about four times a second */
  check(): void;
  /** ms left of the warning, null while there is none */
  warningLeftMs(): number | null;
  setLimits(limits: { idleMs: number; warningMs: number }): void;
}

/** An exhibit that failed in the middle of a flight must not keep its visit open for ever. */
const longestHoldMs = 5 * 60_000;

/** Two-tier idle reset: idle → warning with a countdown → reset. A hold stops the first tier only: a warning once up always ends. */
export function createIdleTimer(options: IdleOptions): IdleTimer {
  let { idleMs, warningMs } = options;
  const holds = new Map<object, number>();
  let quietSince = options.now();
  let warnedAt: number | null = null;

  const restart = (): void => {
    quietSince = options.now();
  };
  return {
    touch() {
      restart();
      if (warnedAt === null) return;
      warnedAt = null;
      options.onBack();
    },
    hold(reason) {
      const token = { reason };
      holds.set(token, options.now());
      return () => {
        if (holds.delete(token)) restart();
      };
    },
    check() {
      const now = options.now();
      for (const [token, since] of holds) if (now - since > longestHoldMs) holds.delete(token);
      if (warnedAt !== null) {
        if (now - warnedAt < warningMs) return;
        warnedAt = null;
        restart();
        options.onReset();
      } else if (holds.size > 0) {
        restart();
      } else if (now - quietSince >= idleMs) {
        warnedAt = now;
        options.onWarn();
      }
    },
    warningLeftMs: () => (warnedAt === null ? null : Math.max(0, warningMs - (options.now() - warnedAt))),
    setLimits(limits) {
      ({ idleMs, warningMs } = limits);
    },
  };
}
