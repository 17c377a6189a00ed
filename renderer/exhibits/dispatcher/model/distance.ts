import { pointIds, sourceIds, type PlaceId } from './places';

/** Where the places lie on the game's grid of streets: column and row. A setting of the game: both drawings of the map stay near it. */
const grid: Readonly<Record<PlaceId, readonly [number, number]>> = {
  jabil: [0, 0],
  restaurant: [1, 0],
  'homes-north': [2, 0],
  huayue: [3, 0],
  'canteen-west': [0, 1],
  centre: [1, 1],
  'food-street': [3, 1],
  'homes-south': [0, 2],
  'canteen-east': [2, 2],
  yuejie: [3, 2],
};

/** Along the streets: a column is longer than a row. km */
function between(a: PlaceId, b: PlaceId): number {
  const [ax, ay] = grid[a];
  const [bx, by] = grid[b];
  return Math.abs(ax - bx) * 0.8 + Math.abs(ay - by) * 0.5;
}

/** Where a tour goes: from the centre by its sources to the point, and back. */
export const tourStops = (sources: readonly number[], point: number): PlaceId[] => [
  'centre',
  ...sources.map((source) => sourceIds[source]!),
  pointIds[point]!,
  'centre',
];

/** Its legs, km. */
export function legsKm(sources: readonly number[], point: number): number[] {
  const stops = tourStops(sources, point);
  return stops.slice(1).map((stop, index) => between(stops[index]!, stop));
}

export const tourKm = (sources: readonly number[], point: number): number => legsKm(sources, point).reduce((sum, km) => sum + km, 0);

const known = new Map<number, number>();

/** Slots such a tour takes on a dry day with open roads: one more stop counts like a stretch of road. Asked for a million times, so kept. */
export function baseSlots(sources: readonly number[], point: number): number {
  const key = (point * 10 + sources[0]!) * 10 + (sources[1] ?? 9);
  let slots = known.get(key);
  if (slots === undefined) {
    const effort = tourKm(sources, point) + 0.6 * (sources.length - 1);
    slots = effort <= 3 ? 1 : effort <= 5.9 ? 2 : 3;
    known.set(key, slots);
  }
  return slots;
}
