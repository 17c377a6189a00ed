import { app, type BrowserWindow } from 'electron';
import type { StaffEvents } from '../../shared/staff/staffContract';
import { openAccess, type Access } from '../access/access';
import { openAccessFiles } from '../access/accessFiles';
import { readEnvPins } from '../access/envPins';
import { openSessions } from '../access/sessions';
import type { Daily } from '../daily/daily';
import type { Flags } from '../flags/flags';
import type { Services } from '../lifecycle/services';
import type { Watch } from '../lifecycle/watchWindow';
import type { Log } from '../log/log';
import { registerStaff } from './gate';
import { createStaffCalls, staffSchemas } from './staffCalls';

interface Options {
  services: Services;
  daily: Daily;
  flags: Flags;
  dataDir: string;
  outDir: string;
  log: Log;
  window(): BrowserWindow | null;
  watch(): Watch | null;
  /** monotonic ms */
  now(): number;
  /** the app's time, ms since the epoch */
  clock(): number;
  restart(): void;
}

export interface Staff {
  access: Access;
  /** Follows the page in the window: a reload or a crash ends its session. */
  follow(window: BrowserWindow): void;
  emit<K extends keyof StaffEvents>(event: K, ...args: StaffEvents[K]): void;
  /** somebody is at the panel */
  isThere(): boolean;
  stop(): void;
}

const sessionIdleMs = 60_000;
const tickMs = 1000;

/** PINs, sessions and the staff's calls. `--clock-rate` runs all of their time faster, which a release does not take. */
export const openStaff = (options: Options): Staff => {
  const { flags, dataDir, log, window } = options;
  const rate = flags.clockRate === null || flags.clockRate <= 0 ? 1 : flags.clockRate;
  const now = (): number => options.now() * rate;
  const fromEnv = readEnvPins(process.env, { isPackaged: app.isPackaged, log });
  const core = openAccess({ files: openAccessFiles(dataDir), log, fromEnv });
  let loads = 0;
  const emit: Staff['emit'] = (event, ...args) => {
    const target = window();
    if (target && !target.isDestroyed() && !target.webContents.isCrashed()) target.webContents.send(`staff:${event}`, ...args);
  };
  const sessions = openSessions({
    idleMs: sessionIdleMs,
    now,
    onEnd: ({ token, role }, why) => {
      log.info(`staff: session ${token.slice(0, 6)} of ${role} ends (${why})`);
      emit('sessionEnded', why);
    },
  });
  let last = options.now();
  const countTime = (): void => {
    const at = options.now();
    for (let left = (at - last) * rate; left > 0; left -= tickMs) core.passTime(Math.min(tickMs, left));
    last = at;
  };
  const timer = setInterval(() => {
    countTime();
    sessions.check();
  }, tickMs);
  const access: Access = {
    ...core,
    // a wait begins with the try, not with the tick it falls in
    attempt: (pin) => {
      countTime();
      return core.attempt(pin);
    },
  };
  const parts = { ...options, access, sessions, rate, quit: () => app.quit() };
  registerStaff(createStaffCalls(parts), staffSchemas, { ...options, access, sessions, page: () => `load ${loads}` });
  return {
    access,
    emit,
    follow: ({ webContents }) => {
      const nextPage = (): void => {
        loads += 1;
        sessions.dropPage();
      };
      webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
        if (isMainFrame && !isSameDocument) nextPage();
      });
      webContents.on('render-process-gone', nextPage);
    },
    isThere: () => sessions.leftMs() > 0,
    stop: () => clearInterval(timer),
  };
};
