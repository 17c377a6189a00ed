import type { Flat, Placed } from './sheetTypes';

/** Leaves of a record by their path: { why: { zh } } → { 'why.zh' }. Lists stay whole. */
export const flattenRecord = (record: object, prefix = ''): Flat =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(flattenRecord(value, `${prefix}${key}.`))
        : [[`${prefix}${key}`, value] as const],
    ),
  );

export const textAt = (flat: Flat, key: string): string | undefined => {
  const value = flat[key];
  return typeof value === 'string' ? value : undefined;
};

/** The two languages of a text, or undefined where it was left out. */
export const bilingualAt = (flat: Flat, key: string): { zh: string; en: string } | undefined => {
  const [zh, en] = [textAt(flat, `${key}.zh`), textAt(flat, `${key}.en`)];
  return zh === undefined || en === undefined ? undefined : { zh, en };
};

/** The key of the language that is missing while the other is there, or null. */
export const missingHalf = (flat: Flat, key: string): string | null => {
  const [zh, en] = [`${key}.zh`, `${key}.en`].map((each) => flat[each] !== undefined);
  return zh === en ? null : zh ? `${key}.en` : `${key}.zh`;
};

/** Each value's first row and the later ones that repeat it. */
export const repeats = (rows: readonly Placed<Flat>[], key: string): { row: number; first: number; value: string }[] => {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, record }) => {
    const value = textAt(record, key);
    if (value === undefined) return [];
    const first = seen.get(value);
    if (first !== undefined) return [{ row, first, value }];
    seen.set(value, row);
    return [];
  });
};
