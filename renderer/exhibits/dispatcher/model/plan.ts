import type { Day } from './day';
import { beginDay, isFree, send, tick, tripOf, type State } from './rules';
import type { Send } from './solve';
import type { Ride } from './timing';

/** slots between two trucks of a plan that leave in the same hour */
const apart = 0.12;

/** A plan driven through the rules, its trucks leaving one after the other. Throws where the rules do not allow it. */
export function driven(day: Day, sends: readonly Send[]): { rides: Ride[]; state: State } {
  let state = beginDay(day);
  const rides: Ride[] = [];
  let inSlot = 0;
  for (const { slot, sources, point } of sends) {
    while (state.slot < slot) {
      state = tick(day, state).state;
      inSlot = 0;
    }
    const vehicle = state.freeAt.findIndex((_, each) => isFree(state, each));
    const trip = tripOf(day, state, { vehicle, sources, point });
    if (!trip) throw new Error(`not allowed in slot ${slot}`);
    rides.push({ ...trip, leaves: slot + 0.02 + apart * inSlot++ });
    state = send(state, trip);
  }
  while (state.slot < day.slots) state = tick(day, state).state;
  return { rides, state };
}
