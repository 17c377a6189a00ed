import * as v from 'valibot';
import { withoutPast } from '../../../shared/schedule';
import type { ScheduleCalls } from '../../../shared/staff/scheduleCalls';
import { planSchema } from '../../schedule/planSchema';
import type { HandlersOf, SchemasOf, StaffParts } from '../staffParts';

export const scheduleSchemas: SchemasOf<ScheduleCalls> = { getPlan: v.strictTuple([]), savePlan: v.strictTuple([planSchema]) };

export const createScheduleCalls = ({ services, clock }: StaffParts): HandlersOf<ScheduleCalls> => ({
  getPlan: () => withoutPast(services.fullSettings().plan, clock()),
  savePlan: async (_, plan) => {
    await services.updateSettings({ plan: withoutPast(plan, clock()) });
  },
});
