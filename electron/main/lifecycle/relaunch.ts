import { app } from 'electron';

/** Starts the app anew with the same flags, and ends this one. `waitMs` before it, so that a loop of failures stays slow. */
export const relaunch = (waitMs = 0): void => {
  setTimeout(() => {
    const args = process.argv.slice(1);
    // an AppImage's own path is a mount that ends with this process
    const appImage = process.env['APPIMAGE'];
    app.relaunch(appImage ? { execPath: appImage, args } : { args });
    app.exit(1);
  }, waitMs);
};
