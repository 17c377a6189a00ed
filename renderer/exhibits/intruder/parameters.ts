import * as v from 'valibot';

export type Level = 1 | 2 | 3;

/** What staff or a guide may set. level null: by how the visitor has played so far. */
export const parameters = v.object({
  level: v.optional(v.nullable(v.picklist([1, 2, 3])), null),
  /** s until the last of the heap has reached the crusher, on level 1; higher levels run faster */
  seconds: v.optional(v.pipe(v.number(), v.minValue(20), v.maxValue(300)), 60),
});

export type Parameters = v.InferOutput<typeof parameters>;
