import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { createContextLedger, type ContextLedger } from './contextLedger';

interface ContextWatchProps {
  readonly onLost: () => void;
  readonly onGiveUp: () => void;
}

// one ledger for the app's life: losses count across remounts of the canvas
const ledger: ContextLedger = createContextLedger();

/** Watches the canvas' context. A lost one is asked back (preventDefault); three rebuilds its state when it returns. */
export function ContextWatch({ onLost, onGiveUp }: ContextWatchProps) {
  const canvas = useThree((state) => state.gl.domElement);
  useEffect(() => {
    let timer: number | undefined;
    const lost = (event: Event): void => {
      event.preventDefault();
      onLost();
      const verdict = ledger.lost(performance.now());
      if (verdict === 'give-up') onGiveUp();
      else timer = window.setTimeout(onGiveUp, verdict.wait);
    };
    const restored = (): void => window.clearTimeout(timer);
    canvas.addEventListener('webglcontextlost', lost);
    canvas.addEventListener('webglcontextrestored', restored);
    return () => {
      window.clearTimeout(timer);
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', restored);
    };
  }, [canvas, onLost, onGiveUp]);
  return null;
}
