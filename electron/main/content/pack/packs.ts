// Content packs: out to a folder, in from one. Copied, checked whole, shown, and only then switched to.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentPack } from '../../../shared/content';
import { toHallIso } from '../../../shared/hallTime';
import type { GuidedScript } from '../../../shared/guided';
import type { PackDifference, ScriptProblem } from '../../../shared/packs';
import type { Log } from '../../log/log';
import { ContentError } from '../contentError';
import { loadContent } from '../loadContent';
import { createReader } from '../pinyin';
import { contentSheets, readContent } from '../sheets/contentBook';
import { bookName, pictureFolder } from '../sheets/names';
import { problem, type Problem } from '../sheets/problems';
import { sheetKinds } from '../sheets/sheetKinds';
import type { PackPictures } from '../sheets/sheetTypes';
import { readBook } from '../xlsx/readBook';
import { ZipRefused } from '../xlsx/safeZip';
import { writeBook } from '../xlsx/writeBook';
import { copyPackIn } from './copyIn';
import { differencesOf } from './difference';
import { manifestName, manifestOf, packPictures } from './manifest';
import { openPackStore, type PackStore } from './packStore';
import { pictureProblem } from './pictures';
import { loadRunning, type RunningContent } from './runningContent';
import { readDrafts } from './scriptDrafts';

export type Prepared = { problems: Problem[] } | { token: string; differences: PackDifference[] };

export interface Packs {
  running(): RunningContent;
  canGoBack(): boolean;
  /** writes spreadsheet and pictures into a new folder of `dir`; resolves to its name */
  exportTo(dir: string): Promise<string>;
  /** copies and checks a pack. Nothing changes yet: `publish` takes it into use. */
  prepare(from: string, exhibits: readonly string[]): Promise<Prepared>;
  publish(token: string): Promise<void>;
  /** scripts as they came with the app */
  shippedScripts(): GuidedScript[];
  /** the running content with these scripts, as a pack of its own in use; or what is wrong with them, and nothing is changed */
  publishScripts(scripts: GuidedScript[], exhibits: readonly string[]): Promise<ScriptProblem[]>;
  /** swaps the pack in use with the one before it; again swaps back */
  goBack(): Promise<boolean>;
  /** folder of the imported pack in use, null: what came with the app */
  folder(): string | null;
  /** file of a picture the pack in use brought, or null */
  picture(id: string): string | null;
}

interface Options {
  /** assets/content of the app */
  bundledDir: string;
  /** built pictures, <id>.svg */
  picturesDir: string;
  dir: string;
  clock(): number;
  log: Log;
  onChange(running: RunningContent): void;
  /** before each file of an import is copied; for tests */
  onFile?: (name: string) => void;
}

const stamp = (ms: number): string => toHallIso(ms).slice(0, 19).replace(/[-:]/g, '').replace('T', '-');

/** Pictures that are not the app's own: what a pack has to bring, or keep. */
const ownPictures = ({ items, slides }: ContentPack): string[] => [
  ...items.filter(({ icon }) => icon === null).map(({ id }) => id),
  ...slides.flatMap(({ picture }) => picture ?? []),
];

const exportedPictures = ({ items, slides }: ContentPack): string[] => [
  ...items.map(({ id }) => id),
  ...slides.flatMap(({ picture }) => picture ?? []),
];

const readStaged = async (staging: string): Promise<{ names: string[]; problems: Problem[] }> => {
  const folder = path.join(staging, pictureFolder);
  const names = await readdir(folder);
  const problems: Problem[] = [];
  for (const name of names) {
    const found = pictureProblem(name, await readFile(path.join(folder, name)));
    if (found) problems.push(problem(found.code, { file: `${pictureFolder}/${name}` }, found.values));
  }
  return { names, problems };
};

/** Opens the packs of `dir` and loads the one in use. Throws where not even what came with the app can be used. */
export const openPacks = (options: Options): Packs => {
  const { bundledDir, picturesDir, clock, log } = options;
  const store: PackStore = openPackStore(options.dir, log);
  let running = loadRunning(bundledDir, store, log);
  let staged: { token: string; folder: string } | null = null;
  const readings = JSON.parse(readFileSync(path.join(bundledDir, 'pinyin-readings.json'), 'utf8')) as Record<string, string>;

  const runningPicture = (id: string): string | null => {
    const bundled = path.join(picturesDir, `${id}.svg`);
    return running.pictures.get(id) ?? (existsSync(bundled) ? bundled : null);
  };
  const fileName = (id: string): string => {
    const file = runningPicture(id);
    return `${id}${file === null ? '.svg' : path.extname(file)}`;
  };
  const picturesIn = (staging: string, names: readonly string[]): PackPictures => ({
    has: (name) => names.includes(name),
    isRunning: (name, id) => {
      const file = runningPicture(id);
      return names.includes(name) && file !== null && readFileSync(file).equals(readFileSync(path.join(staging, pictureFolder, name)));
    },
  });
  const drop = async (): Promise<void> => {
    if (staged) await rm(staged.folder, { recursive: true, force: true });
    staged = null;
  };

  /** A pack in the making: its files, the pictures it keeps of the running one, manifest. Throws ContentError where it cannot be loaded. */
  const writePack = async (staging: string, content: ContentPack, isNew: (picture: string) => boolean): Promise<void> => {
    const folder = path.join(staging, packPictures);
    await mkdir(folder, { recursive: true });
    for (const { becomes } of sheetKinds)
      if (becomes !== null) await writeFile(path.join(staging, becomes.file), JSON.stringify(content[becomes.part], null, 1));
    for (const id of ownPictures(content)) {
      const old = running.pictures.get(id);
      if (old !== undefined && !isNew(id)) await copyFile(old, path.join(folder, path.basename(old)));
    }
    await writeFile(path.join(staging, manifestName), JSON.stringify(manifestOf(staging, toHallIso(clock())), null, 1));
    loadContent(bundledDir, staging);
  };

  /** What was copied from the stick becomes the pack's own: pictures under their item's id, the spreadsheet gone. */
  const takeOver = async (staging: string, pictures: ReadonlyMap<string, string>): Promise<void> => {
    const folder = path.join(staging, packPictures);
    await mkdir(folder, { recursive: true });
    for (const [id, name] of pictures)
      await copyFile(path.join(staging, pictureFolder, name), path.join(folder, `${id}${path.extname(name).toLowerCase()}`));
    await rm(path.join(staging, pictureFolder), { recursive: true });
    await rm(path.join(staging, bookName));
  };

  const check = async (staging: string, exhibits: readonly string[]): Promise<Prepared> => {
    const { names, problems } = await readStaged(staging);
    const book = await readBook(await readFile(path.join(staging, bookName)));
    const known = new Map(running.content.items.map(({ zh, pinyin }) => [zh, pinyin]));
    const read = createReader(readings);
    const found = readContent(book, {
      running: running.content,
      pinyin: (zh) => known.get(zh) ?? read(zh),
      pictures: picturesIn(staging, names),
      exhibits,
    });
    if (problems.length + found.problems.length > 0) return { problems: [...problems, ...found.problems] };
    await takeOver(staging, found.pictures);
    await writePack(staging, found.content, (id) => found.pictures.has(id));
    const token = randomBytes(6).toString('hex');
    staged = { token, folder: staging };
    return { token, differences: differencesOf(running.content, found.content, new Set(found.pictures.keys())) };
  };

  const asProblem = (error: unknown): Problem => {
    if (error instanceof ZipRefused) return problem(error.code, { file: bookName }, error.values);
    if (error instanceof ContentError) return problem('together', {}, { value: error.message });
    const code = (error as NodeJS.ErrnoException | null)?.code;
    if (code === 'ENOSPC') return problem('diskFull', {});
    log.error(`content: import: ${String(error)}`);
    return problem('unreadable', {}, { code: code ?? 'unknown' });
  };

  const reload = (): void => {
    running = loadRunning(bundledDir, store, log);
    options.onChange(running);
  };

  const use = async (folder: string): Promise<void> => {
    const id = `${stamp(clock())}-${randomBytes(3).toString('hex')}`;
    await store.keep(folder, id);
    await store.use(id);
    reload();
  };

  return {
    running: () => running,
    canGoBack: () => store.pointer().previous !== undefined,
    folder: () => store.folder(running.pack),
    picture: (id) => running.pictures.get(id) ?? null,
    exportTo: async (dir) => {
      const name = `虹梅内容包-${stamp(clock())}`;
      const folder = path.join(dir, name);
      await mkdir(path.join(folder, pictureFolder), { recursive: true });
      await writeFile(path.join(folder, bookName), await writeBook(contentSheets(running.content, fileName)), { flush: true });
      for (const id of exportedPictures(running.content)) {
        const file = runningPicture(id);
        if (file !== null) await copyFile(file, path.join(folder, pictureFolder, fileName(id)));
      }
      return name;
    },
    prepare: async (from, exhibits) => {
      await drop();
      const staging = await store.makeStaging();
      try {
        const failed = await copyPackIn(from, staging, options.onFile);
        const result: Prepared = failed ? { problems: [failed] } : await check(staging, exhibits);
        if ('problems' in result) await rm(staging, { recursive: true, force: true });
        return result;
      } catch (error) {
        await rm(staging, { recursive: true, force: true });
        return { problems: [asProblem(error)] };
      }
    },
    publish: async (token) => {
      if (staged?.token !== token) throw new Error('that pack is no longer waiting: import it again');
      const { folder } = staged;
      staged = null;
      await use(folder);
    },
    shippedScripts: () => loadContent(bundledDir).scripts,
    publishScripts: async (drafts, exhibits) => {
      const { scripts, problems } = readDrafts(drafts, running.content, exhibits);
      if (problems.length > 0) return problems;
      await drop();
      const staging = await store.makeStaging();
      try {
        await writePack(staging, { ...running.content, scripts }, () => false);
        await use(staging);
        return [];
      } catch (error) {
        await rm(staging, { recursive: true, force: true });
        throw error;
      }
    },
    goBack: async () => {
      const did = await store.goBack();
      if (did) reload();
      return did;
    },
  };
};
