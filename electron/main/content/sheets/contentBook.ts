// Content as sheets, and sheets as content: what the spreadsheet of a pack says, and every way in which it can be wrong.
import type { ContentPack } from '../../../shared/content';
import type { BookSheet } from '../xlsx/writeBook';
import type { RawBook } from '../xlsx/readBook';
import { pictureFolder } from './names';
import { problem, type Place, type Problem, type ProblemCode } from './problems';
import { sheetKinds } from './sheetKinds';
import type { Column, Flat, PackPictures, Placed, RawSheet, ReadContext, SheetKind } from './sheetTypes';

const helpSheet = '说明';
/** 2: slides and scripts as well */
const packFormat = 2;

/** Rows of one kind as its columns write them: what the export holds and differences are told in. */
export const cellsOf = (kind: SheetKind, flat: Flat): (string | number | null)[] =>
  kind.columns.map((column) => column.write(flat[column.key]));

const help = (): BookSheet => ({
  name: helpSheet,
  columns: [
    { head: '工作表', width: 18 },
    { head: '列', width: 20 },
    { head: '必填', width: 8 },
    { head: '怎么填', width: 52 },
    { head: '可以填', width: 44 },
    { head: 'How to fill it in', width: 52 },
  ],
  rows: [
    [
      '内容包版本',
      packFormat,
      null,
      '不要改这一行。改好以后，整个文件夹复制到U盘，在管理面板“内容”里导入。',
      null,
      'Do not change this row.',
    ],
    [
      '图片',
      pictureFolder,
      null,
      '换图片：把新图放进“图片”文件夹，在“图片”列写文件名。png、jpg、webp、svg，每边最多4096像素，最多5兆。',
      null,
      'New pictures go into the picture folder.',
    ],
    [
      '第1行',
      '列名',
      null,
      '不要改列名和工作表名；列的先后可以换。删掉一整行，就删掉这一项。',
      null,
      'Keep the heads. Deleting a row deletes the entry.',
    ],
    ...sheetKinds.flatMap((kind) => [
      [kind.sheet, null, null, kind.help.zh, null, kind.help.en],
      ...kind.columns.map((column) => [
        kind.sheet,
        column.head,
        column.isOptional ? null : '是',
        column.help.zh,
        column.options?.join('、') ?? null,
        column.help.en,
      ]),
    ]),
  ],
});

/** The running content as sheets. `pictureOf`: file of a picture in the export's picture folder. */
export const contentSheets = (running: ContentPack, pictureOf: (id: string) => string): BookSheet[] => [
  help(),
  ...sheetKinds.map((kind) => ({
    name: kind.sheet,
    columns: kind.columns.map(({ head, width, options }) => ({ head, width, ...(options && { options }) })),
    rows: kind.flatten(running, pictureOf).map((flat) => cellsOf(kind, flat)),
    spareRows: kind.mostRows > 100 ? 200 : 0,
  })),
];

interface Found {
  problems: Problem[];
  content: ContentPack;
  /** item id → file in the picture folder, for pictures that are new */
  pictures: Map<string, string>;
}

type Heads = Map<string, { column: number; definition: Column }>;

const readHeads = (
  kind: SheetKind,
  raw: RawSheet,
  add: (code: ProblemCode, place: Place, values?: Record<string, string>) => void,
): Heads => {
  const heads: Heads = new Map();
  for (const { column, text } of raw.heads) {
    const definition = kind.columns.find(({ head }) => head === text);
    if (!definition) add('headUnknown', { column }, { head: text });
    else if (heads.has(definition.key)) add('headTwice', { column }, { head: text });
    else heads.set(definition.key, { column, definition });
  }
  for (const { key, head, isOptional } of kind.columns) if (!heads.has(key) && !isOptional) add('headMissing', {}, { head });
  return heads;
};

/** One row's cells by the keys of their columns. */
const readRow = (raw: RawSheet['rows'][number], heads: Heads, context: Pick<ReadContext, 'at'>): Placed<Flat> => {
  const record: Flat = {};
  for (const [key, { column, definition }] of heads) {
    const cell = raw.cells.get(column) ?? { kind: 'empty' as const };
    const report = context.at(raw.row, key);
    if (cell.kind === 'empty') {
      if (!definition.isOptional) report('missing');
      continue;
    }
    const value = definition.read(cell, report);
    if (value !== undefined) record[key] = value;
  }
  return { row: raw.row, record };
};

const formatOf = (book: RawBook): number => {
  const cell = book.sheets.find(({ name }) => name === helpSheet)?.rows[0]?.cells.get(2);
  return cell?.kind === 'number' ? cell.value : cell?.kind === 'text' ? Number(cell.text) : NaN;
};

/** Kinds a spreadsheet of its format has. */
const kindsOf = (book: RawBook): SheetKind[] => sheetKinds.filter(({ since }) => since <= formatOf(book));

const checkFormat = (book: RawBook): Problem[] => {
  const found = formatOf(book);
  if (!Number.isInteger(found) || found < 1)
    return [problem('noFormat', { sheet: helpSheet, row: 2, column: 2, head: '列' }, { help: helpSheet, format: packFormat })];
  if (found > packFormat) return [problem('newFormat', { sheet: helpSheet, row: 2, column: 2, head: '列' }, { found, format: packFormat })];
  return [];
};

const checkSheets = (book: RawBook): Problem[] => {
  const names = [helpSheet, ...sheetKinds.map(({ sheet }) => sheet)];
  const needed = kindsOf(book).map(({ sheet }) => sheet);
  const missing = needed.filter((name) => !book.sheets.some((sheet) => sheet.name === name));
  const unknown = book.sheets.filter(({ name }) => !names.includes(name));
  return [
    ...missing.map((sheet) => problem('sheetMissing', { sheet })),
    ...unknown.map(({ name }) => problem('sheetUnknown', { sheet: name.slice(0, 40) }, { options: names.join('、') })),
  ];
};

interface Reading {
  kind: SheetKind;
  heads: Heads;
  rows: Placed<Flat>[];
}

const reporter =
  (kind: SheetKind, heads: Heads, problems: Problem[]): ReadContext['at'] =>
  (row, key) =>
  (code, values) => {
    const head = heads.get(key);
    const place: Place = { sheet: kind.sheet, ...(head && { column: head.column, head: head.definition.head }), ...(row > 0 && { row }) };
    problems.push(problem(code, place, values));
  };

/** Cells of one sheet; what cannot be read is added to `problems`. */
const readSheet = (kind: SheetKind, raw: RawSheet, problems: Problem[]): Reading => {
  const heads = readHeads(kind, raw, (code, place, values) => problems.push(problem(code, { sheet: kind.sheet, ...place }, values)));
  if (raw.rows.length === 0 && !kind.mayBeEmpty) problems.push(problem('sheetEmpty', { sheet: kind.sheet }));
  if (raw.rows.length > kind.mostRows)
    problems.push(problem('tooManyRows', { sheet: kind.sheet }, { count: raw.rows.length, most: kind.mostRows }));
  const at = reporter(kind, heads, problems);
  return { kind, heads, rows: raw.rows.slice(0, kind.mostRows).map((row) => readRow(row, heads, { at })) };
};

interface ReadOptions {
  running: ContentPack;
  pinyin: ReadContext['pinyin'];
  pictures: PackPictures;
  exhibits: readonly string[];
}

/** Sheets of some kinds as content, on top of the running one. First what single cells say; how they fit together once all can be read. */
export const readSheets = (
  sheets: readonly { kind: SheetKind; raw: RawSheet }[],
  { running, pinyin, pictures, exhibits }: ReadOptions,
  problems: Problem[] = [],
): Found => {
  const found: Found = { problems, content: running, pictures: new Map() };
  const readings = sheets.map(({ kind, raw }) => readSheet(kind, raw, problems));
  if (problems.length > 0) return found;
  const of: ReadContext['of'] = (id) => {
    const reading = readings.find(({ kind }) => kind.id === id);
    return { rows: reading?.rows ?? [], at: reading ? reporter(reading.kind, reading.heads, problems) : () => () => undefined };
  };
  for (const { kind, heads, rows } of readings) {
    const usePicture = (id: string, file: string): void => void found.pictures.set(id, file);
    const context = { running: found.content, pinyin, pictures, exhibits, usePicture, of, at: reporter(kind, heads, problems) };
    const built = kind.build(rows, context);
    if (kind.becomes !== null) found.content = { ...found.content, [kind.becomes.part]: built };
  }
  return found;
};

/** Content from a spreadsheet, or everything that is wrong with it. */
export const readContent = (book: RawBook, options: ReadOptions): Found => {
  const problems = [...checkFormat(book), ...checkSheets(book)];
  if (problems.length > 0) return { problems, content: options.running, pictures: new Map() };
  const sheets = kindsOf(book).map((kind) => ({ kind, raw: book.sheets.find(({ name }) => name === kind.sheet)! }));
  return readSheets(sheets, options, problems);
};
