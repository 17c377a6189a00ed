import type { BinId } from '../../../../electron/shared/content';

/** Where everything lies, asked by lane. Panel positions in px, local ones in the lane's own units (turned with the lane). */
export interface LaneTable {
  /** the lane in whose zone this place is; null: nobody's */
  zoneAt(x: number, y: number): number | null;
  /** writes the local place into `out` */
  toLocal(lane: number, x: number, y: number, out: { x: number; y: number }): void;
  /** key of the lane's own piece that a finger here takes */
  pieceAt(lane: number, x: number, y: number): number | null;
  /** the lane's own bin here, or where a flick (units per ms) was going */
  binAt(lane: number, x: number, y: number, vx: number, vy: number): BinId | null;
  /** middle of a piece as it was drawn last */
  middleOf(lane: number, key: number): { readonly x: number; readonly y: number } | null;
}

/** What the fingers did. */
export interface LaneDeeds {
  /** a finger came down in the lane, beside all bins or on one */
  touched(lane: number, bin: BinId | null): void;
  picked(lane: number, key: number): void;
  sorted(lane: number, key: number, bin: BinId): void;
  tapped(lane: number, key: number): void;
  tappedBin(lane: number, bin: BinId): void;
  returned(lane: number, key: number): void;
}

/** A finger belongs to the lane it came down in until it lifts. Places in the lane's units. */
export interface LaneHand {
  readonly lane: number;
  /** piece it holds; null: it came down beside all pieces */
  readonly key: number | null;
  /** bin it came down on */
  readonly bin: BinId | null;
  /** from the piece's middle to the finger */
  readonly dx: number;
  readonly dy: number;
  readonly startX: number;
  readonly startY: number;
  x: number;
  y: number;
  /** units per ms, smoothed */
  vx: number;
  vy: number;
  lastMs: number;
  moved: boolean;
}

export interface LaneHands {
  readonly held: ReadonlyMap<number, LaneHand>;
  down(pointer: number, x: number, y: number, now: number): void;
  move(pointer: number, x: number, y: number, now: number): void;
  up(pointer: number, x: number, y: number, now: number): void;
  /** the finger is lost (palm, stuck contact, app switch): its piece goes back */
  cancel(pointer: number): void;
  cancelAll(): void;
  holderOf(lane: number, key: number): LaneHand | null;
}

const slack = 1.1;
const staleMs = 90;

/**
 * Any number of fingers over any number of lanes. A finger is the lane's it came down in: it takes only that lane's pieces
 * and reaches only that lane's bins, wherever it goes; let go anywhere else, the piece goes back. One piece, one finger.
 */
export function createLaneHands(table: LaneTable, deeds: LaneDeeds): LaneHands {
  const held = new Map<number, LaneHand>();
  const at = { x: 0, y: 0 };
  const holderOf = (lane: number, key: number): LaneHand | null => {
    for (const hand of held.values()) if (hand.lane === lane && hand.key === key) return hand;
    return null;
  };
  const cancel = (pointer: number): void => {
    const hand = held.get(pointer);
    if (!hand) return;
    held.delete(pointer);
    if (hand.key !== null) deeds.returned(hand.lane, hand.key);
  };
  const down = (pointer: number, x: number, y: number, now: number): void => {
    // the same contact again: its lift was lost
    cancel(pointer);
    const lane = table.zoneAt(x, y);
    if (lane === null) return;
    table.toLocal(lane, x, y, at);
    const found = table.pieceAt(lane, at.x, at.y);
    const key = found !== null && holderOf(lane, found) ? null : found;
    const bin = found === null ? table.binAt(lane, at.x, at.y, 0, 0) : null;
    deeds.touched(lane, bin);
    const middle = key === null ? null : table.middleOf(lane, key);
    held.set(pointer, {
      lane,
      key: middle ? key : null,
      bin,
      dx: middle ? at.x - middle.x : 0,
      dy: middle ? at.y - middle.y : 0,
      startX: at.x,
      startY: at.y,
      x: at.x,
      y: at.y,
      vx: 0,
      vy: 0,
      lastMs: now,
      moved: false,
    });
    if (middle && key !== null) deeds.picked(lane, key);
  };
  const move = (pointer: number, x: number, y: number, now: number): void => {
    const hand = held.get(pointer);
    if (!hand) return;
    table.toLocal(hand.lane, x, y, at);
    const passed = Math.max(now - hand.lastMs, 1);
    const keep = Math.exp(-passed / 40);
    hand.vx = hand.vx * keep + ((at.x - hand.x) / passed) * (1 - keep);
    hand.vy = hand.vy * keep + ((at.y - hand.y) / passed) * (1 - keep);
    hand.x = at.x;
    hand.y = at.y;
    hand.lastMs = now;
    hand.moved ||= Math.hypot(at.x - hand.startX, at.y - hand.startY) > slack;
  };
  const up = (pointer: number, x: number, y: number, now: number): void => {
    const before = held.get(pointer);
    if (!before) return;
    const isStale = now - before.lastMs > staleMs;
    move(pointer, x, y, now);
    held.delete(pointer);
    const { lane, key, bin, moved, vx, vy } = before;
    const there = table.binAt(lane, before.x, before.y, isStale ? 0 : vx, isStale ? 0 : vy);
    if (key === null) {
      if (bin !== null && bin === table.binAt(lane, before.x, before.y, 0, 0)) deeds.tappedBin(lane, bin);
    } else if (!moved) deeds.tapped(lane, key);
    else if (there) deeds.sorted(lane, key, there);
    else deeds.returned(lane, key);
  };
  const cancelAll = (): void => {
    for (const pointer of [...held.keys()]) cancel(pointer);
  };
  return { held, down, move, up, cancel, cancelAll, holderOf };
}
