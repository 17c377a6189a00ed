import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WasteItem, Statement, Composite } from '../../../../../electron/shared/content';
import type { GuidedScript } from '../../../../../electron/shared/guided';
import { loadContent } from '../../../../../electron/main/content/loadContent';
import { contentSheets } from '../../../../../electron/main/content/sheets/contentBook';
import { bookName, pictureFolder } from '../../../../../electron/main/content/sheets/names';
import { openPacks } from '../../../../../electron/main/content/pack/packs';
import { writeBook, type BookSheet } from '../../../../../electron/main/content/xlsx/writeBook';

const bundled = path.resolve('assets/content');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(bundled, file), 'utf8'));
export const svg = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="9" fill="${colour}"/></svg>`;

/** A small content folder that hangs together: seven items a bin, six statements, one thing to take apart. */
const smallContent = (dir: string): void => {
  mkdirSync(dir, { recursive: true });
  const all = (read('waste-items.json') as WasteItem[]).filter(({ disputed }) => !disputed);
  const chosen = ['recyclable', 'hazardous', 'food', 'residual'].flatMap((bin) =>
    all.filter(({ category }) => category === bin).slice(0, 7),
  );
  // two things of one bin that share a drawing
  chosen[2]!.icon = chosen[1]!.icon;
  const ids = chosen.map(({ id }) => id);
  const items = chosen.map((item, index) => ({ ...item, confusedWith: [ids[(index + 1) % ids.length], ids[(index + 9) % ids.length]] }));
  const statements = (read('quiz-statements.json') as Statement[])
    .slice(0, 6)
    .map((statement, index) => ({ ...statement, picture: ids[index] }));
  const write = (file: string, value: unknown): void => writeFileSync(path.join(dir, file), JSON.stringify(value));
  write('waste-items.json', items);
  write('quiz-statements.json', statements);
  write('slides.json', [
    { id: 'first', text: { zh: '先分好，再投放', en: 'Sort first' }, items: [ids[0]], picture: null, label: null },
    { id: 'second', text: { zh: '看清楚再投', en: 'Look first' }, items: ids.slice(1, 3), picture: null, label: null },
  ]);
  mkdirSync(path.join(dir, 'scripts'));
  for (const name of ['lower-primary', 'secondary']) {
    const script = read(`scripts/${name}.json`) as GuidedScript;
    const steps = script.steps.map((step) =>
      step.kind === 'talk' && 'items' in step.picture ? { ...step, picture: { items: ids.slice(0, 2) } } : step,
    );
    write(`scripts/${name}.json`, { ...script, steps });
  }
  write('composite-items.json', (read('composite-items.json') as Composite[]).slice(0, 1));
  for (const file of ['effects.json', 'sources.json', 'loop-facts.json', 'pinyin-readings.json'])
    cpSync(path.join(bundled, file), path.join(dir, file));
};

/** what the page says it has */
export const exhibitIds = readdirSync('renderer/exhibits', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const clockMs = Date.parse('2026-11-27T12:00:00+08:00');

export const makeHall = (onFile?: (name: string) => void) => {
  const root = mkdtempSync(path.join(tmpdir(), 'packs-'));
  const [content, pictures, dir, stick] = ['content', 'pictures', 'data', 'stick'].map((name) => path.join(root, name)) as [
    string,
    string,
    string,
    string,
  ];
  smallContent(content);
  for (const each of [pictures, dir, stick]) mkdirSync(each);
  const running = loadContent(content);
  for (const { id } of running.items) writeFileSync(path.join(pictures, `${id}.svg`), svg('#123456'));
  const openIn = (folder: string) =>
    openPacks({
      bundledDir: content,
      picturesDir: pictures,
      dir: folder,
      clock: () => clockMs,
      log: silent,
      onChange: () => undefined,
      ...(onFile && { onFile }),
    });
  const open = () => openIn(dir);
  return { root, openIn, content, pictures, dir, stick, running, open };
};
export type Hall = ReturnType<typeof makeHall>;

/** Everything below a folder, with its bytes: to see that nothing changed. */
export const snapshotOf = (dir: string): string =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => {
          const file = path.join(entry.parentPath, entry.name);
          return `${path.relative(dir, file)} ${readFileSync(file, 'base64')}`;
        })
        .sort()
        .join('\n')
    : '';

export interface Draft {
  sheets: { name: string; heads: string[]; rows: unknown[][] }[];
  folder: string;
  pictures: string;
}

/** The exported sheets with plain rows, for a test to spoil. */
export const draftOf = (hall: Hall, folder: string): Draft => ({
  sheets: contentSheets(hall.running, (id) => `${id}.svg`).map(({ name, columns, rows }) => ({
    name,
    heads: columns.map(({ head }) => head),
    rows: rows.map((row) => [...row]),
  })),
  folder,
  pictures: path.join(folder, pictureFolder),
});

export const saveDraft = async ({ sheets, folder, pictures }: Draft): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  const book: BookSheet[] = sheets.map(({ name, heads, rows }) => ({
    name,
    columns: heads.map((head) => ({ head, width: 10 })),
    rows: rows as (string | number | null)[][],
  }));
  writeFileSync(path.join(folder, bookName), await writeBook(book));
};
