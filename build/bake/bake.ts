// npm run bake: models the district and writes assets/models/district.bin. Same sources, same bytes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bakeDistrict } from './district';
import { projectRoot } from './sourceHash';

const started = performance.now();
const { bytes, triangles } = bakeDistrict();
writeFileSync(path.join(projectRoot, 'assets/models/district.bin'), bytes);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const list = Object.entries(triangles).map(([name, count]) => `${name} ${count}`);
console.log(`Baked in ${seconds} s: ${bytes.length} bytes (${gzipSync(bytes).length} gzipped). Triangles: ${list.join(', ')}.`);
