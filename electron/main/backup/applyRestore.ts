// A checked backup takes its place at the next start, before anything of the old is opened. Everything lies ready in restore/ by then;
// `ready.json` is the moment from which it will be done, however often the power goes: each step may be done again.
import * as nodeFs from 'node:fs';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { packId, pointerName, pointerSchema, type Pointer } from '../content/pack/packStore';
import { readSmallFile } from '../lifecycle/smallFile';
import { describeError, type Log } from '../log/log';
import { writeAtomic } from '../settings/atomicFile';
import { loadSettings } from '../settings/loadSettings';
import { notesSchema, replaceNotes } from '../daily/daily';
import { journalName, notesName, settingsName } from './backupFile';

export const readyName = 'ready.json';
/** what a backup lies in while it is checked and until it has taken its place */
export const restoreFolder = (dataDir: string): string => path.join(dataDir, 'restore');
export const stagedPack = 'pack';

const readySchema = v.object({
  version: v.literal(1),
  /** the content pack it brings, null: what came with the app */
  pack: v.nullable(packId),
});

const putSettings = async (dataDir: string, folder: string): Promise<void> => {
  // where a newer version owns settings.json, this one has a file of its own
  const { file } = loadSettings(nodeFs, dataDir);
  await writeAtomic(nodeFs, path.join(dataDir, file), readFileSync(path.join(folder, settingsName)));
};

const putPack = async (dataDir: string, folder: string, pack: string | null): Promise<void> => {
  const content = path.join(dataDir, 'content');
  const staged = path.join(folder, stagedPack);
  if (pack !== null && existsSync(staged)) {
    mkdirSync(path.join(content, 'packs'), { recursive: true });
    renameSync(staged, path.join(content, 'packs', pack));
  }
  const file = path.join(content, pointerName);
  const before = readSmallFile(file, pointerSchema)?.current ?? null;
  if (before === pack) return;
  const pointer: Pointer = { version: 1, current: pack, previous: before };
  await writeAtomic(nodeFs, file, `${JSON.stringify(pointer)}\n`);
};

const putJournal = (dataDir: string, folder: string): void => {
  const staged = path.join(folder, journalName);
  if (!existsSync(staged)) return;
  const file = path.join(dataDir, journalName);
  // what these hold belongs to the old file
  for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  renameSync(staged, file);
};

const putNotes = async (dataDir: string, folder: string): Promise<void> => {
  const notes = readSmallFile(path.join(folder, notesName), notesSchema);
  if (notes !== null) await replaceNotes(dataDir, notes);
};

/**
 * Puts a backup that lies ready in its place; sweeps one that does not. Answers whether one was put in. Never throws: what the disk refuses
 * now is tried again at the next start. `onStep`: before each step, for tests.
 */
export const applyRestore = async (dataDir: string, log: Log, onStep: (step: number) => void = () => undefined): Promise<boolean> => {
  const folder = restoreFolder(dataDir);
  const ready = readSmallFile(path.join(folder, readyName), readySchema);
  try {
    if (ready !== null) {
      const steps: (() => void | Promise<void>)[] = [
        () => putSettings(dataDir, folder),
        () => putPack(dataDir, folder, ready.pack),
        () => putNotes(dataDir, folder),
        () => putJournal(dataDir, folder),
        () => rmSync(path.join(folder, readyName)),
      ];
      for (const [index, step] of steps.entries()) {
        onStep(index);
        await step();
      }
      log.info('restore: the backup has taken its place');
    }
    onStep(5);
    rmSync(folder, { recursive: true, force: true });
    return ready !== null;
  } catch (error) {
    log.error(`restore: not done, tried again at the next start: ${describeError(error)}`);
    return false;
  }
};
