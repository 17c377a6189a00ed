import * as v from 'valibot';
import { binIds } from '../../../electron/shared/content';

/** What staff or a guide may set: an item that is open at the start, or a bin to begin with. */
export const parameters = v.object({
  entry: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(60))), null),
  shelf: v.optional(v.picklist(['all', 'asked', ...binIds]), 'all'),
});

export type Parameters = v.InferOutput<typeof parameters>;
export type Shelf = Parameters['shelf'];
