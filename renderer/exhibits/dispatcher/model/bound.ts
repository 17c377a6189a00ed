import { chargesAt, tripSlots, type Day } from './day';
import type { Fleet } from './fleet';
import { pointIds, sourceIds, sourceUnits, truckUnits } from './places';

/** A call at one or two sources, in order. */
export type Tour = readonly number[];

export const tours: readonly Tour[] = sourceIds.flatMap((_, first) => [
  [first],
  ...sourceIds.flatMap((__, second) => (second === first ? [] : [[first, second]])),
]);

/** Weight of each source's stock in the number of a stock. */
export const weights: readonly number[] = sourceUnits.map((_, source) =>
  sourceUnits.slice(0, source).reduce((product, units) => product * (units + 1), 1),
);
export const stocks = sourceUnits.reduce((product, units) => product * (units + 1), 1);

const unitsIn = (stock: number, source: number): number => Math.floor(stock / weights[source]!) % (sourceUnits[source]! + 1);

/** What a tour takes from a stock: units, and the stock's number after it. */
export interface Takings {
  readonly load: Uint8Array;
  readonly after: Int32Array;
}

export const takingsOf = (tour: Tour): Takings => {
  const load = new Uint8Array(stocks);
  const after = new Int32Array(stocks);
  for (let stock = 0; stock < stocks; stock++) {
    let room = truckUnits;
    let left = stock;
    for (const source of tour) {
      const taken = Math.min(unitsIn(stock, source), room);
      room -= taken;
      left -= taken * weights[source]!;
    }
    load[stock] = truckUnits - room;
    after[stock] = left;
  }
  return { load, after };
};

/** The stock's number once a slot's waste has come; what finds no room is gone. */
export function arrivalsTo(arrivals: readonly number[]): Int32Array {
  return Int32Array.from({ length: stocks }, (_, stock) =>
    weights.reduce(
      (sum, weight, source) => sum + weight * Math.min(sourceUnits[source]!, unitsIn(stock, source) + (arrivals[source] ?? 0)),
      0,
    ),
  );
}

/**
 * What can still be brought in from every stock and stand of the trucks, by slot, if the points had room for everything and
 * every tour ended at the nearest: never less than what can really be done, so a search may trust it.
 */
export function boundTable(day: Day, fleet: Fleet, takings: readonly Takings[]): Uint8Array[] {
  const size = stocks * fleet.count;
  const table = Array.from({ length: day.slots + 1 }, () => new Uint8Array(size));
  for (let slot = day.slots - 1; slot >= 0; slot--)
    fillSlot(day, slot, fleet, takings, table[slot]!, slot + 1 < day.slots ? table[slot + 1]! : null);
  return table;
}

function fillSlot(day: Day, slot: number, fleet: Fleet, takings: readonly Takings[], now: Uint8Array, later: Uint8Array | null): void {
  const { count, free, sent } = fleet;
  const shortest = tours.map((tour) => Math.min(...pointIds.map((_, point) => tripSlots(day, slot, tour, point))));
  const arrived = later && arrivalsTo(day.arrivals[slot + 1] ?? []);
  const passed = later && passing(day, slot, fleet);
  // a truck that leaves makes the stock's number smaller: filled upwards, what follows is always known already
  for (let stock = 0; stock < stocks; stock++) {
    for (let way = 0; way < count; way++) {
      let best = later && arrived && passed ? later[arrived[stock]! * count + passed[way]!]! : 0;
      if (free[way]! > 0 && stock > 0) {
        const ways = sent[way]!;
        for (let tour = 0; tour < takings.length; tour++) {
          const { load, after } = takings[tour]!;
          const units = load[stock]!;
          if (units === 0) continue;
          const all = units + now[after[stock]! * count + ways[shortest[tour]!]!]!;
          if (all > best) best = all;
        }
      }
      now[stock * count + way] = best;
    }
  }
}

const passing = (day: Day, slot: number, fleet: Fleet): Int16Array => (chargesAt(day, slot + 1) ? fleet.passedToCharger : fleet.passed);
