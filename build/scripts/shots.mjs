// npm run shots [-- --out=DIR --only=PATTERN --lang=zh-CN|en --shape=… --time=… --all]: pictures of every screen.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../runtime/places.mjs';
import { buildBundles, isBuilt } from './build.mjs';
import { prepareTestRuntime, runPlaywright } from './onScreen.mjs';
import { readOptions, runScript } from './tools.mjs';

const known = ['out', 'only', 'lang', 'shape', 'time', 'all'];

/** `--out DIR` is accepted beside `--out=DIR`. */
const joinOut = (words) =>
  words.flatMap((word, i) => (words[i - 1] === '--out' ? [] : word === '--out' ? [`--out=${words[i + 1]}`] : [word]));

await runScript(async () => {
  const options = readOptions(joinOut(process.argv.slice(2)));
  const strange = Object.keys(options).find((name) => !known.includes(name));
  if (strange) throw new Error(`shots: no option --${strange}; there are ${known.map((name) => `--${name}`).join(', ')}`);
  const out = path.resolve(process.env.INIT_CWD ?? process.cwd(), options.out ?? path.join(projectRoot, 'shots'));
  mkdirSync(out, { recursive: true });
  const runtime = await prepareTestRuntime();
  if (!isBuilt()) await buildBundles();
  const env = { HONGMEI_SHOTS_OUT: out };
  for (const name of known.slice(1)) if (options[name]) env[`HONGMEI_SHOTS_${name.toUpperCase()}`] = String(options[name]);
  const results = path.join(projectRoot, 'test-results');
  // large enough for 3840x2160 and for 1080x1920
  const code = await runPlaywright({ runtime, projects: ['shots'], env, screen: { width: 3840, height: 2160 }, writes: [results, out] });
  console.log(code === 0 ? `Pictures in ${out}` : `Not all pictures could be taken; those that could are in ${out}`);
  return code;
});
