import * as v from 'valibot';
import { lightIds } from './model/hours';
import { siteIds } from './model/sites';

/** What staff or a guide may set: the place it opens at, and the light. */
export const parameters = v.object({
  site: v.optional(v.picklist(siteIds), 'overview'),
  light: v.optional(v.picklist(lightIds), 'now'),
});

export type Parameters = v.InferOutput<typeof parameters>;
