import { binIds, type BinId } from '../../../electron/shared/content';
import type { BeltGeometry } from './belt';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  /** CSS px of one layout unit; about 1 rem on a full screen */
  readonly unit: number;
  readonly width: number;
  readonly height: number;
  readonly belt: BeltGeometry;
  readonly bins: Readonly<Record<BinId, Rect>>;
  /** where the bubble may stand: its top and the height it has */
  readonly bubbleTop: number;
  /** diameter of a plate in the front row */
  readonly plate: number;
  readonly columns: 2 | 4;
}

export interface Room {
  /** CSS px */
  readonly width: number;
  readonly height: number;
  readonly rem: number;
  /** px from the top above which nothing may need a touch (reach); 0 = all of it */
  readonly touchTop: number;
  /** a window of the attract loop: no status row, fewer and larger things */
  readonly small: boolean;
}

const statusHeight = 5;

function binRects(left: number, width: number, top: number, height: number, columns: 2 | 4, gap: number): Record<BinId, Rect> {
  const rows = 4 / columns;
  const w = (width - gap * (columns - 1)) / columns;
  const h = (height - gap * (rows - 1)) / rows;
  const rect = (index: number): Rect => ({
    x: left + (index % columns) * (w + gap),
    y: top + Math.floor(index / columns) * (h + gap),
    width: w,
    height: h,
  });
  return Object.fromEntries(binIds.map((bin, index) => [bin, rect(index)])) as Record<BinId, Rect>;
}

/** Places belt and bins in any room: landscape, portrait, the lower band, a window. All lengths in units. */
export function layOut({ width: widthPx, height: heightPx, rem, touchTop, small }: Room): Layout {
  const portrait = heightPx > widthPx * 1.05;
  const fit = portrait ? Math.min(widthPx / 59.5, heightPx / 84) : Math.min(widthPx / (small ? 70 : 105), heightPx / (small ? 48 : 52));
  const unit = small ? fit : Math.min(rem, Math.max(fit, rem * 0.62));
  const width = widthPx / unit;
  const height = heightPx / unit;
  const top = small ? 1.5 : statusHeight;
  const touch = touchTop / unit;
  const columns = portrait ? 2 : 4;
  // in the lower band belt front and bins share what is left, otherwise the bins take their full height
  const room = height - Math.max(touch, top);
  const binsHeight = portrait ? Math.min(46, room * 0.56) : Math.min(small ? 17 : 20.5, room * 0.46);
  const binsTop = height - binsHeight - 0.8;
  const beltBottom = binsTop - 2.8;
  const beltHeight = Math.min(beltBottom - top - (small ? 5 : 4.5), portrait ? 30 : small ? 26 : 22);
  const lanes = portrait ? 3 : small ? 3 : 5;
  const plate = Math.min(12.5, (width * 0.96) / lanes - 2.5, Math.max(8, beltHeight * 0.6));
  const margin = portrait || small ? 1 : 0;
  const edge = small ? 3 : 0;
  return {
    unit,
    width,
    height,
    belt: { x: width / 2, y: beltBottom, width: width - 2 * margin, height: beltHeight, lanes, pitch: plate * 1.4, rows: portrait ? 4 : 3 },
    bins: binRects(edge, width - 2 * edge, binsTop, binsHeight, columns, portrait ? 2.4 : 3),
    bubbleTop: top + 0.6,
    plate,
    columns,
  };
}

/** Where something let go of at (x, y) with a speed (units per ms) ends up: under the finger, or where a flick was going. */
export function binAt(layout: Pick<Layout, 'bins'>, x: number, y: number, vx: number, vy: number): BinId | null {
  const glideMs = 170;
  const within = (px: number, py: number, side: number, above: number, below: number): BinId | null =>
    binIds.find((bin) => {
      const { x: left, y: top, width, height } = layout.bins[bin];
      return px >= left - side && px <= left + width + side && py >= top - above && py <= top + height + below;
    }) ?? null;
  // beside a bin counts as in it, but never where it is in another
  const hit = (px: number, py: number): BinId | null => within(px, py, 0, 0, 0) ?? within(px, py, 1, 1.5, 2);
  const here = hit(x, y);
  if (here || vy * glideMs < 3) return here;
  // a flick: follow its path until it meets a bin, in steps that cannot jump over one
  const reach = glideMs * 2.2;
  const steps = Math.ceil(Math.hypot(vx, vy) * reach);
  for (let step = 1; step <= steps; step++) {
    const there = hit(x + (vx * reach * step) / steps, y + (vy * reach * step) / steps);
    if (there) return there;
  }
  return null;
}
