import type { PlaceId } from '../model/places';
import { places, stopOf, type MapLayout, type Spot } from './layout';

/** All crossings and stops of a drawing, and which of them a street joins. */
interface Streets {
  readonly spots: readonly Spot[];
  readonly next: readonly (readonly number[])[];
  readonly stops: Readonly<Partial<Record<PlaceId, number>>>;
}

const drawn = new Map<MapLayout, Streets>();

function streetsOf(layout: MapLayout): Streets {
  const known = drawn.get(layout);
  if (known) return known;
  const spots: Spot[] = layout.ys.flatMap((y) => layout.xs.map((x) => ({ x, y })));
  const stops: Partial<Record<PlaceId, number>> = {};
  for (const id of places) stops[id] = spots.push(stopOf(layout, id)) - 1;
  // a stop in the middle of a block has a street beside it, none through the houses above and below
  const next = spots.map((spot) => [
    ...neighbours(spots, spot, 'x', 'y'),
    ...(layout.xs.includes(spot.x) ? neighbours(spots, spot, 'y', 'x') : []),
  ]);
  const streets = { spots, next, stops };
  drawn.set(layout, streets);
  return streets;
}

/** The nearest spot on either side along the street. */
function neighbours(spots: readonly Spot[], from: Spot, along: 'x' | 'y', across: 'x' | 'y'): number[] {
  const nearest = (side: 1 | -1): number => {
    let best = -1;
    spots.forEach((spot, index) => {
      const way = (spot[along] - from[along]) * side;
      if (spot[across] === from[across] && way > 0 && (best < 0 || way < (spots[best]![along] - from[along]) * side)) best = index;
    });
    return best;
  };
  return [nearest(1), nearest(-1)].filter((index) => index >= 0);
}

const length = (a: Spot, b: Spot): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** The shortest way along the streets from one place to another, corner by corner. */
export function wayBetween(layout: MapLayout, from: PlaceId, to: PlaceId): Spot[] {
  const { spots, next, stops } = streetsOf(layout);
  const [start, end] = [stops[from]!, stops[to]!];
  const far = spots.map(() => Infinity);
  const before = spots.map(() => -1);
  const open = new Set(spots.keys());
  far[start] = 0;
  while (open.size > 0) {
    const at = [...open].reduce((a, b) => (far[b]! < far[a]! ? b : a));
    if (at === end) break;
    open.delete(at);
    for (const neighbour of next[at]!) {
      const way = far[at]! + length(spots[at]!, spots[neighbour]!);
      if (way >= far[neighbour]!) continue;
      far[neighbour] = way;
      before[neighbour] = at;
    }
  }
  const way: Spot[] = [];
  for (let at = end; at >= 0; at = before[at]!) way.unshift(spots[at]!);
  return way;
}

/** From a place out of the neighbourhood. */
export function wayOut(layout: MapLayout, from: PlaceId): Spot[] {
  const { exit } = layout;
  const near = places.reduce((a, b) => (length(stopOf(layout, b), exit) < length(stopOf(layout, a), exit) ? b : a));
  return [...wayBetween(layout, from, near), exit];
}
