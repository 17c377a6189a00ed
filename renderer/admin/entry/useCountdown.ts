import { useEffect, useState } from 'react';

/** ms left until nought, and what sets it. */
export function useCountdown(): [leftMs: number, start: (ms: number) => void] {
  const [endsAt, setEndsAt] = useState(0);
  const [leftMs, setLeftMs] = useState(0);
  useEffect(() => {
    if (endsAt === 0) return;
    const look = (): void => setLeftMs(Math.max(0, endsAt - performance.now()));
    const handle = setInterval(look, 200);
    return () => clearInterval(handle);
  }, [endsAt]);
  const start = (ms: number): void => {
    setLeftMs(ms);
    setEndsAt(performance.now() + ms);
  };
  return [leftMs, start];
}
