import * as v from 'valibot';
import { spans } from './model/days';

export const viewIds = ['today', 'sources', 'points', 'days', 'becomes', 'missed'] as const;
export type ViewId = (typeof viewIds)[number];

/** What staff or a guide may set: the view it opens with, and how many days the bars show. */
export const parameters = v.object({
  view: v.optional(v.picklist(viewIds), 'today'),
  span: v.optional(v.picklist(spans), 30),
});

export type Parameters = v.InferOutput<typeof parameters>;
