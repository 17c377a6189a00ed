import { flagTable } from './flagTable';
import { splitSwitch } from './parseFlags';

// Switches of Chromium, Electron and Ozone that a hall may need and that open nothing.
const harmless = new Set([
  'lang',
  'force-device-scale-factor',
  'high-dpi-support',
  'ozone-platform',
  'ozone-platform-hint',
  'use-gl',
  'use-angle',
  'disable-gpu',
  'enable-unsafe-swiftshader',
  'disable-dev-shm-usage',
  'touch-devices',
  'touch-events',
  'password-store',
  'original-process-start-time',
  'display',
]);
// These have done their work before our code runs; they cannot be taken back within the process.
const irrevocable = new Set([
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-namespace-sandbox',
  'single-process',
  'no-zygote',
  'in-process-gpu',
]);

export interface ForeignSwitches {
  /** to be removed from Chromium's command line and named in the log */
  remove: string[];
  /** the app must not run with these */
  fatal: string[];
}

/**
 * What a release build does with switches that are not its own: known harmless ones stay, all others go.
 * As root Chromium cannot have a sandbox at all, so there `--no-sandbox` stays and is only reported.
 */
export const judgeForeignSwitches = (argv: readonly string[], { isRoot }: { isRoot: boolean }): ForeignSwitches => {
  const names = argv.flatMap((arg) => splitSwitch(arg)?.name ?? []).filter((name) => !flagTable.has(name) && !harmless.has(name));
  const fatal = names.filter((name) => irrevocable.has(name) && !(isRoot && name === 'no-sandbox'));
  return { remove: names.filter((name) => !irrevocable.has(name)), fatal };
};
