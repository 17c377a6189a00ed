import { useLayoutEffect, type RefObject } from 'react';

function fitIn(column: Element, spare: string): void {
  const spares = [...column.querySelectorAll<HTMLElement>(spare)].reverse();
  for (const each of spares) each.style.display = '';
  for (const each of spares) if (column.scrollHeight > column.clientHeight + 1) each.style.display = 'none';
}

/** Leaves out what there is no room for: of what `spare` finds, the last first. The column has a height of its own. */
export function useFitIn(ref: RefObject<Element | null>, spare: string): void {
  useLayoutEffect(() => {
    const column = ref.current;
    if (!column) return;
    const fit = (): void => fitIn(column, spare);
    fit();
    // a turned screen
    const observer = new ResizeObserver(fit);
    observer.observe(column);
    return () => observer.disconnect();
  });
}
