import type { WasteItem } from '../../../electron/shared/content';
import { clamp, easeOutCubic, lerp } from '../../lib/math';
import { advance, beltPlane, beltSpeed, freeLane, project, type Spot } from './belt';
import type { Layout } from './layout';
import { live, type Flight } from './live';
import { nothingDue, type Due } from './model';
import { leave, passTime, relaneTo, supplyLane, useSorting } from './store';

const spot: Spot = { x: 0, y: 0, scale: 1 };
const easeStopMs = 400;
const tickEveryMs = 100;
const labelScale = 0.82;

function place(node: HTMLElement, x: number, y: number, scale: number, unit: number, rank: number): void {
  node.style.transform = `translate3d(${(x * unit).toFixed(1)}px, ${(y * unit).toFixed(1)}px, 0) scale(${scale.toFixed(3)})`;
  node.style.zIndex = String(rank);
}

function stepFlight(flight: Flight, deltaMs: number, plate: Spot, out: Spot): boolean {
  flight.elapsedMs += deltaMs;
  const part = clamp(flight.elapsedMs / flight.lengthMs, 0, 1);
  const eased = easeOutCubic(part);
  out.x = lerp(flight.fromX, flight.toPlate ? plate.x : flight.toX, eased);
  out.y = lerp(flight.fromY, flight.toPlate ? plate.y : flight.toY, eased) - (flight.toPlate ? 0 : Math.sin(part * Math.PI) * 3);
  out.scale = lerp(flight.fromScale, flight.toPlate ? plate.scale : flight.toScale, eased);
  return part >= 1;
}

const flying: Spot = { x: 0, y: 0, scale: 1 };

/** Draws one piece: in a hand, in flight, or on its plate. The plate itself is a child that stays behind (--px, --py). */
function drawPiece(key: number, lane: number, layout: Layout, plane: { eye: number; length: number }, deltaMs: number): void {
  const node = live.nodes.get(key);
  if (!node) return;
  const back = live.back.get(key) ?? plane.length;
  project(layout.belt, plane, lane, back, spot);
  const hand = handOf(key);
  const flight = live.flights.get(key);
  let { x, y, scale } = spot;
  if (hand) {
    x = hand.x - hand.dx;
    y = hand.y - hand.dy;
    scale = 1.12;
  } else if (flight) {
    if (stepFlight(flight, deltaMs, spot, flying)) live.flights.delete(key);
    ({ x, y, scale } = flying);
  }
  const loose = hand !== null || flight !== undefined;
  const plateNode = node.firstElementChild as HTMLElement;
  const itemNode = node.lastElementChild as HTMLElement;
  place(plateNode, spot.x, spot.y, spot.scale, layout.unit, 1);
  // names are read in the front row; further back they would be too small and covered
  (plateNode.lastElementChild as HTMLElement).style.opacity = String(clamp((spot.scale - labelScale) * 12, 0, 1));
  place(itemNode, x, y, scale, layout.unit, 2);
  node.style.zIndex = String(loose ? 900 : Math.round(500 - back * 4));
  // a piece on its way in comes out of the shade of the tunnel
  node.style.opacity = String(clamp((plane.length - back) / (layout.belt.pitch * 0.4), 0, 1));
  const drawn = live.drawn.get(key);
  if (!drawn) return;
  drawn.x = x;
  drawn.y = y;
  drawn.scale = scale;
}

function handOf(key: number) {
  for (const hand of live.hands.values()) if (hand.key === key) return hand;
  return null;
}

function fillBelt(layout: Layout, length: number, items: readonly WasteItem[], due: Due): void {
  const { round } = useSorting.getState();
  if (!round || round.over) return;
  const lane = freeLane(round.pieces, live.back, layout.belt, length);
  if (lane === null) return;
  const key = supplyLane(lane, items, due);
  if (key === null) return;
  live.back.set(key, length);
  live.drawn.set(key, { x: 0, y: 0, scale: 1 });
}

/** A new layout (rotation, reach): lost lanes are dealt out anew, plates too close step back, what was falling has arrived. */
function fitTo(layout: Layout): void {
  if (live.layout === layout) return;
  live.layout = layout;
  live.plane = beltPlane(layout.belt);
  relaneTo(layout.belt.lanes);
  advance(useSorting.getState().round?.pieces ?? [], live.back, layout.belt.pitch, 0);
  for (const flight of live.flights.values()) flight.elapsedMs = flight.lengthMs;
}

/** One frame of the game: the belt runs, plates move up, pieces are drawn, the clock goes on. Allocates only styles, and when a piece comes in. */
export function stepGame(
  layout: Layout,
  items: readonly WasteItem[],
  deltaMs: number,
  steps: boolean,
  belt: HTMLElement | null,
  due: Due = nothingDue,
): void {
  fitTo(layout);
  const { round, lesson } = useSorting.getState();
  if (!round) return;
  const { plane } = live;
  live.drive = clamp(live.drive + (lesson ? -deltaMs : deltaMs) / easeStopMs, 0, 1);
  live.lessonMs = lesson ? live.lessonMs + deltaMs : 0;
  const moving = deltaMs * live.drive;
  if (moving > 0) {
    fillBelt(layout, plane.length, items, due);
    advance(round.pieces, live.back, layout.belt.pitch, moving);
    live.run = (live.run + moving * beltSpeed) % slat;
    if (belt && !steps) belt.style.transform = `translateY(${(live.run * layout.unit).toFixed(1)}px)`;
  }
  for (const piece of useSorting.getState().round?.pieces ?? []) drawPiece(piece.key, piece.lane, layout, plane, deltaMs);
  for (const piece of useSorting.getState().leaving) drawLeaving(piece.key, layout.unit, deltaMs);
  live.sinceTickMs += deltaMs;
  if (live.sinceTickMs < tickEveryMs) return;
  passTime(live.sinceTickMs);
  live.sinceTickMs = 0;
}

/** length of one slat of the belt, u */
export const slat = 6;

/** A piece that was right has left the round; its picture still falls into the bin. */
function drawLeaving(key: number, unit: number, deltaMs: number): void {
  const node = live.nodes.get(key);
  const flight = live.flights.get(key);
  const done = !flight || stepFlight(flight, deltaMs, spot, flying);
  if (node && flight) {
    place(node.lastElementChild as HTMLElement, flying.x, flying.y, flying.scale, unit, 2);
    (node.firstElementChild as HTMLElement).style.opacity = '0';
    node.style.zIndex = '900';
  }
  if (!done) return;
  for (const map of [live.flights, live.back, live.drawn]) map.delete(key);
  leave(key);
}
