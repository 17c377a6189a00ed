import { useEffect } from 'react';
import { setBest, useDispatcher } from '../store';
import type { Answer, Question } from './messages';

/** Computes the best possible day beside the page, while the visitor plays theirs. One worker at a time; it ends with its answer. */
export function useBest(): void {
  const day = useDispatcher((s) => s.day);
  useEffect(() => {
    if (!day || (typeof useDispatcher.getState().best === 'object' && useDispatcher.getState().best !== null)) return;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    setBest('searching');
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      setBest(data.best);
      worker.terminate();
    };
    worker.onerror = () => {
      setBest(null);
      worker.terminate();
    };
    worker.postMessage({ day } satisfies Question);
    return () => worker.terminate();
  }, [day]);
}
