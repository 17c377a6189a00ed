import yauzl from 'yauzl';
import type { ProblemCode } from '../sheets/problems';

interface ZipLimits {
  entries: number;
  /** of everything unpacked */
  bytes: number;
}
const bookLimits: ZipLimits = { entries: 400, bytes: 40 * 1024 * 1024 };

/** Why a zip is refused; carries what the sentence needs. */
export class ZipRefused extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
const bomb = (most: number): ZipRefused => new ZipRefused('bomb', { most: megabytes(most) });

/** Refuses by the directory alone what must never be unpacked. Sizes it tells are held against what really comes out, later. */
const checkEntry = (entry: yauzl.Entry, total: number, limits: ZipLimits): void => {
  const name = entry.fileName;
  if (name.includes('\\') || name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..'))
    throw new ZipRefused('zipPath');
  if ((entry.generalPurposeBitFlag & 1) !== 0) throw new ZipRefused('oldBook');
  if (total > limits.bytes) throw bomb(limits.bytes);
};

const readEntry = (zip: yauzl.ZipFile, entry: yauzl.Entry, left: number, limits: ZipLimits): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const parts: Buffer[] = [];
      let size = 0;
      stream.on('data', (part: Buffer) => {
        size += part.length;
        if (size <= left) parts.push(part);
        else {
          stream.destroy();
          reject(bomb(limits.bytes));
        }
      });
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(parts)));
    });
  });

const openZip = (bytes: Buffer): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: false, decodeStrings: true } as const;
    yauzl.fromBuffer(bytes, options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

const entriesOf = (zip: yauzl.ZipFile, limits: ZipLimits): Promise<yauzl.Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: yauzl.Entry[] = [];
    let total = 0;
    if (zip.entryCount > limits.entries) return reject(new ZipRefused('zipEntries', { count: zip.entryCount, most: limits.entries }));
    zip.on('entry', (entry: yauzl.Entry) => {
      try {
        checkEntry(entry, (total += entry.uncompressedSize), limits);
      } catch (error) {
        return reject(error instanceof Error ? error : new Error(String(error)));
      }
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });

/** Every file of a zip, unpacked in memory within the limits. Throws ZipRefused. */
export const unzipSafely = async (bytes: Buffer, limits = bookLimits): Promise<Map<string, Buffer>> => {
  try {
    const zip = await openZip(bytes);
    const files = new Map<string, Buffer>();
    let left = limits.bytes;
    for (const entry of await entriesOf(zip, limits)) {
      if (entry.fileName.endsWith('/')) continue;
      const content = await readEntry(zip, entry, left, limits);
      left -= content.length;
      files.set(entry.fileName, content);
    }
    return files;
  } catch (error) {
    if (error instanceof ZipRefused) throw error;
    // yauzl refuses paths out of the zip itself
    const message = error instanceof Error ? error.message : '';
    if (/invalid (relative path|characters in fileName)|absolute path/.test(message)) throw new ZipRefused('zipPath');
    throw new ZipRefused('damagedBook');
  }
};
