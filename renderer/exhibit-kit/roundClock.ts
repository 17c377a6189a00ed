import { useEffect, useRef } from 'react';
import { useKit } from './kit';

/** A longer gap means the tab slept or the machine stood still: rounds do not run on meanwhile. */
const longestStepMs = 500;

/**
 * Calls `tick(deltaMs)` on every frame of a running round with the time passed on the session's clock:
 * it stands still while the kit is paused, and runs at the clock's rate.
 */
export function useRoundClock(tick: (deltaMs: number) => void): void {
  const { paused, clockRate } = useKit();
  const latest = useRef(tick);
  useEffect(() => {
    latest.current = tick;
  });
  useEffect(() => {
    if (paused) return;
    let last = performance.now();
    let handle = requestAnimationFrame(function frame(now) {
      latest.current(Math.min(Math.max(now - last, 0), longestStepMs) * clockRate);
      last = now;
      handle = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(handle);
  }, [paused, clockRate]);
}
