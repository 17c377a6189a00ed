import { useEffect, type RefObject } from 'react';

/** What fingers do on a panel. Places in the panel's own units, from its upper left corner. */
export interface Fingers {
  /** selector of what a finger may take */
  readonly takes: string;
  down(pointer: number, x: number, y: number, target: Element): void;
  move(pointer: number, x: number, y: number): void;
  up(pointer: number, x: number, y: number): void;
  /** the finger is lost: palm, app switch */
  lost(pointer: number): void;
  /** no finger counts any more: the panel is laid out anew, or stands still */
  allLost(): void;
}

/** Every finger by itself. Listens on the window, so that no lift is missed. `unit`: CSS px; `fingers`: null while nothing can be taken. */
export function useFingers(ref: RefObject<HTMLElement | null>, unit: number, fingers: Fingers | null): void {
  useEffect(() => {
    const panel = ref.current;
    if (!panel || !fingers) return;
    const at = (event: PointerEvent): [x: number, y: number] => {
      const box = panel.getBoundingClientRect();
      return [(event.clientX - box.left) / unit, (event.clientY - box.top) / unit];
    };
    const isTaken = (target: EventTarget | null): target is Element => target instanceof Element && target.closest(fingers.takes) !== null;
    const down = (event: PointerEvent): void => {
      if (isTaken(event.target)) fingers.down(event.pointerId, ...at(event), event.target);
    };
    const move = (event: PointerEvent): void => fingers.move(event.pointerId, ...at(event));
    const up = (event: PointerEvent): void => {
      fingers.move(event.pointerId, ...at(event));
      fingers.up(event.pointerId, ...at(event));
    };
    const cancel = (event: PointerEvent): void => fingers.lost(event.pointerId);
    // what is held may go while the finger is down: Chromium would then lose the click of the next touch
    const keep = (event: TouchEvent): void => {
      if (isTaken(event.target)) event.preventDefault();
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
      fingers.allLost();
    };
  }, [ref, unit, fingers]);
}
