// npm run build: the three bundles in out/ (main process, preload, page).
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../runtime/places.mjs';
import { run, runScript, tool } from './tools.mjs';

const sources = ['electron', 'renderer', 'assets', 'build/config', 'build/assets', 'package.json', 'package-lock.json'];
const stamp = path.join(projectRoot, 'out', '.built');

const bundles = [
  { name: 'page', config: 'vite.renderer.ts' },
  { name: 'main process', config: 'vite.node.ts', entry: 'main' },
  { name: 'preload', config: 'vite.node.ts', entry: 'preload' },
];

/** Builds all bundles. Throws with the bundler's own words where one fails. Returns the seconds taken. */
export async function buildBundles() {
  const started = performance.now();
  const builtFrom = new Date();
  rmSync(stamp, { force: true });
  await Promise.all(bundles.map(buildOne));
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, builtFrom, builtFrom); // what changed while we built is newer
  return (performance.now() - started) / 1000;
}

async function buildOne({ name, config, entry }) {
  const env = { ...process.env, NODE_ENV: 'production', ...(entry ? { HONGMEI_NODE_ENTRY: entry } : {}) };
  const { code, output } = await run(
    [...tool('vite', 'bin/vite.js'), 'build', '--config', `build/config/${config}`, '--logLevel', 'warn'],
    { env },
  );
  if (code !== 0) throw new Error(`${output.trim()}\nThe ${name} bundle could not be built.`);
}

/** True while nothing the bundles are made of is newer than they are. */
export function isBuilt(root = projectRoot) {
  const built = statSync(path.join(root, 'out', '.built'), { throwIfNoEntry: false })?.mtimeMs;
  return built !== undefined && sources.every((source) => newest(path.join(root, source)) <= built);
}

function newest(file) {
  if (!existsSync(file)) return 0;
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  const below = readdirSync(file, { recursive: true }).map(
    (entry) => statSync(path.join(file, entry), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return Math.max(mtimeMs, ...below);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(async () => console.log(`Built in ${(await buildBundles()).toFixed(1)} s.`));
}
