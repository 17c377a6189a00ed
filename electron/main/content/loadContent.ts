import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { ContentPack } from '../../shared/content';
import { parseBoundedJson } from '../settings/boundedJson';
import { ContentError } from './contentError';
import {
  compositeSchema,
  effectSchema,
  loopFactsSchema,
  slideSchema,
  sourceSchema,
  statementSchema,
  wasteItemSchema,
} from './contentSchema';
import { checkPack, checkScripts, checkSlides, contentFiles } from './crossChecks';
import { scriptSchema } from './scriptSchema';

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

const checkUnique = <T extends { id: string }>(file: string, items: readonly T[], field: keyof T & string): void => {
  const seen = new Map<unknown, number>();
  items.forEach((item, index) => {
    const first = seen.get(item[field]);
    if (first !== undefined) throw new ContentError(file, item.id, field, `${String(item[field])} is already item ${first + 1}`);
    seen.set(item[field], index);
  });
};

/** A list from one parsed file: every entry checked, the named fields unique. Throws ContentError. */
export const parseList = <T extends { id: string }>(
  schema: v.GenericSchema<unknown, T>,
  raw: unknown,
  file: string,
  unique: readonly (keyof T & string)[],
): T[] => {
  if (!Array.isArray(raw)) throw new ContentError(file, null, null, 'must be a list of items');
  if (raw.length === 0) throw new ContentError(file, null, null, 'holds no items');
  const items = raw.map((value: unknown, index) => check(schema, value, file, nameOf(value, index)));
  for (const field of unique) checkUnique(file, items, field);
  return items;
};

/** Every script in `dir`/scripts; a folder that is not there holds none. */
const readScripts = (dir: string): unknown[] => {
  try {
    const names = readdirSync(path.join(dir, 'scripts')).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => readJson(dir, path.join('scripts', name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** Scripts of an imported pack: all of them, in one file. */
const packScripts = 'scripts.json';

/** The content in `dir`, files in `over` (an imported pack's folder) taking the place of those of the same name. Throws ContentError. */
export const loadContent = (dir: string, over: string | null = null): ContentPack => {
  const isOver = (file: string): boolean => over !== null && existsSync(path.join(over, file));
  const read = (file: string): unknown => readJson(over !== null && isOver(file) ? over : dir, file);
  const pack = {
    items: parseList(wasteItemSchema, read(contentFiles.items), contentFiles.items, ['id', 'zh', 'en']),
    composites: parseList(compositeSchema, read(contentFiles.composites), contentFiles.composites, ['id', 'zh', 'en', 'picture']),
    effects: parseList(effectSchema, read(contentFiles.effects), contentFiles.effects, ['id']),
    sources: parseList(sourceSchema, read(contentFiles.sources), contentFiles.sources, ['id']),
    statements: parseList(statementSchema, read(contentFiles.statements), contentFiles.statements, ['id']),
  };
  checkPack(pack);
  const raw = isOver(packScripts) ? read(packScripts) : readScripts(dir);
  const scripts = Array.isArray(raw) && raw.length === 0 ? [] : parseList(scriptSchema, raw, contentFiles.scripts, ['id']);
  checkScripts(scripts, pack);
  const rawSlides = read(contentFiles.slides);
  const slides = Array.isArray(rawSlides) && rawSlides.length === 0 ? [] : parseList(slideSchema, rawSlides, contentFiles.slides, ['id']);
  checkSlides(slides, pack);
  return { ...pack, scripts, slides, pictureVersion: '', facts: check(loopFactsSchema, read('loop-facts.json'), 'loop-facts.json', null) };
};
