// One hash over everything a model is baked from: a test compares it with the one in the file, so a stale bake is noticed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
/** What every model is made with: shapes, shade, colours, the packer. */
const shared = ['pack.ts', 'palette.ts', 'tones.ts', 'shade.ts', 'layout.ts', 'shape'].map((name) => `build/bake/${name}`);
/** What each model is baked from beside that; a model's folder is nobody else's, but for the bins' symbols. */
const sourcesOf = {
  district: ['build/bake/district.ts', 'build/bake/sites', 'build/bake/town'],
  machine: [
    'build/bake/machine',
    'build/bake/things',
    'build/bake/walk/symbols.ts',
    'renderer/exhibits/machine/model/layout.ts',
    'renderer/exhibits/machine/model/machineFile.ts',
  ],
  journey: [
    'build/bake/journey',
    'build/bake/things',
    'build/bake/walk/symbols.ts',
    'renderer/exhibits/journey/model/stops.ts',
    'renderer/exhibits/journey/scene/layout.ts',
    'renderer/exhibits/journey/scene/journeyFile.ts',
  ],
  walk: ['build/bake/walk', 'renderer/exhibits/walk/model/walkFile.ts', 'renderer/exhibits/walk/model/places'],
} as const;

const filesOf = (source: string): string[] =>
  source.endsWith('.ts')
    ? [source]
    : readdirSync(path.join(projectRoot, source), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${source}/${name.replaceAll('\\', '/')}`);

/** SHA-256 (hex) of a model's sources, line ends normalised, in the order of their names. */
export const hashOfSources = (model: keyof typeof sourcesOf = 'district'): string => {
  const files = [...shared, 'renderer/lib/random.ts', 'renderer/stage/model/format.ts', ...sourcesOf[model]].flatMap(filesOf);
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    hash.update(`${file}\n${readFileSync(path.join(projectRoot, file), 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  return hash.digest('hex');
};
