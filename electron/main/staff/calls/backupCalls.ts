import { app } from 'electron';
import { lstat, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import type { BackupCalls, BackupFound } from '../../../shared/staff/backupCalls';
import type { PackPlace } from '../../../shared/staff/contentCalls';
import { backupSuffix } from '../../backup/backupFile';
import type { BackupOrder } from '../../backup/backupJobs';
import { passingFile } from '../../backup/makeBackup';
import { openRestore } from '../../backup/restore';
import { runBeside } from '../../backup/runBeside';
import { findStick } from '../../guided/stick';
import type { Journal } from '../../journal/journalTypes';
import { exchangeFolder, placeFolder } from '../exchange';
import { InputError, type HandlersOf, type SchemasOf, type StaffParts } from '../staffParts';

const text = v.pipe(v.string(), v.maxLength(300));

export const backupSchemas: SchemasOf<BackupCalls> = {
  makeBackup: v.strictTuple([v.picklist(['stick', 'folder'] satisfies PackPlace[])]),
  findBackups: v.strictTuple([]),
  checkBackup: v.strictTuple([text]),
  restoreBackup: v.strictTuple([text]),
};

interface Found extends BackupFound {
  file: string;
}

const backupsIn = async (folder: string, place: PackPlace): Promise<Found[]> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(backupSuffix) && !name.startsWith('.'));
  const found = await Promise.all(
    names.map(async (name): Promise<Found | null> => {
      const info = await lstat(path.join(folder, name)).catch(() => null);
      if (!info?.isFile()) return null;
      return { ref: `${place}:${name}`, place, name, changedAt: info.mtime.toISOString(), file: path.join(folder, name) };
    }),
  );
  return found.filter((each) => each !== null).sort((a, b) => (a.name < b.name ? 1 : -1));
};

/** Lends the statistics' file; where they live in memory, a copy for as long as it is needed. Throws where there are none. */
const withJournal = async <T>(journal: Journal, dataDir: string, use: (file: string) => Promise<T>): Promise<T> => {
  if (journal.file !== null) return use(journal.file);
  const copy = passingFile(dataDir);
  try {
    journal.copyTo(copy);
    return await use(copy);
  } finally {
    await rm(copy, { force: true });
  }
};

/** the answer reaches the page before the app goes */
const soonMs = 300;

/** Settings, content and statistics as one file, out and in again. */
export const createBackupCalls = (parts: StaffParts): HandlersOf<BackupCalls> => {
  const { services, daily, flags, dataDir, outDir, clock, log, restart } = parts;
  const start = (order: BackupOrder): Worker => new Worker(path.join(outDir, 'main', 'backupThread.cjs'), { workerData: order });
  const restore = openRestore({
    dataDir,
    stage: (from) => runBeside(start, log, 'stage', { dataDir, bundledDir: services.bundledDir, nowMs: clock() }, from),
  });
  const findAll = async (): Promise<Found[]> => {
    const stick = findStick(flags.removableDir);
    return [...(stick === null ? [] : await backupsIn(stick, 'stick')), ...(await backupsIn(exchangeFolder(dataDir), 'folder'))];
  };
  const make = async (place: PackPlace, journalFile: string | null): Promise<string> => {
    const folder = await placeFolder({ flags, dataDir }, place);
    const source = {
      settings: services.fullSettings(),
      journalFile,
      notes: daily.view().notes,
      packFolder: services.packs().folder(),
      appVersion: app.getVersion(),
      dataDir,
      nowMs: clock(),
    };
    return runBeside(start, log, 'make', source, folder);
  };
  return {
    makeBackup: (_, place) => withJournal(services.journal, dataDir, (journalFile) => make(place, journalFile)),
    findBackups: async () => (await findAll()).map(({ file: _, ...found }) => found),
    checkBackup: async (_, ref) => {
      const found = (await findAll()).find((each) => each.ref === ref);
      return found ? restore.check(found.file) : { problem: 'gone' };
    },
    restoreBackup: async (_, token) => {
      // the way back: what is replaced now lies in this machine's folder afterwards
      await make('folder', services.journal.file);
      await restore.commit(token).catch((error: unknown) => {
        throw new InputError('token', String(error));
      });
      setTimeout(restart, soonMs);
    },
  };
};
