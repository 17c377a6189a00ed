// Rows that change places: where a dragged one belongs, and how fast the list runs along when a finger comes to its end. Pure.

/** Another place for a row; outside the list changes nothing. */
export const moved = <T>(rows: readonly T[], from: number, to: number): T[] => {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return [...rows];
  const rest = rows.filter((_, index) => index !== from);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
};

/** Index among the rows at which a finger at `y` stands; `middles`: of the rows as they lie, from top to bottom. */
export const indexAt = (middles: readonly number[], y: number, from: number): number => {
  let index = from;
  while (index > 0 && y < (middles[index - 1] ?? -Infinity)) index -= 1;
  while (index < middles.length - 1 && y > (middles[index + 1] ?? Infinity)) index += 1;
  return index;
};

const edgePart = 0.14;
const mostPerFrame = 14;

/** px a frame: up near the top, down near the bottom, still in between. */
export const edgeSpeed = (y: number, top: number, bottom: number): number => {
  const edge = (bottom - top) * edgePart;
  if (edge <= 0) return 0;
  if (y < top + edge) return -mostPerFrame * Math.min(1, (top + edge - y) / edge);
  return y > bottom - edge ? mostPerFrame * Math.min(1, (y - bottom + edge) / edge) : 0;
};
