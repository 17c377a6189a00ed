import type { Day } from './day';
import { pointIds, sourceIds } from './places';
import { beginDay, send, tick, type State } from './rules';
import { timingOf, type Ride } from './timing';

export interface VehicleView {
  readonly where: 'home' | 'road' | 'charger';
  /** slot at which it is back, where it is not at home */
  readonly back: number;
  /** units seen on it */
  readonly load: number;
  readonly ride: Ride | null;
}

/** What is seen at a moment: waste that a truck is on its way to still stands in its bin, but is spoken for. */
export interface View {
  readonly state: State;
  /** units in the bins that a truck comes for, by source */
  readonly promised: readonly number[];
  /** units on the road to a point */
  readonly coming: readonly number[];
  readonly vehicles: readonly VehicleView[];
}

/** The state of the rules at a moment of the day, all rides up to then counted. */
export function stateAt(day: Day, rides: readonly Ride[], moment: number): State {
  let state = beginDay(day);
  let next = 0;
  for (;;) {
    while (next < rides.length && rides[next]!.slot === state.slot && rides[next]!.leaves <= moment) state = send(state, rides[next++]!);
    if (state.slot >= day.slots || state.slot + 1 > moment) return state;
    state = tick(day, state).state;
  }
}

/** Units lost in each slot up to a moment. */
export function lostBySlot(day: Day, rides: readonly Ride[], moment: number): number[] {
  const gone = (at: number): number => {
    const { overflowed, turnedAway } = stateAt(day, rides, at);
    return overflowed + turnedAway;
  };
  const slots = Math.min(day.slots, Math.floor(moment) + 1);
  // a slot's own loss stands just before the next begins
  const ends = Array.from({ length: slots }, (_, slot) => gone(Math.min(moment, slot + 1 - 1e-9)));
  return ends.map((units, slot) => units - (ends[slot - 1] ?? 0));
}

/** What is seen of `state` at a moment. */
export function viewOf(state: State, rides: readonly Ride[], moment: number): View {
  const promised = sourceIds.map(() => 0);
  const coming = pointIds.map(() => 0);
  const vehicles = state.freeAt.map((freeAt, vehicle): VehicleView => {
    const charging = state.charging[vehicle] === true && freeAt > state.slot;
    return { where: charging ? 'charger' : 'home', back: freeAt, load: 0, ride: null };
  });
  for (const ride of rides) {
    const { leaves, stops, back } = timingOf(ride);
    if (moment < leaves || moment >= back) continue;
    let load = 0;
    ride.sources.forEach((source, index) => {
      const taken = ride.takes[index]!;
      if (moment < stops[index]!.leaves) promised[source]! += taken;
      else load += taken;
    });
    const unloaded = moment >= stops.at(-1)!.leaves;
    if (!unloaded) coming[ride.point]! += ride.dropped;
    vehicles[ride.vehicle] = { where: 'road', back, load: unloaded ? 0 : load, ride };
  }
  return { state, promised, coming, vehicles };
}
