import { app, BrowserWindow, Menu, screen, session } from 'electron';
import path from 'node:path';
import type { Size } from '../flags/flags';
import type { Log } from '../log/log';
import { fixZoom, guardSession, guardWindow } from './guards';
import { coverOf, keepInFront } from './keepInFront';
import { lockedPage } from './lockedPage';

export interface WindowOptions {
  kiosk: boolean;
  /** inner size of the developer's window, DIP */
  size: Size | null;
  /** folder with main/, preload/ and renderer/ */
  outDir: string;
  /** true once the app quits on purpose: only then may the kiosk's window close */
  isQuitting(): boolean;
  /** a technician asks for the PIN pad */
  onEntry(): void;
  log: Log;
}

const background = '#FFF8EE';
const usualSize: Size = { width: 1280, height: 720 };
const showAnywayAfterMs = 8000;

/** Creates the one window, hidden until its first frame is ready. The caller loads the page. */
export const createKioskWindow = (options: WindowOptions): BrowserWindow => {
  const { kiosk, log } = options;
  Menu.setApplicationMenu(null);
  guardSession(session.defaultSession, log);
  const window = new BrowserWindow({
    ...(kiosk
      ? { ...coverOf(screen.getPrimaryDisplay().bounds), frame: false, kiosk: true }
      : { ...(options.size ?? usualSize), useContentSize: true }),
    show: false,
    backgroundColor: background,
    title: app.name,
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(options.outDir, 'preload', 'preload.cjs'),
      ...lockedPage,
      devTools: !app.isPackaged,
      safeDialogs: true,
      enableWebSQL: false,
      autoplayPolicy: 'no-user-gesture-required',
      backgroundThrottling: false,
    },
  });
  guardWindow(window, { kiosk, onEntry: options.onEntry });
  showWhenDrawn(window);
  window.webContents.on('did-finish-load', () => {
    fixZoom(window.webContents);
    // nothing to swipe back to
    window.webContents.navigationHistory.clear();
  });
  screen.on('display-metrics-changed', () => fixZoom(window.webContents));
  if (kiosk) {
    window.on('close', (event) => {
      if (!options.isQuitting()) event.preventDefault();
    });
    keepInFront(window, log);
  }
  return window;
};

// A page that never draws must not leave a bare desktop: after a while the warm background is shown without it.
const showWhenDrawn = (window: BrowserWindow): void => {
  const show = (): void => {
    clearTimeout(timer);
    if (!window.isDestroyed() && !window.isVisible()) window.show();
  };
  const timer = setTimeout(show, showAnywayAfterMs);
  window.once('ready-to-show', show);
};
