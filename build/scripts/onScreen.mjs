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
 * Runs Playwright to its end. What the tests find in their environment: DISPLAY, HONGMEI_DISPLAYS (one for each worker), HONGMEI_ELECTRON (executable),
 * ELECTRON_OVERRIDE_DIST_PATH (its folder), HONGMEI_SANDBOX (on/off; off: Electron needs --no-sandbox).
 * @param {{ runtime: object, projects: string[], words?: string[], env?: object, screen: { width: number, height: number }, writes: string[], workers?: number }} options
 *   projects: names in playwright.config.ts; writes: folders the tests write to; workers: tests at a time, each on a display of its own
 * @returns {Promise<number>} exit code
 */
export async function runPlaywright({ runtime, projects, words = [], env = {}, screen, writes, workers = 1 }) {
  const launch = planLaunch({ dist: runtime.dist, reads: writes });
  if (launch.line) console.log(launch.line);
  const giveBack = launch.prefix.length > 0 ? writes.map(lendFolder) : [];
  const displays = await Promise.all(Array.from({ length: workers }, () => startVirtualDisplay(screen)));
  const command = [...tool('@playwright/test', 'cli.js'), 'test', '--config', path.join(projectRoot, 'build/config/playwright.config.ts')];
  const names = displays.map(({ display }) => display);
  const all = { ...launch.env, ...env, DISPLAY: names[0], HONGMEI_DISPLAYS: names.join(), ELECTRON_OVERRIDE_DIST_PATH: runtime.dist };
  delete all.WAYLAND_DISPLAY;
  try {
    const { code } = await run(
      [...launch.prefix, ...command, ...projects.map((name) => `--project=${name}`), `--workers=${workers}`, ...words],
      {
        show: true,
        env: { ...all, HONGMEI_ELECTRON: runtime.executable, HONGMEI_SANDBOX: launch.sandbox },
      },
    );
    return code;
  } finally {
    displays.forEach(({ stop }) => stop());
    giveBack.forEach((undo) => undo());
  }
}
