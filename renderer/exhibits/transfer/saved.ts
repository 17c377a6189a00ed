import * as v from 'valibot';
import { binIds } from '../../../electron/shared/content';
import type { TransferState } from './store';

const eight = 8;
const shape = v.object({
  phase: v.literal('play'),
  first: v.pipe(v.array(v.object({ id: v.string(), right: v.boolean() })), v.length(eight)),
  asked: v.pipe(v.array(v.string()), v.length(eight)),
  answers: v.array(v.object({ id: v.string(), right: v.boolean(), bin: v.picklist(binIds) })),
});

/** A round as it was saved, checked: the answers belong to the first of what was asked, in order. */
export const savedTransfer: v.GenericSchema<unknown, Omit<TransferState, 'seed'>> = v.pipe(
  shape,
  v.check(({ asked, answers }) => new Set(asked).size === eight && answers.every(({ id }, index) => id === asked[index])),
);
