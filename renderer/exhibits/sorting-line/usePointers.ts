import { useEffect, type RefObject } from 'react';
import { useKit } from '../../exhibit-kit/kit';
import { drag, grab, isAtRest, isHeld, letGo, release, lessonMs } from './hands';
import type { Layout } from './layout';
import { live } from './live';
import { closeLesson } from './store';

/** What a finger takes hold of: a thing that has just grown in another hand hides no edge of the thing beside it. */
function thingUnder(event: PointerEvent): HTMLElement | null {
  const first = (event.target as Element).closest<HTMLElement>('[data-key]');
  if (!first || !isAtRest(Number(first.dataset['key']))) return first;
  for (const element of document.elementsFromPoint(event.clientX, event.clientY)) {
    const thing = element.closest<HTMLElement>('[data-key]');
    if (thing && thing !== first && !isHeld(Number(thing.dataset['key']))) return thing;
  }
  return first;
}

/** Every finger is its own hand: ten can drag ten pieces. Listens on the window, so that no lift is missed. */
export function usePointers(ref: RefObject<HTMLElement | null>, layout: Layout | null): void {
  const { cue, mode, paused } = useKit();
  useEffect(() => {
    const panel = ref.current;
    if (!panel || !layout || mode === 'demo' || paused) return;
    const at = (event: PointerEvent): [number, number] => {
      const box = panel.getBoundingClientRect();
      return [(event.clientX - box.left) / layout.unit, (event.clientY - box.top) / layout.unit];
    };
    const down = (event: PointerEvent): void => {
      const thing = thingUnder(event);
      if (thing) grab(event.pointerId, Number(thing.dataset['key']), ...at(event), event.timeStamp, cue);
      else if (live.lessonMs >= lessonMs) closeLesson();
    };
    const move = (event: PointerEvent): void => drag(event.pointerId, ...at(event), event.timeStamp);
    const up = (event: PointerEvent): void => {
      drag(event.pointerId, ...at(event), event.timeStamp);
      release(event.pointerId, layout, event.timeStamp, cue);
    };
    const cancel = (event: PointerEvent): void => letGo(event.pointerId);
    panel.addEventListener('pointerdown', down);
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', cancel);
    return () => {
      panel.removeEventListener('pointerdown', down);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', cancel);
      for (const pointer of [...live.hands.keys()]) letGo(pointer);
    };
  }, [ref, layout, cue, mode, paused]);
}
