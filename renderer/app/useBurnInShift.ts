import { useEffect, useState } from 'react';

const reachPx = 6;
const everyMs = 20_000;

/** CSS translate that wanders by a few pixels a minute, so that nothing burns into the panel. */
export function useBurnInShift(): string {
  const [step, setStep] = useState(0);
  useEffect(() => {
    const handle = setInterval(() => setStep((now) => now + 1), everyMs);
    return () => clearInterval(handle);
  }, []);
  // two periods without a common factor: the path covers the field before it repeats
  const x = Math.round(Math.sin((step * Math.PI) / 7) * reachPx);
  const y = Math.round(Math.cos((step * Math.PI) / 11) * reachPx);
  return `${x}px ${y}px`;
}
