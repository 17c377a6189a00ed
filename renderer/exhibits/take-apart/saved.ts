import * as v from 'valibot';
import { binIds } from '../../../electron/shared/content';
import type { Round } from './model/round';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ids = v.array(v.string());

const round: v.GenericSchema<unknown, Round> = v.object({
  level: v.picklist([1, 2, 3]),
  things: v.array(
    v.object({
      id: v.string(),
      work: v.object({ done: ids, skipped: ids, spoilt: v.record(v.string(), v.picklist(binIds)) }),
      sorted: v.record(v.string(), v.object({ misses: count, inBin: v.boolean() })),
    }),
  ),
  current: count,
  over: v.boolean(),
});

/** A round as it was saved; null while in the lobby. */
export const savedRound = v.object({ round: v.nullable(round) });
