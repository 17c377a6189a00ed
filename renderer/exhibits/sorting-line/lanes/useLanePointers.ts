import { useEffect, type RefObject } from 'react';
import type { LaneHands } from './hands';

/** Feeds every finger into the lanes. Nothing here touches React: what follows a finger is drawn by the next frame. */
export function useLanePointers(ref: RefObject<HTMLElement | null>, hands: LaneHands, isOn: boolean): void {
  useEffect(() => {
    const panel = ref.current;
    if (!panel || !isOn) return;
    let [left, top] = [0, 0];
    const down = (event: PointerEvent): void => {
      // once for each touch: the panel may have shifted (burn-in), but not under a finger
      ({ left, top } = panel.getBoundingClientRect());
      // a button does what it says
      if ((event.target as Element).closest('.button')) return;
      hands.down(event.pointerId, event.clientX - left, event.clientY - top, event.timeStamp);
    };
    const move = (event: PointerEvent): void => hands.move(event.pointerId, event.clientX - left, event.clientY - top, event.timeStamp);
    const up = (event: PointerEvent): void => hands.up(event.pointerId, event.clientX - left, event.clientY - top, event.timeStamp);
    const cancel = (event: PointerEvent): void => hands.cancel(event.pointerId);
    panel.addEventListener('pointerdown', down);
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', cancel);
    return () => {
      panel.removeEventListener('pointerdown', down);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', cancel);
      hands.cancelAll();
    };
  }, [ref, hands, isOn]);
}
