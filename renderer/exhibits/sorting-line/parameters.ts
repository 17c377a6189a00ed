import * as v from 'valibot';

export type Level = 1 | 2 | 3;
export type Ends = 'items' | 'time';

/** What staff or a guide may set. level null: the visitor chooses. */
export const parameters = v.object({
  level: v.optional(v.nullable(v.picklist([1, 2, 3])), null),
  ends: v.optional(v.nullable(v.picklist(['items', 'time'])), null),
  /** pieces of a round by number */
  items: v.optional(v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(40)), 20),
  /** s of a round by time */
  seconds: v.optional(v.pipe(v.number(), v.minValue(20), v.maxValue(300)), 60),
  /** table: players on two sides of a flat screen, facing each other; auto: side by side, as the screen's shape allows */
  layout: v.optional(v.picklist(['auto', 'side', 'table']), 'auto'),
  /** pieces each player gets when several play, and s they have */
  matchItems: v.optional(v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(24)), 12),
  matchSeconds: v.optional(v.pipe(v.number(), v.minValue(20), v.maxValue(300)), 90),
});

export type Parameters = v.InferOutput<typeof parameters>;
