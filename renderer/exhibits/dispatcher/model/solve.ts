import { arrivalsTo, boundTable, stocks, takingsOf, tours, weights, type Takings } from './bound';
import { chargesAt, tripSlots, type Day } from './day';
import { fleetOf, type Fleet } from './fleet';
import { hopperUnits, pointIds } from './places';

/** A truck that leaves: which one does not matter, trucks are alike. */
export interface Send {
  readonly slot: number;
  readonly sources: readonly number[];
  readonly point: number;
}

export interface Best {
  /** units the best possible day keeps in Hongmei; where not proven, no day keeps more than these */
  readonly bound: number;
  readonly proven: boolean;
  /** a plan that keeps `kept` units: where proven, exactly the bound */
  readonly kept: number;
  readonly sends: readonly Send[];
}

const hopperWeights = hopperUnits.map((_, point) => hopperUnits.slice(0, point).reduce((product, units) => product * (units + 1), 1));
const hoppers = hopperUnits.reduce((product, units) => product * (units + 1), 1);
const hopperOf = (number: number, point: number): number => Math.floor(number / hopperWeights[point]!) % (hopperUnits[point]! + 1);

interface Tables {
  readonly day: Day;
  readonly fleet: Fleet;
  readonly takings: readonly Takings[];
  readonly bound: readonly Uint8Array[];
  readonly arrived: readonly Int32Array[];
  /** hopper number after a slot's work, by slot */
  readonly worked: readonly Int32Array[];
  /** units the points can take from a slot on, by slot and hopper number */
  readonly capacity: readonly Uint8Array[];
  /** slots of a trip by slot, tour and point */
  readonly slots: readonly (readonly (readonly number[])[])[];
}

function tablesOf(day: Day): Tables {
  const fleet = fleetOf(day.vehicles);
  const takings = tours.map(takingsOf);
  const bySlot = <T>(make: (slot: number) => T): T[] => Array.from({ length: day.slots }, (_, slot) => make(slot));
  const worked = bySlot((slot) =>
    Int32Array.from({ length: hoppers }, (_, number) =>
      pointIds.reduce(
        (sum, _id, point) => sum + hopperWeights[point]! * Math.max(0, hopperOf(number, point) - day.rates[slot]![point]!),
        0,
      ),
    ),
  );
  const capacity = bySlot((slot) => {
    const work = pointIds.map((_, point) => day.rates.slice(slot, day.slots - 1).reduce((sum, rates) => sum + rates[point]!, 0));
    return Uint8Array.from({ length: hoppers }, (_, number) =>
      pointIds.reduce((sum, _id, point) => sum + hopperUnits[point]! - hopperOf(number, point) + work[point]!, 0),
    );
  });
  return {
    day,
    fleet,
    takings,
    bound: boundTable(day, fleet, takings),
    arrived: day.arrivals.map(arrivalsTo),
    worked,
    capacity,
    slots: bySlot((slot) => tours.map((tour) => pointIds.map((_, point) => tripSlots(day, slot, tour, point)))),
  };
}

/** Best-first search with a bound that never promises too little: the first day it completes is a best one. */
class Search {
  private readonly seen = new Map<number, number>();
  /** open nodes by what they may still come to; the newest first, so that a promising day is followed to its end */
  private readonly open: number[][] = [];
  private readonly key: number[] = [];
  private readonly kept: number[] = [];
  private readonly parent: number[] = [];
  private readonly move: number[] = [];

  constructor(private readonly t: Tables) {}

  private push(slot: number, stock: number, way: number, hopper: number, kept: number, parent: number, move: number): void {
    const { t } = this;
    const promise = slot >= t.day.slots ? 0 : Math.min(t.bound[slot]![stock * t.fleet.count + way]!, t.capacity[slot]![hopper]!);
    const key = ((slot * hoppers + hopper) * t.fleet.count + way) * stocks + stock;
    if ((this.seen.get(key) ?? -1) >= kept) return;
    this.seen.set(key, kept);
    const node = this.key.push(key) - 1;
    this.kept.push(kept);
    this.parent.push(parent);
    this.move.push(move);
    (this.open[kept + promise] ??= []).push(node);
  }

  /** Opens what can follow a node; true where the day is over there. */
  private expand(node: number): boolean {
    const { day, fleet, takings } = this.t;
    const kept = this.kept[node]!;
    let rest = this.key[node]!;
    const stock = rest % stocks;
    rest = Math.floor(rest / stocks);
    const way = rest % fleet.count;
    rest = Math.floor(rest / fleet.count);
    const hopper = rest % hoppers;
    const slot = Math.floor(rest / hoppers);
    if (slot >= day.slots) return true;
    const passed = (slot + 1 < day.slots && chargesAt(day, slot + 1) ? fleet.passedToCharger : fleet.passed)[way]!;
    const stockLater = slot + 1 < day.slots ? this.t.arrived[slot + 1]![stock]! : stock;
    this.push(slot + 1, stockLater, passed, this.t.worked[slot]![hopper]!, kept, node, -1);
    if (fleet.free[way]! === 0) return false;
    for (let tour = 0; tour < takings.length; tour++) {
      const load = takings[tour]!.load[stock]!;
      if (load === 0) continue;
      for (let point = 0; point < pointIds.length; point++) {
        const dropped = Math.min(load, hopperUnits[point]! - hopperOf(hopper, point));
        if (dropped === 0) continue;
        const sent = fleet.sent[way]![this.t.slots[slot]![tour]![point]!]!;
        this.push(
          slot,
          takings[tour]!.after[stock]!,
          sent,
          hopper + dropped * hopperWeights[point]!,
          kept + dropped,
          node,
          tour * pointIds.length + point,
        );
      }
    }
    return false;
  }

  /** Searches until done or `limit` nodes have been looked at. */
  run(limit: number): Best {
    const day = this.t.day;
    const first = weights.reduce((sum, weight, source) => sum + weight * day.arrivals[0]![source]!, 0);
    this.push(0, first, this.t.fleet.allFree, 0, 0, -1, -1);
    let nodes = 0;
    let top = this.open.length - 1;
    for (; top >= 0; top--) {
      let bucket;
      while ((bucket = this.open[top]) && bucket.length > 0) {
        if (nodes++ > limit) return { bound: top, proven: false, kept: 0, sends: [] };
        const node = bucket.pop()!;
        if (this.seen.get(this.key[node]!)! > this.kept[node]!) continue;
        if (!this.expand(node)) continue;
        const kept = this.kept[node]!;
        return { bound: kept, proven: true, kept, sends: this.sendsTo(node) };
      }
    }
    throw new Error('a day always ends');
  }

  private sendsTo(node: number): Send[] {
    const sends: Send[] = [];
    for (let at = node; at >= 0; at = this.parent[at]!) {
      const move = this.move[at]!;
      if (move < 0) continue;
      const slot = Math.floor(this.key[at]! / stocks / this.t.fleet.count / hoppers);
      sends.push({ slot, sources: tours[Math.floor(move / pointIds.length)]!, point: move % pointIds.length });
    }
    return sends.reverse();
  }
}

/** Enough for every day the game draws; a day beyond it gets a bound and no plan. */
const mostNodes = 2_000_000;

/** The best possible day: exact, unless more than `limit` states had to be looked at. */
export const solve = (day: Day, limit = mostNodes): Best => new Search(tablesOf(day)).run(limit);
