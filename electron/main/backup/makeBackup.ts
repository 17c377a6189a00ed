import { DatabaseSync } from '@photostructure/sqlite';
import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { DailyNote } from '../../shared/daily';
import { toHallIso } from '../../shared/hallTime';
import type { Settings } from '../../shared/settings';
import { backupSuffix, journalName, notesName, packBackup, packPrefix, settingsName } from './backupFile';

/** Plain data: it goes to the thread that makes the backup. */
export interface BackupSource {
  settings: Settings;
  /** the statistics' file, in use or not; null: it goes without */
  journalFile: string | null;
  /** the staff's notes about the machine */
  notes: DailyNote[];
  /** folder of the imported content pack in use, null: what came with the app */
  packFolder: string | null;
  appVersion: string;
  dataDir: string;
  /** app time, ms since the epoch */
  nowMs: number;
}

/** Request headers may carry a token: a stick goes through many hands. */
const withoutSecrets = (settings: Settings): Settings => ({ ...settings, feed: { ...settings.feed, headers: {} } });

const filesBelow = async (folder: string): Promise<Map<string, Buffer>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    files.set(packPrefix + path.relative(folder, file).split(path.sep).join('/'), await readFile(file));
  }
  return files;
};

/** A name for what is needed only until the backup is made. */
export const passingFile = (dataDir: string): string => path.join(dataDir, `backup-${randomBytes(6).toString('hex')}.tmp`);

/** A whole copy made by SQLite itself, consistent while the app writes on; throws where the file is damaged. */
const journalOf = async (journalFile: string, dataDir: string): Promise<Buffer> => {
  const copy = passingFile(dataDir);
  const db = new DatabaseSync(journalFile, { readOnly: true });
  try {
    db.prepare('VACUUM INTO ?').run(copy);
    return await readFile(copy);
  } finally {
    db.close();
    await rm(copy, { force: true });
  }
};

/** Writes a backup into `folder`; whole under its name, or not there. Resolves to the name. */
export const makeBackup = async (source: BackupSource, folder: string): Promise<string> => {
  const { settings, journalFile, packFolder, appVersion, dataDir, nowMs } = source;
  const files = new Map([
    [settingsName, Buffer.from(JSON.stringify(withoutSecrets(settings), null, 2))],
    [notesName, Buffer.from(JSON.stringify(source.notes, null, 1))],
    ...(journalFile === null ? [] : [[journalName, await journalOf(journalFile, dataDir)] as const]),
    ...(packFolder === null ? [] : await filesBelow(packFolder)),
  ]);
  const madeAt = toHallIso(nowMs);
  const bytes = await packBackup(files, { madeAt, appVersion, screenName: settings.screenName });
  const name = `虹梅备份-${madeAt.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}${backupSuffix}`;
  const part = path.join(folder, `${name}.part`);
  await rm(part, { force: true });
  const handle = await open(part, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, path.join(folder, name));
  return name;
};
