import { useEffect, useState } from 'react';
import { useKit } from '../../exhibit-kit/kit';
import { easeOutCubic } from '../../lib/math';

const durationMs = 900;

/** Counts up to a figure once, when it first appears; later changes are shown at once. */
export function useCountUp(target: number): number {
  const still = useKit().comfort.reducedMotion;
  const [part, setPart] = useState(still ? 1 : 0);
  useEffect(() => {
    if (still) return;
    const start = performance.now();
    let handle = requestAnimationFrame(function frame(now) {
      const done = Math.min(1, Math.max(0, now - start) / durationMs);
      setPart(easeOutCubic(done));
      if (done < 1) handle = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(handle);
  }, [still]);
  return target * (still ? 1 : part);
}
