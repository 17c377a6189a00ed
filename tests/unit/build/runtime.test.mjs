import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { resolveElectron, runtimeLine } from '../../../build/runtime/electronRuntime.mjs';
import { downloadAddress, downloadOfficial } from '../../../build/runtime/officialDownload.mjs';
import { pinnedVersion } from '../../../build/runtime/places.mjs';
import { runtimePath } from '../../../build/runtime/registryFallback.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'hongmei-runtime-'));
  vi.stubEnv('HONGMEI_CACHE', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test.each([
  ['the binary gets its usual name', 'Cypress/Cypress', 'electron'],
  ['libraries stay where they are', 'Cypress/locales/zh-CN.pak', 'locales/zh-CN.pak'],
  ['the foreign app is left out', 'Cypress/resources/app/index.js', null],
  ['the snapshot of its code is left out', 'Cypress/browser_v8_context_snapshot.bin', null],
  ['a path that leads out is left out', 'Cypress/../../etc/passwd', null],
  ['folders are left out', 'Cypress/locales/', null],
  ['what lies elsewhere is left out', 'README.md', null],
])('fallback: %s', (_, entry, expected) => {
  expect(runtimePath(entry)).toBe(expected);
});

test('the download comes from GitHub, or from the mirror that is named', () => {
  const file = 'v45.4.1/electron-v45.4.1-linux-x64.zip';
  expect(downloadAddress('45.4.1', {}, 'linux', 'x64')).toBe(`https://github.com/electron/electron/releases/download/${file}`);
  expect(downloadAddress('45.4.1', { ELECTRON_MIRROR: 'https://mirror.test/e/' }, 'linux', 'x64')).toBe(`https://mirror.test/e/${file}`);
  expect(downloadAddress('1.2.3', { ELECTRON_MIRROR: 'https://m.test/', ELECTRON_CUSTOM_DIR: '{{ version }}' }, 'win32', 'x64')).toBe(
    'https://m.test/1.2.3/electron-v1.2.3-win32-x64.zip',
  );
});

test('a failed download is remembered, until another mirror is named', async () => {
  vi.stubEnv('XDG_CACHE_HOME', folder);
  const fetched = vi.fn(() => Promise.resolve(new Response(null, { status: 503 })));
  vi.stubGlobal('fetch', fetched);
  vi.stubEnv('ELECTRON_MIRROR', 'https://one.test/');
  expect(await downloadOfficial()).toBe('one.test answered 503');
  expect(await downloadOfficial()).toMatch(/^one.test answered 503, asked less than an hour ago$/);
  expect(fetched).toHaveBeenCalledTimes(1);
  vi.stubEnv('ELECTRON_MIRROR', 'https://two.test/');
  expect(await downloadOfficial()).toBe('two.test answered 503');
});

test('an override is taken as it is, and is fit for release only in the pinned version', async () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  await expect(resolveElectron()).rejects.toThrow(/no Electron at/);
  writeFileSync(path.join(folder, 'electron'), '');
  writeFileSync(path.join(folder, 'version'), 'v30.0.0\n');
  const other = await resolveElectron();
  expect(other).toMatchObject({ origin: 'override', version: '30.0.0', isPinned: false });
  expect(runtimeLine(other)).toBe(`Electron 30.0.0 (named by ELECTRON_OVERRIDE_DIST_PATH): ${folder}`);
  writeFileSync(path.join(folder, 'version'), pinnedVersion());
  expect(await resolveElectron()).toMatchObject({ isPinned: true });
});
