import { useLayoutEffect, type RefObject } from 'react';

/** Where an element begins in a column, px; what moves it in is left out, which scrollHeight would count. */
function topIn(element: HTMLElement, column: HTMLElement): number {
  let top = 0;
  let node: Element | null = element;
  while (node instanceof HTMLElement && node !== column && column.contains(node)) {
    top += node.offsetTop;
    node = node.offsetParent;
  }
  return node === column ? top : top - column.offsetTop;
}

const isOver = (column: HTMLElement): boolean =>
  [...column.querySelectorAll<HTMLElement>('*')].some((each) => {
    if (!(each instanceof HTMLElement) || each.offsetHeight === 0) return false;
    const top = topIn(each, column);
    return top < -1 || top + each.offsetHeight > column.clientHeight + 1;
  });

/** A selector, whose last is left out first; or several, the first of which goes first. */
type Spare = string | readonly string[];

/** Leaves out what there is no room for, in the order of `spare`, so that each of `columns` runs over no more; what others hold stays. */
function fitIn(root: HTMLElement, spare: Spare, columns: readonly HTMLElement[]): void {
  const spares = [spare].flat().flatMap((each) => [...root.querySelectorAll<HTMLElement>(each)].reverse());
  for (const each of spares) each.style.display = '';
  for (const column of columns) {
    const left: HTMLElement[] = [];
    for (const each of spares) {
      if (!column.contains(each)) continue;
      if (!isOver(column)) break;
      each.style.display = 'none';
      left.push(each);
    }
    // what went before something larger may have room again
    for (const each of left.reverse()) {
      each.style.display = '';
      if (isOver(column)) each.style.display = 'none';
    }
  }
}

/** Keeps what stands in a column of its own height within it; `columns`: it is those in it that must not run over. */
export function useFitIn(ref: RefObject<HTMLElement | null>, spare: Spare, columns?: string): void {
  useLayoutEffect(() => {
    const root = ref.current;
    if (!root) return;
    const fit = (): void => fitIn(root, spare, columns === undefined ? [root] : [...root.querySelectorAll<HTMLElement>(columns)]);
    // called once the frame is laid out, before it is painted, and again when the screen turns: measured here, a touch would wait for it
    const observer = new ResizeObserver(fit);
    observer.observe(root);
    return () => observer.disconnect();
  });
}
