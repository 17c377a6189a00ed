import * as v from 'valibot';
import type { LoopFacts } from '../../shared/content';
import { toHallIso } from '../../shared/hallTime';
import type { Snapshot } from '../../shared/snapshot';
import { firstIssue } from '../settings/settingsSchema';
import { mappedSchema, toSnapshot } from './mappedSnapshot';
import type { Mapping } from './mapping';
import { implausible } from './plausible';

export type ReadAnswer = { snapshot: Snapshot } | { problem: string };

interface ReadContext {
  nowMs: number;
  facts: LoopFacts;
  last: Snapshot | null;
}

/**
 * From an API's JSON to a snapshot in tonnes: map, check the shape, check that it can be true. Never throws.
 * A problem names the field and repeats no text of the API. `last`: the snapshot held now, null if none counts.
 */
export const readAnswer = async (json: unknown, mapping: Mapping, context: ReadContext): Promise<ReadAnswer> => {
  try {
    return readMapped(await mapping(json), context);
  } catch (error) {
    return { problem: (error as Error).message };
  }
};

/** The same for what a mapping has given. */
export const readMapped = (mapped: unknown, { nowMs, facts, last }: ReadContext): ReadAnswer => {
  if (mapped === undefined || mapped === null) return { problem: 'mapping: gives nothing for this answer' };
  const checked = v.safeParse(mappedSchema, mapped);
  if (!checked.success) return { problem: firstIssue(checked.issues) };
  const ids = checked.output.points.map((point) => point.id);
  if (new Set(ids).size !== ids.length) return { problem: 'points: a point is there twice' };
  const snapshot = toSnapshot(checked.output);
  const problem = implausible(snapshot, { nowMs, facts, last });
  if (problem) return { problem };
  // a server clock a little ahead must not give the page a negative age
  const asOf = Date.parse(snapshot.asOf) > nowMs ? toHallIso(nowMs) : snapshot.asOf;
  return { snapshot: { ...snapshot, asOf } };
};
