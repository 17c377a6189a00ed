import * as nodeFs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { readBounded, sweepTemps, writeAtomic, type Fs } from '../settings/atomicFile';
import { parseBoundedJson } from '../settings/boundedJson';
import { longestWaitMs, openLock, unknownLock, type Lock } from './lock';
import { pinHashSchema, type PinHash } from './pinHash';

export interface Pins {
  staff: PinHash;
  guide: PinHash | null;
}

/** pins; lock: the wrong tries; seal: how often the lock was written, so that an older copy put back is known for one. */
export const accessFiles = { pins: 'access.json', lock: 'access-lock.json', seal: 'access-seal.json' } as const;

const maxBytes = 16 * 1024;
const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const pinsSchema = v.object({ version: v.literal(1), staff: pinHashSchema, guide: v.nullable(pinHashSchema) });
const sealSchema = v.object({ count: whole(Number.MAX_SAFE_INTEGER) });
const ms = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(longestWaitMs));
const lockSchema = v.object({ count: whole(Number.MAX_SAFE_INTEGER), fails: whole(1000), waitMs: ms, quietMs: ms });

type Read<T> = { kind: 'none' } | { kind: 'bad' } | { kind: 'good'; value: T };

export interface FoundAccess {
  /** none: nobody has set PINs yet; bad: there is a file and it cannot be read, so nobody comes in */
  pins: Read<Pins>;
  lock: Lock;
  count: number;
  /** why the longest wait holds, null where it does not */
  suspicion: string | null;
}

/** The three files of access, in the data folder, readable by their owner only. */
export const openAccessFiles = (dir: string, fs: Fs = nodeFs) => {
  const at = (name: keyof typeof accessFiles): string => path.join(dir, accessFiles[name]);
  for (const name of ['pins', 'lock', 'seal'] as const) sweepTemps(fs, at(name));

  const read = <T>(name: keyof typeof accessFiles, schema: v.GenericSchema<unknown, T>): Read<T> => {
    try {
      const bytes = readBounded(fs, at(name), maxBytes);
      if (bytes === null) return { kind: 'none' };
      const parsed = v.safeParse(schema, parseBoundedJson(bytes));
      return parsed.success ? { kind: 'good', value: parsed.output } : { kind: 'bad' };
    } catch {
      return { kind: 'bad' };
    }
  };
  const write = (name: keyof typeof accessFiles, value: unknown): Promise<void> => writeAtomic(fs, at(name), JSON.stringify(value));

  return {
    /** Without PINs there is nothing to guess, and a lock that is missing means nothing. */
    load: (): FoundAccess => {
      const pins = read('pins', pinsSchema);
      const lock = read('lock', lockSchema);
      const seal = read('seal', sealSchema);
      const count = Math.max(lock.kind === 'good' ? lock.value.count : 0, seal.kind === 'good' ? seal.value.count : 0);
      const locked = (suspicion: string): FoundAccess => ({ pins, lock: unknownLock, count, suspicion });
      if (pins.kind === 'none' && lock.kind !== 'good') return { pins, lock: openLock, count, suspicion: null };
      if (lock.kind !== 'good') return locked('the count of wrong tries is missing or damaged');
      if (seal.kind !== 'good') return locked('the seal of the count is missing or damaged');
      if (lock.value.count < seal.value.count) return locked('an older count of wrong tries was put back');
      const { fails, waitMs, quietMs } = lock.value;
      return { pins, lock: { fails, waitMs, quietMs }, count, suspicion: null };
    },
    /** The lock first: killed between the two, the seal is behind and the lock still holds. */
    saveLock: async (lock: Lock, count: number): Promise<void> => {
      await write('lock', { count, ...lock });
      await write('seal', { count });
    },
    savePins: (pins: Pins): Promise<void> => write('pins', { version: 1, ...pins }),
  };
};

export type AccessFiles = ReturnType<typeof openAccessFiles>;

/** Removes the PINs, so that the first-run wizard asks for new ones. For somebody with an account on the machine. Returns what was there. */
export const removePins = (dir: string, fs: Fs = nodeFs): string[] =>
  Object.values(accessFiles).filter((name) => {
    try {
      fs.unlinkSync(path.join(dir, name));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  });
