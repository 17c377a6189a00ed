// Unit tests: pure cores in plain Node. End-to-end tests are *.spec.ts and belong to Playwright.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/{unit,exhibits}/**/*.test.{ts,tsx,mjs}'],
    environment: 'node',
    // the hall's time zone, so that a day is the same day on every machine
    env: { TZ: 'Asia/Shanghai' },
    allowOnly: false,
    // heavy property tests on a machine that others use too
    testTimeout: 30_000,
  },
});
