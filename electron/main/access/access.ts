import type { Role } from '../../shared/staff/roles';
import { pinProblem } from '../../shared/staff/pinRules';
import { describeError, type Log } from '../log/log';
import type { AccessFiles, Pins } from './accessFiles';
import { countTry, openLock, passTime, type Lock } from './lock';
import { fullCost, hashPin, isPin, type PinHash } from './pinHash';

export type TryAnswer = { kind: 'open'; role: Role } | { kind: 'wrong' | 'waiting'; waitMs: number } | { kind: 'no-pins' };

interface Options {
  files: AccessFiles;
  log: Log;
  /** PINs of a development run: never written to a disk, and first-run is then over */
  fromEnv?: { staff: string; guide: string | null } | null;
  /** scrypt's N for new hashes */
  cost?: number;
}

export interface NewPins {
  staff?: string;
  /** null: there is no guide's PIN any more */
  guide?: string | null;
}

/** How long a guide's PIN that was removed can be put back: the toast that offers it, on a slow machine. */
export const undoMs = 20_000;
const savedEveryMs = { waiting: 5000, quiet: 600_000 };
/** A gap in the count of running time is sleep or starvation, and shortens no wait. */
const longestTickMs = 2000;
/** Running time that a pulled plug may take back: a wait is written this often, the tick that is due and the one being written on top. Longer, never shorter. */
export const takenBackMs = savedEveryMs.waiting + 2 * longestTickMs;
// env PINs are hashed in memory only, and a development machine has other things to do
const envCost = 2 ** 14;

/** Throws where a PIN is guessed too easily, or is the other role's. */
const checkNew = async (wanted: NewPins, known: Pins | null): Promise<void> => {
  for (const name of ['staff', 'guide'] as const) {
    const pin = wanted[name];
    const problem = pin === undefined || pin === null ? null : pinProblem(pin);
    if (problem) throw new Error(`${name}: ${problem}`);
  }
  const isOther = async (pin: string | null | undefined, other: string | null | undefined, hash: PinHash | null | undefined) =>
    typeof pin === 'string' && (other === undefined ? hash !== null && hash !== undefined && (await isPin(pin, hash)) : pin === other);
  if (await isOther(wanted.guide, wanted.staff, known?.staff)) throw new Error('guide: same');
  if (await isOther(wanted.staff, wanted.guide, known?.guide)) throw new Error('staff: same');
};

/**
 * PINs, and what wrong ones cost. One try at a time; it is counted and on the disk before it is looked at. Waits shrink only while the app
 * runs (`passTime`): neither a restart nor a changed clock shortens one.
 */
export const openAccess = ({ files, log, fromEnv = null, cost = fullCost }: Options) => {
  const found = files.load();
  if (found.pins.kind === 'bad') log.error('access: the PINs cannot be read; nobody comes in until they are reset (--reset-pin)');
  if (found.suspicion) log.error(`access: ${found.suspicion}; the longest wait holds`);
  let pins: Promise<Pins | null> = Promise.resolve(found.pins.kind === 'good' ? found.pins.value : null);
  let hasPins = found.pins.kind !== 'none';
  if (fromEnv) {
    const { staff, guide } = fromEnv;
    pins = Promise.all([hashPin(staff, envCost), guide === null ? null : hashPin(guide, envCost)]).then(([a, b]) => ({
      staff: a,
      guide: b,
    }));
    hasPins = true;
  }
  let lock: Lock = found.lock;
  let { count } = found;
  let unsavedMs = 0;
  let isTrying = false;
  let queue: Promise<void> = Promise.resolve();
  // in memory only, for the undo; gone with any other change of the PINs, which it might be the same as
  let removedGuide: PinHash | null = null;
  const keepForUndo = (hash: PinHash | null): void => {
    removedGuide = hash;
    if (hash === null) return;
    setTimeout(() => {
      if (removedGuide === hash) removedGuide = null;
    }, undoMs).unref();
  };

  const save = (): Promise<void> => {
    count += 1;
    unsavedMs = 0;
    const [now, number] = [lock, count];
    queue = queue
      .then(() => files.saveLock(now, number))
      .catch((error: unknown) => log.error(`access: the count of wrong tries is in memory only: ${describeError(error)}`));
    return queue;
  };

  const roleOf = async (pin: string): Promise<Role | null> => {
    const known = await pins;
    if (!known) return null;
    // both, always: the time taken does not tell which roles there are
    const [isStaff, isGuide] = await Promise.all([isPin(pin, known.staff), isPin(pin, known.guide ?? known.staff)]);
    if (isStaff) return 'staff';
    return isGuide && known.guide ? 'guide' : null;
  };

  const write = async (next: Pins): Promise<void> => {
    await files.savePins(next);
    pins = Promise.resolve(next);
    hasPins = true;
  };

  return {
    hasPins: (): boolean => hasPins,
    waitMs: (): number => lock.waitMs,
    /** Tries a PIN. While another is looked at, or a wait runs, it is refused without being looked at. */
    attempt: async (pin: string): Promise<TryAnswer> => {
      if (!hasPins) return { kind: 'no-pins' };
      if (isTrying || lock.waitMs > 0) return { kind: 'waiting', waitMs: Math.max(lock.waitMs, 1000) };
      isTrying = true;
      try {
        const before = lock;
        lock = countTry(lock);
        await save();
        const role = await roleOf(pin);
        if (role === null) {
          log.warn(`access: wrong PIN, ${lock.fails} in a row`);
          return { kind: 'wrong', waitMs: lock.waitMs };
        }
        // a guide's PIN between guesses at the staff's must not wipe out their count
        lock = role === 'staff' ? openLock : before;
        await save();
        return { kind: 'open', role };
      } finally {
        isTrying = false;
      }
    },
    /**
     * Sets PINs; what is left out stays. Throws with the field's name where one cannot be taken. Resolves to whether a guide's PIN was
     * removed that `restoreGuide` can put back.
     */
    setPins: async (wanted: NewPins): Promise<boolean> => {
      const known = await pins;
      await checkNew(wanted, known);
      const staff = wanted.staff === undefined ? known?.staff : await hashPin(wanted.staff, cost);
      if (!staff) throw new Error('staff: missing');
      const guide = wanted.guide === undefined ? (known?.guide ?? null) : wanted.guide === null ? null : await hashPin(wanted.guide, cost);
      // a lock of before would otherwise be the first thing the new PINs meet
      lock = openLock;
      await save();
      await write({ staff, guide });
      keepForUndo(wanted.guide === null && wanted.staff === undefined ? (known?.guide ?? null) : null);
      return removedGuide !== null;
    },
    /** Puts back the guide's PIN that was just removed; false where there is none any more. */
    restoreGuide: async (): Promise<boolean> => {
      const [known, guide] = [await pins, removedGuide];
      if (!known || !guide) return false;
      removedGuide = null;
      await write({ staff: known.staff, guide });
      return true;
    },
    /** Running time has passed; ms since the last call. */
    passTime: (ms: number): void => {
      if (lock.fails === 0) return;
      const before = lock;
      lock = passTime(lock, Math.min(ms, longestTickMs));
      unsavedMs += ms;
      const hasTurned = before.fails !== lock.fails || (before.waitMs > 0 && lock.waitMs === 0);
      if (hasTurned || unsavedMs >= (lock.waitMs > 0 ? savedEveryMs.waiting : savedEveryMs.quiet)) void save();
    },
  };
};

export type Access = ReturnType<typeof openAccess>;
