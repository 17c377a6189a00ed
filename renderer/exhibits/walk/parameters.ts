import * as v from 'valibot';
import { placeIds } from './model/place';

/** What staff or a guide may set: the place to begin in. */
export const parameters = v.object({ place: v.optional(v.picklist(placeIds), 'centre') });

export type Parameters = v.InferOutput<typeof parameters>;
