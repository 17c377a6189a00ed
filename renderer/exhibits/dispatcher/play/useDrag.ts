import { useEffect, type RefObject } from 'react';
import { useKit } from '../../../exhibit-kit/kit';
import { live } from '../live';
import { choosePoint, chooseSource, chooseVehicle } from '../orders';
import { useDispatcher } from '../store';

/** px a finger moves before it draws */
const slack = 14;

interface Drag {
  readonly pointer: number;
  readonly vehicle: number;
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

const under = (event: PointerEvent): HTMLElement | null =>
  document
    .elementsFromPoint(event.clientX, event.clientY)
    .find((each): each is HTMLElement => each instanceof HTMLElement && each.matches('.dis-target')) ?? null;

/** The route drawn with a finger: from a truck over the places to a point. Where it ends elsewhere, taps go on from there. */
export function useDrag(map: RefObject<HTMLElement | null>, unit: number): void {
  const { cue, paused } = useKit();
  useEffect(() => {
    if (paused || unit === 0) return;
    let drag: Drag | null = null;
    const down = (event: PointerEvent): void => {
      const target = (event.target as Element).closest<HTMLElement>('.dis-target-truck');
      if (drag || !target || !map.current?.contains(target)) return;
      drag = { pointer: event.pointerId, vehicle: Number(target.dataset['vehicle']), x: event.clientX, y: event.clientY, moved: false };
    };
    const move = (event: PointerEvent): void => {
      if (drag?.pointer !== event.pointerId) return;
      if (!drag.moved) {
        if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < slack) return;
        drag.moved = true;
        if (useDispatcher.getState().draft?.vehicle !== drag.vehicle) chooseVehicle(drag.vehicle, cue);
      }
      const box = map.current?.getBoundingClientRect();
      if (!box || useDispatcher.getState().draft?.vehicle !== drag.vehicle) return;
      live.finger = { x: (event.clientX - box.left) / unit, y: (event.clientY - box.top) / unit };
      const source = under(event)?.dataset['source'];
      if (source !== undefined) chooseSource(Number(source), cue, true);
    };
    const up = (event: PointerEvent): void => {
      if (drag?.pointer !== event.pointerId) return;
      const point = drag.moved ? under(event)?.dataset['point'] : undefined;
      drag = null;
      live.finger = null;
      if (point !== undefined) choosePoint(Number(point), cue);
    };
    const cancel = (event: PointerEvent): void => {
      if (drag?.pointer !== event.pointerId) return;
      drag = null;
      live.finger = null;
    };
    addEventListener('pointerdown', down);
    addEventListener('pointermove', move);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', cancel);
    return () => {
      live.finger = null;
      removeEventListener('pointerdown', down);
      removeEventListener('pointermove', move);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', cancel);
    };
  }, [map, unit, cue, paused]);
}
