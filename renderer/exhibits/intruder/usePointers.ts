import { useEffect, type RefObject } from 'react';
import { useKit } from '../../exhibit-kit/kit';
import { drag, grab, letGo, release } from './hands';
import type { Layout } from './layout';
import { live } from './live';

/** Every finger is its own hand. Listens on the window, so that no lift is missed. */
export function usePointers(ref: RefObject<HTMLElement | null>, layout: Layout | null): void {
  const { cue, paused } = useKit();
  useEffect(() => {
    const panel = ref.current;
    if (!panel || !layout || paused) return;
    const at = (event: PointerEvent): [number, number] => {
      const box = panel.getBoundingClientRect();
      return [(event.clientX - box.left) / layout.unit, (event.clientY - box.top) / layout.unit];
    };
    const down = (event: PointerEvent): void => {
      if ((event.target as Element).closest('[data-table]')) grab(event.pointerId, layout, ...at(event), cue);
    };
    const move = (event: PointerEvent): void => drag(event.pointerId, ...at(event));
    const up = (event: PointerEvent): void => {
      drag(event.pointerId, ...at(event));
      release(event.pointerId, layout, cue);
    };
    const cancel = (event: PointerEvent): void => letGo(event.pointerId);
    // what is held may go while the finger is down: Chromium would then lose the click of the next touch
    const keep = (event: TouchEvent): void => {
      if ((event.target as Element).closest('[data-table]')) event.preventDefault();
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
  }, [ref, layout, cue, paused]);
}
