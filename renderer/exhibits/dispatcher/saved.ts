import * as v from 'valibot';
import { tripOf } from './model/rules';
import { stateAt } from './model/view';
import type { Ride } from './model/timing';
import type { Day } from './model/day';

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A day is drawn anew from its seed, so what is kept is only what the player did. */
export const savedRound = v.object({
  round: v.nullable(
    v.object({
      seed: v.pipe(v.number(), v.integer()),
      level: v.picklist([1, 2, 3]),
      moment,
      orders: v.array(v.object({ leaves: moment, vehicle: index, sources: v.array(index), point: index })),
    }),
  ),
});

export type SavedRound = v.InferOutput<typeof savedRound>;
type Orders = NonNullable<SavedRound['round']>['orders'];

/** The rides of these orders, or null where the rules would not have allowed one of them. */
export function ridesOf(day: Day, orders: Orders): Ride[] | null {
  const rides: Ride[] = [];
  for (const { leaves, ...order } of orders) {
    const before = rides.at(-1)?.leaves ?? 0;
    if (leaves < before || leaves >= day.slots) return null;
    const trip = tripOf(day, stateAt(day, rides, leaves), order);
    if (!trip) return null;
    rides.push({ ...trip, leaves });
  }
  return rides;
}
