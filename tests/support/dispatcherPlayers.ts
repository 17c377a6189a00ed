// Players of the dispatcher's day without a screen: by chance, by the nearest good, by a plan, and one who does nothing.
import type { Day } from '../../renderer/exhibits/dispatcher/model/day';
import { hopperUnits, pointIds, sourceIds } from '../../renderer/exhibits/dispatcher/model/places';
import { beginDay, isFree, isOver, send, tick, tripOf, type State, type Trip } from '../../renderer/exhibits/dispatcher/model/rules';
import type { Send } from '../../renderer/exhibits/dispatcher/model/solve';
import type { Random } from '../../renderer/lib/random';

export type Player = (day: Day, state: State) => Trip | null;

/** Plays a whole day; `look` sees every state. */
export function playDay(day: Day, player: Player, look: (state: State) => void = () => undefined): State {
  let state = beginDay(day);
  look(state);
  for (let step = 0; !isOver(day, state); step += 1) {
    if (step > 2000) throw new Error('this day does not end');
    const trip = player(day, state);
    state = trip ? send(state, trip) : tick(day, state).state;
    look(state);
  }
  return state;
}

/** Everything that can be sent off now, one free truck standing for all. */
export function possible(day: Day, state: State): Trip[] {
  const vehicle = state.freeAt.findIndex((_, each) => isFree(state, each));
  if (vehicle < 0) return [];
  const filled = sourceIds.map((_, source) => source).filter((source) => state.stock[source]! > 0);
  const tours = filled.flatMap((first) => [[first], ...filled.flatMap((second) => (second === first ? [] : [[first, second]]))]);
  return tours.flatMap((sources) => pointIds.flatMap((_, point) => tripOf(day, state, { vehicle, sources, point }) ?? []));
}

export const idle: Player = () => null;

/** Half of the time anything at all, otherwise waits. */
export const byChance =
  (random: Random): Player =>
  (day, state) => {
    const all = possible(day, state);
    return all.length === 0 || random() < 0.5 ? null : all[Math.floor(random() * all.length)]!;
  };

/** Goes wherever most can be brought in for the time it takes; never to a full point. */
export const greedy: Player = (day, state) => {
  const worth = (trip: Trip): number =>
    (trip.dropped - 4 * trip.excess) / (trip.slots + 0.4) + 0.01 * (hopperUnits[trip.point]! - state.hopper[trip.point]!);
  const good = possible(day, state).filter((trip) => trip.excess === 0 && trip.dropped >= 2);
  return good.sort((a, b) => worth(b) - worth(a))[0] ?? null;
};

/** Brings in as little as can be, on the longest way, to a full point where there is one. */
export const alwaysWrong: Player = (day, state) =>
  possible(day, state).sort((a, b) => a.dropped - a.excess - (b.dropped - b.excess) || b.slots - a.slots)[0] ?? null;

/** Plays a plan; throws where the rules do not allow it. */
export const byPlan = (sends: readonly Send[]): Player => {
  let next = 0;
  return (day, state) => {
    const due = sends[next];
    if (due?.slot !== state.slot) return null;
    next += 1;
    const vehicle = state.freeAt.findIndex((_, each) => isFree(state, each));
    const trip = tripOf(day, state, { vehicle, sources: due.sources, point: due.point });
    if (!trip) throw new Error(`not allowed in slot ${state.slot}: ${JSON.stringify(due)}`);
    return trip;
  };
};
