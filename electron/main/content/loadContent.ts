import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { ContentPack, WasteItem } from '../../shared/content';
import { parseBoundedJson } from '../settings/boundedJson';
import { loopFactsSchema, wasteItemSchema } from './contentSchema';

/** A content pack is used whole or not at all; this says where it is wrong: file, item (its id, or its place) and field. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  constructor(
    readonly file: string,
    readonly item: string | null,
    readonly field: string | null,
    readonly problem: string,
  ) {
    super([file, item, field].filter((part) => part !== null).join(' › ') + `: ${problem}`);
  }
}

const readJson = (dir: string, file: string): unknown => {
  try {
    return parseBoundedJson(readFileSync(path.join(dir, file)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new ContentError(file, null, null, code === 'ENOENT' ? 'is missing' : (code ?? (error as Error).message));
  }
};

const check = <T>(schema: v.GenericSchema<unknown, T>, value: unknown, file: string, item: string | null): T => {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new ContentError(file, item, v.getDotPath(issue), issue.message);
};

const nameOf = (value: unknown, index: number): string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' && id !== '' ? id.slice(0, 60) : `item ${index + 1}`;
};

const checkUnique = (file: string, items: readonly WasteItem[], field: 'id' | 'zh' | 'en'): void => {
  const seen = new Map<string, number>();
  items.forEach((item, index) => {
    const first = seen.get(item[field]);
    if (first !== undefined) throw new ContentError(file, item.id, field, `${item[field]} is already item ${first + 1}`);
    seen.set(item[field], index);
  });
};

/** Waste items from one parsed file: every item checked, ids and names unique. Throws ContentError. */
export const parseWasteItems = (raw: unknown, file: string): WasteItem[] => {
  if (!Array.isArray(raw)) throw new ContentError(file, null, null, 'must be a list of items');
  if (raw.length === 0) throw new ContentError(file, null, null, 'holds no items');
  const items = raw.map((value: unknown, index) => check(wasteItemSchema, value, file, nameOf(value, index)));
  for (const field of ['id', 'zh', 'en'] as const) checkUnique(file, items, field);
  return items;
};

/** The content pack in `dir` (waste-items.json, loop-facts.json). Throws ContentError. */
export const loadContent = (dir: string): ContentPack => ({
  items: parseWasteItems(readJson(dir, 'waste-items.json'), 'waste-items.json'),
  facts: check(loopFactsSchema, readJson(dir, 'loop-facts.json'), 'loop-facts.json', null),
});
