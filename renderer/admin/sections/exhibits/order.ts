import type { Programme } from '../../../../electron/shared/staff/exhibitCalls';

export interface Row {
  readonly id: string;
  readonly on: boolean;
}

/** All exhibits of home as rows: those shown first, in their order; the rest below, off. None chosen means all. */
export const rowsOf = (exhibits: readonly string[], all: readonly string[]): Row[] => {
  const shown = exhibits.filter((id) => all.includes(id));
  if (shown.length === 0) return all.map((id) => ({ id, on: true }));
  return [...shown.map((id) => ({ id, on: true })), ...all.filter((id) => !shown.includes(id)).map((id) => ({ id, on: false }))];
};

/** Another place for a row; outside the list changes nothing. */
export const moved = (rows: readonly Row[], from: number, to: number): Row[] => {
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return [...rows];
  const rest = rows.filter((each) => each !== row);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
};

/** What is published; null where nothing would be shown. */
export const programmeOf = (rows: readonly Row[], pinned: string | null, before: Programme): Programme | null => {
  const exhibits = rows.filter(({ on }) => on).map(({ id }) => id);
  return exhibits.length === 0 ? null : { ...before, exhibits, pinned };
};
