import { chargesAt, chargeSlots, tripSlots, type Day } from './day';
import { hopperUnits, pointIds, sourceIds, sourceUnits, stopsPerTrip, truckUnits } from './places';

/** Where the day stands. Whole units throughout: nothing is lost to rounding. */
export interface State {
  readonly slot: number;
  /** units waiting, by source */
  readonly stock: readonly number[];
  /** units in the hopper, by point; space counts as taken once a truck is sent there */
  readonly hopper: readonly number[];
  /** slot from which each truck stands at the centre again */
  readonly freeAt: readonly number[];
  /** units a point's machine has treated so far */
  readonly treated: readonly number[];
  /** trucks that stand at the charger, not on the road */
  readonly charging: readonly boolean[];
  /** units brought to a point: kept in Hongmei */
  readonly kept: number;
  /** units that left: from full bins, from full hoppers */
  readonly overflowed: number;
  readonly turnedAway: number;
}

export interface Order {
  readonly vehicle: number;
  /** one or two sources, in the order of the tour */
  readonly sources: readonly number[];
  readonly point: number;
}

/** What came of an order. */
export interface Trip extends Order {
  readonly slot: number;
  /** slots until the truck stands at the centre again */
  readonly slots: number;
  /** units taken, by stop */
  readonly takes: readonly number[];
  readonly dropped: number;
  /** units the hopper had no room for */
  readonly excess: number;
}

export interface Ticked {
  readonly state: State;
  /** units that found no room, by source */
  readonly overflow: readonly number[];
  /** the truck that went to the charger, or null */
  readonly charged: number | null;
}

/** Adds a slot's waste; what finds no room in the bins leaves. */
function arrive(day: Day, state: State): Ticked {
  const coming = day.arrivals[state.slot] ?? [];
  const overflow = state.stock.map((units, source) => Math.max(0, units + (coming[source] ?? 0) - sourceUnits[source]!));
  const stock = state.stock.map((units, source) => units + (coming[source] ?? 0) - overflow[source]!);
  const lost = overflow.reduce((sum, units) => sum + units, 0);
  const charged = chargesAt(day, state.slot) ? firstBack(state) : null;
  // a truck never waits longer for the charger than the longest trip would keep it
  const until = (freeAt: number): number => Math.min(Math.max(freeAt, state.slot) + chargeSlots, state.slot + 4);
  return {
    state: {
      ...state,
      stock,
      overflowed: state.overflowed + lost,
      freeAt: state.freeAt.map((freeAt, vehicle) => (vehicle === charged ? until(freeAt) : freeAt)),
      charging: state.charging.map((on, vehicle) => (vehicle === charged ? true : on && state.freeAt[vehicle]! > state.slot)),
    },
    overflow,
    charged,
  };
}

/** The truck that stands at the centre first. */
const firstBack = ({ slot, freeAt }: State): number =>
  freeAt.reduce((best, each, vehicle) => (Math.max(each, slot) < Math.max(freeAt[best]!, slot) ? vehicle : best), 0);

export function beginDay(day: Day): State {
  const none = { kept: 0, overflowed: 0, turnedAway: 0 };
  const vehicles = Array.from({ length: day.vehicles });
  return arrive(day, {
    slot: 0,
    stock: sourceIds.map(() => 0),
    hopper: pointIds.map(() => 0),
    treated: pointIds.map(() => 0),
    freeAt: vehicles.map(() => 0),
    charging: vehicles.map(() => false),
    ...none,
  }).state;
}

export const isOver = (day: Day, state: State): boolean => state.slot >= day.slots;
export const isFree = (state: State, vehicle: number): boolean => (state.freeAt[vehicle] ?? Infinity) <= state.slot;
export const waitingUnits = (state: State): number => state.stock.reduce((sum, units) => sum + units, 0);

/** What an order would come to, or null where it cannot be given: the truck is out, there is nothing to fetch, the day is over. */
export function tripOf(day: Day, state: State, order: Order): Trip | null {
  const { vehicle, sources, point } = order;
  const proper = sources.length > 0 && sources.length <= stopsPerTrip && new Set(sources).size === sources.length;
  if (isOver(day, state) || !isFree(state, vehicle) || !proper || point < 0 || point >= pointIds.length) return null;
  let room = truckUnits;
  const takes = sources.map((source) => {
    const taken = Math.min(state.stock[source] ?? 0, room);
    room -= taken;
    return taken;
  });
  const load = truckUnits - room;
  if (load === 0) return null;
  const dropped = Math.min(load, hopperUnits[point]! - state.hopper[point]!);
  return { ...order, slot: state.slot, slots: tripSlots(day, state.slot, sources, point), takes, dropped, excess: load - dropped };
}

/** The truck leaves: what it fetches is spoken for, and so is the room at the point. */
export function send(state: State, trip: Trip): State {
  const taken = (source: number): number => trip.takes[trip.sources.indexOf(source)] ?? 0;
  return {
    ...state,
    stock: state.stock.map((units, source) => units - taken(source)),
    hopper: state.hopper.map((units, point) => (point === trip.point ? units + trip.dropped : units)),
    freeAt: state.freeAt.map((freeAt, vehicle) => (vehicle === trip.vehicle ? state.slot + trip.slots : freeAt)),
    kept: state.kept + trip.dropped,
    turnedAway: state.turnedAway + trip.excess,
  };
}

/** An hour passes: the machines work, then the next hour's waste comes. */
export function tick(day: Day, state: State): Ticked {
  const rates = day.rates[state.slot] ?? [];
  const work = state.hopper.map((units, point) => Math.min(units, rates[point] ?? 0));
  const next: State = {
    ...state,
    slot: state.slot + 1,
    hopper: state.hopper.map((units, point) => units - work[point]!),
    treated: state.treated.map((units, point) => units + work[point]!),
  };
  return next.slot >= day.slots ? { state: next, overflow: sourceIds.map(() => 0), charged: null } : arrive(day, next);
}
