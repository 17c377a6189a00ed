// What Electron needs of a Debian (or Ubuntu) machine, and the command that installs what is missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Package of each library Electron links or opens, with the name of Debian 12; t64: renamed since Debian 13 / Ubuntu 24.04. */
const packages = {
  'libglib-2.0.so.0': { name: 'libglib2.0-0', t64: true },
  'libgobject-2.0.so.0': { name: 'libglib2.0-0', t64: true },
  'libgio-2.0.so.0': { name: 'libglib2.0-0', t64: true },
  'libnss3.so': { name: 'libnss3' },
  'libnssutil3.so': { name: 'libnss3' },
  'libsmime3.so': { name: 'libnss3' },
  'libnspr4.so': { name: 'libnspr4' },
  'libdbus-1.so.3': { name: 'libdbus-1-3' },
  'libatk-1.0.so.0': { name: 'libatk1.0-0', t64: true },
  'libatk-bridge-2.0.so.0': { name: 'libatk-bridge2.0-0', t64: true },
  'libatspi.so.0': { name: 'libatspi2.0-0', t64: true },
  'libcups.so.2': { name: 'libcups2', t64: true },
  'libdrm.so.2': { name: 'libdrm2' },
  'libgtk-3.so.0': { name: 'libgtk-3-0', t64: true },
  'libgdk-3.so.0': { name: 'libgtk-3-0', t64: true },
  'libpango-1.0.so.0': { name: 'libpango-1.0-0' },
  'libcairo.so.2': { name: 'libcairo2' },
  'libX11.so.6': { name: 'libx11-6' },
  'libXcomposite.so.1': { name: 'libxcomposite1' },
  'libXdamage.so.1': { name: 'libxdamage1' },
  'libXext.so.6': { name: 'libxext6' },
  'libXfixes.so.3': { name: 'libxfixes3' },
  'libXrandr.so.2': { name: 'libxrandr2' },
  'libgbm.so.1': { name: 'libgbm1' },
  'libexpat.so.1': { name: 'libexpat1' },
  'libxcb.so.1': { name: 'libxcb1' },
  'libxkbcommon.so.0': { name: 'libxkbcommon0' },
  'libudev.so.1': { name: 'libudev1' },
  'libasound.so.2': { name: 'libasound2', t64: true },
};
/** Opened at run time, so ldd does not list them. */
const openedLater = ['libgtk-3.so.0'];

/** Names of the libraries that ldd's answer reports as missing. */
export const missingLibraries = (lddOutput) => [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);

/** True where Debian's 64-bit-time names (…t64) hold. osRelease: text of /etc/os-release. */
export function usesTime64Names(osRelease) {
  const field = (name) => new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '';
  const since = { debian: 13, ubuntu: 24.04 }[field('ID')];
  if (since === undefined) return false;
  return field('VERSION_ID') === '' ? /trixie|forky|sid/.test(osRelease) : Number(field('VERSION_ID')) >= since;
}

/** Debian packages that hold these libraries; a library we do not know stays itself, to be seen by a person. */
export function packagesOf(libraries, time64) {
  const named = libraries.map((library) => {
    const known = packages[library];
    return known ? known.name + (known.t64 && time64 ? 't64' : '') : library;
  });
  return [...new Set(named)].sort();
}

function installCommand(names) {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/** Debian packages whose libraries this Electron misses; empty where all are there or the system is not Linux. */
function missingPackages(executable) {
  if (process.platform !== 'linux') return [];
  const found = spawnSync('ldd', [executable], { encoding: 'utf8' });
  if (found.error) return [];
  const libraries = missingLibraries(found.stdout);
  const known = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? '';
  if (known) libraries.push(...openedLater.filter((library) => !known.includes(library)));
  return packagesOf(libraries, isTime64Here());
}

/** Programs the tests drive → Debian package. Black-box tests press keys and move windows from outside, which takes a window manager. */
export const testPrograms = { Xvfb: 'xvfb', xdotool: 'xdotool', openbox: 'openbox' };

/** Debian packages `npm test` misses here, found without an Electron at hand. */
export function missingForTests() {
  const known = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? '';
  const libraries = Object.keys(packages).filter((library) => !known.includes(`\t${library} `));
  return [...packagesOf(libraries, isTime64Here()), ...missingPrograms(testPrograms)];
}

/** What the .deb depends on: each library's package, under its old name or its new one. */
export function debDepends() {
  const entries = new Map(Object.values(packages).map(({ name, t64 }) => [name, t64 ? `${name} | ${name}t64` : name]));
  return [...entries.values()].sort();
}

const missingPrograms = (programs) => Object.entries(programs).flatMap(([program, name]) => (findProgram(program) ? [] : [name]));

const isTime64Here = () => usesTime64Names(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '');

/** Full path of a program on PATH, or null. */
export function findProgram(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder || '.', name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // look in the next folder
    }
  }
  return null;
}

/** Throws, naming packages and command, where libraries or programs are missing.
 * programs: program name → Debian package. */
export function requireSystem({ executable, programs = {} }) {
  const wanted = [...missingPackages(executable), ...missingPrograms(programs)];
  if (wanted.length > 0) throw new Error(`Missing from this machine: ${wanted.join(', ')}. Install with: ${installCommand(wanted)}`);
}

/** Throws where there is no screen to open a window on. */
export function requireDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  const virtual = findProgram('xvfb-run') ? '' : `${installCommand(['xvfb', 'xauth'])} && `;
  throw new Error(
    `No display: DISPLAY and WAYLAND_DISPLAY are unset. Start from a desktop, or on a virtual one: ${virtual}xvfb-run -a npm start`,
  );
}
