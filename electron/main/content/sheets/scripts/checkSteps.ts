// What is wrong with single steps of a script, told at the cell where it can be mended. Each check answers whether all was well.
import { rolesOf, type StepKind, type TextRole } from '../../../../shared/scriptTexts';
import { textAt } from '../flat';
import type { Flat, Placed, ReadContext, Report } from '../sheetTypes';
import { kindWords, roleWords } from './scriptWords';

/** A step with the rows of its texts. */
export interface StepRow {
  kind: StepKind;
  placed: Placed<Flat>;
  texts: readonly Placed<Flat>[];
}

interface Known {
  at: ReadContext['at'];
  exhibits: readonly string[];
  isKnown(item: string): boolean;
  sheet: string;
}

/** Columns only some kinds of step fill in. */
const ownColumns: Readonly<Record<string, readonly StepKind[]>> = {
  exhibit: ['exhibit', 'game'],
  parameters: ['exhibit', 'game'],
  step: ['exhibit'],
  answer: ['question'],
  items: ['question', 'talk'],
  picture: ['question', 'talk'],
  label: ['question', 'talk'],
};
const needed: Readonly<Record<string, readonly StepKind[]>> = { exhibit: ['exhibit', 'game'], answer: ['question'] };

/** Reports, and remembers that something was reported. */
const noting = (at: ReadContext['at'], row: number) => {
  let isWell = true;
  const report =
    (key: string): Report =>
    (code, values) => {
      isWell = false;
      at(row, key)(code, values);
    };
  return { report, isWell: () => isWell };
};

export const checkStep = ({ kind, placed: { row, record }, texts }: StepRow, { at, exhibits, isKnown, sheet }: Known): boolean => {
  const { report, isWell } = noting(at, row);
  const [exhibit, picture, answer] = ['exhibit', 'picture', 'answer'].map((key) => textAt(record, key));
  const items = record['items'] as string[] | undefined;
  for (const [key, kinds] of Object.entries(ownColumns))
    if (record[key] !== undefined && !kinds.includes(kind)) report(key)('notForKind', { kind: kindWords[kind] });
  for (const [key, kinds] of Object.entries(needed)) if (record[key] === undefined && kinds.includes(kind)) report(key)('missing');
  for (const [key, id] of Object.entries({ exhibit, picture }))
    if (id !== undefined && !exhibits.includes(id)) report(key)('unknownExhibit', { value: id, options: exhibits.join('、') });
  const unknown = items?.find((item) => !isKnown(item));
  if (unknown !== undefined) report('items')('unknownItem', { value: unknown, sheet });
  if (items && picture !== undefined) report('picture')('twoPictures');
  if (kind === 'talk' && !items && picture === undefined) report('items')('noPicture');
  if (Number(record['minSeconds']) > Number(record['seconds']))
    report('minSeconds')('leastAbove', { least: String(record['minSeconds']), value: String(record['seconds']) });
  const codes = texts.filter((text) => text.record['role'] === 'option').map((text) => textAt(text.record, 'code'));
  if (kind === 'question' && answer !== undefined && !codes.includes(answer))
    report('answer')('noSuchOption', { value: answer, options: codes.join('、') });
  return isWell();
};

interface Sheets {
  at: ReadContext['at'];
  textAt: ReadContext['at'];
}

export const checkTexts = ({ kind, placed, texts }: StepRow, sheets: Sheets): boolean => {
  const step = noting(sheets.at, placed.row);
  let isWell = true;
  const seen = new Map<string, number>();
  for (const { row, record } of texts) {
    const { report, isWell: isRowWell } = noting(sheets.textAt, row);
    const [role, code] = [record['role'] as TextRole, textAt(record, 'code')];
    if (!rolesOf[kind][role]) report('role')('roleNotForKind', { value: roleWords[role], kind: kindWords[kind] });
    else if (role === 'option' && code === undefined) report('code')('missing');
    else if (role !== 'option' && code !== undefined) report('code')('codeWithout');
    else if (code !== undefined && seen.has(code)) report('code')('idTwice', { value: code, first: seen.get(code) ?? 0 });
    if (code !== undefined && !seen.has(code)) seen.set(code, row);
    isWell = isWell && isRowWell();
  }
  for (const [role, [least, most]] of Object.entries(rolesOf[kind])) {
    const count = texts.filter(({ record }) => record['role'] === role).length;
    if (count < least || count > most)
      step.report('kind')('textCount', { value: roleWords[role as TextRole], count, least, most, kind: kindWords[kind] });
  }
  return isWell && step.isWell();
};
