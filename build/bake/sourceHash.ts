// One hash over everything the model is baked from: a test compares it with the one in the file, so a stale bake is noticed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['build/bake', 'renderer/lib/random.ts', 'renderer/stage/model/format.ts'];

const filesOf = (source: string): string[] =>
  source.endsWith('.ts')
    ? [source]
    : readdirSync(path.join(projectRoot, source), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${source}/${name.replaceAll('\\', '/')}`);

/** SHA-256 (hex) of the sources, line ends normalised, in the order of their names. */
export const hashOfSources = (): string => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf).toSorted()) {
    hash.update(`${file}\n${readFileSync(path.join(projectRoot, file), 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  return hash.digest('hex');
};
