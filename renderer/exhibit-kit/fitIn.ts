import { useLayoutEffect, type RefObject } from 'react';

/** Leaves out what there is no room for: of what `spare` finds, the last first, until none of `columns` runs over. */
function fitIn(root: Element, spare: string, columns: readonly Element[]): void {
  const isOver = (): boolean => columns.some((each) => each.scrollHeight > each.clientHeight + 1);
  const spares = [...root.querySelectorAll<HTMLElement>(spare)].reverse();
  for (const each of spares) each.style.display = '';
  for (const each of spares) if (isOver()) each.style.display = 'none';
}

/** Keeps what stands in a column of its own height within it; `columns`: it is those in it that must not run over. */
export function useFitIn(ref: RefObject<Element | null>, spare: string, columns?: string): void {
  useLayoutEffect(() => {
    const root = ref.current;
    if (!root) return;
    const fit = (): void => fitIn(root, spare, columns === undefined ? [root] : [...root.querySelectorAll(columns)]);
    fit();
    // a turned screen
    const observer = new ResizeObserver(fit);
    observer.observe(root);
    return () => observer.disconnect();
  });
}
