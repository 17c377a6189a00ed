import { isRestartDue, type Plan } from '../../shared/schedule';

interface Options {
  plan(): Pick<Plan, 'restartAt'>;
  /** the app's time, ms since the epoch */
  clock(): number;
  /** a visitor, a led group or staff are there */
  isBusy(): boolean;
  restart(): void;
}

const tickMs = 20_000;

/** One look at the clock: restarts at its hour, or as soon after it as nobody is there any more. */
export const createNightlyRestart = ({ plan, clock, isBusy, restart }: Options) => {
  let last = clock();
  let isWaiting = false;
  return (): void => {
    const now = clock();
    isWaiting ||= isRestartDue(plan(), last, now);
    last = now;
    if (!isWaiting || isBusy()) return;
    isWaiting = false;
    restart();
  };
};

export const startNightlyRestart = (options: Options): (() => void) => {
  const timer = setInterval(createNightlyRestart(options), tickMs);
  return () => clearInterval(timer);
};
