// Fingers on the table: a tap picks a thing out, a push moves it aside, a pull off the table picks it out too.
import type { Cue } from '../../exhibit-kit/kit';
import { placeAt, sideOf, type Layout } from './layout';
import { live } from './live';
import type { Round } from './model/round';
import { pushAside, take, useIntruder } from './store';

/** rem a finger may tremble and still tap */
const slack = 1.1;

/** The topmost thing under a finger; a near miss counts, topmost first. Positions in rem. */
function thingAt(round: Round, layout: Layout, x: number, y: number): number | null {
  let best: { key: number; rank: number } | null = null;
  for (const thing of round.things) {
    const at = live.drawn.get(thing.key);
    if (!at || round.fates[thing.key] !== 'lying') continue;
    const reach = Math.hypot(x - at.x, y - at.y) / sideOf(layout, thing.size);
    if (reach > 0.62) continue;
    // well inside beats a near miss, above beats below
    const rank = (reach < 0.44 ? 1_000_000 : -reach * 1000) + thing.layer;
    if (!best || rank > best.rank) best = { key: thing.key, rank };
  }
  return best?.key ?? null;
}

const isHeld = (key: number): boolean => [...live.hands.values()].some((hand) => hand.key === key);

export function grab(pointer: number, layout: Layout, x: number, y: number, cue: (cue: Cue) => void): void {
  live.hands.delete(pointer);
  const { round } = useIntruder.getState();
  if (!round || round.over) return;
  const key = thingAt(round, layout, x, y);
  const at = key === null ? undefined : live.drawn.get(key);
  if (key === null || !at || isHeld(key)) return;
  live.hands.set(pointer, { key, x, y, dx: x - at.x, dy: y - at.y, startX: x, startY: y, moved: false });
  cue('pick');
}

export function drag(pointer: number, x: number, y: number): void {
  const hand = live.hands.get(pointer);
  if (!hand) return;
  hand.x = x;
  hand.y = y;
  hand.moved ||= Math.hypot(x - hand.startX, y - hand.startY) > slack;
}

const isOffTable = ({ table }: Layout, x: number, y: number): boolean =>
  y < table.y - 1 || y > table.y + table.height + 1 || x < table.x - 1 || x > table.x + table.width + 1;

function verdictOf(key: number, cue: (cue: Cue) => void): void {
  const verdict = take(key);
  if (verdict === 'intruder') live.sincePickMs = 0;
  if (verdict !== 'gone') cue(verdict === 'intruder' ? 'right' : 'wrong');
}

/** The finger lifts. Returns whether something was done. */
export function release(pointer: number, layout: Layout, cue: (cue: Cue) => void): void {
  const hand = live.hands.get(pointer);
  if (!hand) return;
  live.hands.delete(pointer);
  const { round } = useIntruder.getState();
  if (!round) return;
  if (!hand.moved || isOffTable(layout, hand.x, hand.y)) return verdictOf(hand.key, cue);
  const { along, across } = placeAt(layout, hand.x - hand.dx, hand.y - hand.dy);
  pushAside(hand.key, along - round.travelled, across);
  cue('drop');
}

/** The finger is lost (palm, app switch): the thing stays where it was. */
export const letGo = (pointer: number): void => void live.hands.delete(pointer);
