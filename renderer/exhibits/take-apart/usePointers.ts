import { useEffect, type RefObject } from 'react';
import type { Composite } from '../../../electron/shared/content';
import { useKit } from '../../exhibit-kit/kit';
import { grabPart, grabStep, letGo, lift, moveHand } from './hands';
import type { Layout } from './layout';
import { live } from './live';

/** Every finger is its own hand. Listens on the window, so that no lift is missed. */
export function usePointers(ref: RefObject<HTMLElement | null>, layout: Layout | null, composite: Composite | null): void {
  const { cue, paused } = useKit();
  useEffect(() => {
    const panel = ref.current;
    if (!panel || !layout || !composite || paused) return;
    const at = (event: PointerEvent): [number, number] => {
      const box = panel.getBoundingClientRect();
      return [(event.clientX - box.left) / layout.unit, (event.clientY - box.top) / layout.unit];
    };
    const down = (event: PointerEvent): void => {
      const target = event.target as Element;
      const step = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
      const part = target.closest<HTMLElement>('[data-part]')?.dataset['part'];
      if (step) grabStep(event.pointerId, composite, step, ...at(event), cue);
      else if (part) grabPart(event.pointerId, part, ...at(event), cue);
    };
    const move = (event: PointerEvent): void => moveHand(event.pointerId, composite, ...at(event), cue);
    const up = (event: PointerEvent): void => {
      moveHand(event.pointerId, composite, ...at(event), cue);
      lift(event.pointerId, composite, layout, cue);
    };
    const cancel = (event: PointerEvent): void => letGo(event.pointerId);
    // what is held may go while the finger is down: Chromium would then lose the click of the next touch
    const keep = (event: TouchEvent): void => {
      if ((event.target as Element).closest('[data-step], [data-part]')) event.preventDefault();
    };
    panel.addEventListener('touchstart', keep, { passive: false });
    panel.addEventListener('pointerdown', down);
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', cancel);
    return () => {
      panel.removeEventListener('touchstart', keep);
      panel.removeEventListener('pointerdown', down);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', cancel);
      live.hands.clear();
    };
  }, [ref, layout, composite, cue, paused]);
}
