import * as v from 'valibot';
import type { Level } from './model/day';
import { longestDay } from './model/places';

/** What staff or a guide may set. level null: what the visit's play has come to. */
export const parameters = v.object({
  level: v.optional(v.nullable(v.picklist([1, 2, 3])), null),
  /** length of the day, hours of the game */
  hours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(longestDay)), longestDay),
  vehicles: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(4)), 3),
  /** s an hour of the game lasts */
  secondsPerHour: v.optional(v.pipe(v.number(), v.minValue(4), v.maxValue(60)), 14),
});

export type Parameters = v.InferOutput<typeof parameters> & { readonly level: Level | null };
