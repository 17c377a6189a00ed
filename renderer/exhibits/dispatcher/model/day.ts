import { seededRandom, shuffled, type Random } from '../../../lib/random';
import { baseSlots } from './distance';
import { firstHour, kindOf, longestDay, pointIds, sourceIds, type SourceKind } from './places';

export type Level = 1 | 2 | 3;

/** What goes wrong on a day; slots from (inclusive) and to (exclusive). `at`: number of the source or point, where there is one. */
export type Trouble =
  | { readonly kind: 'stop'; readonly at: number; readonly from: number; readonly to: number }
  | { readonly kind: 'dirty' | 'road' | 'festival'; readonly at: number; readonly from: number; readonly to: number }
  | { readonly kind: 'rain'; readonly from: number; readonly to: number }
  | { readonly kind: 'charge'; readonly from: number; readonly to: number };

export type TroubleKind = Trouble['kind'];

/** One day of the game: known to the last unit once it is drawn, so that the best possible day can be computed. */
export interface Day {
  readonly slots: number;
  readonly vehicles: number;
  /** units that come in at the beginning of a slot, by slot and source */
  readonly arrivals: readonly (readonly number[])[];
  /** units a point's machine treats in a slot, by slot and point */
  readonly rates: readonly (readonly number[])[];
  readonly troubles: readonly Trouble[];
}

/** Weight of each hour from seven in the morning: the waste comes after the meals. */
const rhythm: Readonly<Record<SourceKind, readonly number[]>> = {
  canteen: [0, 4, 2, 0, 1, 5, 7, 4, 1, 0, 2, 4, 3, 0],
  restaurant: [0, 2, 1, 0, 1, 3, 6, 5, 2, 1, 2, 5, 5, 1],
  homes: [0, 4, 2, 0, 0, 2, 3, 1, 0, 0, 2, 4, 4, 1],
};

/** What stands in the bins when the day begins, by source: something to fetch at the first touch. */
const morning: readonly number[] = [3, 1, 0, 1, 1, 2];
/** Units a whole day brings after that, about, by level. */
const unitsOf: Readonly<Record<Level, number>> = { 1: 28, 2: 36, 3: 42 };
const shareOf: Readonly<Record<SourceKind, number>> = { canteen: 0.19, restaurant: 0.18, homes: 0.13 };
const troublesOf: Readonly<Record<Level, number>> = { 1: 1, 2: 3, 3: 5 };

export interface DayOptions {
  readonly seed: number;
  readonly level: Level;
  /** length of the day, slots */
  readonly slots: number;
  readonly vehicles: number;
}

export const isWithin = (trouble: { from: number; to: number }, slot: number): boolean => slot >= trouble.from && slot < trouble.to;

/** Spreads whole units over the hours of a day by its rhythm, with the day's own chance in it. */
function arrivalsOf(kind: SourceKind, units: number, random: Random): number[] {
  const weights = rhythm[kind].map((weight) => weight * (0.6 + 0.8 * random()));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let due = random() * 0.6;
  let given = 0;
  return weights.map((weight) => {
    due += (weight / total) * units;
    const now = Math.min(3, Math.floor(due - given));
    given += now;
    return now;
  });
}

/** A window of `length` slots for a trouble, in its own part of the day so that troubles do not all come at once. */
function windowAt(part: number, parts: number, length: number, slots: number, random: Random): { from: number; to: number } {
  const first = 2;
  const room = Math.max(1, (slots - first - 1) / parts);
  const from = Math.min(slots - 2, Math.floor(first + part * room + random() * Math.max(0, room - 1)));
  return { from, to: Math.min(slots, from + length) };
}

function drawTroubles(level: Level, slots: number, random: Random): Trouble[] {
  const kinds = shuffled<TroubleKind>(['stop', 'rain', 'festival', 'dirty', 'road', 'charge'], random);
  const count = Math.max(1, Math.round((troublesOf[level] * slots) / longestDay));
  const pick = (size: number): number => Math.floor(random() * size);
  const eaters = sourceIds.map((id, index) => ({ id, index })).filter(({ id }) => kindOf[id] !== 'homes');
  return kinds.slice(0, count).map((kind, part): Trouble => {
    const window = (length: number) => windowAt(part, count, length, slots, random);
    if (kind === 'stop') return { kind, at: pick(pointIds.length), ...window(3) };
    if (kind === 'rain') return { kind, ...window(2) };
    if (kind === 'charge') return { kind, ...window(1) };
    if (kind === 'festival') return { kind, at: eaters[pick(eaters.length)]!.index, ...window(3) };
    return { kind, at: pick(sourceIds.length), ...window(3) };
  });
}

/** The day of a seed: the same on every machine. */
export function drawDay({ seed, level, slots, vehicles }: DayOptions): Day {
  const random = seededRandom(seed * 31 + level);
  const troubles = drawTroubles(level, slots, random);
  const bySource = sourceIds.map((id, index) => {
    const plain = arrivalsOf(kindOf[id], unitsOf[level] * shareOf[kindOf[id]], random);
    return plain.map(
      (units, slot) => units + (troubles.some((each) => each.kind === 'festival' && each.at === index && isWithin(each, slot)) ? 1 : 0),
    );
  });
  const hours = Array.from({ length: slots }, (_, slot) => slot);
  return {
    slots,
    vehicles,
    arrivals: hours.map((slot) => bySource.map((units, source) => (slot === 0 ? morning[source]! : (units[slot] ?? 0)))),
    rates: hours.map((slot) =>
      pointIds.map((_, point) => (troubles.some((each) => each.kind === 'stop' && each.at === point && isWithin(each, slot)) ? 0 : 1)),
    ),
    troubles,
  };
}

/** Slots a trip takes that leaves in `slot`. */
export function tripSlots(day: Day, slot: number, sources: readonly number[], point: number): number {
  const on = (kind: TroubleKind): boolean =>
    day.troubles.some((each) => each.kind === kind && isWithin(each, slot) && (!('at' in each) || sources.includes(each.at)));
  const extra = (on('rain') ? 1 : 0) + (on('dirty') || on('road') ? 1 : 0);
  return baseSlots(sources, point) + extra;
}

/** slots a truck stands at the charger */
export const chargeSlots = 2;

export const chargesAt = (day: Day, slot: number): boolean => day.troubles.some((each) => each.kind === 'charge' && each.from === slot);
export const unitsOfDay = (day: Day): number => day.arrivals.flat().reduce((sum, units) => sum + units, 0);
export const hourOfSlot = (slot: number): number => firstHour + slot;
