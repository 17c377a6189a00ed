// Playwright on a virtual display, with the real Electron, as an unprivileged user where we are root.
import path from 'node:path';
import { resolveElectron, runtimeLine } from '../runtime/electronRuntime.mjs';
import { projectRoot } from '../runtime/places.mjs';
import { planLaunch } from '../runtime/sandbox.mjs';
import { requireSystem, testPrograms } from '../runtime/systemNeeds.mjs';
import { lendFolder } from '../runtime/unprivileged.mjs';
import { startVirtualDisplay } from '../runtime/virtualDisplay.mjs';
import { run, tool } from './tools.mjs';

/** Electron for tests, checked to be startable here (throws naming what is missing), with one printed line. */
export async function prepareTestRuntime() {
  const runtime = await resolveElectron({ log: (line) => console.error(line) });
  console.log(runtimeLine(runtime));
  requireSystem({ executable: runtime.executable, programs: testPrograms });
  return runtime;
}

/**
 * Runs Playwright to its end. What the tests find in their environment: DISPLAY, HONGMEI_ELECTRON (executable),
 * ELECTRON_OVERRIDE_DIST_PATH (its folder), HONGMEI_SANDBOX (on/off; off: Electron needs --no-sandbox).
 * @param {{ runtime: object, projects: string[], words?: string[], env?: object, screen: { width: number, height: number }, writes: string[], display?: string }} options
 *   projects: names in playwright.config.ts; writes: folders the tests write to; display: an existing one instead of a virtual one
 * @returns {Promise<number>} exit code
 */
export async function runPlaywright({ runtime, projects, words = [], env = {}, screen, writes }) {
  const launch = planLaunch({ dist: runtime.dist, reads: writes });
  if (launch.line) console.log(launch.line);
  const giveBack = launch.prefix.length > 0 ? writes.map(lendFolder) : [];
  const virtual = await startVirtualDisplay(screen);
  const command = [...tool('@playwright/test', 'cli.js'), 'test', '--config', path.join(projectRoot, 'build/config/playwright.config.ts')];
  const all = { ...launch.env, ...env, DISPLAY: virtual.display, ELECTRON_OVERRIDE_DIST_PATH: runtime.dist };
  delete all.WAYLAND_DISPLAY;
  try {
    const { code } = await run([...launch.prefix, ...command, ...projects.map((name) => `--project=${name}`), ...words], {
      show: true,
      env: { ...all, HONGMEI_ELECTRON: runtime.executable, HONGMEI_SANDBOX: launch.sandbox },
    });
    return code;
  } finally {
    virtual.stop();
    giveBack.forEach((undo) => undo());
  }
}
