// Where table, plates, words and bins stand in the room the panel is given. Pure; rem from the panel's corner.
import { binIds, type BinId } from '../../../electron/shared/content';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The panel, in rem. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** CSS px of 1 rem */
  readonly unit: number;
  /** above this nothing may need a touch (reach); 0: all of it */
  readonly touchTop: number;
  /** everything is off: the parts take the table */
  readonly isApart: boolean;
}

export interface Layout {
  /** CSS px of 1 rem */
  readonly unit: number;
  readonly status: Rect;
  /** the thing; null once it is apart */
  readonly table: Rect | null;
  /** where the handles stand in the lower band; null: round the thing */
  readonly handles: Rect | null;
  readonly told: Rect;
  readonly plates: Rect;
  readonly bins: Readonly<Record<BinId, Rect>>;
}

const gap = 1.4;

const inGrid = (area: Rect, columns: 2 | 4): Layout['bins'] => {
  const rows = 4 / columns;
  const height = (area.height - (rows - 1) * gap) / rows;
  // a tub wider than this would be a trough
  const width = Math.min((area.width - (columns - 1) * gap) / columns, height * (columns === 4 && height > 10 ? 1.6 : 2.4));
  const step = (area.width - width) / (columns - 1);
  const rect = (k: number): Rect => ({
    x: area.x + (k % columns) * step,
    y: area.y + Math.floor(k / columns) * (height + gap),
    width,
    height,
  });
  return Object.fromEntries(binIds.map((bin, k) => [bin, rect(k)])) as Record<BinId, Rect>;
};

export const layoutFor = (room: Room): Layout => {
  const isWide = room.width >= room.height * 1.15;
  if (room.touchTop > 0) return isWide ? wideInReach(room) : uprightInReach(room);
  return isWide ? wide(room) : upright(room);
};

/** From the left: the table and, beside it, words and plates; once all is off, the plates on the table. */
function wide({ width, height, unit, isApart }: Room): Layout {
  const isLow = height < 36;
  const [status, bins] = isLow ? [4, 8.6] : [4.6, 13.4];
  const middle = height - status - bins - 2 * gap;
  const side = Math.min(isApart ? 38 : 45, width * 0.42);
  const top = status + gap;
  const told = isLow ? Math.min(9, middle * 0.5) : 17.8;
  const table = { x: 0, y: top, width: width - side - gap, height: middle };
  const beside = { x: width - side, width: side };
  return {
    unit,
    status: { x: 0, y: 0, width, height: status },
    table: isApart ? null : table,
    handles: null,
    told: { ...beside, y: top, height: isApart ? middle : told },
    plates: isApart ? table : { ...beside, y: top + told + gap, height: middle - told - gap },
    bins: inGrid({ x: 0, y: height - bins, width, height: bins }, 4),
  };
}

/** From the top: table, words, plates, bins two by two; once all is off, the plates on the table. */
function upright({ width, height, unit, isApart }: Room): Layout {
  const isLow = height < 76;
  const [status, told, plates, bins] = isLow ? [4.4, 8, 11, 9.4] : [4.6, 14, 14.6, 26];
  const table = height - status - told - plates - bins - 4 * gap;
  const top = status + gap;
  // what follows from each bin takes more words than what to do
  const saying = isLow ? told : told + 9;
  const tall = table + plates + gap - (saying - told);
  return {
    unit,
    status: { x: 0, y: 0, width, height: status },
    table: isApart ? null : { x: 0, y: top, width, height: table },
    handles: null,
    told: isApart ? { x: 0, y: top, width, height: saying } : { x: 0, y: top + table + gap, width, height: told },
    plates: isApart
      ? { x: 0, y: top + saying + gap, width, height: tall }
      : { x: 0, y: top + table + told + 2 * gap, width, height: plates },
    bins: inGrid({ x: 0, y: height - bins, width, height: bins }, isLow ? 4 : 2),
  };
}

/** Thing and words above the band; in it handles and, beside them, plates, with the bins below. */
function wideInReach({ width, height, unit, touchTop, isApart }: Room): Layout {
  const status = 4.4;
  const bins = 9.4;
  const side = Math.min(50, width * 0.47);
  const above = { y: status + gap, height: touchTop - status - 2 * gap };
  const rows = { y: touchTop, height: height - touchTop - gap - bins };
  const plates = width * 0.4;
  return {
    unit,
    status: { x: 0, y: 0, width, height: status },
    table: isApart ? null : { x: 0, width: width - side - gap, ...above },
    handles: isApart ? null : { x: 0, width: width - plates - gap, ...rows },
    told: isApart ? { x: 0, width, ...above } : { x: width - side, width: side, ...above },
    plates: isApart ? { x: 0, width, ...rows } : { x: width - plates, width: plates, ...rows },
    bins: inGrid({ x: 0, y: height - bins, width, height: bins }, 4),
  };
}

function uprightInReach({ width, height, unit, touchTop, isApart }: Room): Layout {
  const [status, told, bins] = [4.4, 13, 12];
  const band = height - touchTop - bins - 2 * gap;
  const plates = isApart ? band + gap : Math.min(12, band * 0.42);
  const thing = touchTop - status - told - 3 * gap;
  return {
    unit,
    status: { x: 0, y: 0, width, height: status },
    table: isApart ? null : { x: 0, y: status + gap, width, height: thing },
    handles: isApart ? null : { x: 0, y: touchTop, width, height: band - plates },
    told: { x: 0, y: isApart ? status + gap : touchTop - told - gap, width, height: isApart ? touchTop - status - 2 * gap : told },
    plates: { x: 0, y: height - bins - gap - plates, width, height: plates },
    bins: inGrid({ x: 0, y: height - bins, width, height: bins }, 4),
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

const usual = { width: 16.4, height: 10.4 } as const;
/** Lower than this, the handles stand beside the thing instead of round it. */
const lowTable = 30;

/** Each step has its own place, whatever has been taken off already. */
export const arrange = (table: Rect, band: Rect | null, count: number): Arranged => {
  if (band) return inBand(table, band, count);
  return table.height < lowTable ? beside(table, count) : around(table, count);
};

function around(table: Rect, count: number): Arranged {
  const [x, y] = [table.x + table.width / 2, table.y + table.height / 2];
  const left = Math.ceil(count / 2);
  const height = Math.min(usual.height, table.height / left - 0.6);
  const handles = Array.from({ length: count }, (_, k) => {
    const isLeft = k < left;
    const [row, rows] = isLeft ? [k, left] : [k - left, count - left];
    const edge = usual.width / 2 + 1;
    return { x: isLeft ? table.x + edge : table.x + table.width - edge, y: table.y + (table.height * (row + 0.5)) / rows };
  });
  const side = Math.min(table.width - 2 * usual.width - 3.2, table.height - 3, 28);
  return { thing: { x, y, side }, handle: { width: usual.width, height }, handles };
}

/** Middles of so many cells of a grid, and what room each has. */
function inCells(area: Rect, count: number, rows: number): Pick<Arranged, 'handle' | 'handles'> {
  const columns = Math.ceil(count / rows);
  const cell = { width: area.width / columns, height: area.height / rows };
  const handles = Array.from({ length: count }, (_, k) => ({
    x: area.x + cell.width * ((k % columns) + 0.5),
    y: area.y + cell.height * (Math.floor(k / columns) + 0.5),
  }));
  return { handle: { width: Math.min(usual.width + 3, cell.width - 0.8), height: Math.min(usual.height, cell.height - 0.8) }, handles };
}

function beside(table: Rect, count: number): Arranged {
  const side = Math.min(table.height - 1.6, table.width * 0.26);
  const left = table.x + side + 1.6;
  const area = { x: left, y: table.y + 0.6, width: table.x + table.width - 0.8 - left, height: table.height - 1.2 };
  return { thing: { x: table.x + 0.8 + side / 2, y: table.y + table.height / 2, side }, ...inCells(area, count, count > 1 ? 2 : 1) };
}

function inBand(table: Rect, band: Rect, count: number): Arranged {
  const side = Math.min(table.height - 1.6, table.width - 4);
  const thing = { x: table.x + table.width / 2, y: table.y + table.height / 2, side };
  return { thing, ...inCells(band, count, count > 3 ? 2 : 1) };
}

/** The bin under a point; it takes what is let go just above its rim. */
export function binAt({ bins }: Layout, x: number, y: number): BinId | null {
  const reach = 1.6;
  const within = (bin: BinId): boolean => {
    const rect = bins[bin];
    return x > rect.x - gap / 2 && x < rect.x + rect.width + gap / 2 && y > rect.y - reach && y < rect.y + rect.height;
  };
  return binIds.find(within) ?? null;
}
