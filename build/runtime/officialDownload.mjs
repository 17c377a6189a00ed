// The official download: the installer of the npm package `electron`, watched so that a closed network costs little.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cacheFolder, electronPackage, pinnedVersion } from './places.mjs';

const probeMs = 4_000;
/** Without a single byte for so long, the download is given up. */
const stallMs = 20_000;
const lookMs = 2_000;
const retryAfterMs = 3_600_000;

/** Address of the pinned runtime's zip; ELECTRON_MIRROR (or npm's electron_mirror) names another place than GitHub. */
export function downloadAddress(version, env = process.env, platform = process.platform, arch = process.arch) {
  const mirror = env.npm_config_electron_mirror || env.ELECTRON_MIRROR || 'https://github.com/electron/electron/releases/download/';
  const folder = (env.npm_config_electron_custom_dir || env.ELECTRON_CUSTOM_DIR || `v${version}`).replace('{{ version }}', version);
  return `${mirror}${folder}/electron-v${version}-${platform}-${arch}.zip`;
}

/** Folder of the official runtime inside the npm package, or null while it is not whole (path.txt is written last). */
export function installedDist() {
  const folder = electronPackage();
  try {
    const executable = fs.readFileSync(path.join(folder, 'path.txt'), 'utf8');
    const version = fs.readFileSync(path.join(folder, 'dist/version'), 'utf8').trim().replace(/^v/, '');
    return version === pinnedVersion() && fs.existsSync(path.join(folder, 'dist', executable)) ? path.join(folder, 'dist') : null;
  } catch {
    return null; // not installed
  }
}

/** Downloads and installs the pinned Electron. Returns null when done, otherwise why not, in a few words. */
export async function downloadOfficial({ log = () => {} } = {}) {
  const address = downloadAddress(pinnedVersion());
  const stamp = path.join(cacheFolder(), 'electron-download-failed.json');
  const earlier = recentFailure(stamp, address);
  if (earlier) return `${earlier}, asked less than an hour ago`;
  const why = (isDownloaded(address) ? null : await probe(address)) ?? (await runInstaller(address, log));
  if (why) fs.writeFileSync(stamp, JSON.stringify({ address, at: Date.now(), why }));
  else fs.rmSync(stamp, { force: true });
  return why;
}

function recentFailure(stamp, address) {
  try {
    const failure = JSON.parse(fs.readFileSync(stamp, 'utf8'));
    const age = Date.now() - failure.at;
    return failure.address === address && age >= 0 && age < retryAfterMs ? String(failure.why) : null;
  } catch {
    return null;
  }
}

/** True where an earlier download lies in the installer's own cache: then no network is needed. */
function isDownloaded(address) {
  const cache = process.env.electron_config_cache || path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'electron');
  const name = path.basename(address);
  return fs.existsSync(cache) && fs.readdirSync(cache, { recursive: true }).some((entry) => path.basename(String(entry)) === name);
}

async function probe(address) {
  if (process.env.ELECTRON_GET_USE_PROXY) return null; // fetch knows no proxy; the installer does
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(probeMs) });
    return answer.ok ? null : `${new URL(address).host} answered ${answer.status}`;
  } catch (error) {
    return `${new URL(address).host} could not be reached (${error.cause?.code ?? error.name})`;
  }
}

/** Runs the installer with a temporary folder of its own, and ends it when nothing grows there any more. */
async function runInstaller(address, log) {
  log(`downloading ${address}`);
  const temporary = fs.mkdtempSync(path.join(cacheFolder(), '.download-'));
  const folder = electronPackage();
  fs.rmSync(path.join(folder, 'path.txt'), { force: true });
  const child = spawn(process.execPath, ['install.js'], {
    cwd: folder,
    env: { ...process.env, TMPDIR: temporary },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let problem = '';
  child.stderr.on('data', (text) => (problem += text));
  let size = -1;
  let grewAt = Date.now();
  const isStalled = () => Date.now() - grewAt >= stallMs;
  const watch = setInterval(() => {
    const now = bytesBelow(temporary) + bytesBelow(path.join(folder, 'dist'));
    if (now !== size) grewAt = Date.now();
    else if (isStalled()) child.kill('SIGKILL');
    size = now;
  }, lookMs);
  const code = await new Promise((resolve) => child.on('close', resolve).on('error', resolve));
  clearInterval(watch);
  fs.rmSync(temporary, { recursive: true, force: true });
  if (code === null && isStalled()) return `the download stood still for ${stallMs / 1000} s`;
  if (code === 0 && installedDist()) return null;
  return `the installer failed: ${problem.trim().split('\n')[0] || `exit code ${code}`}`;
}

function bytesBelow(folder) {
  if (!fs.existsSync(folder)) return 0;
  let sum = 0;
  for (const entry of fs.readdirSync(folder, { recursive: true }))
    sum += fs.statSync(path.join(folder, entry), { throwIfNoEntry: false })?.size ?? 0;
  return sum;
}
