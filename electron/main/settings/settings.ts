import * as nodeFs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Settings } from '../../shared/settings';
import type { Log } from '../log/log';
import { setAside, sleep, sweepTemps, writeAtomic, type Fs } from './atomicFile';
import { loadSettings } from './loadSettings';
import { firstIssue, settingsSchema } from './settingsSchema';

export interface SettingsStore {
  /** A copy: changing it changes nothing. */
  get(): Settings;
  /**
   * Checks the patch together with the rest, takes it over and writes it. Rejects with the field's name when it is not valid.
   * A disk that cannot be written is no rejection: the change holds until the end of the run, and `notice` says so.
   */
  update(patch: SettingsPatch): Promise<Settings>;
  /** What staff should know about the file, or null when all is well. */
  readonly notice: string | null;
}

export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

interface Options {
  dir: string;
  log: Log;
  fs?: Fs;
  /** ms since the epoch: stamps files that are set aside */
  now?: () => number;
  wait?: (ms: number) => Promise<void>;
}

/** Opens `dir`/settings.json: the file, else the previous good one, else defaults. Never throws, whatever the disk holds. */
export const openSettings = ({ dir, log, fs = nodeFs, now = Date.now, wait = sleep }: Options): SettingsStore => {
  const loaded = loadSettings(fs, dir);
  const file = path.join(dir, loaded.file);
  for (const line of loaded.problems) log.warn(`settings: ${line}`);
  for (const bad of loaded.corrupt) setAside(fs, path.join(dir, bad), now());
  for (const name of loaded.names) sweepTemps(fs, path.join(dir, name));
  let current = loaded.settings;
  let saved = loaded.savedText;
  let notice = loaded.problems.length > 0 ? loaded.problems.join('; ') : null;
  let queue: Promise<void> = Promise.resolve();

  const save = async (settings: Settings): Promise<void> => {
    const text = `${JSON.stringify({ ...loaded.extras, ...settings }, null, 2)}\n`;
    try {
      // previous first: at every moment one of the two is whole
      if (saved !== null && loaded.previous !== null) await writeAtomic(fs, path.join(dir, loaded.previous), saved, wait);
      if (loaded.backup !== null) await writeAtomic(fs, path.join(dir, loaded.backup.name), loaded.backup.text, wait);
      await writeAtomic(fs, file, text, wait);
      loaded.backup = null;
      saved = text;
      notice = null;
    } catch (error) {
      notice = `settings hold until the end of this run only: the disk refused them (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`;
      log.error(`settings: ${notice}`);
    }
  };

  return {
    get: () => structuredClone(current),
    get notice() {
      return notice;
    },
    update: (patch) => {
      const parsed = v.safeParse(settingsSchema, { ...current, ...structuredClone(patch), version: current.version });
      if (!parsed.success) return Promise.reject(new Error(`settings: ${firstIssue(parsed.issues)}`));
      current = parsed.output;
      const written = parsed.output;
      queue = queue.then(() => save(written));
      return queue.then(() => structuredClone(written));
    },
  };
};
