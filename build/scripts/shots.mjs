// npm run shots [-- --out DIR --only=PATTERN --lang=zh-CN|en --shape=… --time=… --all]: pictures of every screen.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../runtime/places.mjs';
import { buildBundles, isBuilt } from './build.mjs';
import { prepareTestRuntime, runPlaywright } from './onScreen.mjs';
import { runScript } from './tools.mjs';

const text = { type: 'string' };
const options = { out: { type: 'string', default: 'shots' }, only: text, lang: text, shape: text, time: text, all: { type: 'boolean' } };

await runScript(async () => {
  const { out: wanted, ...asked } = parseArgs({ options }).values;
  const out = path.resolve(process.env.INIT_CWD ?? projectRoot, wanted);
  mkdirSync(out, { recursive: true });
  const runtime = await prepareTestRuntime();
  if (!isBuilt()) await buildBundles();
  const env = { HONGMEI_SHOTS_OUT: out };
  for (const [name, value] of Object.entries(asked)) env[`HONGMEI_SHOTS_${name.toUpperCase()}`] = value === true ? '1' : value;
  const results = path.join(projectRoot, 'test-results');
  mkdirSync(results, { recursive: true });
  // large enough for 3840x2160 and for 1080x1920
  const code = await runPlaywright({ runtime, projects: ['shots'], env, screen: { width: 3840, height: 2160 }, writes: [results, out] });
  console.log(code === 0 ? `Pictures in ${out}` : `Not all pictures could be taken; those that could are in ${out}`);
  return code;
});
