import { useMemo, type RefObject } from 'react';
import { useKit } from '../../exhibit-kit/kit';
import { useFingers, type Fingers } from '../../exhibit-kit/useFingers';
import { drag, grab, letGo, release } from './hands';
import type { Layout } from './layout';
import { live } from './live';

/** Every finger is its own hand on the table. */
export function usePointers(ref: RefObject<HTMLElement | null>, layout: Layout | null): void {
  const { cue, paused } = useKit();
  const fingers = useMemo<Fingers | null>(() => {
    if (!layout || paused) return null;
    return {
      takes: '[data-table]',
      down: (pointer, x, y) => grab(pointer, layout, x, y, cue),
      move: drag,
      up: (pointer) => release(pointer, layout, cue),
      lost: letGo,
      allLost: () => live.hands.clear(),
    };
  }, [layout, cue, paused]);
  useFingers(ref, layout?.unit ?? 1, fingers);
}
