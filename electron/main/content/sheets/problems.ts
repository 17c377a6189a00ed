import type { Bilingual } from '../../../shared/content';
import type { PackProblem } from '../../../shared/packs';
import en from '../locales/en.json';
import zh from '../locales/zh-CN.json';
import { createWords } from '../../words';

export type ProblemCode = keyof (typeof zh)['problem'];

export const words = createWords({ 'zh-CN': zh, en });

/** Where in the pack: as much as is known. */
export interface Place {
  file?: string;
  sheet?: string;
  /** row of the spreadsheet, from 1 */
  row?: number;
  /** column of the spreadsheet, from 1 */
  column?: number;
  head?: string;
}

/** One mistake of a pack, with its sentence in both languages. */
export interface Problem extends PackProblem {
  code: ProblemCode;
  /** the sentence without its place */
  said: Bilingual;
}

/** Column by its letters: 1 → A, 27 → AA. */
const columnLetter = (column: number): string =>
  column <= 26 ? String.fromCharCode(64 + column) : columnLetter(Math.floor((column - 1) / 26)) + columnLetter(((column - 1) % 26) + 1);

const placeKey = ({ sheet, row, column, file }: Place): string | null => {
  if (sheet === undefined) return file === undefined ? null : 'place.file';
  if (row !== undefined && column !== undefined) return 'place.cell';
  return row !== undefined ? 'place.row' : column !== undefined ? 'place.column' : 'place.sheet';
};

// what a cell says comes back shortened: a problem is one line
const short = (value: string | number): string | number =>
  typeof value === 'string' && value.length > 300 ? `${value.slice(0, 300)}…` : value;

/** A problem as staff read it: where, what is wrong, what would be right. */
export const problem = (code: ProblemCode, place: Place, values: Record<string, string | number> = {}): Problem => {
  const filled = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, short(value)]));
  const letter = place.column === undefined ? null : columnLetter(place.column);
  const key = placeKey(place);
  const where = (language: 'zh-CN' | 'en'): string => (key === null ? '' : words(language, key, { ...place, letter: letter ?? '' }));
  const said: Bilingual = { zh: words('zh-CN', `problem.${code}`, filled), en: words('en', `problem.${code}`, filled) };
  const text: Bilingual = { zh: where('zh-CN') + said.zh, en: where('en') + said.en };
  return { code, file: place.file ?? null, sheet: place.sheet ?? null, row: place.row ?? null, column: letter, text, said };
};
