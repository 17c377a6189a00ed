// npm run dist [-- --release]: two packs of the same source, and a .deb of the one for the hall.
//   release/e2e  for Playwright (inspect fuse on), never shipped; release/app  release fuses
// Made with anything but the pinned Electron, both are marked NOT-FOR-RELEASE, and --release refuses.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { resolveElectron, runtimeLine } from '../runtime/electronRuntime.mjs';
import { pinnedVersion, projectRoot } from '../runtime/places.mjs';
import { requireSystem } from '../runtime/systemNeeds.mjs';
import { isRoot } from '../runtime/unprivileged.mjs';
import { buildBundles, isBuilt } from './build.mjs';
import { desktopEntry, debControl } from './debFiles.mjs';
import { run, runScript, tool } from './tools.mjs';

const release = path.join(projectRoot, 'release');
const mark = 'NOT-FOR-RELEASE';

/** Makes release/e2e and release/app (and the .deb unless deb is false). Throws with the packer's words where that fails.
 * @returns {Promise<string[]>} what was made */
export async function makePacks(runtime, { deb = true } = {}) {
  const made = [
    await makePack(runtime, 'e2e', ['-c.electronFuses.enableNodeCliInspectArguments=true']),
    await makePack(runtime, 'app', []),
  ];
  if (deb && process.platform === 'linux') made.push(await makeDeb(runtime));
  return made;
}

async function makePack(runtime, name, extra) {
  // no ".app" in the path: the fuse tool would take it for a bundle of macOS
  const stage = path.join(release, `.making-${name}`);
  rmSync(stage, { recursive: true, force: true });
  const words = [
    ...tool('electron-builder', 'cli.js'),
    '--dir',
    '--publish=never',
    '--config=electron-builder.yml',
    `-c.directories.output=${stage}`,
    `-c.electronDist=${runtime.dist}`,
    `-c.electronVersion=${runtime.version}`,
    `-c.extraMetadata.hongmeiPack=${name}`,
    ...extra,
  ];
  const { code, output } = await run(words);
  const unpacked = path.join(stage, process.platform === 'win32' ? 'win-unpacked' : 'linux-unpacked');
  if (code !== 0 || !existsSync(unpacked)) throw new Error(`${output.trim()}\nThe pack release/${name} could not be made.`);
  if (!runtime.isPinned) markUnfit(unpacked, runtime);
  // where there are no user namespaces, Chromium's sandbox needs its helper setuid root
  if (isRoot()) chmodSync(path.join(unpacked, 'chrome-sandbox'), 0o4755);
  const target = path.join(release, name);
  rmSync(target, { recursive: true, force: true });
  renameSync(unpacked, target);
  rmSync(stage, { recursive: true, force: true });
  return target;
}

/** The app reads the mark at start and shows it on the health page. */
function markUnfit(folder, runtime) {
  const reason = `Made with Electron ${runtime.version} (${runtime.origin}) in place of ${pinnedVersion()}: for development and tests only.\n`;
  writeFileSync(path.join(folder, 'resources', mark), reason);
  writeFileSync(path.join(folder, `${mark}.txt`), reason);
}

async function makeDeb(runtime) {
  const { name, version, description, homepage } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'));
  const suffix = runtime.isPinned ? '' : `-${mark}`;
  const stage = path.join(release, '.deb');
  const file = path.join(release, `${name}_${version}_amd64${suffix}.deb`);
  rmSync(stage, { recursive: true, force: true });
  const place = (target, text) => {
    const to = path.join(stage, target);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, text);
  };
  mkdirSync(path.join(stage, 'opt'), { recursive: true });
  cpSync(path.join(release, 'app'), path.join(stage, 'opt', name), { recursive: true });
  // dpkg-deb makes root the owner
  chmodSync(path.join(stage, 'opt', name, 'chrome-sandbox'), 0o4755);
  place('DEBIAN/control', debControl({ name, version, description, homepage, isPinned: runtime.isPinned }));
  place(`usr/share/applications/${name}.desktop`, desktopEntry(name));
  mkdirSync(path.join(stage, 'usr/share/icons/hicolor/512x512/apps'), { recursive: true });
  mkdirSync(path.join(stage, 'usr/bin'), { recursive: true });
  symlinkSync(`/opt/${name}/${name}`, path.join(stage, 'usr/bin', name));
  cpSync(path.join(projectRoot, 'build/package/icon.png'), path.join(stage, `usr/share/icons/hicolor/512x512/apps/${name}.png`));
  const { code, output } = await run(['dpkg-deb', '--build', '--root-owner-group', '-Zgzip', '-z3', stage, file]);
  rmSync(stage, { recursive: true, force: true });
  if (code !== 0) throw new Error(`${output.trim()}\nThe .deb could not be made.`);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(async () => {
    const { release: isRelease } = parseArgs({ options: { release: { type: 'boolean', default: false } } }).values;
    const runtime = await resolveElectron({ log: (line) => console.error(line) });
    console.log(runtimeLine(runtime));
    if (isRelease && !runtime.isPinned) {
      throw new Error(
        `dist --release: Electron ${pinnedVersion()} is missing (${runtime.whyNotPinned ?? `there is ${runtime.version}`}). Set ELECTRON_MIRROR to a mirror in reach, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked one.`,
      );
    }
    requireSystem({ executable: runtime.executable, programs: process.platform === 'linux' ? { 'dpkg-deb': 'dpkg' } : {} });
    if (!isBuilt()) await buildBundles();
    const made = await makePacks(runtime);
    for (const file of made) console.log(`${path.relative(projectRoot, file)}${runtime.isPinned ? '' : ` (${mark})`}`);
  });
}
