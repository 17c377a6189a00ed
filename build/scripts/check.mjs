// npm run check: types, lint, format, import directions, dead code, unit tests. Quiet where all is well.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../runtime/places.mjs';
import { addCounts, countsLine, vitestCounts } from './counts.mjs';
import { run, runScript, tool } from './tools.mjs';

const shownLines = 60;
const unitReport = path.join(projectRoot, 'test-results', 'vitest.json');

const tsc = tool('typescript', 'bin/tsc');
const steps = [
  { name: 'types', words: [...tsc, '--build', '--pretty', 'false'] },
  { name: 'types of Electron 33', words: [...tsc, '--build', 'electron/main/tsconfig.electron33.json', '--pretty', 'false'] },
  {
    name: 'lint',
    words: [
      ...tool('eslint', 'bin/eslint.js'),
      '--config',
      'build/config/eslint.config.mjs',
      '--max-warnings',
      '0',
      '--no-warn-ignored',
      '.',
    ],
  },
  {
    name: 'format',
    words: [...tool('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'import directions',
    words: [
      ...tool('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      '--config',
      'build/config/depcruise.cjs',
      '--output-type',
      'err',
      'electron',
      'renderer',
      'tests',
    ],
  },
  { name: 'dead code', words: [...tool('knip', 'bin/knip.js'), '--no-progress'] },
  {
    name: 'unit tests',
    words: [
      ...tool('vitest', 'vitest.mjs'),
      'run',
      '--config',
      'build/config/vitest.config.ts',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: (code) => vitestCounts(unitReport, code),
  },
];

/** Runs all steps, one after the other, and prints a line for each. Returns the counts: a step is one test, the unit tests count singly. */
export async function checkAll() {
  mkdirSync(path.dirname(unitReport), { recursive: true });
  rmSync(unitReport, { force: true });
  const counts = [];
  for (const { name, words, count } of steps) {
    const { code, output, seconds } = await run(words);
    const result = count?.(code) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
    if (code !== 0) console.log(lastLines(output));
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}${count ? `: ${countsLine(result)}` : ''} (${seconds.toFixed(1)} s)`);
    counts.push(result);
  }
  return addCounts(counts);
}

function lastLines(text) {
  const lines = text.trimEnd().split('\n');
  const hidden = lines.length - shownLines;
  return [...(hidden > 0 ? [`… ${hidden} lines left out`] : []), ...lines.slice(-shownLines)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(async () => {
    const counts = await checkAll();
    console.log(countsLine(counts));
    return counts.failed > 0 ? 1 : 0;
  });
}
