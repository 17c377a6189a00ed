import { app, type BrowserWindow, type Session, type WebContents } from 'electron';
import type { Log } from '../log/log';
import { isOurUrl } from '../ipc/sender';
import { isBlockedKey, isStaffChord } from './keys';

/** Navigation, new windows, webviews: refused for every page there ever is. */
export const guardAllPages = (log: Log): void => {
  app.on('web-contents-created', (_, contents) => guardPage(contents, log));
};

const guardPage = (contents: WebContents, log: Log): void => {
  const refuse = (what: string) => (event: { preventDefault(): void; url?: string }) => {
    event.preventDefault();
    log.warn(`refused ${what}${event.url ? ` to ${event.url.slice(0, 200)}` : ''}`);
  };
  contents.on('will-navigate', refuse('navigation'));
  contents.on('will-frame-navigate', refuse('navigation'));
  contents.on('will-redirect', refuse('redirect'));
  contents.on('will-attach-webview', refuse('webview'));
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event) => event.preventDefault());
  contents.on('login', (event) => event.preventDefault());
  contents.on('certificate-error', (event, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  contents.setWindowOpenHandler(({ url }) => {
    log.warn(`refused window to ${url.slice(0, 200)}`);
    return { action: 'deny' };
  });
};

/** Permissions, devices, downloads and foreign requests of the session: all refused. */
export const guardSession = (session: Session, log: Log): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log.warn(`refused permission ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.on('will-download', (event) => {
    event.preventDefault();
    log.warn('refused download');
  });
  for (const name of ['select-usb-device', 'select-hid-device', 'select-serial-port'] as const) {
    // the three events differ in their arguments only; the first is always the event
    session.on(name as 'select-hid-device', (event) => event.preventDefault());
  }
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const isOurs = isOurUrl(details.url) || /^(data|blob|devtools):/.test(details.url);
    if (!isOurs) log.warn(`refused request to ${details.url.slice(0, 200)}`);
    answer({ cancel: !isOurs });
  });
};

/** Keys, context menu, zoom and leaving the page, for the one window. */
export const guardWindow = (window: BrowserWindow, { kiosk, onEntry }: { kiosk: boolean; onEntry(): void }): void => {
  const { webContents } = window;
  webContents.on('before-input-event', (event, input) => {
    const isEntry = isStaffChord({ ...input });
    if (isEntry || isBlockedKey({ ...input }, { kiosk })) event.preventDefault();
    if (isEntry && input.type === 'keyDown' && !input.isAutoRepeat) onEntry();
  });
  webContents.on('context-menu', (event) => event.preventDefault());
  window.on('app-command', (event) => event.preventDefault());
  window.on('page-title-updated', (event) => event.preventDefault());
  webContents.on('zoom-changed', () => fixZoom(webContents));
};

/** Zoom back to 1, by keys, wheel and pinch; again after every load and every change of displays. */
export const fixZoom = (contents: WebContents): void => {
  if (contents.isDestroyed() || contents.isCrashed()) return;
  contents.setZoomFactor(1);
  void contents.setVisualZoomLevelLimits(1, 1).catch(() => undefined);
};
