import { screen, type BrowserWindow, type Rectangle } from 'electron';
import type { Log } from '../log/log';

const settleMs = 300;
const checkMs = 2000;

/**
 * Bounds that cover a display. On X11 Chromium makes a window of exactly the display's size one pixel smaller on both sides, and without
 * a window manager it stays so; one row too many is cut off by the display. A window manager sets the size of a full-screen window itself.
 */
export const coverOf = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x,
  y,
  width,
  height: process.platform === 'linux' ? height + 1 : height,
});

/**
 * Keeps the kiosk's window full-screen, in front and on its display: after minimise, loss of focus, leaving full screen,
 * and when displays come, go, turn or change size. Without a window manager bounds are all there is, so they are set too.
 */
export const keepInFront = (window: BrowserWindow, log: Log): void => {
  window.setAlwaysOnTop(true, 'screen-saver');
  let timer: NodeJS.Timeout | null = null;
  let wasShown = window.isVisible();
  const restore = (): void => {
    timer = null;
    if (window.isDestroyed() || !wasShown) return;
    if (window.isMinimized()) window.restore();
    if (!window.isVisible()) window.show();
    const { bounds } = screen.getPrimaryDisplay();
    const now = window.getBounds();
    const isOff = now.x !== bounds.x || now.y !== bounds.y || now.width < bounds.width || now.height < bounds.height;
    if (isOff) window.setBounds(coverOf(bounds));
    if (!window.isKiosk()) window.setKiosk(true);
    if (!window.isFullScreen()) window.setFullScreen(true);
    if (!window.isAlwaysOnTop()) window.setAlwaysOnTop(true, 'screen-saver');
    if (!window.isFocused()) {
      window.moveTop();
      window.focus();
      window.webContents.focus();
    }
  };
  window.once('show', () => {
    wasShown = true;
    restore();
  });
  const soon = (why: string) => (): void => {
    if (timer) return;
    log.info(`window: ${why}, putting it back`);
    timer = setTimeout(restore, settleMs);
  };
  window.on('minimize', soon('minimised'));
  window.on('hide', soon('hidden'));
  window.on('blur', soon('lost focus'));
  window.on('leave-full-screen', soon('left full screen'));
  window.on('unmaximize', soon('unmaximised'));
  for (const change of ['display-added', 'display-removed', 'display-metrics-changed'] as const) {
    screen.on(change as 'display-added', soon(change));
  }
  // some window managers take the window away without any event
  const check = setInterval(restore, checkMs);
  window.on('closed', () => {
    clearInterval(check);
    if (timer) clearTimeout(timer);
  });
};
