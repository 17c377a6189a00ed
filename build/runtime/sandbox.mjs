// Chromium's sandbox: whether it can work here, and how Electron is started so that it does.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isRoot, unprivilegedEnv, unprivilegedPrefix } from './unprivileged.mjs';

/**
 * @typedef {object} Launch
 * @property {'on' | 'off'} sandbox
 * @property {string | null} line what to tell the user, null where there is nothing to tell
 * @property {string[]} prefix words before the command
 * @property {string[]} flags for Electron
 * @property {Record<string, string | undefined>} env
 */

/** How to start this Electron here. reads: further paths the app must be able to read.
 * @returns {Launch} */
export function planLaunch({ dist, reads = [] }) {
  const plain = { sandbox: 'on', line: null, prefix: [], flags: [], env: { ...process.env } };
  if (process.platform !== 'linux') return plain;
  if (process.env.HONGMEI_SANDBOX === 'off') return withoutSandbox(plain, 'HONGMEI_SANDBOX=off');
  if (!isRoot())
    return hasSandbox(dist, []) ? plain : withoutSandbox(plain, `no user namespaces here, and ${dist}/chrome-sandbox is not setuid root`);
  const prefix = unprivilegedPrefix([dist, ...reads]);
  if (!prefix) return withoutSandbox(plain, 'started as root, and the project cannot be made readable to an unprivileged user');
  if (!hasSandbox(dist, prefix)) return withoutSandbox(plain, 'started as root, and neither user namespaces nor a setuid helper work here');
  return { ...plain, prefix, env: unprivilegedEnv(), line: 'Started as root: Electron runs as the user nobody, with its sandbox on.' };
}

const withoutSandbox = (plain, why) => ({ ...plain, sandbox: 'off', flags: ['--no-sandbox'], line: `Chromium's sandbox is off: ${why}.` });

const works = (words, options = {}) => spawnSync(words[0], words.slice(1), { stdio: 'ignore', timeout: 5_000, ...options }).status === 0;

/** What Chromium itself looks for: user namespaces first, then its setuid helper. user: words that make a command run as that user. */
function hasSandbox(dist, user) {
  if (works([...user, 'unshare', '--user', '--pid', '--net', '--fork', 'true'])) return true;
  const helper = path.join(dist, 'chrome-sandbox');
  if (!fs.existsSync(helper)) return false;
  if (isRoot()) {
    fs.chownSync(helper, 0, 0);
    fs.chmodSync(helper, 0o4755);
  }
  const { uid, mode } = fs.statSync(helper);
  if (uid !== 0 || (mode & 0o4000) === 0) return false;
  // the helper expects Chromium's socket as file 7
  const stdio = [...Array(7).fill('ignore'), 'pipe'];
  return works([...user, helper, '/bin/true'], { stdio, env: { ...process.env, SBX_CHROME_API_RQ: '1' } });
}
