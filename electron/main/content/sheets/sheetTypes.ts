import type { Bilingual, ContentPack, Pinyin } from '../../../shared/content';
import type { ProblemCode } from './problems';

/** What stands in a cell, told apart where a spreadsheet tells it apart. `other`: formula, error, date, picture or rich object. */
export type Cell =
  { kind: 'empty' } | { kind: 'text'; text: string } | { kind: 'number'; value: number } | { kind: 'other'; what: OtherCell };
export type OtherCell = 'formula' | 'error' | 'date' | 'object';

/** One sheet as read: the heads of row 1, and rows that hold anything, by their number in the spreadsheet. */
export interface RawSheet {
  name: string;
  heads: { column: number; text: string }[];
  rows: { row: number; cells: Map<number, Cell> }[];
}

/** Files of the pack's picture folder that may be used, by name, with what they are. */
export interface PackPictures {
  has(name: string): boolean;
  /** the same bytes as the picture that runs now under this id */
  isRunning(name: string, id: string): boolean;
}

export type Report = (code: ProblemCode, values?: Record<string, string | number>) => void;

/** Where a record came from: to name row and column of what is found wrong later. */
export interface Placed<R> {
  row: number;
  record: R;
}

export interface Column {
  /** path in the record, e.g. `why.zh` */
  key: string;
  head: string;
  /** one line for the help sheet */
  help: Bilingual;
  width: number;
  /** what may be chosen; becomes a list to pick from in the spreadsheet */
  options?: readonly string[];
  isOptional?: boolean;
  /** the cell of a record; null leaves it empty */
  write(value: unknown): string | number | null;
  /** the value of a cell that is not empty; undefined after a problem was reported */
  read(cell: Cell, report: Report): unknown;
}

/** A record as its columns hold it: key (path) → value; absent where the cell is empty. */
export type Flat = Record<string, unknown>;

/** What a kind needs to turn rows into content. */
export interface ReadContext {
  /** the content in use, with what the sheets before this one have become */
  running: ContentPack;
  /** ids of exhibits a script may show */
  exhibits: readonly string[];
  /** rows of a sheet before this one, and how to name what is wrong there */
  of(kind: string): { rows: readonly Placed<Flat>[]; at: ReadContext['at'] };
  pinyin(zh: string): Pinyin;
  pictures: PackPictures;
  /** names a problem by the row and the key of its column */
  at(row: number, key: string): Report;
  /** a picture of the pack that a record uses */
  usePicture(id: string, file: string): void;
}

/** One sheet of the workbook. Adding a kind of content to packs is one entry of `sheetKinds`. */
export interface SheetKind {
  id: string;
  /** what of the content it becomes, and the file that holds it; null: a later sheet is built from its rows */
  becomes: { part: keyof ContentPack; file: string } | null;
  /** format of the spreadsheet that first had it; older ones leave its content as it is */
  since: number;
  sheet: string;
  help: Bilingual;
  columns: readonly Column[];
  /** key of the column that tells records apart, and of the one they are called by */
  idKey: string;
  nameKey: string;
  mostRows: number;
  mayBeEmpty?: true;
  /** id of the picture file a record may bring; absent: its records bring none */
  pictureId?: (id: string) => string;
  /** the running content as rows; `fileOf`: the export's file of a picture */
  flatten(running: ContentPack, fileOf: (picture: string) => string): Flat[];
  /** rows as what the file holds; reports what is wrong. Called with rows whose cells were all readable. */
  build(rows: readonly Placed<Flat>[], context: ReadContext): unknown;
}
