import { randomBytes } from 'node:crypto';
import type * as nodeFs from 'node:fs';
import path from 'node:path';

/** The file system, given from outside so that tests can fill the disk. */
export type Fs = Pick<typeof nodeFs, 'readFileSync' | 'statSync' | 'renameSync' | 'readdirSync' | 'unlinkSync' | 'promises'>;

const keptCorrupt = 3;
const retryMs = [50, 200, 800];
const tempPattern = /\.[0-9a-f]{12}\.tmp$/;
export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';

// Windows scanners hold a file for a moment after it was written
const isPassing = (error: unknown): boolean => ['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error));

const syncFolder = async (fs: Fs, dir: string): Promise<void> => {
  let handle;
  try {
    handle = await fs.promises.open(dir, 'r');
    await handle.sync();
  } catch (error) {
    // Windows cannot open a folder; there the rename itself is journalled
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(codeOf(error))) throw error;
  } finally {
    await handle?.close();
  }
};

const writeTemp = async (fs: Fs, file: string, data: string | Uint8Array): Promise<string> => {
  const temp = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  // wx: a link planted at the name is refused, not followed
  const handle = await fs.promises.open(temp, 'wx', 0o600);
  try {
    await handle.writeFile(data);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await fs.promises.unlink(temp).catch(() => undefined);
    throw error;
  }
  await handle.close();
  return temp;
};

/**
 * Replaces a file so that after a crash or power cut it is the old one or the new one, never a mix:
 * temp in the same folder, fsync, rename, fsync of the folder. The folder is made again if somebody removed it.
 * Rejects with the file system's error (ENOSPC, EROFS …); the old file is then as it was.
 */
export const writeAtomic = async (
  fs: Fs,
  file: string,
  data: string | Uint8Array,
  wait: (ms: number) => Promise<void> = sleep,
): Promise<void> => {
  const dir = path.dirname(file);
  await fs.promises.mkdir(dir, { recursive: true });
  const temp = await writeTemp(fs, file, data);
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fs.promises.rename(temp, file);
      break;
    } catch (error) {
      const delay = retryMs[attempt];
      if (delay === undefined || !isPassing(error)) {
        await fs.promises.unlink(temp).catch(() => undefined);
        throw error;
      }
      await wait(delay);
    }
  }
  await syncFolder(fs, dir);
};

/** Moves a file that cannot be read aside as `<file>.corrupt-<ms>` and keeps the newest three of those. Never throws. */
export const setAside = (fs: Fs, file: string, nowMs: number): void => {
  const prefix = `${path.basename(file)}.corrupt-`;
  const dir = path.dirname(file);
  try {
    fs.renameSync(file, `${file}.corrupt-${nowMs}`);
    const kept = fs
      .readdirSync(dir)
      .filter((name) => name.startsWith(prefix))
      .sort();
    for (const name of kept.slice(0, -keptCorrupt)) fs.unlinkSync(path.join(dir, name));
  } catch {
    // a disk that cannot be written keeps the bad file: it is read, found bad and passed over again
  }
};

/** Removes temps that a killed write left behind. Never throws. */
export const sweepTemps = (fs: Fs, file: string): void => {
  try {
    const dir = path.dirname(file);
    const prefix = `${path.basename(file)}.`;
    for (const name of fs.readdirSync(dir)) {
      if (name.startsWith(prefix) && tempPattern.test(name)) fs.unlinkSync(path.join(dir, name));
    }
  } catch {
    // nothing to sweep, or not ours to sweep
  }
};

/** Bytes of a file, null when there is none. Throws when it cannot be read or is larger than `maxBytes`. */
export const readBounded = (fs: Fs, file: string, maxBytes: number): Uint8Array | null => {
  try {
    const stat = fs.statSync(file);
    if (!stat.isFile()) throw new Error('not a file');
    if (stat.size > maxBytes) throw new Error('too large');
    return fs.readFileSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};
