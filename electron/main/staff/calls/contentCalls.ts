import { existsSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { ContentCalls, PackFound, PackPlace } from '../../../shared/staff/contentCalls';
import { scriptDrafts } from '../../content/scriptSchema';
import { bookName } from '../../content/sheets/names';
import { findStick } from '../../guided/stick';
import { settingsEntries } from '../../settings/settingsSchema';
import { exchangeFolder, placeFolder } from '../exchange';
import { InputError, type HandlersOf, type SchemasOf, type StaffParts } from '../staffParts';

const place = v.picklist(['stick', 'folder'] satisfies PackPlace[]);
const text = v.pipe(v.string(), v.maxLength(300));
const exhibitIds = v.pipe(v.array(settingsEntries.pinned.wrapped.wrapped), v.maxLength(64));

export const contentSchemas: SchemasOf<ContentCalls> = {
  getPackState: v.strictTuple([]),
  findPacks: v.strictTuple([]),
  exportPack: v.strictTuple([place]),
  preparePack: v.strictTuple([text, exhibitIds]),
  publishPack: v.strictTuple([text]),
  goBackPack: v.strictTuple([]),
  getScripts: v.strictTuple([]),
  publishScripts: v.strictTuple([scriptDrafts, exhibitIds]),
};

interface Found extends PackFound {
  folder: string;
}

/** Folders with a spreadsheet, one level deep, newest first. */
const packsIn = async (root: string, at: PackPlace): Promise<Found[]> => {
  const names = await readdir(root, { withFileTypes: true }).catch(() => []);
  const folders = ['', ...names.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name)];
  const found = await Promise.all(
    folders.map(async (name): Promise<Found | null> => {
      const info = await lstat(path.join(root, name, bookName)).catch(() => null);
      if (info === null) return null;
      return {
        ref: `${at}:${name}`,
        place: at,
        name: name || path.basename(root),
        changedAt: info.mtime.toISOString(),
        folder: path.join(root, name),
      };
    }),
  );
  return found.filter((each) => each !== null).sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
};

export const createContentCalls = ({ services, flags, dataDir }: StaffParts): HandlersOf<ContentCalls> => {
  const findAll = async (): Promise<Found[]> => {
    const stick = findStick(flags.removableDir);
    const onStick = stick === null ? [] : await packsIn(stick, 'stick');
    return [...onStick, ...(await packsIn(exchangeFolder(dataDir), 'folder'))];
  };
  return {
    getPackState: () => {
      const { importedAt, notice, content } = services.packs().running();
      return {
        importedAt,
        notice,
        canGoBack: services.packs().canGoBack(),
        hasStick: findStick(flags.removableDir) !== null,
        folder: exchangeFolder(dataDir),
        counts: {
          items: content.items.length,
          statements: content.statements.length,
          slides: content.slides.length,
          scripts: content.scripts.length,
        },
      };
    },
    findPacks: async () => (await findAll()).map(({ folder: _, ...found }) => found),
    exportPack: async (_, to) => services.packs().exportTo(await placeFolder({ flags, dataDir }, to)),
    preparePack: async (_, ref, exhibits) => {
      const found = (await findAll()).find((each) => each.ref === ref);
      if (!found || !existsSync(found.folder)) throw new InputError('ref', 'no such pack');
      return services.packs().prepare(found.folder, exhibits);
    },
    publishPack: (_, token) => services.packs().publish(token),
    goBackPack: () => services.packs().goBack(),
    getScripts: () => ({ scripts: services.packs().running().content.scripts, shipped: services.packs().shippedScripts() }),
    publishScripts: (_, scripts, exhibits) => services.packs().publishScripts(scripts, exhibits),
  };
};
