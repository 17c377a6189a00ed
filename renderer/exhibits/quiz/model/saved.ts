import * as v from 'valibot';
import { binIds } from '../../../../electron/shared/content';
import { kinds, topics, type Question } from '../../../exhibit-kit/quiz/question';
import type { QuizRound } from './round';

const id = v.pipe(v.string(), v.maxLength(80));
const both = v.object({ zh: v.pipe(v.string(), v.maxLength(300)), en: v.pipe(v.string(), v.maxLength(300)) });
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const question: v.GenericSchema<unknown, Question> = v.object({
  id,
  kind: v.picklist(kinds),
  topic: v.picklist(topics),
  subject: id,
  items: v.array(id),
  prompt: both,
  picture: v.nullable(id),
  options: v.pipe(
    v.array(v.object({ id, text: both, picture: v.exactOptional(id), bin: v.exactOptional(v.picklist(binIds)) })),
    v.minLength(2),
    v.maxLength(6),
  ),
  answer: id,
  explanation: both,
  label: v.nullable(v.picklist(['article', 'typical', 'assumed'])),
});

/** A round as it comes back from a file. */
export const savedRound: v.GenericSchema<unknown, QuizRound> = v.object({
  level: v.picklist([1, 2, 3]),
  topics: v.array(v.picklist(topics)),
  length: count,
  seed: v.number(),
  given: v.pipe(v.array(v.object({ question, chosen: id })), v.maxLength(20)),
  current: v.nullable(question),
  chosen: v.nullable(id),
  teams: v.pipe(count, v.minValue(1), v.maxValue(8)),
});
