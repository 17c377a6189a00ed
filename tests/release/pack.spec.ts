// The files of the shipped pack: fuses and the mark of an Electron that must not be shipped.
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, packOf, test } from './start';

/** RELIABILITY.md, section 3. What it leaves at Electron's default is not here. */
const asShipped = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};
type FuseName = keyof typeof asShipped;

const states: Partial<Record<number, boolean>> = { [0x30]: false, [0x31]: true };
const fusesOf = async (executable: string) => {
  const wire = await getCurrentFuseWire(executable);
  const names = Object.keys(asShipped) as FuseName[];
  return Object.fromEntries(names.map((name) => [name, states[Number(wire[FuseV1Options[name]])]]));
};

test('the fuses are those of a release', async () => {
  expect(await fusesOf(packOf('app'))).toEqual(asShipped);
  // control: what the tests are let in by is seen, and so is an Electron nobody has closed
  expect(await fusesOf(packOf('e2e'))).toEqual({ ...asShipped, EnableNodeCliInspectArguments: true });
  expect(await fusesOf(process.env['HONGMEI_ELECTRON'] ?? '')).toMatchObject({ RunAsNode: true, OnlyLoadAppFromAsar: false });
});

test('the pack says in file and log whether it may be shipped', async ({ start }) => {
  const folder = path.dirname(packOf('app'));
  const manifest = readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8');
  const { devDependencies } = JSON.parse(manifest) as { devDependencies: { electron: string } };
  const version = readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  const isUnfit = version !== devDependencies.electron;
  for (const file of ['NOT-FOR-RELEASE.txt', 'resources/NOT-FOR-RELEASE']) expect(existsSync(path.join(folder, file)), file).toBe(isUnfit);
  const app = start();
  const kind = isUnfit ? 'app, NOT-FOR-RELEASE' : 'app';
  await expect
    .poll(app.log, { timeout: 30_000 })
    .toMatch(new RegExp(`start: [\\d.]+ \\(${kind}\\), Electron ${version.replaceAll('.', '[.]')}, linux\n`));
});
