import * as v from 'valibot';
import { ages, councilVoices, type GuidedScript, type ScriptStep } from '../../shared/guided';
import type { Bilingual } from '../../shared/bilingual';
import { scriptCount, stepCount, stepSeconds } from '../../shared/scriptTexts';
import { bilingual, kebab } from './contentSchema';

const seconds = v.pipe(
  v.number(),
  v.integer('is not whole'),
  v.minValue(stepSeconds.least, `is below ${stepSeconds.least} s`),
  v.maxValue(stepSeconds.most, 'is above an hour'),
);
const label = v.nullable(v.picklist(['article', 'typical'] as const));
const picture = v.union([
  v.strictObject({ exhibit: kebab }),
  v.strictObject({ items: v.pipe(v.array(kebab), v.minLength(1), v.maxLength(4)) }),
]);
const few = <T>(schema: v.GenericSchema<unknown, T>, low: number, high: number) =>
  v.pipe(v.array(schema), v.minLength(low, `has fewer than ${low}`), v.maxLength(high, `has more than ${high}`));
const parameters = v.record(v.string(), v.unknown());
const weight = v.picklist(['core', 'useful', 'extra']);
const isOnce = (list: readonly { id: string }[]): boolean => new Set(list.map(({ id }) => id)).size === list.length;

/** A step whose texts are `text`. */
const stepWith = (text: v.GenericSchema<unknown, Bilingual>): v.GenericSchema<unknown, ScriptStep> => {
  const base = { id: kebab, title: text, seconds, minSeconds: seconds, weight, talk: few(text, 1, 6), takeAway: text };
  const choices = (high: number) =>
    v.pipe(
      few(v.strictObject({ id: kebab, text }), 2, high),
      v.check((list) => isOnce(list), 'repeats an id'),
    );
  return v.variant('kind', [
    v.strictObject({ ...base, kind: v.literal('exhibit'), exhibit: kebab, parameters, step: v.nullable(kebab) }),
    v.strictObject({ ...base, kind: v.literal('game'), exhibit: kebab, parameters }),
    v.strictObject({
      ...base,
      kind: v.literal('question'),
      prompt: text,
      options: choices(4),
      answer: kebab,
      explanation: text,
      label,
      picture: v.nullable(picture),
    }),
    v.strictObject({ ...base, kind: v.literal('vote'), prompt: text, options: choices(4) }),
    v.strictObject({ ...base, kind: v.literal('talk'), headline: text, lines: few(text, 1, 4), label, picture }),
    v.strictObject({
      ...base,
      kind: v.literal('council'),
      question: text,
      views: v.strictObject(v.entriesFromList(councilVoices, text)),
      options: choices(4),
      discuss: few(text, 1, 3),
    }),
    v.strictObject({ ...base, kind: v.literal('scores') }),
    v.strictObject({ ...base, kind: v.literal('feedback'), questions: choices(3) }),
    v.strictObject({ ...base, kind: v.literal('report') }),
  ]);
};

const step = v.pipe(
  stepWith(bilingual),
  v.check(({ seconds: planned, minSeconds }) => minSeconds <= planned, 'is planned shorter than its least'),
  v.check((one) => one.kind !== 'question' || one.options.some(({ id }) => id === one.answer), 'has an answer that is no option'),
);

/** A guide's script, as it lies in a file. */
export const scriptSchema: v.GenericSchema<unknown, GuidedScript> = v.pipe(
  v.strictObject({
    id: kebab,
    title: bilingual,
    age: v.picklist(ages),
    goal: bilingual,
    steps: few(step, stepCount.least, stepCount.most),
  }),
  v.check(({ steps }) => isOnce(steps), 'has two steps of one id'),
  v.check(({ steps }) => steps.some((one) => one.weight === 'core'), 'has no step that must not be skipped'),
);

// what a form may hold while it is filled in: the same shape, its texts not yet looked at
const typed = v.pipe(v.string(), v.maxLength(400));
const typedBoth = v.strictObject({ zh: typed, en: typed });

/** Scripts as the panel sends them. What they say is checked as an import is, sentence by sentence. */
export const scriptDrafts: v.GenericSchema<unknown, GuidedScript[]> = v.pipe(
  v.array(
    v.strictObject({
      id: kebab,
      title: typedBoth,
      age: v.picklist(ages),
      goal: typedBoth,
      steps: v.pipe(v.array(stepWith(typedBoth)), v.maxLength(stepCount.most)),
    }),
  ),
  v.maxLength(scriptCount.most),
);
