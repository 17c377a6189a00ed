// One file that holds what staff have made of this installation: settings, content pack, statistics, notes. No PIN and no token is in it.
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import yazl from 'yazl';
import type { BackupProblem } from '../../shared/staff/backupCalls';
import { unzipSafely } from '../content/xlsx/safeZip';
import { parseBoundedJson } from '../settings/boundedJson';
import { migrate, type Migrations } from '../settings/migrate';

/** Version of the file's layout; what is in it (settings, statistics) carries its own and is migrated by its own steps. */
const backupVersion = 2;
/** Version 2 has the notes about the machine as well; one without them leaves those of the machine alone. */
export const backupMigrations: Migrations = { 1: (manifest) => manifest };
export const backupSuffix = '.hongmei-backup';

/** three busy years of statistics and a full content pack, with room */
const limits = { entries: 900, bytes: 320 * 1024 * 1024 };
const manifestName = 'backup.json';
export const settingsName = 'settings.json';
export const journalName = 'journal.db';
export const notesName = 'notes.json';
export const packPrefix = 'content/';

const manifestSchema = v.object({
  app: v.literal('hongmei-loop'),
  version: v.literal(backupVersion),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  appVersion: v.pipe(v.string(), v.maxLength(40)),
  screenName: v.pipe(v.string(), v.maxLength(60)),
  /** name → sha256 */
  files: v.record(
    v.pipe(v.string(), v.regex(/^(settings\.json|journal\.db|notes\.json|content\/([\w.-]+\/)?[\w.-]+)$/), v.maxLength(200)),
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  ),
});
export type BackupManifest = v.InferOutput<typeof manifestSchema>;

export class BackupRefused extends Error {
  constructor(readonly problem: BackupProblem) {
    super(problem);
  }
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const zipped = (files: ReadonlyMap<string, Buffer>): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const zip = new yazl.ZipFile();
    for (const [name, content] of files) zip.addBuffer(content, name);
    zip.end();
    const parts: Buffer[] = [];
    zip.outputStream.on('data', (part: Buffer) => parts.push(part));
    zip.outputStream.on('error', reject);
    zip.outputStream.on('end', () => resolve(Buffer.concat(parts)));
  });

export const packBackup = (files: ReadonlyMap<string, Buffer>, about: Pick<BackupManifest, 'madeAt' | 'appVersion' | 'screenName'>) => {
  const manifest: BackupManifest = {
    app: 'hongmei-loop',
    version: backupVersion,
    ...about,
    files: Object.fromEntries([...files].map(([name, bytes]) => [name, hashOf(bytes)])),
  };
  return zipped(new Map([[manifestName, Buffer.from(JSON.stringify(manifest, null, 1))], ...files]));
};

const readManifest = (bytes: Buffer | undefined, migrations: Migrations): BackupManifest => {
  if (!bytes) throw new BackupRefused('not-backup');
  let migrated;
  try {
    migrated = migrate(parseBoundedJson(bytes), migrations, backupVersion);
  } catch {
    throw new BackupRefused('damaged');
  }
  if (migrated.kind === 'newer') throw new BackupRefused('newer');
  const checked = 'value' in migrated ? v.safeParse(manifestSchema, migrated.value) : null;
  if (!checked?.success) throw new BackupRefused('damaged');
  return checked.output;
};

/** Every file of a backup, each as it was put in. Throws BackupRefused. */
export const unpackBackup = async (
  bytes: Buffer,
  migrations: Migrations = backupMigrations,
): Promise<{ manifest: BackupManifest; files: Map<string, Buffer> }> => {
  const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK';
  if (!isZip) throw new BackupRefused('not-backup');
  const files = await unzipSafely(bytes, limits).catch(() => {
    throw new BackupRefused('damaged');
  });
  const manifest = readManifest(files.get(manifestName), migrations);
  files.delete(manifestName);
  const names = Object.keys(manifest.files);
  const isWhole = names.length === files.size && names.every((name) => hashOf(files.get(name) ?? Buffer.alloc(0)) === manifest.files[name]);
  if (!isWhole || !files.has(settingsName)) throw new BackupRefused('damaged');
  return { manifest, files };
};
