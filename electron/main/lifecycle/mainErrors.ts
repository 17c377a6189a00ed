import { describeError, type Log } from '../log/log';

const windowMs = 60_000;
const tolerated = 5;

/**
 * What an error nobody caught in main leads to: one while starting, or more than five in a minute, is unsafe and asks for a relaunch;
 * a single one in a timer or a callback is logged and lived with.
 */
export const judgeMainErrors = () => {
  let recent: number[] = [];
  return ({ atMs, isStarting }: { atMs: number; isStarting: boolean }): 'live-on' | 'relaunch' => {
    recent = [...recent.filter((moment) => atMs - moment < windowMs), atMs];
    return isStarting || recent.length > tolerated ? 'relaunch' : 'live-on';
  };
};

interface Options {
  log: Log;
  now(): number;
  isStarting(): boolean;
  onUnsafe(): void;
}

/**
 * Replaces Electron's error dialog: every stray error is logged, an unsafe one asks once for `onUnsafe`.
 * Returns the way to report an error that was caught, but means that the start failed.
 */
export const catchMainErrors = ({ log, now, isStarting, onUnsafe }: Options): ((error: unknown) => void) => {
  const judge = judgeMainErrors();
  let isEnding = false;
  const take =
    (kind: string, mayEnd: boolean) =>
    (error: unknown): void => {
      log.error(`${kind}: ${describeError(error)}`);
      const verdict = judge({ atMs: now(), isStarting: mayEnd && isStarting() });
      if (verdict === 'live-on' || isEnding) return;
      isEnding = true;
      onUnsafe();
    };
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', take('uncaught exception', true));
  process.on('unhandledRejection', take('unhandled rejection', false));
  return take('start failed', true);
};
