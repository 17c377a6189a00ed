/** Rows that are drawn of a long list: those in sight and a few before and after, in steps, so that scrolling seldom draws anew. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

const spare = 5;
const step = 2;

export function rowsInSight(scrollTop: number, viewHeight: number, rowHeight: number, rows: number): Rows {
  if (rowHeight <= 0) return { from: 0, to: 0 };
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight / step) * step;
  const last = Math.ceil((Math.max(0, scrollTop) + viewHeight) / rowHeight / step) * step;
  return { from: Math.max(0, Math.min(first - spare, rows)), to: Math.max(0, Math.min(rows, last + spare)) };
}
