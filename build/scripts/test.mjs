// npm test [-- --full]: everything that is checked, static, unit and end to end. Its last line counts.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../runtime/places.mjs';
import { buildBundles } from './build.mjs';
import { checkAll } from './check.mjs';
import { addCounts, countsLine, playwrightCounts } from './counts.mjs';
import { makePacks } from './dist.mjs';
import { prepareTestRuntime, runPlaywright } from './onScreen.mjs';
import { runScript } from './tools.mjs';

const results = path.join(projectRoot, 'test-results');
/** Most tests run two at a time; what is held to seconds, and the packs, one at a time afterwards. */
const runs = [
  { name: 'source', projects: ['source'], workers: 2 },
  { name: 'alone', projects: ['timed', 'pack', 'release'], workers: 1 },
];

/** One step as one test: says how it went, keeps its error for the terminal. */
async function step(name, action) {
  const started = performance.now();
  const took = () => `(${((performance.now() - started) / 1000).toFixed(1)} s)`;
  try {
    await action();
    console.log(`ok     ${name} ${took()}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.log(`${error.message}\nFAILED ${name} ${took()}`);
    return { passed: 0, failed: 1 };
  }
}

async function endToEnd(runtime, isFull, { name, projects, workers }) {
  const report = path.join(results, `playwright-${name}.json`);
  rmSync(report, { force: true });
  mkdirSync(results, { recursive: true });
  const code = await runPlaywright({
    runtime,
    projects,
    workers,
    env: { HONGMEI_REPORT: report, ...(isFull ? { HONGMEI_FULL: '1' } : {}) },
    screen: { width: 1920, height: 1080 },
    writes: [results],
  });
  const counts = playwrightCounts(report, code);
  if (counts.repeated > 0) console.log(`${counts.repeated} passed only when repeated: look at them in the list above`);
  return counts;
}

await runScript(async () => {
  const { full: isFull } = parseArgs({ options: { full: { type: 'boolean', default: false } } }).values;
  const runtime = await prepareTestRuntime();
  const counts = [await checkAll()];
  counts.push(await step('bundles', buildBundles));
  counts.push(await step('packs', () => makePacks(runtime, { deb: isFull })));
  if (counts.at(-1).failed === 0 && counts.at(-2).failed === 0) for (const one of runs) counts.push(await endToEnd(runtime, isFull, one));
  else console.log('The end-to-end tests were not run: there is nothing to run them on.');
  const sum = addCounts(counts);
  if (sum.skipped > 0) console.log(`${sum.skipped} skipped`);
  console.log(countsLine(sum));
  return sum.failed > 0 ? 1 : 0;
});
