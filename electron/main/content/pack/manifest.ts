import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parseBoundedJson } from '../../settings/boundedJson';
import { ContentError } from '../contentError';

export const manifestName = 'pack.json';
export const packPictures = 'pictures';

const manifestSchema = v.object({
  format: v.literal(1),
  importedAt: v.string(),
  /** file of the pack → sha256 */
  files: v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

const filesOf = (dir: string): string[] => {
  const pictures = path.join(dir, packPictures);
  const own = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== manifestName);
  const names = existsSync(pictures) ? readdirSync(pictures).map((name) => `${packPictures}/${name}`) : [];
  return [...own.map(({ name }) => name), ...names].sort();
};

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

export const manifestOf = (dir: string, importedAt: string): Manifest => ({
  format: 1,
  importedAt,
  files: Object.fromEntries(filesOf(dir).map((name) => [name, hashOf(path.join(dir, name))])),
});

/** Reads a pack's manifest and holds every file against it. Throws ContentError for a pack that is not as it was imported. */
export const checkManifest = (dir: string): Manifest => {
  const fail = (problem: string): never => {
    throw new ContentError(manifestName, null, null, problem);
  };
  try {
    const manifest = v.parse(manifestSchema, parseBoundedJson(readFileSync(path.join(dir, manifestName))));
    const names = filesOf(dir);
    if (names.join('\n') !== Object.keys(manifest.files).sort().join('\n')) return fail('files were added or are missing');
    const changed = names.find((name) => hashOf(path.join(dir, name)) !== manifest.files[name]);
    return changed === undefined ? manifest : fail(`${changed} was changed`);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    return fail('cannot be read');
  }
};
