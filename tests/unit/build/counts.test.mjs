import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addCounts, countsLine, playwrightCounts, vitestCounts } from '../../../build/scripts/counts.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'hongmei-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const report = (name, content) => {
  writeFileSync(path.join(folder, name), JSON.stringify(content));
  return path.join(folder, name);
};

test('vitest: a file that could not be loaded is a failure', () => {
  const file = report('vitest.json', {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(vitestCounts(file, 1)).toEqual({ passed: 5, failed: 2, skipped: 0 });
});

test('Playwright: what passed only when repeated passed, and is told', () => {
  expect(playwrightCounts(report('pw.json', { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } }), 1)).toEqual({
    passed: 8,
    failed: 1,
    skipped: 2,
    repeated: 1,
  });
});

test('a run that ended badly without a report is one failure', () => {
  expect(playwrightCounts(path.join(folder, 'absent.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0, repeated: 0 });
  expect(vitestCounts(path.join(folder, 'absent.json'), 0)).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('the last line sums up', () => {
  expect(
    countsLine(
      addCounts([
        { passed: 5, failed: 0 },
        { passed: 2, failed: 1, skipped: 1 },
      ]),
    ),
  ).toBe('7 passed, 1 failed');
});
