// Writes a baked model into assets/models and says what it weighs. Same sources, same bytes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from './sourceHash';

export interface Baked {
  readonly bytes: Uint8Array;
  readonly triangles: Readonly<Record<string, number>>;
}

export const writeModel = (name: string, bake: () => Baked): void => {
  const started = performance.now();
  const { bytes, triangles } = bake();
  writeFileSync(path.join(projectRoot, `assets/models/${name}.bin`), bytes);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const list = Object.entries(triangles).map(([part, count]) => `${part} ${count}`);
  console.log(`Baked ${name} in ${seconds} s: ${bytes.length} bytes (${gzipSync(bytes).length} gzipped). Triangles: ${list.join(', ')}.`);
};
