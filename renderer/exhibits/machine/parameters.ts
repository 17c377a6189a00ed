import * as v from 'valibot';
import { pointIds } from '../../../electron/shared/snapshot';
import { stageIds } from './model/layout';

/** Whose waste runs through: one point's, or that of all three. */
export const sourceIds = ['all', ...pointIds] as const;
export type SourceId = (typeof sourceIds)[number];

/** What staff or a guide may set: the stage that is open at the start (none: the whole line), and whose waste runs. */
export const parameters = v.object({
  stage: v.optional(v.nullable(v.picklist(stageIds)), null),
  source: v.optional(v.picklist(sourceIds), 'all'),
});

export type Parameters = v.InferOutput<typeof parameters>;
