import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { toHallIso } from '../../shared/hallTime';
import type { Settings } from '../../shared/settings';
import type { BackupProblem, BackupView } from '../../shared/staff/backupCalls';
import { loadContent } from '../content/loadContent';
import { checkManifest } from '../content/pack/manifest';
import { syncAll } from '../content/pack/packStore';
import { notesSchema } from '../daily/daily';
import { openJournal } from '../journal/journal';
import { describeError, type Log } from '../log/log';
import { parseBoundedJson } from '../settings/boundedJson';
import { migrate, settingsMigrations, type Migrations } from '../settings/migrate';
import { settingsSchema } from '../settings/settingsSchema';
import { restoreFolder, stagedPack } from './applyRestore';
import { backupMigrations, BackupRefused, journalName, notesName, packPrefix, settingsName, unpackBackup } from './backupFile';

/** Plain data: it goes to the thread that checks the backup. */
export interface StagePlace {
  dataDir: string;
  /** assets/content of the app: what a pack's content is completed by */
  bundledDir: string;
  /** app time, ms since the epoch */
  nowMs: number;
}

interface Steps {
  backup: Migrations;
  settings: Migrations;
}

/** What lies ready, and the folder its content pack will have; null: none is in it. */
export type Staged = { problem: BackupProblem } | { view: BackupView; pack: string | null };

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
const checkJournal = (file: string, { nowMs }: StagePlace, log: Log): number => {
  const journal = openJournal({ file, clock: () => nowMs, log });
  try {
    const { notice } = journal;
    if (notice !== null) throw new BackupRefused(/newer version/.test(notice) ? 'newer' : 'damaged');
    return journal.numbers({ from: '2000-01-01', to: '2999-12-31' })?.visits ?? 0;
  } finally {
    journal.close();
  }
};

const checkPack = (folder: string, { bundledDir }: StagePlace): void => {
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

const problemOf = (error: unknown): BackupProblem => {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (error instanceof BackupRefused) return error.problem;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk';
  return code === undefined ? 'damaged' : 'gone';
};

const stage = async (place: StagePlace, from: string, log: Log, migrations: Steps): Promise<Staged> => {
  const folder = restoreFolder(place.dataDir);
  if ((await stat(from)).size > mostBytes) throw new BackupRefused('not-backup');
  const { manifest, files } = await unpackBackup(await readFile(from), migrations.backup);
  const settings = settingsOf(files.get(settingsName) ?? Buffer.alloc(0), migrations.settings);
  files.set(settingsName, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`));
  const notes = countNotes(files.get(notesName));
  for (const [name, bytes] of files)
    await put(path.join(folder, name.startsWith(packPrefix) ? `${stagedPack}/${name.slice(packPrefix.length)}` : name), bytes);
  const hasContent = [...files.keys()].some((name) => name.startsWith(packPrefix));
  if (hasContent) checkPack(path.join(folder, stagedPack), place);
  const journal = path.join(folder, journalName);
  const visits = files.has(journalName) ? checkJournal(journal, place, log) : 0;
  for (const suffix of ['-wal', '-shm']) await rm(`${journal}${suffix}`, { force: true });
  await syncAll(folder);
  const stamp = toHallIso(place.nowMs).slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  const pack = hasContent ? `${stamp}-${randomBytes(3).toString('hex')}` : null;
  const { madeAt, screenName } = manifest;
  return { view: { token: randomBytes(6).toString('hex'), madeAt, screenName, hasContent, visits, notes }, pack };
};

/** Copies a backup beside the data and checks it whole; nothing of the installation changes. `migrations`: for tests of older files. */
export const stageBackup = async (
  place: StagePlace,
  from: string,
  log: Log,
  migrations: Steps = { backup: backupMigrations, settings: settingsMigrations },
): Promise<Staged> => {
  const folder = restoreFolder(place.dataDir);
  await rm(folder, { recursive: true, force: true });
  try {
    await mkdir(folder, { recursive: true });
    return await stage(place, from, log, migrations);
  } catch (error) {
    if (!(error instanceof BackupRefused)) log.warn(`restore: ${describeError(error)}`);
    await rm(folder, { recursive: true, force: true });
    return { problem: problemOf(error) };
  }
};
