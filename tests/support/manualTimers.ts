/** Timers that only move when told to, and a clock that moves with them. */
export const manualTimers = (startMs: number) => {
  let nowMs = startMs;
  let last = 0;
  const waiting = new Map<number, { at: number; run: () => void }>();
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
  };
  return {
    clock: () => nowMs,
    /** the clock alone, as when somebody sets it */
    setClock: (ms: number) => void (nowMs = ms),
    timers: {
      setTimeout: (run: () => void, ms: number) => {
        last += 1;
        waiting.set(last, { at: nowMs + ms, run });
        return last;
      },
      clearTimeout: (handle: unknown) => void waiting.delete(handle as number),
    },
    pending: () => [...waiting.values()].map((timer) => timer.at - nowMs).sort((a, b) => a - b),
    settle,
    /** Runs everything due within `ms`, in order, letting promises finish after each. */
    advance: async (ms: number) => {
      const end = nowMs + ms;
      await settle();
      for (;;) {
        const next = [...waiting].filter(([, timer]) => timer.at <= end).sort((a, b) => a[1].at - b[1].at)[0];
        if (!next) break;
        waiting.delete(next[0]);
        nowMs = next[1].at;
        next[1].run();
        await settle();
      }
      nowMs = end;
    },
  };
};
