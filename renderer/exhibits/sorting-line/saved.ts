import * as v from 'valibot';
import { binIds } from '../../../electron/shared/content';
import { returnAfter, type Round } from './model';

const bin = v.picklist(binIds);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const entry = v.object({ id: v.string(), bin, fate: v.picklist(['open', 'right', 'again', 'learned']), tried: v.optional(bin) });

const round: v.GenericSchema<unknown, Round> = v.object({
  level: v.picklist([1, 2, 3]),
  ends: v.picklist(['items', 'time']),
  length: count,
  timeMs: v.nullable(v.number()),
  elapsedMs: v.number(),
  seed: v.number(),
  draws: count,
  nextKey: count,
  skill: v.number(),
  pieces: v.array(
    v.object({
      key: count,
      id: v.string(),
      bin,
      lane: count,
      isReturn: v.boolean(),
      mistaken: v.boolean(),
      filler: v.optional(v.boolean()),
    }),
  ),
  entries: v.array(entry),
  returning: v.array(v.object({ id: v.string(), bin, in: v.number() })),
  last: v.nullable(v.string()),
  over: v.boolean(),
});

/** Pieces that lay on the belt have no place any more: they come back through the tunnel, those just mistaken a little later, as returns. */
function offTheBelt(saved: Round): Round {
  const lying = saved.pieces
    .filter((piece) => !piece.filler)
    .map(({ id, bin: right, mistaken, isReturn }) => ({ id, bin: right, in: mistaken && !isReturn ? returnAfter : 0 }));
  return { ...saved, pieces: [], last: null, returning: [...lying, ...saved.returning] };
}

/** A round as it was saved, checked and ready to go on; null while in the lobby. */
const restoredRound = v.pipe(round, v.transform(offTheBelt));
export const savedRound = v.object({ round: v.nullable(restoredRound) });

/** Seats of a match: two or more different ones. */
export const savedSeats = v.object({
  seats: v.nullable(
    v.pipe(
      v.array(v.pipe(count, v.maxValue(5))),
      v.minLength(2),
      v.check((seats) => new Set(seats).size === seats.length),
    ),
  ),
});
