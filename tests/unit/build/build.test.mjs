import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isBuilt } from '../../../build/scripts/build.mjs';

const root = mkdtempSync(path.join(os.tmpdir(), 'hongmei-build-'));
afterAll(() => rmSync(root, { recursive: true }));
const put = (name, seconds) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), '');
  utimesSync(path.join(root, name), seconds, seconds);
  utimesSync(path.dirname(path.join(root, name)), seconds, seconds);
};

test('bundles are out of date where there are none, and when a source is newer', () => {
  put('renderer/app/App.tsx', 100);
  utimesSync(path.join(root, 'renderer'), 100, 100);
  expect(isBuilt(root)).toBe(false);
  put('out/.built', 200);
  expect(isBuilt(root)).toBe(true);
  put('renderer/app/App.tsx', 300);
  expect(isBuilt(root)).toBe(false);
});
