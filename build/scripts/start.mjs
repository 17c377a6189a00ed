// npm start [-- FLAGS]: prepares Electron, builds what is out of date, opens the kiosk.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { resolveElectron, runtimeLine } from '../runtime/electronRuntime.mjs';
import { projectRoot } from '../runtime/places.mjs';
import { planLaunch } from '../runtime/sandbox.mjs';
import { requireDisplay, requireSystem } from '../runtime/systemNeeds.mjs';
import { lendFolder } from '../runtime/unprivileged.mjs';
import { buildBundles, isBuilt } from './build.mjs';
import { waitForRelaunched } from './relaunched.mjs';
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
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const launch = planLaunch({ dist: runtime.dist, reads: [...folders, ...files] });
  if (launch.line) console.log(launch.line);
  if (launch.prefix.length > 0) folders.forEach(lendFolder); // for good: the app may relaunch itself and outlive us
  const app = [runtime.executable, projectRoot, ...launch.flags, ...flags];
  const env = { ...launch.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.dist };
  const { code } = await run([...launch.prefix, ...app], { show: true, env });
  await waitForRelaunched(app);
  return code;
});
