import * as v from 'valibot';
import { councilVoices, type GuidedScript, type ScriptStep } from '../../../../shared/guided';
import type { Bilingual } from '../../../../shared/bilingual';
import type { StepKind, TextRole } from '../../../../shared/scriptTexts';
import { scriptSchema } from '../../scriptSchema';
import { bilingualAt, repeats, textAt } from '../flat';
import { itemsKind } from '../items';
import type { Flat, Placed, ReadContext } from '../sheetTypes';
import { checkStep, checkTexts, type StepRow } from './checkSteps';

const none: Bilingual = { zh: '', en: '' };
const sayOf = ({ record }: Placed<Flat>): Bilingual => ({ zh: textAt(record, 'zh') ?? '', en: textAt(record, 'en') ?? '' });
const allOf = ({ texts }: StepRow, role: TextRole): Bilingual[] => texts.filter(({ record }) => record['role'] === role).map(sayOf);
const choicesOf = ({ texts }: StepRow) =>
  texts
    .filter(({ record }) => record['role'] === 'option')
    .map((placed) => ({ id: textAt(placed.record, 'code') ?? '', text: sayOf(placed) }));

const pictureOf = ({ record }: Placed<Flat>) => {
  const [items, exhibit] = [record['items'] as string[] | undefined, textAt(record, 'picture')];
  return items ? { items } : exhibit !== undefined ? { exhibit } : null;
};

const labelOf = ({ record }: Placed<Flat>): 'article' | 'typical' | null => (record['label'] as 'article' | 'typical' | undefined) ?? null;

/** What a step of its kind has besides what all have. */
const restOf = (row: StepRow): object => {
  const { kind, placed } = row;
  const { record } = placed;
  const [prompt] = allOf(row, 'prompt');
  const shown = { exhibit: textAt(record, 'exhibit') ?? '', parameters: record['parameters'] ?? {} };
  switch (kind) {
    case 'exhibit':
      return { ...shown, step: textAt(record, 'step') ?? null };
    case 'game':
      return shown;
    case 'question':
      return {
        prompt,
        options: choicesOf(row),
        answer: textAt(record, 'answer') ?? '',
        explanation: allOf(row, 'explanation')[0] ?? none,
        label: labelOf(placed),
        picture: pictureOf(placed),
      };
    case 'vote':
      return { prompt, options: choicesOf(row) };
    case 'talk':
      return { headline: allOf(row, 'headline')[0] ?? none, lines: allOf(row, 'line'), label: labelOf(placed), picture: pictureOf(placed) };
    case 'council':
      return {
        question: prompt,
        views: Object.fromEntries(councilVoices.map((voice) => [voice, allOf(row, voice)[0] ?? none])),
        options: choicesOf(row),
        discuss: allOf(row, 'discuss'),
      };
    case 'feedback':
      return { questions: choicesOf(row) };
    default:
      return {};
  }
};

const stepOf = (row: StepRow): ScriptStep => {
  const { record } = row.placed;
  return {
    kind: row.kind,
    id: textAt(record, 'id') ?? '',
    title: bilingualAt(record, 'title') ?? none,
    seconds: record['seconds'],
    minSeconds: record['minSeconds'],
    weight: record['weight'],
    talk: allOf(row, 'talk'),
    takeAway: bilingualAt(record, 'takeAway') ?? none,
    ...restOf(row),
  } as ScriptStep;
};

/** Rows that name a script, or a step, there is none of. */
const checkOwners = (texts: readonly Placed<Flat>[], context: ReadContext): void => {
  const { rows: scripts } = context.of('scripts');
  const { rows: steps, at } = context.of('scriptSteps');
  const ids = new Set(scripts.map(({ record }) => record['id']));
  for (const { row, record } of steps)
    if (!ids.has(record['script'])) at(row, 'script')('unknownScript', { value: String(record['script']) });
  for (const { row, record } of texts) {
    if (!ids.has(record['script'])) context.at(row, 'script')('unknownScript', { value: String(record['script']) });
    else if (!steps.some((step) => step.record['script'] === record['script'] && step.record['id'] === record['step']))
      context.at(row, 'step')('unknownStep', { value: String(record['step']), script: String(record['script']) });
  }
};

/** The scripts that three sheets tell of together, or everything that is wrong with them. */
export const buildScripts = (texts: readonly Placed<Flat>[], context: ReadContext): GuidedScript[] => {
  const [heads, stepRows] = [context.of('scripts'), context.of('scriptSteps')];
  checkOwners(texts, context);
  for (const { row, first, value } of repeats(heads.rows, 'id')) heads.at(row, 'id')('idTwice', { value, first });
  return heads.rows.map(({ row, record }) => {
    const own = stepRows.rows.filter((step) => step.record['script'] === record['id']);
    for (const twice of repeats(own, 'id')) stepRows.at(twice.row, 'id')('idTwice', { value: twice.value, first: twice.first });
    const rows = own.map((placed): StepRow => ({
      kind: placed.record['kind'] as StepKind,
      placed,
      texts: texts.filter((text) => text.record['script'] === record['id'] && text.record['step'] === placed.record['id']),
    }));
    let isWell = true;
    const isKnown = (item: string): boolean => context.running.items.some(({ id }) => id === item);
    for (const each of rows) {
      isWell = checkStep(each, { at: stepRows.at, exhibits: context.exhibits, isKnown, sheet: itemsKind.sheet }) && isWell;
      isWell = checkTexts(each, { at: stepRows.at, textAt: context.at }) && isWell;
    }
    const script = {
      id: textAt(record, 'id') ?? '',
      title: bilingualAt(record, 'title') ?? none,
      age: record['age'],
      goal: bilingualAt(record, 'goal') ?? none,
      steps: rows.map(stepOf),
    } as GuidedScript;
    if (rows.length < 2) heads.at(row, 'id')('fewSteps', { count: rows.length });
    else if (!rows.some(({ placed }) => placed.record['weight'] === 'core')) heads.at(row, 'id')('noCore');
    else if (isWell) {
      const [issue] = v.safeParse(scriptSchema, script).issues ?? [];
      if (issue) heads.at(row, 'id')('schema', { value: `${v.getDotPath(issue) ?? ''} ${issue.message}` });
    }
    return script;
  });
};
