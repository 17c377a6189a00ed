import * as v from 'valibot';
import type { LoopFacts } from '../../../shared/content';
import { hallDay } from '../../../shared/hallTime';
import { checkedFields, type CheckedField, type FeedCheck, type FeedTrouble } from '../../../shared/staff/feedCalls';
import type { Snapshot } from '../../../shared/snapshot';
import { mappedSchema } from '../mappedSnapshot';
import { implausible } from '../plausible';
import { troubleOf } from './troubles';

/** What each field got, as far as a mapping's result has the shape. */
const givenOf = (mapped: unknown, field: CheckedField): unknown =>
  field
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
      mapped,
    );

const written = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return `×${value.length}`;
  if (typeof value === 'object') return '{…}';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

const fieldOf = (path: string): CheckedField =>
  checkedFields.find((field) => path === field || path.startsWith(`${field}.`)) ??
  (path.startsWith('district') ? 'district.wetWasteToday' : 'asOf');

const optional: readonly CheckedField[] = ['district.othersToday', 'points', 'history'];

/** One reason per field, the first. */
const shapeTroubles = (mapped: unknown): Map<CheckedField, FeedTrouble> => {
  const troubles = new Map<CheckedField, FeedTrouble>();
  const checked = v.safeParse(mappedSchema, mapped);
  for (const issue of checked.issues ?? []) {
    const path = v.getDotPath(issue) ?? '';
    // a whole that is missing is missing in each of its parts
    const fields = path === 'district' || path === '' ? checkedFields.filter((field) => field.startsWith(path || '')) : [fieldOf(path)];
    const trouble: FeedTrouble =
      issue.received === 'undefined' || issue.received === 'null' ? 'missing' : troubleOf(`${path}: ${issue.message}`);
    for (const field of fields)
      if (!troubles.has(field) && !(path !== field && optional.includes(field) && trouble === 'missing')) troubles.set(field, trouble);
  }
  return troubles;
};

interface Context {
  nowMs: number;
  facts: LoopFacts;
  intervalSeconds: number;
}

/** Every field by itself: its shape first, then, once all have theirs, whether the figures can be true. `snapshot`: null where the shape is wrong. */
export const checkFields = (mapped: unknown, snapshot: Snapshot | null, { nowMs, facts, intervalSeconds }: Context): FeedCheck[] => {
  const bad = shapeTroubles(mapped);
  const notes = new Map<CheckedField, FeedTrouble>();
  if (snapshot) {
    const why = implausible(snapshot, { nowMs, facts, last: null });
    if (why) bad.set(fieldOf(why.slice(0, why.indexOf(':'))), troubleOf(why));
    const asOfMs = Date.parse(snapshot.asOf);
    const isStale = nowMs - asOfMs > 3 * intervalSeconds * 1000 || hallDay(asOfMs) !== hallDay(nowMs);
    if (isStale) notes.set('asOf', 'stale');
  }
  return checkedFields.map((field): FeedCheck => {
    const value = givenOf(mapped, field);
    const given = written(value);
    const trouble = bad.get(field);
    if (trouble) return { field, given, level: 'bad', trouble };
    const note =
      notes.get(field) ??
      (optional.includes(field) && (given === '' || given === '×0')
        ? field === 'district.othersToday'
          ? 'difference'
          : 'optional'
        : null);
    return { field, given, level: note ? 'note' : 'good', trouble: note };
  });
};
