import { app, powerSaveBlocker, type BrowserWindow } from 'electron';
import path from 'node:path';
import type { AppClock } from '../clock/appClock';
import { systemVault } from '../feed/token/systemVault';
import { applyRestore } from '../backup/applyRestore';
import { openDaily } from '../daily/daily';
import type { Flags } from '../flags/flags';
import { openGuidedMode } from '../guided/guided';
import type { PackKind } from '../flags/packKind';
import { emitTo } from '../ipc/emit';
import { registerIpc } from '../ipc/handle';
import { createHandlers } from '../ipc/handlers';
import type { Log } from '../log/log';
import { startNightlyRestart } from '../schedule/nightlyRestart';
import { serveApp } from '../protocol/serveApp';
import { openStaff } from '../staff/openStaff';
import { createKioskWindow } from '../window/kioskWindow';
import { openResume } from './resumePoint';
import { openServices } from './services';
import type { StartRecord } from './startRecord';
import { watchWindow, type Watch } from './watchWindow';

interface Options {
  flags: Flags;
  pack: PackKind;
  /** settings, journal and resume point */
  dataDir: string;
  /** folder with main/, preload/ and renderer/ */
  outDir: string;
  clock: AppClock;
  record: StartRecord;
  log: Log;
  /** monotonic ms */
  now(): number;
  isQuitting(): boolean;
  relaunch(): void;
}

export interface RunningApp {
  window: BrowserWindow;
  /** forget: also where the visitor was, as the app ends on purpose */
  close(options: { forget: boolean }): void;
}

/** Everything that needs the app to be ready, in its order: files and data, page, gate, window, watch. */
export const startApp = async (options: Options): Promise<RunningApp> => {
  const { flags, dataDir, outDir, clock, record, log, now } = options;
  // the gate and the feed are there before the window they speak to
  const late: { watch: Watch | null; window: BrowserWindow | null } = { watch: null, window: null };
  const resume = openResume({ file: path.join(dataDir, 'resume.json'), now, wallNow: Date.now });
  const emit = emitTo(() => late.window);
  await applyRestore(dataDir, log);
  const services = await openServices({
    dataDir,
    flags,
    log,
    vault: systemVault,
    clock: clock.now,
    picturesDir: path.join(outDir, 'renderer', 'pictures'),
    onContent: () => emit('contentChanged'),
    contentDir: path.join(outDir, '..', 'assets', 'content'),
    onFeed: (view) => emit('feedChanged', view),
    onSettings: (settings) => emit('settingsChanged', settings),
  });
  serveApp({ bundleDir: path.join(outDir, 'renderer'), picture: services.picture, log });
  powerSaveBlocker.start('prevent-display-sleep');
  const guided = openGuidedMode({ ...options, kiosk: isKiosk(flags), window: () => late.window });
  const daily = openDaily({ dataDir, services, clock: clock.now, log });
  const gate = { window: () => late.window, log, now };
  const staff = openStaff({
    ...gate,
    watch: () => late.watch,
    services,
    daily,
    flags,
    dataDir,
    outDir,
    clock: clock.now,
    restart: options.relaunch,
  });
  const isSetupDue = (): boolean => (options.pack === 'app' || flags.setup) && !staff.access.hasPins();
  registerIpc(
    createHandlers({ services, clock: clock.start, guided, daily, flags, watch: () => late.watch, resume, log, isSetupDue }),
    gate,
  );
  const onEntry = (): void => staff.emit('entryAsked');
  const window = createKioskWindow({ kiosk: isKiosk(flags), size: flags.size, outDir, isQuitting: options.isQuitting, onEntry, log });
  const { verdict } = record;
  late.window = window;
  staff.follow(window);
  const watch = watchWindow({
    health: (kind, detail) => services.journal.recordHealth({ kind, detail }),
    window,
    log,
    now,
    start: { safe: flags.safeMode ? 'flag' : verdict.safe ? 'crashes' : null, relaunchesLeft: verdict.relaunchesLeft },
    isVisiting: () => resume.get() !== null,
    forgetResume: resume.forget,
    onGood: record.markGood,
    relaunch: options.relaunch,
  });
  late.watch = watch;
  watch.open(verdict.waitMs);
  const stopNights = startNightlyRestart({
    plan: () => services.settings().plan,
    clock: clock.now,
    isBusy: () => resume.get() !== null || staff.isThere(),
    restart: options.relaunch,
  });
  let isClosed = false;
  const close: RunningApp['close'] = ({ forget }) => {
    if (isClosed) return;
    isClosed = true;
    watch.stop();
    guided.notes.close();
    staff.stop();
    stopNights();
    if (forget) resume.forget();
    services.close();
  };
  return { window, close };
};

/** Full screen, closed to visitors: in packs, or where asked for. */
export const isKiosk = (flags: Flags): boolean => !flags.windowed && (flags.kiosk || app.isPackaged);
