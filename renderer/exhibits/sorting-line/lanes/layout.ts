import { binIds, type BinId } from '../../../../electron/shared/content';
import { clamp } from '../../../lib/math';
import { binAt, type Rect } from '../layout';
import { laneSeats } from './seats';

export type Arrangement = 'side' | 'table';

/** Where one player stands. px on the panel; turned: seen from the far side of a flat table. */
export interface Station extends Rect {
  readonly seat: number;
  readonly turned: boolean;
}

export interface LanesRoom {
  /** CSS px */
  readonly width: number;
  readonly height: number;
  readonly rem: number;
  /** px from the top above which nothing may need a touch (reach); 0 = all of it */
  readonly touchTop: number;
  /** true: the whole of an upright panel is used (the lobby's places) */
  readonly isFilled?: boolean;
}

/** The inside of a station. Lengths in its own units. */
export interface LaneLayout {
  /** CSS px of one unit */
  readonly unit: number;
  readonly width: number;
  readonly height: number;
  readonly badge: Rect & { readonly isColumn: boolean };
  readonly belt: Rect;
  /** middle of a plate on the belt, by place in the queue */
  readonly slots: readonly number[];
  readonly plateY: number;
  readonly plate: number;
  readonly pitch: number;
  readonly bins: Readonly<Record<BinId, Rect>>;
  readonly columns: 2 | 4;
  readonly isLow: boolean;
  /** what the lesson covers */
  readonly bubble: Rect;
}

/** rem */
const narrowestSeat = 20;
/** Part of an upright panel that hands reach; what is only read stands above. */
const uprightPart = 0.74;

/** The shape of the screen decides but for a flat table, which only the staff can know of. */
export const arrangementOf = (chosen: 'auto' | Arrangement, touchTop: number): Arrangement =>
  chosen === 'table' && touchTop === 0 ? 'table' : 'side';

export const isUpright = ({ width, height }: Pick<LanesRoom, 'width' | 'height'>): boolean => height > width * 1.05;

/** Places offered: the lower band of an upright screen has room for two lanes that a finger can use, elsewhere there are four. */
export const seatsFor = (isUprightScreen: boolean, isBand: boolean): readonly number[] =>
  Array.from({ length: isUprightScreen && isBand ? 2 : laneSeats }, (_, seat) => seat);

/** Stations in rows, each row's in equal widths and centred. */
function rowsOf(rows: readonly { seats: readonly number[]; turned: boolean }[], area: Rect, gap: number): Station[] {
  const filled = rows.filter(({ seats }) => seats.length > 0);
  const columns = Math.max(...filled.map(({ seats }) => seats.length));
  const width = (area.width - gap * (columns - 1)) / columns;
  const height = (area.height - gap * (filled.length - 1)) / filled.length;
  return filled.flatMap(({ seats, turned }, row) => {
    const left = area.x + (area.width - seats.length * width - (seats.length - 1) * gap) / 2;
    return seats.map((seat, index) => ({
      seat,
      turned,
      x: left + index * (width + gap),
      y: area.y + row * (height + gap),
      width,
      height,
    }));
  });
}

/** Places the stations: in a row, two by two on an upright screen, or facing each other on a table. */
function stationsOf(room: LanesRoom, seats: readonly number[], arrangement: Arrangement): Station[] {
  const { width, height, rem, touchTop } = room;
  const gap = 1.8 * rem;
  const whole = { x: 0, y: 0, width, height };
  if (arrangement === 'table') {
    const isFar = (seat: number): boolean => seat % laneSeats >= laneSeats / 2;
    // seen from the far side, left is right
    const far = seats.filter(isFar).reverse();
    return rowsOf(
      [
        { seats: far, turned: true },
        { seats: seats.filter((seat) => !isFar(seat)), turned: false },
      ],
      whole,
      gap,
    );
  }
  // a place of the lobby holds its name and a word beside each other, also where buttons leave the panel less than upright
  const isNarrow = room.isFilled === true && width / seats.length < narrowestSeat * rem;
  if (!isUpright(room) && !isNarrow) return rowsOf([{ seats, turned: false }], whole, gap);
  const top = room.isFilled ? 0 : touchTop > 0 ? touchTop : height * (1 - uprightPart);
  const area = { x: 0, y: top, width, height: height - top };
  if (seats.length <= 2) return rowsOf([{ seats, turned: false }], area, gap);
  const half = Math.ceil(seats.length / 2);
  return rowsOf(
    [
      { seats: seats.slice(0, half), turned: false },
      { seats: seats.slice(half), turned: false },
    ],
    area,
    gap,
  );
}

function binRects(area: Rect, columns: 2 | 4, gap: number): Record<BinId, Rect> {
  const rows = 4 / columns;
  const width = (area.width - gap * (columns - 1)) / columns;
  const height = (area.height - gap * (rows - 1)) / rows;
  const rect = (index: number): Rect => ({
    x: area.x + (index % columns) * (width + gap),
    y: area.y + Math.floor(index / columns) * (height + gap),
    width,
    height,
  });
  return Object.fromEntries(binIds.map((bin, index) => [bin, rect(index)])) as Record<BinId, Rect>;
}

const pad = 0.9;
const mostSlots = 3;

/** Lays out the inside of a station: badge, belt, bins from the far edge to the player. */
function layOutLane(station: Rect, rem: number, touchTop = 0): LaneLayout {
  const unit = rem * Math.min(1, station.width / rem / 25, Math.max(0.55, (station.height - touchTop) / rem / 27));
  const [width, height] = [station.width / unit, station.height / unit];
  const touch = touchTop / unit;
  const columns = width >= 44 ? 4 : 2;
  const isColumn = columns === 4 && height - touch < 34;
  const badgeHeight = isColumn ? 0 : height < 40 ? 5 : 6;
  // in reach mode the badge stands above the band
  const top = Math.max(touch, badgeHeight + pad);
  const room = height - top - pad;
  const binsHeight = columns === 4 ? clamp(room * 0.42, 8.5, 21) : clamp(room * 0.54, 12.6, 31);
  const beltHeight = Math.min(room - binsHeight - 2.6, columns === 4 ? 21 : 19);
  const spare = room - binsHeight - beltHeight - 2.6;
  const beltTop = top + spare * 0.5;
  const badgeWidth = isColumn ? 10.5 : width;
  const belt = { x: isColumn ? badgeWidth + 0.6 : 0, y: beltTop, width: isColumn ? width - badgeWidth - 0.6 : width, height: beltHeight };
  const plate = Math.min(13, beltHeight * 0.78, belt.width / 2 - 1.9);
  const count = Math.min(mostSlots, Math.floor((belt.width - 1) / (plate + 1.2)));
  const pitch = (belt.width - 1) / count;
  const binsTop = height - pad - binsHeight;
  const bins = binRects({ x: pad, y: binsTop, width: width - 2 * pad, height: binsHeight }, columns, 1.3);
  return {
    unit,
    width,
    height,
    badge: isColumn
      ? { x: 0, y: beltTop, width: badgeWidth, height: beltHeight, isColumn }
      : { x: 0, y: top - badgeHeight - pad + Math.min(spare * 0.5, 1), width, height: badgeHeight, isColumn },
    belt,
    slots: Array.from({ length: count }, (_, index) => belt.x + 0.5 + (index + 0.5) * pitch),
    plateY: beltTop + beltHeight * 0.6,
    plate,
    pitch,
    bins,
    columns,
    isLow: bins.food.height < 10.5,
    bubble: { x: 0, y: Math.max(0, beltTop - badgeHeight - pad), width, height: binsTop - 1.2 - Math.max(0, beltTop - badgeHeight - pad) },
  };
}

export interface PlacedLane {
  readonly station: Station;
  readonly layout: LaneLayout;
}

export function placeLanes(room: LanesRoom, seats: readonly number[], arrangement: Arrangement): PlacedLane[] {
  return stationsOf(room, seats, arrangement).map((station) => ({
    station,
    layout: layOutLane(station, room.rem, isUpright(room) ? 0 : room.touchTop),
  }));
}

/** The lane whose station this place on the panel is in; null between and beside them. */
export function laneAt(lanes: readonly PlacedLane[], x: number, y: number): number | null {
  const index = lanes.findIndex(
    ({ station }) => x >= station.x && x < station.x + station.width && y >= station.y && y < station.y + station.height,
  );
  return index < 0 ? null : index;
}

/** A place on the panel (px) as the lane's player sees it (units). Writes into `out`. */
export function toLane({ station, layout }: PlacedLane, x: number, y: number, out: { x: number; y: number }): void {
  const [left, top] = [x - station.x, y - station.y];
  out.x = (station.turned ? station.width - left : left) / layout.unit;
  out.y = (station.turned ? station.height - top : top) / layout.unit;
}

export const laneBinAt = (layout: LaneLayout, x: number, y: number, vx: number, vy: number): BinId | null => binAt(layout, x, y, vx, vy);
