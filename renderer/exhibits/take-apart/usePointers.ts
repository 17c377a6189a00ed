import { useMemo, type RefObject } from 'react';
import type { Composite } from '../../../electron/shared/content';
import { useKit } from '../../exhibit-kit/kit';
import { useFingers, type Fingers } from '../../exhibit-kit/useFingers';
import { grabPart, grabStep, letGo, lift, moveHand } from './hands';
import type { Layout } from './layout';
import { live } from './live';

/** Every finger is its own hand: it takes a handle, or a part that lies on a plate. */
export function usePointers(ref: RefObject<HTMLElement | null>, layout: Layout | null, composite: Composite | null): void {
  const { cue, paused } = useKit();
  const fingers = useMemo<Fingers | null>(() => {
    if (!layout || !composite || paused) return null;
    return {
      takes: '[data-step], [data-part]',
      down: (pointer, x, y, target) => {
        const step = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
        const part = target.closest<HTMLElement>('[data-part]')?.dataset['part'];
        if (step) grabStep(pointer, composite, step, x, y, cue);
        else if (part) grabPart(pointer, part, x, y, cue);
      },
      move: (pointer, x, y) => moveHand(pointer, composite, x, y, cue),
      up: (pointer) => lift(pointer, composite, layout, cue),
      lost: letGo,
      allLost: () => live.hands.clear(),
    };
  }, [layout, composite, cue, paused]);
  useFingers(ref, layout?.unit ?? 1, fingers);
}
