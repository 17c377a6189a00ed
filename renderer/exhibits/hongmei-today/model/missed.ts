import type { WasteItem } from '../../../../electron/shared/content';
import type { MissedItem, MostMissed } from '../../../../electron/shared/contract';

export const ranges = ['today', 'week'] as const;
export type Range = (typeof ranges)[number];

export interface MissedRow {
  readonly item: WasteItem;
  readonly missed: number;
  /** null: not counted */
  readonly asked: number | null;
  /** 0 to 1 of the most missed, for the length of a bar */
  readonly length: number;
}

const most = 6;
/** Once may be a slip of one finger. */
const fewestMisses = 2;
/** A list of two is not yet a day. */
const fewestRows = 3;

const rowsOf = (list: readonly MissedItem[], items: readonly WasteItem[]): MissedRow[] => {
  const byId = new Map(items.map((item) => [item.id, item]));
  const rows = list.flatMap(({ item: id, missed, asked }) => {
    const item = byId.get(id);
    return item && missed >= fewestMisses ? [{ item, missed, asked }] : [];
  });
  const top = Math.max(1, ...rows.map(({ missed }) => missed));
  return rows.slice(0, most).map((row) => ({ ...row, length: row.missed / top }));
};

/** What was missed most in a range; an empty list where there is too little to say anything. */
export function missedRows(data: MostMissed | null, range: Range, items: readonly WasteItem[]): MissedRow[] {
  const rows = rowsOf(data?.[range] ?? [], items);
  return rows.length >= fewestRows ? rows : [];
}

/** Today, as soon as today says something; else the week. */
export const rangeToShow = (data: MostMissed | null, items: readonly WasteItem[]): Range =>
  missedRows(data, 'today', items).length === 0 && missedRows(data, 'week', items).length > 0 ? 'week' : 'today';
