import type { BrowserWindow } from 'electron';
import { eventNames, type KioskEvents } from '../../shared/contract';

/** Sends an event to the page, if there is one to hear it. */
export const emitTo =
  (window: () => BrowserWindow | null) =>
  <K extends keyof KioskEvents>(event: K, ...args: KioskEvents[K]): void => {
    const target = window();
    if (target && !target.isDestroyed() && !target.webContents.isCrashed()) target.webContents.send(eventNames[event], ...args);
  };
