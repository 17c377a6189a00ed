import { BrowserWindow, screen, type Rectangle } from 'electron';
import path from 'node:path';
import type { NotesView } from '../../shared/guided';
import { notesChannel } from '../../shared/notesChannel';
import type { Size } from '../flags/flags';
import { describeError, type Log } from '../log/log';
import { isBlockedKey } from '../window/keys';
import { lockedPage } from '../window/lockedPage';

interface Options {
  /** stands for a second display */
  size: Size | null;
  kiosk: boolean;
  outDir: string;
  log: Log;
}

const notesUrl = 'app://kiosk/notes.html';

/** The display the kiosk is not on; the flag's window where there is none but it was asked for. */
const placeOf = ({ size }: Options): (Rectangle & { isDisplay: boolean }) | null => {
  if (size) return { x: 40, y: 40, ...size, isDisplay: false };
  const primary = screen.getPrimaryDisplay().id;
  const other = screen.getAllDisplays().find(({ id }) => id !== primary);
  return other ? { ...other.bounds, isDisplay: true } : null;
};

const openWindow = (options: Options, place: NonNullable<ReturnType<typeof placeOf>>): BrowserWindow => {
  const { isDisplay, ...bounds } = place;
  const window = new BrowserWindow({
    ...bounds,
    useContentSize: !isDisplay,
    frame: !isDisplay && !options.kiosk,
    show: false,
    // the kiosk keeps the focus: touch and remote belong to it
    focusable: false,
    skipTaskbar: true,
    backgroundColor: '#FFF8EE',
    webPreferences: {
      preload: path.join(options.outDir, 'preload', 'notes.cjs'),
      ...lockedPage,
      devTools: false,
    },
  });
  window.webContents.on('before-input-event', (event, input) => {
    if (isBlockedKey({ ...input }, { kiosk: true })) event.preventDefault();
  });
  window.webContents.on('context-menu', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.showInactive());
  return window;
};

/** The guide's own screen: there while a group is led and a second display, or its stand-in, is. It only listens. */
export const createNotes = (options: Options) => {
  let window: BrowserWindow | null = null;
  let latest: NotesView | null = null;
  const send = (): void => {
    if (window && !window.isDestroyed() && latest) window.webContents.send(notesChannel, latest);
  };
  const close = (): void => {
    if (window && !window.isDestroyed()) window.destroy();
    window = null;
  };
  const open = (place: NonNullable<ReturnType<typeof placeOf>>): void => {
    const opened = openWindow(options, place);
    window = opened;
    opened.on('closed', () => {
      if (window === opened) window = null;
    });
    opened.webContents.on('did-finish-load', send);
    opened.webContents.on('render-process-gone', close);
    opened.loadURL(notesUrl).catch((error: unknown) => options.log.warn(`notes: ${describeError(error)}`));
  };
  return {
    show: (notes: NotesView | null): boolean => {
      latest = notes;
      const place = notes && placeOf(options);
      if (!place) {
        close();
        return false;
      }
      if (!window) open(place);
      else send();
      return true;
    },
    close,
  };
};
