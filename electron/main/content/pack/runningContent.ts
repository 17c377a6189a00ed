import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ContentPack } from '../../../shared/content';
import { describeError, type Log } from '../../log/log';
import { loadContent } from '../loadContent';
import { checkManifest, packPictures } from './manifest';
import type { PackStore } from './packStore';

export interface RunningContent {
  content: ContentPack;
  /** id of the imported pack, null for what came with the app */
  pack: string | null;
  /** when it was imported, ISO 8601 */
  importedAt: string | null;
  /** picture id → file, of pictures the pack brought */
  pictures: ReadonlyMap<string, string>;
  /** what staff should know, or null */
  notice: string | null;
}

const picturesOf = (dir: string): Map<string, string> => {
  const folder = path.join(dir, packPictures);
  if (!existsSync(folder)) return new Map();
  return new Map(readdirSync(folder).map((name) => [name.replace(/\.\w+$/, ''), path.join(folder, name)]));
};

/** The pack in use, else the one before it, else what came with the app; a pack is used whole or not at all. Throws only for the last. */
export const loadRunning = (bundledDir: string, store: PackStore, log: Log): RunningContent => {
  const { current, previous } = store.pointer();
  const problems: string[] = [];
  for (const id of new Set([current, previous ?? null])) {
    const dir = store.folder(id);
    if (id === null || dir === null) break;
    try {
      const { importedAt } = checkManifest(dir);
      const content = { ...loadContent(bundledDir, dir), pictureVersion: id };
      return { content, pack: id, importedAt, pictures: picturesOf(dir), notice: problems.length > 0 ? problems.join('; ') : null };
    } catch (error) {
      problems.push(`the content pack ${id} cannot be used (${error instanceof Error ? error.message : String(error)})`);
      log.error(`content: ${describeError(error)}`);
    }
  }
  return { content: loadContent(bundledDir), pack: null, importedAt: null, pictures: new Map(), notice: problems.join('; ') || null };
};
