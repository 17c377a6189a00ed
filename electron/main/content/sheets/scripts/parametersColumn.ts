import type { Bilingual } from '../../../../shared/content';
import type { Cell, Column } from '../sheetTypes';

const textOf = (value: unknown): string => (Array.isArray(value) ? value.map(String).join('+') : String(value));

const valueOf = (text: string): unknown => {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
};

/** `level=1、stops=plate+sort`; null where it is not written so. One thing of a list keeps its plus: `stops=plate+`. */
const readParameters = (text: string): Record<string, unknown> | null => {
  const result: Record<string, unknown> = {};
  for (const part of text.split(/[、,，;；]/).map((each) => each.trim())) {
    const [, key, value] = /^([a-zA-Z][a-zA-Z0-9]{0,30})=([\w.+-]{1,200})$/.exec(part) ?? [];
    if (key === undefined || value === undefined || key in result || key === '__proto__') return null;
    const isList = value.includes('+');
    result[key] = isList
      ? value
          .split('+')
          .filter((each) => each !== '')
          .map(valueOf)
      : valueOf(value);
  }
  return result;
};

const writeParameters = (parameters: Record<string, unknown>): string =>
  Object.entries(parameters)
    .map(([key, value]) => `${key}=${textOf(value)}${Array.isArray(value) && value.length === 1 ? '+' : ''}`)
    .join('、');

const plain = (cell: Cell): string | null => (cell.kind === 'text' ? cell.text.trim() : null);

/** What a script sets of an exhibit. */
export const parametersColumn = (base: { key: string; head: string; help: Bilingual }): Column => ({
  width: 36,
  isOptional: true,
  ...base,
  write: (value) => (value && Object.keys(value).length > 0 ? writeParameters(value as Record<string, unknown>) : null),
  read: (cell, report) => {
    const text = plain(cell);
    const read = text === null ? null : readParameters(text);
    return read ?? report('badParameters', { value: text ?? '' });
  },
});
