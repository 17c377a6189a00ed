import * as v from 'valibot';
import { topics } from '../../exhibit-kit/quiz/question';

/** What staff or a guide may set. level null: the visitor's play decides. */
export const parameters = v.object({
  questions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(10)), 6),
  level: v.optional(v.nullable(v.picklist([1, 2, 3])), null),
  topics: v.optional(v.pipe(v.array(v.picklist(topics)), v.minLength(1), v.maxLength(topics.length)), [...topics]),
});

export type Parameters = v.InferOutput<typeof parameters>;
