import * as v from 'valibot';
import type { DailyCalls } from '../../../shared/staff/dailyCalls';
import { notesSchema, pageFactsSchema } from '../../daily/daily';
import type { HandlersOf, SchemasOf, StaffParts } from '../staffParts';

export const dailySchemas: SchemasOf<DailyCalls> = {
  getDaily: v.strictTuple([]),
  checkDaily: v.strictTuple([pageFactsSchema]),
  saveNotes: v.strictTuple([notesSchema]),
};

export const createDailyCalls = ({ daily }: StaffParts): HandlersOf<DailyCalls> => ({
  getDaily: () => daily.view(),
  checkDaily: (_, page) => daily.check(page, 'staff'),
  saveNotes: (_, notes) => daily.saveNotes(notes),
});
