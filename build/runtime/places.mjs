// Where things are: the project, its cache folder and the Electron version it pins.
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/** Folder of the installed npm package `electron` (types and installer; its binary may be missing). */
export const electronPackage = () => path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));

/** The Electron version the product pins, e.g. "45.4.1". */
export const pinnedVersion = () => JSON.parse(readFileSync(path.join(electronPackage(), 'package.json'), 'utf8')).version;

/** A folder below the cache (HONGMEI_CACHE, else .cache/ of the project), made where missing; any user may read it. */
export function cacheFolder(...parts) {
  let folder = path.resolve(process.env.HONGMEI_CACHE || path.join(projectRoot, '.cache'));
  for (const part of ['', ...parts]) {
    folder = path.join(folder, part);
    if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o755); // readable in spite of a strict umask
  }
  return folder;
}
