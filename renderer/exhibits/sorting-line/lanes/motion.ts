import { clamp, easeOutCubic, lerp } from '../../../lib/math';
import type { Piece } from '../model';
import type { LaneHands } from './hands';
import type { LaneLayout } from './layout';
import { lanesLive, tieKey, type LaneLive, type LanePlace } from './live';
import { leaveLane, passLanesTime, piecesOf, supplyLane, useLanes } from './store';

/** u per ms along the belt */
const beltSpeed = 0.016;
const easeStopMs = 400;
const flightMs = 300;
const tickEveryMs = 100;
/** length of one slat, u */
export const laneSlat = 5;

function put(node: Element | null, x: number, y: number, scale: number, unit: number): void {
  (node as HTMLElement).style.transform =
    `translate3d(${(x * unit).toFixed(1)}px, ${(y * unit).toFixed(1)}px, 0) scale(${scale.toFixed(3)})`;
}

/** Moves the plates up: each to its place in the queue, new ones in from beyond the far end. */
function advance(lane: LaneLive, pieces: readonly Piece[], layout: LaneLayout, movedU: number, steps: boolean): void {
  pieces.forEach((piece, order) => {
    const isTie = piece.key === tieKey;
    const target = isTie
      ? layout.belt.x + layout.belt.width / 2
      : (layout.slots[order] ?? layout.belt.x + layout.belt.width + layout.plate);
    const entry = layout.belt.x + layout.belt.width + layout.plate * 0.6;
    const now = lane.along.get(piece.key) ?? (isTie ? target : entry);
    lane.along.set(piece.key, steps ? target : Math.max(target, now - movedU));
  });
}

const spot: LanePlace = { x: 0, y: 0 };

/** Where a piece is drawn now: in a hand, in flight, or on its plate. Writes into `spot`, returns whether it is loose. */
function placePiece(lane: LaneLive, index: number, key: number, layout: LaneLayout, hands: LaneHands | null, deltaMs: number): boolean {
  spot.x = lane.along.get(key) ?? 0;
  spot.y = layout.plateY;
  const hand = hands?.holderOf(index, key);
  if (hand) {
    spot.x = hand.x - hand.dx;
    spot.y = hand.y - hand.dy;
    return true;
  }
  const flight = lane.flights.get(key);
  if (!flight) return false;
  flight.elapsedMs += deltaMs;
  const part = clamp(flight.elapsedMs / flightMs, 0, 1);
  const eased = easeOutCubic(part);
  spot.x = lerp(flight.fromX, flight.isBack ? spot.x : flight.toX, eased);
  spot.y = lerp(flight.fromY, flight.isBack ? spot.y : flight.toY, eased) - (flight.isBack ? 0 : Math.sin(part * Math.PI) * 2);
  if (part >= 1) lane.flights.delete(key);
  return true;
}

/** How much is seen of what comes in, or waits for room beyond the belt (a turned screen may have fewer places): nothing of it over the next lane. */
const shownAt = (x: number, { belt, plate }: LaneLayout): number => clamp((belt.x + belt.width + plate * 0.3 - x) / (plate * 0.5), 0, 1);

function drawPiece(lane: LaneLive, index: number, key: number, layout: LaneLayout, hands: LaneHands | null, deltaMs: number): void {
  const node = lane.nodes.get(key);
  if (!node) return;
  const isHeld = (hands?.holderOf(index, key) ?? null) !== null;
  const isLoose = placePiece(lane, index, key, layout, hands, deltaMs);
  put(node.firstElementChild, lane.along.get(key) ?? 0, layout.plateY, 1, layout.unit);
  put(node.lastElementChild, spot.x, spot.y, isHeld ? 1.12 : 1, layout.unit);
  node.style.zIndex = isLoose ? '900' : '1';
  node.style.opacity = isLoose ? '1' : String(shownAt(spot.x, layout));
  const drawn = lane.drawn.get(key);
  if (drawn) {
    drawn.x = spot.x;
    drawn.y = spot.y;
  } else lane.drawn.set(key, { x: spot.x, y: spot.y });
}

/** A piece that was right has left the round; its picture still falls into the bin. */
function drawLeaving(lane: LaneLive, index: number, key: number, layout: LaneLayout, deltaMs: number): void {
  const node = lane.nodes.get(key);
  const isFlying = lane.flights.has(key);
  if (node && isFlying) {
    const part = (lane.flights.get(key)?.elapsedMs ?? 0) / flightMs;
    placePiece(lane, index, key, layout, null, deltaMs);
    put(node.lastElementChild, spot.x, spot.y, 1 - 0.5 * clamp(part, 0, 1), layout.unit);
    (node.firstElementChild as HTMLElement).style.opacity = '0';
    node.style.zIndex = '900';
  }
  if (isFlying && lane.flights.has(key)) return;
  lane.along.delete(key);
  lane.drawn.delete(key);
  leaveLane(index, key);
}

function stepLane(index: number, hands: LaneHands | null, deltaMs: number, steps: boolean): void {
  const lane = lanesLive.lanes[index];
  const layout = lanesLive.placed[index]?.layout;
  const { match, views } = useLanes.getState();
  const state = match?.lanes[index];
  if (!lane || !layout || !state) return;
  // only this lane's belt waits for its lesson
  lane.drive = clamp(lane.drive + (state.lesson ? -deltaMs : deltaMs) / easeStopMs, 0, 1);
  const movedU = deltaMs * lane.drive * beltSpeed;
  if (movedU > 0) {
    supplyLane(index, layout.slots.length);
    lane.run = (lane.run + movedU) % laneSlat;
    if (lane.belt && !steps) lane.belt.style.transform = `translateX(${(-lane.run * layout.unit).toFixed(1)}px)`;
  }
  const pieces = piecesOf(useLanes.getState().match, index);
  advance(lane, pieces, layout, movedU, steps);
  for (const piece of pieces) drawPiece(lane, index, piece.key, layout, hands, deltaMs);
  for (const { key } of views[index]?.leaving ?? []) drawLeaving(lane, index, key, layout, deltaMs);
}

/** One frame of all lanes. Allocates only styles, and when a piece comes in. */
export function stepLanes(hands: LaneHands | null, deltaMs: number, steps: boolean): void {
  for (let index = 0; index < lanesLive.placed.length; index++) stepLane(index, hands, deltaMs, steps);
  lanesLive.sinceTickMs += deltaMs;
  if (lanesLive.sinceTickMs < tickEveryMs) return;
  passLanesTime(lanesLive.sinceTickMs);
  lanesLive.sinceTickMs = 0;
}

/** What no longer lies on a belt leaves nothing behind (the next group, the tie-break's next item). */
export function forgetGone(): void {
  const { match, views } = useLanes.getState();
  lanesLive.lanes.forEach((lane, index) => {
    const kept = new Set([...piecesOf(match, index), ...(views[index]?.leaving ?? [])].map((each) => each.key));
    for (const map of [lane.along, lane.drawn, lane.flights] as Map<number, unknown>[])
      for (const key of [...map.keys()]) if (!kept.has(key)) map.delete(key);
  });
}
