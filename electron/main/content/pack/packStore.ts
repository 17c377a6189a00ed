// Where imported packs live: packs/<id>/ whole, and one small file that says which is used. Switching is renaming that file.
import * as nodeFs from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { Log } from '../../log/log';
import { readBounded, sweepTemps, writeAtomic } from '../../settings/atomicFile';
import { parseBoundedJson } from '../../settings/boundedJson';

export const packId = v.pipe(v.string(), v.regex(/^\d{8}-\d{6}-[0-9a-f]{6}$/));
export const pointerSchema = v.object({
  version: v.literal(1),
  /** null: what came with the app */
  current: v.nullable(packId),
  /** what was used before, to go back to; undefined: nothing */
  previous: v.optional(v.nullable(packId)),
});
export type Pointer = v.InferOutput<typeof pointerSchema>;

export const pointerName = 'content.json';
const none: Pointer = { version: 1, current: null };

export interface PackStore {
  pointer(): Pointer;
  /** folder of a pack, null for what came with the app */
  folder(id: string | null): string | null;
  /** an empty folder for a pack in the making; what a killed import leaves in it is swept at the next start */
  makeStaging(): Promise<string>;
  /** has the staged folder on the disk as pack `id` */
  keep(staging: string, id: string): Promise<void>;
  /** one rename: before it the old pack is used, after it the new one */
  use(id: string | null): Promise<void>;
  goBack(): Promise<boolean>;
}

const readPointer = (file: string, log: Log): Pointer => {
  try {
    const bytes = readBounded(nodeFs, file, 4096);
    return bytes === null ? none : v.parse(pointerSchema, parseBoundedJson(bytes));
  } catch {
    log.warn('content: which pack is used cannot be read; what came with the app is used');
    return none;
  }
};

/** Has every file below a folder on the disk. */
export const syncAll = async (dir: string): Promise<void> => {
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) await syncAll(file);
    else await syncOne(file);
  }
  await syncOne(dir);
};

const syncOne = async (file: string): Promise<void> => {
  const handle = await open(file, 'r').catch(() => null);
  // Windows opens no folder; there the rename is journalled
  await handle?.sync().catch(() => undefined);
  await handle?.close();
};

/** Opens the packs in `dir`. Sweeps what killed imports left; never touches the pack in use or the one before it. */
export const openPackStore = (dir: string, log: Log): PackStore => {
  const packs = path.join(dir, 'packs');
  const file = path.join(dir, pointerName);
  let pointer = readPointer(file, log);
  const folder = (id: string | null): string | null => (id === null ? null : path.join(packs, id));
  const sweep = async (): Promise<void> => {
    const kept = new Set([pointer.current, pointer.previous]);
    for (const name of await readdir(packs).catch(() => []))
      if (!kept.has(name)) await rm(path.join(packs, name), { recursive: true, force: true });
  };
  sweepTemps(nodeFs, file);
  const write = async (next: Pointer): Promise<void> => {
    await writeAtomic(nodeFs, file, `${JSON.stringify(next)}\n`);
    pointer = next;
  };
  // only at the start: a staging folder of this run may be waiting for its publication
  void sweep().catch((error: unknown) => log.warn(`content: old packs could not be removed (${String(error)})`));
  return {
    pointer: () => pointer,
    folder,
    makeStaging: async () => {
      await mkdir(packs, { recursive: true });
      return nodeFs.promises.mkdtemp(path.join(packs, 'staging-'));
    },
    keep: async (staging, id) => {
      await syncAll(staging);
      await rename(staging, path.join(packs, id));
      await syncOne(packs);
    },
    use: async (id) => {
      const old = pointer.previous;
      await write({ version: 1, current: id, previous: pointer.current });
      const gone = old === undefined || old === pointer.current || old === id ? null : folder(old);
      if (gone !== null) await rm(gone, { recursive: true, force: true }).catch(() => undefined);
    },
    goBack: async () => {
      if (pointer.previous === undefined) return false;
      await write({ version: 1, current: pointer.previous, previous: pointer.current });
      return true;
    },
  };
};
