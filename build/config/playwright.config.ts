// End-to-end tests in the real Electron. Run by build/scripts (test, shots), which give display, Electron and sandbox.
import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const isFull = process.env['HONGMEI_FULL'] === '1';
const specs = '{e2e,exhibits,faults}/**/*.spec.ts';
/** What is held to seconds: not beside another test on two cores. */
const timed = '{faults/{recovery,starting},e2e/stage}.spec.ts';
/** Long forms carry @full in their title and run with `npm run test:full` only. */
const daily = isFull ? {} : { grepInvert: /@full/ };

// one day for the whole run, workers included (tests/support/rotation.ts)
process.env['HONGMEI_ROTATION'] ??= String(Math.floor(Date.now() / 86_400_000));

export default defineConfig({
  testDir: `${root}tests`,
  outputDir: `${root}test-results/artifacts`,
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  // the real app on a shared machine: once more, and the closing lines tell it
  retries: 1,
  // software rendering on two shared cores
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: process.env['HONGMEI_REPORT'] ?? `${root}test-results/playwright.json` }]],
  projects: [
    // Electron on the bundles in out/
    { name: 'source', testMatch: specs, testIgnore: timed, ...daily },
    { name: 'timed', testMatch: timed, ...daily },
    // the same tests on release/e2e: those with @pack in their title, in the long form all
    { name: 'pack', testMatch: specs, ...(isFull ? {} : { grep: /@pack/, grepInvert: /@full/ }) },
    // black box on release/app: no debug port, only what a stranger sees
    { name: 'release', testMatch: 'release/**/*.spec.ts', ...daily },
    { name: 'shots', testMatch: 'shots/**/*.shot.ts', timeout: 600_000 },
  ],
});
