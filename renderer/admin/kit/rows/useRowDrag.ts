import { useEffect, useLayoutEffect, useRef, useState, type PointerEvent } from 'react';
import { edgeSpeed, indexAt } from './moving';

interface Held {
  pointer: number;
  /** where the finger is, and how far below the row's top it took hold, px */
  y: number;
  grip: number;
}

interface Options {
  readonly ids: readonly string[];
  readonly onMove: (from: number, to: number) => void;
}

const rowsOf = (list: HTMLElement): HTMLElement[] => Array.from(list.querySelectorAll<HTMLElement>('[data-row]'));

/** Top of a row where it would lie without being held, px of the screen. */
const restTop = (list: HTMLElement, row: HTMLElement): number => list.getBoundingClientRect().top + row.offsetTop;

/** Rows that a finger takes by their grip (`data-grip`) and carries to another place. The list holds the pointer: rows change places below it. */
export function useRowDrag({ ids, onMove }: Options) {
  const list = useRef<HTMLUListElement>(null);
  const held = useRef<Held | null>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const latest = useRef({ ids, onMove, dragged });
  useLayoutEffect(() => {
    latest.current = { ids, onMove, dragged };
  });

  const place = (): void => {
    const [at, now, element] = [held.current, latest.current, list.current];
    const from = now.ids.indexOf(now.dragged ?? '');
    if (!at || !element || from < 0) return;
    const rows = rowsOf(element);
    const row = rows[from];
    if (!row) return;
    const top = restTop(element, row);
    row.style.translate = `0 ${at.y - at.grip - top}px`;
    const middles = rows.map((each) => restTop(element, each) + each.offsetHeight / 2);
    const to = indexAt(middles, at.y - at.grip + row.offsetHeight / 2, from);
    if (to !== from) now.onMove(from, to);
  };

  useEffect(() => {
    if (dragged === null) return;
    const element = list.current;
    const scroll = element?.closest('.admin-scroll');
    let frame = 0;
    const step = (): void => {
      if (scroll && held.current) {
        const { top, bottom } = scroll.getBoundingClientRect();
        scroll.scrollTop += edgeSpeed(held.current.y, top, bottom);
      }
      place();
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      for (const row of element ? rowsOf(element) : []) row.style.translate = '';
    };
    // runs for as long as one row is held
  }, [dragged]);

  const drop = ({ pointerId }: PointerEvent): void => {
    if (held.current?.pointer !== pointerId) return;
    held.current = null;
    setDragged(null);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLUListElement>): void => {
      const row = (event.target as Element).closest('[data-grip]')?.closest<HTMLElement>('[data-row]');
      if (!row || held.current) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      held.current = { pointer: event.pointerId, y: event.clientY, grip: event.clientY - row.getBoundingClientRect().top };
      setDragged(row.dataset['row'] ?? null);
    },
    onPointerMove: ({ pointerId, clientY }: PointerEvent): void => {
      if (held.current?.pointer === pointerId) held.current.y = clientY;
    },
    onPointerUp: drop,
    onPointerCancel: drop,
    onLostPointerCapture: drop,
  };
  return { list, dragged, handlers };
}
