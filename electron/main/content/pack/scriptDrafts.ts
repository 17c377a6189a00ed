// Scripts of the panel's form, read back through the sheets they would fill: what an import refuses, a form cannot publish either.
import type { ContentPack } from '../../../shared/content';
import type { GuidedScript } from '../../../shared/guided';
import type { ScriptProblem } from '../../../shared/packs';
import { stepTexts } from '../../../shared/scriptTexts';
import { readSheets } from '../sheets/contentBook';
import { textAt } from '../sheets/flat';
import type { Problem } from '../sheets/problems';
import { scriptKinds } from '../sheets/scripts/scriptKinds';
import type { Cell, Flat, RawSheet, SheetKind } from '../sheets/sheetTypes';

interface Sheet {
  kind: SheetKind;
  raw: RawSheet;
  flats: readonly Flat[];
}

const firstRow = 2;

const cellOf = (written: string | number | null): Cell => {
  if (typeof written === 'number') return { kind: 'number', value: written };
  return written === null || written.trim() === '' ? { kind: 'empty' } : { kind: 'text', text: written };
};

const sheetOf = (kind: SheetKind, content: ContentPack): Sheet => {
  const flats = kind.flatten(content, () => '');
  const rows = flats.map((flat, index) => ({
    row: firstRow + index,
    cells: new Map(kind.columns.map((column, at) => [at + 1, cellOf(column.write(flat[column.key]))])),
  }));
  return { kind, flats, raw: { name: kind.sheet, heads: kind.columns.map(({ head }, at) => ({ column: at + 1, text: head })), rows } };
};

/** 1 for A; sheets of scripts have fewer columns than letters. */
const columnOf = (letter: string): number => letter.charCodeAt(0) - 64;

const fieldOf = ({ kind, flats }: Sheet, flat: Flat, column: string | null, scripts: readonly GuidedScript[]): string | null => {
  const key = column === null ? undefined : kind.columns[columnOf(column) - 1]?.key;
  if (kind.id !== 'scriptTexts') return key ?? null;
  const [script, step] = [textAt(flat, 'script'), textAt(flat, 'step')];
  const own = flats.filter((each) => each['script'] === script && each['step'] === step);
  const found = scripts.find(({ id }) => id === script)?.steps.find(({ id }) => id === step);
  const text = found && stepTexts(found)[own.indexOf(flat)];
  return text ? [...text.path, ...(key === 'en' ? ['en'] : ['zh'])].join('.') : null;
};

const placed = (problem: Problem, sheets: readonly Sheet[], scripts: readonly GuidedScript[]): ScriptProblem => {
  const sheet = sheets.find(({ kind }) => kind.sheet === problem.sheet);
  const flat = sheet?.flats[(problem.row ?? 0) - firstRow];
  const [id, step] = [flat && textAt(flat, 'id'), flat && textAt(flat, 'step')];
  const at = {
    scripts: { script: id ?? '', step: null },
    scriptSteps: { script: (flat && textAt(flat, 'script')) ?? '', step: id ?? null },
    scriptTexts: { script: (flat && textAt(flat, 'script')) ?? '', step: step ?? null },
  }[sheet?.kind.id ?? ''] ?? { script: '', step: null };
  return { code: problem.code, ...at, field: sheet && flat ? fieldOf(sheet, flat, problem.column, scripts) : null, text: problem.said };
};

const pictures = { has: () => false, isRunning: () => false };
const noPinyin = { syllables: [], initials: '' };

/** The scripts as an import of them would be, or all that is wrong with them, told by script, step and text. */
export const readDrafts = (
  drafts: GuidedScript[],
  running: ContentPack,
  exhibits: readonly string[],
): { scripts: GuidedScript[]; problems: ScriptProblem[] } => {
  const sheets = scriptKinds.map((kind) => sheetOf(kind, { ...running, scripts: drafts }));
  const { content, problems } = readSheets(sheets, { running, pinyin: () => noPinyin, pictures, exhibits });
  return { scripts: content.scripts, problems: problems.map((problem) => placed(problem, sheets, drafts)) };
};
