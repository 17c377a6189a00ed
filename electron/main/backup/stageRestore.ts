import { randomBytes } from 'node:crypto';
import * as nodeFs from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { toHallIso } from '../../shared/hallTime';
import type { Settings } from '../../shared/settings';
import type { BackupCheck } from '../../shared/staff/backupCalls';
import { loadContent } from '../content/loadContent';
import { checkManifest } from '../content/pack/manifest';
import { syncAll } from '../content/pack/packStore';
import { notesSchema } from '../daily/daily';
import { openJournal } from '../journal/journal';
import { describeError, type Log } from '../log/log';
import { writeAtomic } from '../settings/atomicFile';
import { parseBoundedJson } from '../settings/boundedJson';
import { migrate, settingsMigrations, type Migrations } from '../settings/migrate';
import { settingsSchema } from '../settings/settingsSchema';
import { readyName, restoreFolder, stagedPack } from './applyRestore';
import { backupMigrations, BackupRefused, journalName, notesName, packPrefix, settingsName, unpackBackup } from './backupFile';

interface Options {
  dataDir: string;
  /** assets/content of the app: what a pack's content is completed by */
  bundledDir: string;
  /** app time, ms since the epoch */
  clock(): number;
  log: Log;
  /** for tests of older files */
  migrations?: { backup: Migrations; settings: Migrations };
}

const mostBytes = 200 * 1024 * 1024;

const settingsOf = (bytes: Buffer, migrations: Migrations): Settings => {
  const migrated = migrate(parseBoundedJson(bytes), migrations);
  if (migrated.kind === 'newer') throw new BackupRefused('newer');
  const checked = 'value' in migrated ? v.safeParse(settingsSchema, migrated.value) : null;
  if (!checked?.success) throw new BackupRefused('damaged');
  return checked.output;
};

/** How many notes it brings; none are there before version 2. */
const countNotes = (bytes: Buffer | undefined): number => {
  if (!bytes) return 0;
  const checked = v.safeParse(notesSchema, parseBoundedJson(bytes));
  if (!checked.success) throw new BackupRefused('damaged');
  return checked.output.length;
};

/** Opens the statistics as the app would, older ones brought up to date; answers how many visits they hold. */
const checkJournal = (file: string, { clock, log }: Options): number => {
  const journal = openJournal({ file, clock, log });
  try {
    const { notice } = journal;
    if (notice !== null) throw new BackupRefused(/newer version/.test(notice) ? 'newer' : 'damaged');
    return journal.numbers({ from: '2000-01-01', to: '2999-12-31' })?.visits ?? 0;
  } finally {
    journal.close();
  }
};

const checkPack = (folder: string, { bundledDir }: Options): void => {
  try {
    checkManifest(folder);
    loadContent(bundledDir, folder);
  } catch {
    throw new BackupRefused('damaged');
  }
};

const put = async (file: string, bytes: Buffer): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes, { flag: 'wx', mode: 0o600 });
};

const problemOf = (error: unknown): Extract<BackupCheck, { problem: string }> => {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (error instanceof BackupRefused) return { problem: error.problem };
  if (code === 'ENOSPC' || code === 'EDQUOT') return { problem: 'disk' };
  return { problem: code === undefined ? 'damaged' : 'gone' };
};

/** A backup is copied, checked whole and laid ready beside the data; `commit` has it take its place at the next start. */
export const openRestore = (options: Options) => {
  const { dataDir, clock, log, migrations = { backup: backupMigrations, settings: settingsMigrations } } = options;
  const folder = restoreFolder(dataDir);
  let staged: { token: string; pack: string | null } | null = null;

  const stage = async (from: string): Promise<BackupCheck> => {
    if ((await stat(from)).size > mostBytes) throw new BackupRefused('not-backup');
    const { manifest, files } = await unpackBackup(await readFile(from), migrations.backup);
    const settings = settingsOf(files.get(settingsName) ?? Buffer.alloc(0), migrations.settings);
    files.set(settingsName, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`));
    const notes = countNotes(files.get(notesName));
    for (const [name, bytes] of files)
      await put(path.join(folder, name.startsWith(packPrefix) ? `${stagedPack}/${name.slice(packPrefix.length)}` : name), bytes);
    const hasContent = [...files.keys()].some((name) => name.startsWith(packPrefix));
    if (hasContent) checkPack(path.join(folder, stagedPack), options);
    const journal = path.join(folder, journalName);
    const visits = files.has(journalName) ? checkJournal(journal, options) : 0;
    for (const suffix of ['-wal', '-shm']) await rm(`${journal}${suffix}`, { force: true });
    await syncAll(folder);
    const stamp = toHallIso(clock()).slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
    staged = { token: randomBytes(6).toString('hex'), pack: hasContent ? `${stamp}-${randomBytes(3).toString('hex')}` : null };
    const { madeAt, screenName } = manifest;
    return { token: staged.token, madeAt, screenName, hasContent, visits, notes };
  };

  return {
    /** Nothing of the installation changes. */
    check: async (from: string): Promise<BackupCheck> => {
      staged = null;
      await rm(folder, { recursive: true, force: true });
      try {
        await mkdir(folder, { recursive: true });
        return await stage(from);
      } catch (error) {
        if (!(error instanceof BackupRefused)) log.warn(`restore: ${describeError(error)}`);
        await rm(folder, { recursive: true, force: true });
        return problemOf(error);
      }
    },
    /** From here on it will be done, at this start or the next. */
    commit: async (token: string): Promise<void> => {
      if (staged?.token !== token) throw new Error('that backup is no longer waiting: check it again');
      const { pack } = staged;
      staged = null;
      await writeAtomic(nodeFs, path.join(folder, readyName), JSON.stringify({ version: 1, pack }));
    },
  };
};
