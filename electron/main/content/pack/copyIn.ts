import { lstat, mkdir, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { bookName, pictureFolder } from '../sheets/names';
import { problem, type Problem, type ProblemCode } from '../sheets/problems';
import { pictureLimits } from './pictures';

const copyLimits = { bookBytes: 20 * 1024 * 1024, bytes: 300 * 1024 * 1024 };

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}
const refuse = (code: ProblemCode, file?: string, values?: Record<string, string | number>): never => {
  throw new Refused(problem(code, file === undefined ? {} : { file }, values));
};
const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

/** The file as it is itself: a link is refused, never followed. */
const checkFile = async (file: string, name: string): Promise<number> => {
  const info = await lstat(file);
  if (info.isSymbolicLink()) refuse('link', name);
  if (!info.isFile()) refuse('notFile', name);
  return info.size;
};

/** Copies with a bound that holds also while the file grows, and has it on the disk before it returns. */
const copyFile = async (from: string, to: string, most: number): Promise<number> => {
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx', 0o600);
    try {
      const buffer = Buffer.alloc(256 * 1024);
      let total = 0;
      for (;;) {
        const { bytesRead } = await source.read(buffer, 0, buffer.length);
        if (bytesRead === 0) break;
        total += bytesRead;
        if (total > most) refuse('packSize', undefined, { most: megabytes(copyLimits.bytes) });
        await target.write(buffer, 0, bytesRead);
      }
      await target.sync();
      return total;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
};

/** Names in the picture folder; hidden files of other systems (.DS_Store, Thumbs.db) are passed over. */
const pictureNames = async (folder: string): Promise<string[]> => {
  const info = await lstat(folder).catch(() => null);
  if (info?.isSymbolicLink()) refuse('link', pictureFolder);
  if (!info?.isDirectory()) return [];
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.') && name.toLowerCase() !== 'thumbs.db');
  if (names.length > pictureLimits.files) refuse('tooManyFiles', pictureFolder, { count: names.length, most: pictureLimits.files });
  return names.sort();
};

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? 'unknown';

const asProblem = async (error: unknown, from: string): Promise<Problem> => {
  if (error instanceof Refused) return error.problem;
  if (['ENOSPC', 'EDQUOT'].includes(codeOf(error))) return problem('diskFull', {});
  const isGone = ['EIO', 'ENODEV', 'ENXIO', 'ESTALE'].includes(codeOf(error)) || (await lstat(from).catch(() => null)) === null;
  return isGone || codeOf(error) === 'ENOENT' ? problem('gone', {}) : problem('unreadable', {}, { code: codeOf(error) });
};

/**
 * Copies a pack's spreadsheet and pictures from a stick into `to`, before anything of it is looked at. Null: all of it is there;
 * else why not. `onFile` is called before each file.
 */
export const copyPackIn = async (from: string, to: string, onFile: (name: string) => void = () => undefined): Promise<Problem | null> => {
  try {
    const book = path.join(from, bookName);
    if ((await lstat(from)).isSymbolicLink()) refuse('link', path.basename(from));
    if ((await lstat(book).catch(() => null)) === null) refuse('noBook', undefined, { book: bookName });
    const size = await checkFile(book, bookName);
    if (size > copyLimits.bookBytes) refuse('bookSize', bookName, { size: megabytes(size), most: megabytes(copyLimits.bookBytes) });
    await mkdir(path.join(to, pictureFolder), { recursive: true });
    onFile(bookName);
    let left = copyLimits.bytes - (await copyFile(book, path.join(to, bookName), copyLimits.bookBytes));
    for (const name of await pictureNames(path.join(from, pictureFolder))) {
      onFile(name);
      const file = path.join(from, pictureFolder, name);
      if ((await checkFile(file, `${pictureFolder}/${name}`)) > left) refuse('packSize', undefined, { most: megabytes(copyLimits.bytes) });
      left -= await copyFile(file, path.join(to, pictureFolder, name), left);
    }
    return null;
  } catch (error) {
    return asProblem(error, from);
  }
};
