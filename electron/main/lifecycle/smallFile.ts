import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const maxBytes = 64 * 1024;

/** A small JSON file, parsed; null when it is missing, too large or not what `schema` says. Never throws. */
export const readSmallFile = <T>(file: string, schema: v.GenericSchema<unknown, T>): T | null => {
  try {
    if (statSync(file).size > maxBytes) return null;
    const parsed = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
};

/** Replaces a small JSON file at once (temp, rename); null removes it. Returns whether the disk took it. */
export const writeSmallFile = (file: string, value: unknown): boolean => {
  const temp = `${file}.tmp`;
  try {
    rmSync(temp, { force: true });
    if (value === null) rmSync(file, { force: true });
    else {
      // wx: a link planted at the name is refused, not followed
      writeFileSync(temp, JSON.stringify(value), { flag: 'wx', mode: 0o600 });
      renameSync(temp, file);
    }
    return true;
  } catch {
    return false;
  }
};
