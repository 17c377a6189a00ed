import { app } from 'electron';
import type { Log } from '../log/log';
import { judgeForeignSwitches } from './foreignSwitches';

/** Switches Chromium gets from us, before the app is ready. */
export const setChromiumSwitches = (): void => {
  const { commandLine } = app;
  commandLine.appendSwitch('disable-pinch');
  commandLine.appendSwitch('overscroll-history-navigation', '0');
  commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
  // our page is the only content there is, so the software renderer is as safe as the hardware one
  commandLine.appendSwitch('enable-unsafe-swiftshader');
  // Chromium ends the whole app after a few GPU deaths; the recovery ladder steps down instead
  commandLine.appendSwitch('disable-gpu-process-crash-limit');
  commandLine.appendSwitch('disable-renderer-backgrounding');
  commandLine.appendSwitch('disable-backgrounding-occluded-windows');
  // nothing but our own requests leaves the machine
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch(
    'disable-features',
    'HardwareMediaKeyHandling,MediaSessionService,MediaRouter,Translate,CalculateNativeWinOcclusion',
  );
};

/** Removes what would weaken a release; returns false when the app must not run at all. */
export const refuseForeignSwitches = (argv: readonly string[], log: Log): boolean => {
  const { remove, fatal } = judgeForeignSwitches(argv, { isRoot: process.getuid?.() === 0 });
  for (const name of remove) {
    app.commandLine.removeSwitch(name);
    log.error(`--${name} refused: a release takes only the switches its README names`);
  }
  for (const name of fatal) log.error(`--${name} refused: it weakens a release and cannot be taken back; start without it`);
  if (fatal.length === 0 && app.commandLine.hasSwitch('no-sandbox'))
    log.error('the sandbox is off because the app runs as root; run it as an unprivileged user');
  return fatal.length === 0;
};
