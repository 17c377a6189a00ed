// Which Electron runs here, in this order: named by hand, installed, official download, registry fallback.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { downloadOfficial, installedDist } from './officialDownload.mjs';
import { pinnedVersion } from './places.mjs';
import { prepareFallback } from './registryFallback.mjs';

const executableNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

/**
 * @typedef {object} Runtime
 * @property {'override' | 'installed' | 'downloaded' | 'fallback'} origin
 * @property {string} version e.g. 45.4.1
 * @property {string} dist its folder
 * @property {string} executable
 * @property {boolean} isPinned it is the version the product pins: only then a release may be made of it
 * @property {string | null} whyNotPinned why the official download could not be had
 */

/** Finds or prepares an Electron. Throws, naming what is missing, where none can be had.
 * @returns {Promise<Runtime>} */
export async function resolveElectron({ log = () => {} } = {}) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return describe('override', path.resolve(override));
  const installed = installedDist();
  if (installed) return describe('installed', installed);
  const why = await downloadOfficial({ log });
  if (!why) return describe('downloaded', installedDist());
  try {
    return describe('fallback', await prepareFallback({ log }), why);
  } catch (error) {
    throw new Error(
      `Electron ${pinnedVersion()} is missing: ${why}; ${error.message}. Set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH.`,
      { cause: error },
    );
  }
}

function describe(origin, dist, whyNotPinned = null) {
  const executable = path.join(dist, executableNames[process.platform] ?? 'electron');
  if (!existsSync(executable)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH: no Electron at ${executable}`);
  const versionFile = path.join(dist, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown';
  return { origin, version, dist, executable, isPinned: origin !== 'fallback' && version === pinnedVersion(), whyNotPinned };
}

/** The one line that says which Electron was taken. */
export function runtimeLine({ origin, version, dist, whyNotPinned }) {
  const words = {
    override: 'named by ELECTRON_OVERRIDE_DIST_PATH',
    installed: 'installed',
    downloaded: 'official download',
    fallback: `registry fallback, development and tests only; ${whyNotPinned}`,
  };
  return `Electron ${version} (${words[origin]}): ${dist}`;
}
