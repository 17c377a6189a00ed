// What staff do to guided scripts: order, time, texts, steps in and out. Pure; a change gives a new form, the old one is the undo.
import type { Bilingual } from '../../../../../electron/shared/bilingual';
import type { Age, Choice, GuidedScript, ScriptStep } from '../../../../../electron/shared/guided';
import { rolesOf, scriptCount, stepCount, stepSeconds, textLength, type TextRole } from '../../../../../electron/shared/scriptTexts';
import { moved } from '../../../kit/rows/moving';

export interface ScriptsForm {
  readonly scripts: readonly GuidedScript[];
}

/** s by which the two buttons go */
const secondsStep = 30;
/** min a visit of that age usually has */
export const usualMinutes: Readonly<Record<Age, number>> = { 'lower-primary': 20, 'upper-primary': 40, secondary: 60 };

/** `stem`, or with the first number that is free. */
export const freshId = (stem: string, taken: readonly string[]): string => {
  let id = stem;
  for (let number = 2; taken.includes(id); number += 1) id = `${stem}-${number}`;
  return id;
};

/** s the script takes as planned, and what is left of it when all that may be skipped is, and the rest is short. */
export const secondsOf = ({ steps }: GuidedScript): number => steps.reduce((sum, { seconds }) => sum + seconds, 0);
export const shortestOf = ({ steps }: GuidedScript): number =>
  steps.reduce((sum, { weight, minSeconds }) => sum + (weight === 'core' ? minSeconds : 0), 0);
/** s more (or less) than a visit of that age has */
export const beyondUsual = (script: GuidedScript): number => secondsOf(script) - usualMinutes[script.age] * 60;

export const withScript = ({ scripts }: ScriptsForm, id: string, change: (script: GuidedScript) => GuidedScript): ScriptsForm => ({
  scripts: scripts.map((script) => (script.id === id ? change(script) : script)),
});

export const withoutScript = ({ scripts }: ScriptsForm, id: string): ScriptsForm => ({
  scripts: scripts.filter((script) => script.id !== id),
});

/** A script more, below the others; the same form where there are as many as there may be. */
export const withNewScript = (form: ScriptsForm, script: GuidedScript): ScriptsForm =>
  form.scripts.length >= scriptCount.most ? form : { scripts: [...form.scripts, script] };

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** A script like that one, under a name of its own. `suffix`: what its title gets. */
export const copyOf = (form: ScriptsForm, script: GuidedScript, suffix: Bilingual): GuidedScript => ({
  ...script,
  id: freshId('own', idsOf(form.scripts)),
  title: {
    zh: `${script.title.zh.slice(0, textLength.title.zh - suffix.zh.length)}${suffix.zh}`,
    en: `${script.title.en.slice(0, textLength.title.en - suffix.en.length)}${suffix.en}`,
  },
});

export const withStepMoved = (script: GuidedScript, from: number, to: number): GuidedScript => ({
  ...script,
  steps: moved(script.steps, from, to),
});

export const withStep = (script: GuidedScript, id: string, change: (step: ScriptStep) => ScriptStep): GuidedScript => ({
  ...script,
  steps: script.steps.map((step) => (step.id === id ? change(step) : step)),
});

/** Kinds that close a visit: what is added comes before them. */
const closing: readonly ScriptStep['kind'][] = ['scores', 'feedback', 'report'];

/** A step more, before those that close the visit, unless it is one of them; the same script where it is full. */
export const withNewStep = (script: GuidedScript, step: ScriptStep): GuidedScript => {
  if (script.steps.length >= stepCount.most) return script;
  const own = { ...step, id: freshId(step.id, idsOf(script.steps)) };
  const last = script.steps.findLastIndex(({ kind }) => !closing.includes(kind));
  const at = closing.includes(step.kind) ? script.steps.length : last + 1;
  return { ...script, steps: [...script.steps.slice(0, at), own, ...script.steps.slice(at)] };
};

export const withoutStep = (script: GuidedScript, id: string): GuidedScript => ({
  ...script,
  steps: script.steps.filter((step) => step.id !== id),
});

const within = (seconds: number): number => Math.min(stepSeconds.most, Math.max(stepSeconds.least, Math.round(seconds)));

/** To the next half minute in that direction. */
export const steppedSeconds = (seconds: number, way: 1 | -1): number =>
  within(way > 0 ? (Math.floor(seconds / secondsStep) + 1) * secondsStep : (Math.ceil(seconds / secondsStep) - 1) * secondsStep);

/** Planned time; the least of it goes down with it. */
export const withSeconds = <T extends ScriptStep>(step: T, seconds: number): T => {
  const planned = within(seconds);
  return { ...step, seconds: planned, minSeconds: Math.min(step.minSeconds, planned) };
};

/** The least that still makes sense; never above what is planned. */
export const withLeast = <T extends ScriptStep>(step: T, seconds: number): T => ({
  ...step,
  minSeconds: Math.min(within(seconds), step.seconds),
});

type Path = readonly (string | number)[];

const setIn = (value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === key ? setIn(each, rest, change) : each));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: setIn(record[key], rest, change) };
};

/** One text of a script or step in one language. */
export const withText = <T extends GuidedScript | ScriptStep>(of: T, path: Path, language: keyof Bilingual, text: string): T =>
  setIn(of, [...path, language], () => text.replace(/[\r\n]+/g, ' ')) as T;

/** Lists of texts a step may have more or fewer of, by the key they stand under. */
const listKeys: Partial<Record<TextRole, readonly string[]>> = {
  talk: ['talk'],
  line: ['lines'],
  discuss: ['discuss'],
  option: ['options', 'questions'],
};

/** Where texts of that role stand in that step; null: there is always one. */
export const listKeyOf = (step: ScriptStep, role: TextRole): string | null => listKeys[role]?.find((key) => key in step) ?? null;

const listOf = (step: ScriptStep, key: string): readonly (Bilingual | Choice)[] =>
  (step as unknown as Readonly<Record<string, readonly (Bilingual | Choice)[]>>)[key] ?? [];

export const roomFor = (step: ScriptStep, role: TextRole): { readonly more: boolean; readonly fewer: boolean } => {
  const key = listKeyOf(step, role);
  const [least, most] = rolesOf[step.kind][role] ?? [1, 1];
  const count = key === null ? 1 : listOf(step, key).length;
  return { more: key !== null && count < most, fewer: key !== null && count > least };
};

/** One more text of that role, saying `text`. */
export const withMore = (step: ScriptStep, role: TextRole, text: Bilingual): ScriptStep => {
  const key = listKeyOf(step, role);
  if (key === null || !roomFor(step, role).more) return step;
  const list = listOf(step, key);
  const added =
    role === 'option'
      ? {
          id: freshId(
            'choice',
            list.map((each) => ('id' in each ? each.id : '')),
          ),
          text,
        }
      : text;
  return { ...step, [key]: [...list, added] };
};

/** Without one text of that role; the right answer, when it goes, is the first that stays. */
export const withFewer = (step: ScriptStep, role: TextRole, index: number): ScriptStep => {
  const key = listKeyOf(step, role);
  if (key === null || !roomFor(step, role).fewer) return step;
  const next = { ...step, [key]: listOf(step, key).filter((_, each) => each !== index) };
  if (next.kind !== 'question' || next.options.some(({ id }) => id === next.answer)) return next;
  return { ...next, answer: next.options[0]?.id ?? next.answer };
};
