import { randomBytes } from 'node:crypto';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { DailyNote } from '../../shared/daily';
import { toHallIso } from '../../shared/hallTime';
import type { Settings } from '../../shared/settings';
import { backupSuffix, journalName, notesName, packBackup, packPrefix, settingsName } from './backupFile';

interface Source {
  settings: Settings;
  /** writes a whole copy of the statistics; throws where there are none to copy */
  copyJournal(file: string): void;
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

const journalOf = async ({ copyJournal, dataDir }: Source): Promise<Buffer> => {
  const copy = path.join(dataDir, `backup-${randomBytes(6).toString('hex')}.tmp`);
  try {
    copyJournal(copy);
    return await readFile(copy);
  } finally {
    await rm(copy, { force: true });
  }
};

/** Writes a backup into `folder`; whole under its name, or not there. Resolves to the name. */
export const makeBackup = async (source: Source, folder: string): Promise<string> => {
  const { settings, packFolder, appVersion, nowMs } = source;
  const files = new Map([
    [settingsName, Buffer.from(JSON.stringify(withoutSecrets(settings), null, 2))],
    [notesName, Buffer.from(JSON.stringify(source.notes, null, 1))],
    [journalName, await journalOf(source)],
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
