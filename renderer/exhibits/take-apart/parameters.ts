import * as v from 'valibot';

/** What staff or a guide may set. level null: by how the visitor has played so far. */
export const parameters = v.object({
  level: v.optional(v.nullable(v.picklist([1, 2, 3])), null),
  /** things of a round */
  things: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)), 3),
});

export type Parameters = v.InferOutput<typeof parameters>;
export type Level = 1 | 2 | 3;
