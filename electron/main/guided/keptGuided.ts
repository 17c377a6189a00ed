import fs from 'node:fs';
import * as v from 'valibot';
import type { GuidedState } from '../../shared/guided';
import { describeError, type Log } from '../log/log';
import { readBounded, writeAtomic } from '../settings/atomicFile';
import { parseBoundedJson } from '../settings/boundedJson';
import { guidedSchema } from './guidedSchema';

/** A group that was interrupted is still there after so long, or it has gone home. */
const keptMs = 60 * 60_000;
const maxBytes = 64 * 1024;

const fileSchema = v.strictObject({ savedAtMs: v.pipe(v.number(), v.finite()), state: guidedSchema });

interface Options {
  file: string;
  /** ms since the epoch; compared with the file's only */
  wallNow(): number;
  log: Log;
}

const readKept = ({ file, wallNow, log }: Options): GuidedState | null => {
  try {
    const bytes = readBounded(fs, file, maxBytes);
    if (!bytes) return null;
    const kept = v.safeParse(fileSchema, parseBoundedJson(bytes));
    if (!kept.success) {
      log.warn('guided: what was kept of a group cannot be read, and is left aside');
      return null;
    }
    const ageMs = wallNow() - kept.output.savedAtMs;
    return ageMs > -keptMs && ageMs < keptMs ? kept.output.state : null;
  } catch (error) {
    log.warn(`guided: ${describeError(error)}`);
    return null;
  }
};

/**
 * Where a led group is, in one file that is the old one or the new one whatever happens. Saves follow one another; of those that wait only
 * the last is written. Never throws.
 */
export const openGuided = (options: Options) => {
  const { file, wallNow, log } = options;
  let kept = readKept(options);
  let waiting: GuidedState | null | undefined;
  let writing: Promise<void> | null = null;

  const write = async (): Promise<void> => {
    while (waiting !== undefined) {
      const state = waiting;
      waiting = undefined;
      try {
        if (state === null) await fs.promises.rm(file, { force: true });
        else await writeAtomic(fs, file, JSON.stringify({ savedAtMs: wallNow(), state }));
      } catch (error) {
        log.warn(`guided: could not be kept: ${describeError(error)}`);
      }
    }
    writing = null;
  };
  return {
    get: (): GuidedState | null => kept,
    save: (state: GuidedState | null): void => {
      kept = state;
      waiting = state;
      writing ??= write();
    },
    /** resolves once the disk has what was saved */
    settled: async (): Promise<void> => {
      while (writing) await writing;
    },
  };
};
