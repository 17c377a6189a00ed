import { kiosk } from '../platform/kiosk';
import type { Outcome } from '../exhibit-kit/exhibit';
import { rememberRound } from './memory';
import { useSession } from './store';

export interface RoundTimer {
  /** ms since the round began; the round counts as ended from then on */
  (): number;
  readonly ended: boolean;
}

export function roundTimer(): RoundTimer {
  const since = performance.now();
  let ended = false;
  const timer = (): number => {
    ended = true;
    return Math.round(performance.now() - since);
  };
  return Object.defineProperty(timer, 'ended', { get: () => ended }) as RoundTimer;
}

/** Counts one round; nothing about the person goes with it. The visit's own memory keeps it until the reset. */
export function recordRound(exhibit: string, outcome: 'finished' | 'left', result: Outcome, durationMs: number): void {
  const { language } = useSession.getState();
  rememberRound({ exhibit, level: result.level, right: result.right, asked: result.asked });
  void kiosk.recordPlay({ exhibit, outcome, language, durationMs, ...result });
}
