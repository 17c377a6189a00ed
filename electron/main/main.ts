// The main process, in the order it starts.
import { app } from 'electron';
import path from 'node:path';
import { resetPins } from './access/resetPins';
import { openClock } from './clock/appClock';
import { readPackKind, readUnfitMark } from './flags/packKind';
import { parseFlags } from './flags/parseFlags';
import { refuseForeignSwitches, setChromiumSwitches } from './flags/switches';
import { chooseDataFolders } from './lifecycle/dataFolder';
import { catchMainErrors } from './lifecycle/mainErrors';
import { relaunch } from './lifecycle/relaunch';
import { isKiosk, startApp, type RunningApp } from './lifecycle/startApp';
import { recordStart } from './lifecycle/startRecord';
import { openFileLog } from './log/fileLog';
import { registerAppScheme } from './protocol/serveApp';
import { guardAllPages } from './window/guards';

// until the log is there; Electron would open a dialog
process.on('uncaughtException', (error) => console.error(error));

const now = (): number => performance.now();
const outDir = path.join(__dirname, '..');
const argv = process.argv.slice(1);
const pack = readPackKind({ isPackaged: app.isPackaged, appPath: app.getAppPath() });
const { flags, problems, refused } = parseFlags(argv, { release: pack === 'app' });
const folders = chooseDataFolders(flags.userDataDir ? path.resolve(flags.userDataDir) : app.getPath('userData'));
app.setPath('userData', folders.chromium);
const log = openFileLog({ dir: path.join(folders.problem ? folders.chromium : folders.ours, 'logs'), now });

let running: RunningApp | null = null;
let isQuitting = false;

const main = (): void => {
  if (folders.problem) log.error(folders.problem);
  for (const line of problems) log.warn(line);
  for (const name of refused) log.error(`--${name} refused: a release build does not take it`);
  if (pack === 'app' && !refuseForeignSwitches(argv, log)) return app.exit(78);
  if (flags.resetPin) return app.exit(resetPins({ dir: folders.ours, log }));
  if (!app.requestSingleInstanceLock()) {
    log.warn('the kiosk is already running with this data folder; this second start ends');
    return app.exit(0);
  }
  const record = recordStart({ file: path.join(folders.chromium, 'starts.json'), wallNow: Date.now, log });
  // anew, with the same flags, and where the visitor was
  const restart = (waitMs = 0): void => {
    isQuitting = true;
    record.addRelaunch();
    running?.close({ forget: false });
    relaunch(waitMs);
  };
  const onUnsafe = (): void => restart(record.verdict.waitMs);
  const reportFailedStart = catchMainErrors({ log, now, isStarting: () => running === null, onUnsafe });
  const kind = [pack, readUnfitMark(process.resourcesPath)].filter(Boolean).join(', ');
  log.info(`start: ${app.getVersion()} (${kind}), Electron ${process.versions.electron}, ${process.platform}`);
  setChromiumSwitches();
  registerAppScheme();
  app.disableDomainBlockingFor3DAPIs();
  guardAllPages(log);
  app.on('second-instance', () => running?.window.focus());
  // a kiosk whose window is gone without being meant to starts anew: never a bare desktop
  app.on('window-all-closed', () => (isQuitting || !isKiosk(flags) ? app.quit() : restart()));
  app.on('before-quit', () => {
    isQuitting = true;
    record.markGood();
  });
  app.on('quit', () => running?.close({ forget: true }));
  const clock = openClock(flags, Date.now);
  app
    .whenReady()
    .then(() =>
      startApp({ flags, pack, dataDir: folders.ours, outDir, clock, record, log, now, isQuitting: () => isQuitting, relaunch: restart }),
    )
    .then((started) => (running = started))
    .catch(reportFailedStart);
};

main();
