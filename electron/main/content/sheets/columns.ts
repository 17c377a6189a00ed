// Kinds of columns: each says how a value is written into a cell and what is wrong with one that cannot be read.
import type { Bilingual } from '../../../shared/content';
import { pictureFolder } from './names';
import type { Cell, Column, Report } from './sheetTypes';

interface Base {
  key: string;
  head: string;
  help: Bilingual;
  width?: number;
  isOptional?: boolean;
}

const han = /[\u3400-\u9fff]/;
const halfWidth = /[\u4e00-\u9fff][,;:!?.]|[,;:!?][\u4e00-\u9fff]/;
// controls, zero-width and direction marks: invisible in a spreadsheet, and able to turn a line round on the screen
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/;

/** Text of a cell without space around it; null after what is no text was reported. */
const textOf = (cell: Cell, report: Report): string | null => {
  if (cell.kind === 'other') report(cell.what === 'object' ? 'objectCell' : `${cell.what}Cell`);
  if (cell.kind !== 'text' && cell.kind !== 'number') return null;
  const text = (cell.kind === 'text' ? cell.text : String(cell.value)).trim();
  if (invisible.test(text)) report('invisible');
  else if (/[\r\n]/.test(text)) report('lineBreak');
  else return text;
  return null;
};

const asIs = (value: unknown): string | number | null => (typeof value === 'string' || typeof value === 'number' ? value : null);
const listMark = /[、,，;；]/;
const split = (text: string): string[] =>
  text
    .split(listMark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const joined = (value: unknown): string | null => (Array.isArray(value) && value.length > 0 ? value.join('、') : null);

export const textColumn = (base: Base & { language: 'zh' | 'en'; most?: number }): Column => ({
  width: 36,
  ...base,
  write: asIs,
  read: (cell, report) => {
    const text = textOf(cell, report);
    if (text === null) return undefined;
    const most = base.most ?? 300;
    if (text.length > most) return report('tooLong', { length: text.length, most });
    if (base.language === 'zh' && !han.test(text)) return report('noChinese', { value: text });
    if (base.language === 'zh' && halfWidth.test(text)) return report('halfWidth', { value: halfWidth.exec(text)?.[0] ?? '' });
    if (base.language === 'en' && han.test(text)) return report('holdsChinese', { value: text });
    return text;
  },
});

export const idColumn = (base: Base): Column => ({
  width: 24,
  ...base,
  write: asIs,
  read: (cell, report) => {
    const text = textOf(cell, report);
    if (text === null) return undefined;
    if (text.length > 60) return report('tooLong', { length: text.length, most: 60 });
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : report('badId', { value: text });
  },
});

export const listColumn = (base: Base & { most: number; item?: RegExp }): Column => ({
  width: 28,
  ...base,
  write: joined,
  read: (cell, report) => {
    const text = textOf(cell, report);
    if (text === null) return undefined;
    const parts = split(text);
    const twice = parts.find((part, index) => parts.indexOf(part) !== index);
    const bad = base.item && parts.find((part) => !base.item?.test(part));
    if (parts.length === 0) return report('emptyList');
    if (parts.length > base.most) return report('longList', { count: parts.length, most: base.most });
    if (twice !== undefined) return report('repeated', { value: twice });
    if (bad !== undefined) return report('badId', { value: bad });
    return parts;
  },
});

/** value → words in the spreadsheet */
type Choices = Readonly<Record<string, string>>;
const valueOf = (choices: Choices, word: string): string | undefined => Object.keys(choices).find((key) => choices[key] === word);

export const choiceColumn = (base: Base & { choices: Choices; toValue?: (key: string) => unknown }): Column => ({
  width: 12,
  ...base,
  options: Object.values(base.choices),
  write: (value) => base.choices[String(value)] ?? null,
  read: (cell, report) => {
    const text = textOf(cell, report);
    if (text === null) return undefined;
    const found = valueOf(base.choices, text);
    if (found === undefined) return report('badChoice', { value: text, options: Object.values(base.choices).join('、') });
    return base.toValue ? base.toValue(found) : found;
  },
});

export const choicesColumn = (base: Base & { choices: Choices }): Column => ({
  width: 20,
  ...base,
  write: (value) => joined((value as string[] | undefined)?.map((key) => base.choices[key] ?? key)),
  read: (cell, report) => {
    const text = textOf(cell, report);
    if (text === null) return undefined;
    const words = split(text);
    const bad = words.find((word) => valueOf(base.choices, word) === undefined);
    const twice = words.find((word, index) => words.indexOf(word) !== index);
    if (words.length === 0) return report('emptyList');
    if (bad !== undefined) return report('badChoice', { value: bad, options: Object.values(base.choices).join('、') });
    if (twice !== undefined) return report('repeated', { value: twice });
    return words.map((word) => valueOf(base.choices, word));
  },
});

export const numberColumn = (base: Base & { least: number; most: number; isWhole: boolean }): Column => ({
  width: 10,
  ...base,
  write: asIs,
  read: (cell, report) => {
    if (cell.kind === 'other' || cell.kind === 'empty') return void textOf(cell, report);
    const text = cell.kind === 'text' ? cell.text.trim() : String(cell.value);
    const value = cell.kind === 'number' ? cell.value : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    if (!Number.isFinite(value)) return report('notNumber', { value: text });
    if (base.isWhole && !Number.isInteger(value)) return report('notWhole', { value });
    if (value < base.least) return report('tooSmall', { value, least: base.least });
    if (value > base.most) return report('tooLarge', { value, most: base.most });
    return value;
  },
});

/** A file name in the pack's picture folder. */
export const pictureColumn = (base: Base): Column => ({
  width: 26,
  ...base,
  write: asIs,
  read: (cell, report) => {
    const text = textOf(cell, report);
    if (text === null) return undefined;
    if (/[\\/:]|^\.|\.\./.test(text)) return report('picturePath', { value: text, folder: pictureFolder });
    if (!/^[\w\p{Script=Han}.()（）-]{1,100}$/u.test(text)) return report('pictureName', { value: text });
    return /\.(svg|png|jpe?g|webp)$/i.test(text) ? text : report('pictureKind', { value: text });
  },
});
