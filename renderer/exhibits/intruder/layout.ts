// Where the table, the crusher and the bins stand in the room the panel is given. Pure; all in rem from the panel's corner.
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  /** CSS px of 1 rem */
  readonly unit: number;
  /** the table runs to the right (landscape) or down (portrait) */
  readonly runs: 'right' | 'down';
  readonly table: Rect;
  readonly status: Rect;
  readonly tray: Rect;
  /** what is told and, without a clock, the button that sends the table on */
  readonly message: Rect;
  /** where that button stands by itself, in the lower band; null: beside what is told */
  readonly send: Rect | null;
}

export interface Band {
  /** rem from the top above which nothing may need a touch (reach); 0: all of it */
  readonly touchTop: number;
  /** without a clock the table waits for a button */
  readonly isUntimed: boolean;
}

/** Part of the table under the crusher's cover. */
export const crusherPart = 0.13;
const gap = 1.4;

/** width, height: rem of the panel. */
export function layoutFor(width: number, height: number, unit: number, band?: Band): Layout {
  const isWide = width >= height * 1.15;
  if (band && band.touchTop > 0) return inReach(width, height, unit, band, isWide);
  return isWide ? landscape(width, height, unit) : portrait(width, height, unit);
}

/** The table in the band; what is only read or flown to stands above it. */
function inReach(width: number, height: number, unit: number, { touchTop, isUntimed }: Band, isWide: boolean): Layout {
  const [status, foot, button] = [isWide ? 5 : 10.6, 13, 6.4];
  const tray = isWide
    ? { x: 0, y: touchTop - foot - gap, width: Math.min(48, width * 0.45), height: foot }
    : { x: 0, y: touchTop - foot - gap, width, height: foot };
  const message = isWide
    ? { x: tray.width + gap, y: tray.y, width: width - tray.width - gap, height: foot }
    : { x: 0, y: tray.y - 13 - gap, width, height: 13 };
  const sent = isUntimed ? button + gap : 0;
  return {
    unit,
    runs: isWide ? 'right' : 'down',
    status: { x: 0, y: Math.min(tray.y, message.y) - status - gap, width, height: status },
    table: { x: 0, y: touchTop, width, height: height - touchTop - sent },
    tray,
    message,
    send: isUntimed ? { x: 0, y: height - button, width, height: button } : null,
  };
}

function landscape(width: number, height: number, unit: number): Layout {
  const [status, bottom] = [height < 34 ? 4.6 : 5, height < 34 ? 8.4 : 15];
  const tray = Math.min(41, width * 0.42);
  const table = { x: 0, y: status + gap, width, height: height - status - bottom - 2 * gap };
  const y = height - bottom;
  return {
    unit,
    runs: 'right',
    status: { x: 0, y: 0, width, height: status },
    table,
    tray: { x: 0, y, width: tray, height: bottom },
    message: { x: tray + gap, y, width: width - tray - gap, height: bottom },
    send: null,
  };
}

function portrait(width: number, height: number, unit: number): Layout {
  const [status, message, tray] = [10.6, 14.2, 10.4];
  const table = { x: 0, y: status + gap, width, height: height - status - message - tray - 3 * gap };
  return {
    unit,
    runs: 'down',
    status: { x: 0, y: 0, width, height: status },
    table,
    message: { x: 0, y: table.y + table.height + gap, width, height: message },
    tray: { x: 0, y: height - tray, width, height: tray },
    send: null,
  };
}

export interface Spot {
  x: number;
  y: number;
}

/** Side of a thing's picture, rem. A long narrow table would make things tiny: they are measured by the area instead. */
export const sideOf = (layout: Layout, size: number): number => size * Math.sqrt((layout.table.width * layout.table.height) / 2.4);

/** Middle of a place on the table, rem of the panel. Writes into `out`. */
export function placeOn({ runs, table }: Layout, along: number, across: number, out: Spot): Spot {
  const open = 1 - crusherPart;
  if (runs === 'right') {
    out.x = table.x + along * open * table.width;
    out.y = table.y + across * table.height;
  } else {
    out.x = table.x + across * table.width;
    out.y = table.y + along * open * table.height;
  }
  return out;
}

/** The place of a point: `along` counts from the table's start, whatever it has run. */
export function placeAt({ runs, table }: Layout, x: number, y: number): { along: number; across: number } {
  const [right, down] = [(x - table.x) / table.width, (y - table.y) / table.height];
  const open = 1 - crusherPart;
  return runs === 'right' ? { along: right / open, across: down } : { along: down / open, across: right };
}

/** Bins beside the table, in the fixed order; food stays on the table. */
export const trayBins = ['recyclable', 'hazardous', 'residual'] as const;

/** Mouth of a bin of the tray, rem of the panel. */
export function mouthOf({ tray }: Layout, bin: (typeof trayBins)[number]): Spot {
  const each = tray.width / trayBins.length;
  return { x: tray.x + each * (trayBins.indexOf(bin) + 0.5), y: tray.y + tray.height * 0.3 };
}
