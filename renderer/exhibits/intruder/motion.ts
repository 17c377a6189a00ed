// One frame of the table: what lies rides, what was picked flies into its bin, what was missed goes between the rollers.
import { clamp, easeInOutCubic, easeOutCubic, lerp } from '../../lib/math';
import { crusherPart, mouthOf, placeOn, sideOf, trayBins, type Layout, type Spot } from './layout';
import { live } from './live';
import type { Thing } from './model/heap';
import type { Round } from './model/round';
import { run, useIntruder } from './store';

/** ms: the bin tips, a thing flies, the rollers take a thing; how often the store is told. */
export const introLengthMs = 1600;
const flightMs = 460;
const crushMs = 700;
const tellEveryMs = 100;
const spot: Spot = { x: 0, y: 0 };

/** How far the table has run, with what the store has not been told yet. */
function travelledNow(round: Round): number {
  if (round.lengthMs === null || round.jamMs > 0 || round.over) return round.travelled;
  return round.travelled + live.pendingMs / round.lengthMs;
}

/** The table runs; returns the key of what jammed the machine in this frame, or null. */
export function passTime(deltaMs: number): number | null {
  const { round } = useIntruder.getState();
  if (!round || round.over) return null;
  if (live.introMs < introLengthMs) {
    live.introMs += deltaMs;
    return null;
  }
  live.sincePickMs += deltaMs;
  live.pendingMs += deltaMs;
  if (live.pendingMs < tellEveryMs) return null;
  const due = live.pendingMs;
  live.pendingMs = 0;
  return run(due);
}

/** Where a thing lies: it slides out of the bin at first. Writes `spot`. */
function lie(layout: Layout, thing: Thing, travelled: number): number {
  const delay = 0.45 * ((thing.key * 0.618) % 1);
  const part = clamp((live.introMs / introLengthMs - delay) / (1 - 0.45), 0, 1);
  const out = easeOutCubic(part);
  placeOn(layout, lerp(-0.12, thing.along + travelled, out), lerp(0.5, thing.across, out), spot);
  return part === 0 ? 0 : 1;
}

function fly(thing: Thing, deltaMs: number): number {
  const flight = live.flights.get(thing.key);
  if (!flight) return 0;
  flight.elapsedMs += deltaMs;
  const part = flight.elapsedMs / flightMs;
  if (part >= 1) {
    live.flights.delete(thing.key);
    return 0;
  }
  const eased = easeInOutCubic(part);
  spot.x = lerp(flight.fromX, flight.toX, eased);
  spot.y = lerp(flight.fromY, flight.toY, eased) - 4 * Math.sin(part * Math.PI);
  return lerp(1.15, 0.4, eased);
}

function crush(layout: Layout, thing: Thing, travelled: number, deltaMs: number): number {
  const ms = (live.crushing.get(thing.key) ?? 0) + deltaMs;
  live.crushing.set(thing.key, ms);
  const part = Math.min(1, ms / crushMs);
  placeOn(layout, Math.min(thing.along + travelled, 1) + crusherPart * 0.9 * part, thing.across, spot);
  return part >= 1 ? 0 : 1 - 0.35 * part;
}

/** Begins the flight of what has just been picked. */
function startFlight(layout: Layout, thing: Thing): void {
  const from = live.drawn.get(thing.key);
  const bin = trayBins.find((each) => each === thing.bin);
  if (!from || !bin) return;
  const to = mouthOf(layout, bin);
  live.flights.set(thing.key, { fromX: from.x, fromY: from.y, toX: to.x, toY: to.y, elapsedMs: 0 });
}

function held(key: number): boolean {
  for (const hand of live.hands.values())
    if (hand.key === key) {
      spot.x = hand.x - hand.dx;
      spot.y = hand.y - hand.dy;
      return true;
    }
  return false;
}

const gone = new Set<number>();

/** Scale of a thing in this frame, 0 where it is not seen; writes `spot`. */
function stepThing(layout: Layout, round: Round, thing: Thing, travelled: number, deltaMs: number): number {
  const fate = round.fates[thing.key];
  if (fate === 'crushed') return crush(layout, thing, travelled, deltaMs);
  if (fate === 'picked') {
    if (!gone.has(thing.key)) {
      gone.add(thing.key);
      startFlight(layout, thing);
    }
    return fly(thing, deltaMs);
  }
  return held(thing.key) ? 1.12 : lie(layout, thing, travelled);
}

/** Draws the frame by writing transforms; nothing goes through React. */
export function drawFrame(layout: Layout, deltaMs: number): void {
  const { round } = useIntruder.getState();
  if (!round) return;
  const travelled = travelledNow(round);
  if (round.travelled === 0 && live.flights.size === 0 && Object.values(round.fates).every((fate) => fate === 'lying')) gone.clear();
  for (const thing of round.things) {
    const node = live.nodes.get(thing.key);
    if (!node) continue;
    const scale = stepThing(layout, round, thing, travelled, deltaMs);
    node.style.opacity = scale > 0 ? '1' : '0';
    if (scale === 0) continue;
    const drawn = live.drawn.get(thing.key) ?? { x: 0, y: 0 };
    drawn.x = spot.x;
    drawn.y = spot.y;
    live.drawn.set(thing.key, drawn);
    const half = sideOf(layout, thing.size) / 2;
    const [x, y] = [(spot.x - half) * layout.unit, (spot.y - half) * layout.unit];
    node.style.transform = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0) rotate(${thing.turn}deg) scale(${scale.toFixed(3)})`;
  }
  if (live.surface) {
    const shift = travelled * (1 - crusherPart) * layout.unit * (layout.runs === 'right' ? layout.table.width : layout.table.height);
    live.surface.parentElement?.style.setProperty('--run', `${shift.toFixed(1)}px`);
  }
}
