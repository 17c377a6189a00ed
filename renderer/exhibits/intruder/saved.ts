import * as v from 'valibot';
import { binIds } from '../../../electron/shared/content';
import type { Round } from './model/round';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const part = v.pipe(v.number(), v.finite());

const thing = v.object({
  key: count,
  id: v.string(),
  bin: v.picklist(binIds),
  grams: v.pipe(part, v.minValue(0)),
  along: part,
  across: part,
  size: part,
  turn: part,
  layer: count,
});

const round: v.GenericSchema<unknown, Round> = v.object({
  level: v.picklist([1, 2, 3]),
  things: v.array(thing),
  fates: v.record(v.pipe(v.string(), v.digits(), v.transform(Number)), v.picklist(['lying', 'picked', 'crushed'])),
  mistaken: v.array(count),
  travelled: v.pipe(part, v.minValue(0)),
  lengthMs: v.nullable(v.pipe(part, v.minValue(1000))),
  jamMs: v.pipe(part, v.minValue(0)),
  lastCrushed: v.nullable(count),
  over: v.boolean(),
});

/** A round as it was saved; null while in the lobby. */
export const savedRound = v.object({ round: v.nullable(round) });
