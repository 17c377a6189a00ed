// Models the cut-open line and writes assets/models/machine.bin. Same sources, same bytes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../sourceHash';
import { bakeMachine } from './machine';

const started = performance.now();
const { bytes, triangles } = bakeMachine();
writeFileSync(path.join(projectRoot, 'assets/models/machine.bin'), bytes);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const list = Object.entries(triangles).map(([name, count]) => `${name} ${count}`);
console.log(`Baked in ${seconds} s: ${bytes.length} bytes (${gzipSync(bytes).length} gzipped). Triangles: ${list.join(', ')}.`);
