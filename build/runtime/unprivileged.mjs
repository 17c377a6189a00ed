// Started as root, Electron runs as the user "nobody": Chromium's sandbox refuses to work for root.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, projectRoot } from './places.mjs';
import { findProgram } from './systemNeeds.mjs';

const privateView = fileURLToPath(new URL('privateView.sh', import.meta.url));
const nobody = 65534;
/** Usually empty folders; in the private view one of them holds the paths while the closed folders are covered. */
const holds = ['/mnt', '/media', '/srv'];

export const isRoot = () => process.getuid?.() === 0;

/** Words before a command that make it run as nobody. */
const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--'];

/** Folders on the way to these paths that other users may not pass, outermost only. */
export function closedFolders(paths, modeOf = (folder) => fs.statSync(folder).mode) {
  const closed = new Set();
  for (const file of paths) {
    let folder = path.parse(file).root;
    for (const part of path.dirname(file).split(path.sep).filter(Boolean)) {
      folder = path.join(folder, part);
      if (modeOf(folder) & 0o001) continue;
      closed.add(folder);
      break;
    }
  }
  return [...closed];
}

const isBelow = (file, folder) => file.startsWith(folder + path.sep);

/** Paths of which no one is inside another. */
const outermost = (paths) => [...new Set(paths)].filter((file, _, all) => !all.some((other) => isBelow(file, other)));

/**
 * Words to put before a command so that it runs as nobody and can read the project and `reads`; null where that cannot be done here.
 * @param {string[]} reads absolute paths, files or folders
 * @returns {string[] | null}
 */
export function unprivilegedPrefix(reads = []) {
  if (!findProgram('setpriv') || spawnSync(asNobody[0], [...asNobody.slice(1), 'true']).status !== 0) return null;
  const nodeHome = path.dirname(path.dirname(fs.realpathSync(process.execPath)));
  const needed = outermost([projectRoot, cacheFolder(), nodeHome, ...reads.filter((file) => fs.existsSync(file))]);
  const closed = closedFolders(needed);
  const hidden = needed.filter((file) => closed.some((folder) => isBelow(file, folder)));
  const hold = holds.find((folder) => fs.existsSync(folder) && !needed.some((file) => isBelow(file, folder)));
  if (!hold) return null;
  const prefix = [...viewPrefix(hold, closed, hidden), ...asNobody];
  const probe = spawnSync(prefix[0], [...prefix.slice(1), 'test', '-r', path.join(projectRoot, 'package.json')], { stdio: 'ignore' });
  return probe.status === 0 ? prefix : null;
}

function viewPrefix(hold, closed, hidden) {
  if (closed.length === 0) return [];
  return ['unshare', '--mount', '--propagation', 'private', 'sh', privateView, hold, ...closed, '--', ...hidden, '--'];
}

/** Environment of a process that runs as nobody: a home of its own (kept, so that readings survive a restart), no session bus of root's. */
export function unprivilegedEnv(env = process.env) {
  const home = cacheFolder('home');
  changeOwner(home, 0, nobody); // with all it holds: the project may have been copied by root
  const own = { ...env, HOME: home, USER: 'nobody', LOGNAME: 'nobody', HONGMEI_VIEW_CWD: process.cwd() };
  for (const name of Object.keys(own)) if (/^(XDG_|DBUS_|SUDO_|TMPDIR$|TMP$|TEMP$)/.test(name)) delete own[name];
  const authority = env.XAUTHORITY || path.join(os.homedir(), '.Xauthority');
  if (!fs.existsSync(authority)) return own;
  const copy = path.join(home, '.Xauthority');
  fs.copyFileSync(authority, copy);
  fs.chownSync(copy, nobody, nobody);
  return { ...own, XAUTHORITY: copy };
}

/** Makes a folder that nobody may write to, with all it holds. Returns what gives it back to root.
 * Refused (throws) for a folder that is not plainly one for the app's data: a top-level one, or one around the project or home. */
export function lendFolder(folder) {
  const target = path.resolve(folder);
  const around = [projectRoot, os.homedir(), os.tmpdir()].some((place) => place === target || isBelow(place, target));
  if (around || path.dirname(target) === path.parse(target).root) throw new Error(`${target} is no folder to hand to the app`);
  fs.mkdirSync(target, { recursive: true });
  changeOwner(target, 0, nobody);
  return () => changeOwner(target, nobody, 0);
}

function changeOwner(target, from, to) {
  if (!fs.existsSync(target)) return;
  for (const entry of ['', ...fs.readdirSync(target, { recursive: true })]) {
    const file = path.join(target, entry);
    if (fs.lstatSync(file, { throwIfNoEntry: false })?.uid === from) fs.lchownSync(file, to, to);
  }
}
