import { randomBytes } from 'node:crypto';
import type { Role } from '../../shared/staff/roles';

export interface Session {
  /** random, never leaves the main process; the log names its first letters */
  readonly token: string;
  readonly role: Role;
  /** one load of one page: a reload or a crash begins another */
  readonly page: string;
}

interface Options {
  /** ms without touch after which a session is over */
  idleMs: number;
  /** monotonic ms */
  now(): number;
  onEnd(session: Session, why: 'left' | 'idle' | 'page' | 'replaced'): void;
}

/** a call that takes longer counts as being there, and leaves so long to see what came of it */
const longCallMs = 5000;
const afterCallMs = 20_000;

/** how long a PIN typed again is good for one dangerous call */
const proofMs = 60_000;

/** Who is at the panel now: one session at most, of one page load. Ended by silence, by leaving, and with its page. */
export const openSessions = ({ idleMs, now, onEnd }: Options) => {
  let current: Session | null = null;
  let touchedAt = 0;
  let provedAt = -Infinity;
  let running = 0;
  const end = (why: Parameters<Options['onEnd']>[1]): void => {
    const ended = current;
    current = null;
    provedAt = -Infinity;
    if (ended) onEnd(ended, why);
  };
  /** Ends what time has ended; call about once a second. */
  const check = (): void => {
    if (current && running === 0 && now() - touchedAt >= idleMs) end('idle');
  };
  return {
    idleMs,
    start: (role: Role, page: string): Session => {
      end('replaced');
      current = { token: randomBytes(16).toString('hex'), role, page };
      touchedAt = now();
      return current;
    },
    /** The live session of this page load, or null. */
    of: (page: string): Session | null => {
      check();
      return current?.page === page ? current : null;
    },
    touch: (): void => {
      check();
      touchedAt = now();
    },
    leftMs: (): number => (current ? Math.max(0, idleMs - (now() - touchedAt)) : 0),
    /** The PIN was typed again. */
    prove: (): void => {
      provedAt = now();
    },
    /** Whether it was, lately; good for one call. */
    takeProof: (): boolean => {
      const isFresh = current !== null && now() - provedAt < proofMs;
      provedAt = -Infinity;
      return isFresh;
    },
    /** A call of the panel runs: no silence ends the session meanwhile. To be called when it is over. */
    begin: (): (() => void) => {
      const startedAt = now();
      running += 1;
      return () => {
        running -= 1;
        if (now() - startedAt > longCallMs) touchedAt = Math.max(touchedAt, now() - idleMs + afterCallMs);
      };
    },
    leave: (): void => end('left'),
    /** The page was loaded anew, has crashed or is gone. */
    dropPage: (): void => end('page'),
    check,
  };
};

export type Sessions = ReturnType<typeof openSessions>;
