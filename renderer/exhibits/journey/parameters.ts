import * as v from 'valibot';
import { pointIds } from '../../../electron/shared/snapshot';
import { stopIds } from './model/stops';

/** What staff or a guide may set: which stops, where it begins, whether it goes on by itself, whose tonnage is shown on arrival. */
export const parameters = v.object({
  stops: v.optional(v.pipe(v.array(v.picklist(stopIds)), v.minLength(1)), [...stopIds]),
  stop: v.optional(v.picklist(stopIds)),
  auto: v.optional(v.boolean(), true),
  point: v.optional(v.picklist(pointIds), 'jabil'),
});

export type Parameters = v.InferOutput<typeof parameters>;
