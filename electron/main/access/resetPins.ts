import { describeError, type Log } from '../log/log';
import { removePins } from './accessFiles';

/** `--reset-pin`: for somebody with an account on the machine, never from the screen. Says what it did; returns the exit code. */
export const resetPins = ({ dir, log }: { dir: string; log: Log }): number => {
  try {
    const had = removePins(dir).length > 0;
    const line = had
      ? `PINs removed from ${dir}. Restart the kiosk if it is running: its wizard then asks for new ones.`
      : `There are no PINs in ${dir}. The data folder of the kiosk is named by --user-data-dir.`;
    log.warn(line);
    return 0;
  } catch (error) {
    log.error(`PINs could not be removed from ${dir}: ${describeError(error)}`);
    return 1;
  }
};
