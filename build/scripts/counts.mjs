// Test counts out of the reports that vitest and Playwright write.
import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** Counts of a vitest JSON report; a file that could not even be loaded counts as one failure. */
export function vitestCounts(file, code) {
  const report = read(file);
  const unloaded = report?.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length ?? 0;
  return sound(
    { passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + unloaded, skipped: report?.numPendingTests ?? 0 },
    code,
  );
}

/** Counts of a Playwright JSON report. A test that passed only when repeated counts as passed, and is told as `repeated`. */
export function playwrightCounts(file, code) {
  const stats = read(file)?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  return {
    ...sound({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }, code),
    repeated: stats.flaky,
  };
}

/** A tool that ended badly without naming a failed test still failed. */
const sound = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

export const addCounts = (all) =>
  all.reduce(
    (sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed, skipped: sum.skipped + (one.skipped ?? 0) }),
    {
      passed: 0,
      failed: 0,
      skipped: 0,
    },
  );

/** The line a run ends with. */
export const countsLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
