// Where table, plates, words and bins stand in the room the panel is given. Pure; rem from the panel's corner.
import { binIds, type BinId } from '../../../electron/shared/content';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  /** CSS px of 1 rem */
  readonly unit: number;
  readonly status: Rect;
  readonly table: Rect;
  readonly told: Rect;
  readonly plates: Rect;
  readonly bins: Readonly<Record<BinId, Rect>>;
}

const gap = 1.4;

const inRow = (row: Rect): Layout['bins'] => {
  // a tub wider than this would be a trough
  const width = Math.min((row.width - 3 * gap) / 4, row.height * 1.6);
  const step = (row.width - width) / 3;
  const rect = (k: number): Rect => ({ ...row, x: row.x + k * step, width });
  return Object.fromEntries(binIds.map((bin, k) => [bin, rect(k)])) as Record<BinId, Rect>;
};

/** width, height: rem of the panel. */
export const layoutFor = (width: number, height: number, unit: number): Layout =>
  width >= height * 1.15 ? landscape(width, height, unit) : portrait(width, height, unit);

function landscape(width: number, height: number, unit: number): Layout {
  const isLow = height < 36;
  const [status, bins] = isLow ? [4, 8.6] : [4.6, 13.4];
  const middle = height - status - bins - 2 * gap;
  const side = Math.min(45, width * 0.42);
  const top = status + gap;
  const told = isLow ? Math.min(9, middle * 0.5) : 11.4;
  return {
    unit,
    status: { x: 0, y: 0, width, height: status },
    table: { x: 0, y: top, width: width - side - gap, height: middle },
    told: { x: width - side, y: top, width: side, height: told },
    plates: { x: width - side, y: top + told + gap, width: side, height: middle - told - gap },
    bins: inRow({ x: 0, y: height - bins, width, height: bins }),
  };
}

function portrait(width: number, height: number, unit: number): Layout {
  const isLow = height < 76;
  const [status, told, plates, bins] = isLow ? [4.4, 8, 11, 9.4] : [4.6, 10.6, 17.4, 13.4];
  const table = height - status - told - plates - bins - 4 * gap;
  const top = status + gap;
  return {
    unit,
    status: { x: 0, y: 0, width, height: status },
    table: { x: 0, y: top, width, height: table },
    told: { x: 0, y: top + table + gap, width, height: told },
    plates: { x: 0, y: top + table + told + 2 * gap, width, height: plates },
    bins: inRow({ x: 0, y: height - bins, width, height: bins }),
  };
}

/** What lies on the table: the thing, and a handle for each of its steps. rem from the panel's corner. */
export interface Arranged {
  /** middle and side of the thing's picture */
  readonly thing: { readonly x: number; readonly y: number; readonly side: number };
  readonly handle: { readonly width: number; readonly height: number };
  /** middles of the handles, in the order of the steps */
  readonly handles: readonly { readonly x: number; readonly y: number }[];
}

const usual = { width: 14.6, height: 10 } as const;
/** Lower than this, the handles stand beside the thing instead of round it. */
const lowTable = 30;

/** Each step has its own place, whatever has been taken off already. */
export const arrange = ({ table }: Layout, count: number): Arranged =>
  table.height < lowTable ? beside(table, count) : around(table, count);

function around(table: Rect, count: number): Arranged {
  const [x, y] = [table.x + table.width / 2, table.y + table.height / 2];
  const left = Math.ceil(count / 2);
  const handles = Array.from({ length: count }, (_, k) => {
    const isLeft = k < left;
    const [row, rows] = isLeft ? [k, left] : [k - left, count - left];
    const edge = usual.width / 2 + 1;
    return { x: isLeft ? table.x + edge : table.x + table.width - edge, y: table.y + (table.height * (row + 0.5)) / rows };
  });
  return { thing: { x, y, side: Math.min(table.width - 2 * usual.width - 4, table.height - 4, 26) }, handle: usual, handles };
}

function beside(table: Rect, count: number): Arranged {
  const side = Math.min(table.height - 1.6, table.width * 0.26);
  const left = table.x + side + 1.6;
  const [columns, rows] = [Math.ceil(count / 2), count > 1 ? 2 : 1];
  const cell = { width: (table.x + table.width - 0.8 - left) / columns, height: (table.height - 1.2) / rows };
  const handle = { width: Math.min(usual.width + 2, cell.width - 0.8), height: Math.min(usual.height, cell.height - 0.8) };
  const handles = Array.from({ length: count }, (_, k) => ({
    x: left + cell.width * ((k % columns) + 0.5),
    y: table.y + 0.6 + cell.height * (Math.floor(k / columns) + 0.5),
  }));
  return { thing: { x: table.x + 0.8 + side / 2, y: table.y + table.height / 2, side }, handle, handles };
}

/** The bin under a point; its rim reaches a little further than it is drawn. */
export function binAt({ bins }: Layout, x: number, y: number): BinId | null {
  const reach = 1.6;
  const within = (bin: BinId): boolean => {
    const rect = bins[bin];
    return x > rect.x - gap / 2 && x < rect.x + rect.width + gap / 2 && y > rect.y - reach && y < rect.y + rect.height + reach;
  };
  return binIds.find(within) ?? null;
}
