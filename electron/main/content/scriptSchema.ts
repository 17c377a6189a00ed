import * as v from 'valibot';
import { ages, councilVoices, type GuidedScript } from '../../shared/guided';
import { bilingual, kebab } from './contentSchema';

const seconds = v.pipe(v.number(), v.integer('is not whole'), v.minValue(20, 'is below 20 s'), v.maxValue(3600, 'is above an hour'));
const label = v.nullable(v.picklist(['article', 'typical'] as const));
const picture = v.union([
  v.strictObject({ exhibit: kebab }),
  v.strictObject({ items: v.pipe(v.array(kebab), v.minLength(1), v.maxLength(4)) }),
]);
const few = <T>(schema: v.GenericSchema<T>, low: number, high: number) =>
  v.pipe(v.array(schema), v.minLength(low, `has fewer than ${low}`), v.maxLength(high, `has more than ${high}`));
const choice = v.strictObject({ id: kebab, text: bilingual });
const choices = (high: number) =>
  v.pipe(
    few(choice, 2, high),
    v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'repeats an id'),
  );
const parameters = v.record(v.string(), v.unknown());

const base = {
  id: kebab,
  title: bilingual,
  seconds,
  minSeconds: seconds,
  weight: v.picklist(['core', 'useful', 'extra']),
  talk: few(bilingual, 1, 6),
  takeAway: bilingual,
};

const step = v.pipe(
  v.variant('kind', [
    v.strictObject({ ...base, kind: v.literal('exhibit'), exhibit: kebab, parameters, step: v.nullable(kebab) }),
    v.strictObject({ ...base, kind: v.literal('game'), exhibit: kebab, parameters }),
    v.strictObject({
      ...base,
      kind: v.literal('question'),
      prompt: bilingual,
      options: choices(4),
      answer: kebab,
      explanation: bilingual,
      label,
      picture: v.nullable(picture),
    }),
    v.strictObject({ ...base, kind: v.literal('vote'), prompt: bilingual, options: choices(4) }),
    v.strictObject({ ...base, kind: v.literal('talk'), headline: bilingual, lines: few(bilingual, 1, 4), label, picture }),
    v.strictObject({
      ...base,
      kind: v.literal('council'),
      question: bilingual,
      views: v.strictObject(v.entriesFromList(councilVoices, bilingual)),
      options: choices(4),
      discuss: few(bilingual, 1, 3),
    }),
    v.strictObject({ ...base, kind: v.literal('scores') }),
    v.strictObject({ ...base, kind: v.literal('feedback'), questions: choices(3) }),
    v.strictObject({ ...base, kind: v.literal('report') }),
  ]),
  v.check(({ seconds: planned, minSeconds }) => minSeconds <= planned, 'is planned shorter than its least'),
  v.check((one) => one.kind !== 'question' || one.options.some(({ id }) => id === one.answer), 'has an answer that is no option'),
);

/** A guide's script, as it lies in a file. */
export const scriptSchema: v.GenericSchema<unknown, GuidedScript> = v.pipe(
  v.strictObject({ id: kebab, title: bilingual, age: v.picklist(ages), goal: bilingual, steps: few(step, 2, 40) }),
  v.check(({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length, 'has two steps of one id'),
  v.check(({ steps }) => steps.some(({ weight }) => weight === 'core'), 'has no step that must not be skipped'),
);
