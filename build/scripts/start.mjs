// npm start [-- FLAGS]: prepares Electron, builds what is out of date, opens the kiosk.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { resolveElectron, runtimeLine } from '../runtime/electronRuntime.mjs';
import { projectRoot } from '../runtime/places.mjs';
import { planLaunch } from '../runtime/sandbox.mjs';
import { requireDisplay, requireSystem } from '../runtime/systemNeeds.mjs';
import { isRoot, lendFolder } from '../runtime/unprivileged.mjs';
import { buildBundles, isBuilt } from './build.mjs';
import { run, runScript } from './tools.mjs';

const folderFlags = ['user-data-dir', 'removable-dir'];
const fileFlags = ['feed-mapping'];

/** Makes the paths among the flags absolute (they are meant from where the user stands), and lists them by kind. */
function readPaths(flags, from) {
  const folders = [];
  const files = [];
  const absolute = flags.map((flag) => {
    const [, name, value] = /^--([\w-]+)=(.+)$/.exec(flag) ?? [];
    const list = folderFlags.includes(name) ? folders : fileFlags.includes(name) ? files : null;
    if (!list) return flag;
    list.push(path.resolve(from, value));
    return `--${name}=${list.at(-1)}`;
  });
  return { flags: absolute, folders, files };
}

await runScript(async () => {
  requireDisplay();
  const log = (line) => console.error(line);
  const runtime = await resolveElectron({ log });
  console.log(runtimeLine(runtime));
  requireSystem({ executable: runtime.executable });
  if (!isBuilt()) {
    log('building');
    await buildBundles();
  }
  const { flags, folders, files } = readPaths(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if (isRoot()) for (const folder of folders.filter((entry) => !existsSync(entry))) lendFolder(folder)();
  const launch = planLaunch({ dist: runtime.dist, reads: [...folders, ...files] });
  if (launch.line) console.log(launch.line);
  const giveBack = launch.prefix.length > 0 ? folders.map(lendFolder) : [];
  try {
    const words = [...launch.prefix, runtime.executable, projectRoot, ...launch.flags, ...flags];
    return (await run(words, { show: true, env: { ...launch.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.dist } })).code;
  } finally {
    giveBack.forEach((undo) => undo());
  }
});
