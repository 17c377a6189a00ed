import path from 'node:path';
import * as v from 'valibot';
import type { Settings } from '../../shared/settings';
import { readBounded, type Fs } from './atomicFile';
import { parseBoundedJson } from './boundedJson';
import { migrate, settingsMigrations, type Migrations } from './migrate';
import { defaultSettings, firstIssue, settingsSchema, settingsVersion } from './settingsSchema';

const maxBytes = 1024 * 1024;
const mainName = 'settings.json';
const previousName = 'settings.previous.json';
/** Copy of the file as it was in that version: written before a migration, and ours while a newer version owns settings.json. */
const versionName = (version: number): string => `settings.v${version}.json`;

export interface Loaded {
  settings: Settings;
  /** keys of the file that this version does not know */
  extras: Record<string, unknown>;
  /** text of the good file that the next write keeps as the previous one */
  savedText: string | null;
  /** where this version writes */
  file: string;
  /** where the good file before it is kept; null while both names belong to a newer version */
  previous: string | null;
  /** names of files to set aside */
  corrupt: string[];
  /** the file as it was before its migration, to be written beside it first */
  backup: { name: string; text: string } | null;
  problems: string[];
  /** every name this version writes under */
  names: string[];
}

type Read =
  | { kind: 'none' }
  | { kind: 'newer'; version: number }
  | { kind: 'bad'; why: string }
  | { kind: 'unreadable'; why: string }
  | { kind: 'good'; settings: Settings; extras: Record<string, unknown>; text: string; from: number };

const parse = (bytes: Uint8Array, migrations: Migrations): Read => {
  const raw = parseBoundedJson(bytes);
  const migrated = migrate(raw, migrations);
  if (migrated.kind === 'newer') return { kind: 'newer', version: migrated.from };
  if (!('value' in migrated)) return { kind: 'bad', why: 'no version that is known here' };
  const checked = v.safeParse(settingsSchema, migrated.value);
  if (!checked.success) return { kind: 'bad', why: firstIssue(checked.issues) };
  const known = new Set(Object.keys(defaultSettings));
  const extras = Object.fromEntries(Object.entries(migrated.value).filter(([key]) => !known.has(key) && key !== '__proto__'));
  return { kind: 'good', settings: checked.output, extras, text: new TextDecoder().decode(bytes), from: migrated.from };
};

const read = (fs: Fs, file: string, migrations: Migrations): Read => {
  let bytes: Uint8Array | null;
  try {
    bytes = readBounded(fs, file, maxBytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code ? { kind: 'unreadable', why: code } : { kind: 'bad', why: (error as Error).message };
  }
  if (bytes === null) return { kind: 'none' };
  try {
    return parse(bytes, migrations);
  } catch (error) {
    return { kind: 'bad', why: (error as Error).message };
  }
};

/**
 * Finds the newest good settings in `dir`: settings.json, the previous one, this version's copy, defaults.
 * Reads only; a newer version's file is left alone, and this version then keeps its own in settings.v<n>.json.
 */
export const loadSettings = (fs: Fs, dir: string, migrations: Migrations = settingsMigrations): Loaded => {
  const own = versionName(settingsVersion);
  const result: Loaded = {
    settings: structuredClone(defaultSettings),
    extras: {},
    savedText: null,
    file: mainName,
    previous: previousName,
    corrupt: [],
    backup: null,
    problems: [],
    names: [mainName, previousName, own],
  };
  const main = read(fs, path.join(dir, mainName), migrations);
  if (main.kind === 'newer') {
    result.file = own;
    result.previous = null;
    result.problems.push(`${mainName} is of the newer version ${main.version}: left alone, this version keeps ${own}`);
  }
  const order = main.kind === 'newer' ? [own, previousName] : [mainName, previousName, own];
  for (const name of order) {
    const found = name === mainName ? main : read(fs, path.join(dir, name), migrations);
    if (found.kind === 'bad') result.corrupt.push(name);
    if (found.kind === 'bad' || found.kind === 'unreadable') result.problems.push(`${name} cannot be used (${found.why})`);
    if (found.kind !== 'good') continue;
    Object.assign(result, { settings: found.settings, extras: found.extras, savedText: name === result.file ? found.text : null });
    if (found.from < settingsVersion) result.backup = { name: versionName(found.from), text: found.text };
    if (result.problems.length > 0) result.problems.push(`${name} is used instead`);
    return result;
  }
  if (result.problems.length > 0) result.problems.push('defaults are used');
  return result;
};
