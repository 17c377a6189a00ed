import { app, powerSaveBlocker, type BrowserWindow } from 'electron';
import path from 'node:path';
import { openClock } from './clock/appClock';
import { parseFlags } from './flags/parseFlags';
import { refuseForeignSwitches, setChromiumSwitches } from './flags/switches';
import { registerIpc } from './ipc/handle';
import { openFileLog } from './log/fileLog';
import { registerAppScheme, serveApp, appUrl } from './protocol/serveApp';
import { guardAllPages } from './window/guards';
import { createKioskWindow } from './window/kioskWindow';

const now = (): number => performance.now();
const outDir = path.join(__dirname, '..');
const { flags, problems } = parseFlags(process.argv.slice(1), { release: false });
if (flags.userDataDir) app.setPath('userData', path.resolve(flags.userDataDir));
const log = openFileLog({ dir: path.join(app.getPath('userData'), 'logs'), now });
problems.forEach((line) => log.warn(line));
setChromiumSwitches();
registerAppScheme();
guardAllPages(log);
void refuseForeignSwitches;
const clock = openClock(flags, Date.now);
let window: BrowserWindow | null = null;
let isQuitting = false;
app.on('before-quit', () => (isQuitting = true));
app.on('window-all-closed', () => app.quit());

const start = (): void => {
  serveApp({ bundleDir: path.join(outDir, 'renderer'), log });
  powerSaveBlocker.start('prevent-display-sleep');
  registerIpc(
    {
      getStart: () => ({
        version: app.getVersion(), packaged: app.isPackaged, electron: process.versions.electron ?? '', clock: clock.start,
        settings: {
          version: 1, screenName: '', language: 'zh-CN', idleSeconds: 60, warningSeconds: 20, volume: 0.6, reachBand: 0.5, largeText: false,
          tier: 'auto', exhibits: [], exhibitOptions: {},
        },
        language: flags.language, seed: flags.seed, tier: flags.tier, idleSeconds: flags.idleSeconds, open: flags.open,
        reducedMotion: flags.reducedMotion, safeMode: flags.safeMode, resume: null,
      }),
      getContent: () => { throw new Error('no content yet'); },
      getFeed: () => { throw new Error('no feed yet'); },
      recordPlay: () => undefined,
      recordVisit: () => undefined,
      saveResume: () => undefined,
      beat: () => undefined,
      writeLog: ({ level, message }) => log[level](`page: ${message}`),
    },
    { window: () => window, log, now },
  );
  window = createKioskWindow({ kiosk: flags.kiosk || (app.isPackaged && !flags.windowed), size: flags.size, outDir, isQuitting: () => isQuitting, log });
  void window.loadURL(appUrl);
};

void app.whenReady().then(start);
