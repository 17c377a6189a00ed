import type { Plan } from '../schedule';
import type { Needs } from './needs';

export interface ScheduleCalls {
  /** without what is over */
  getPlan(): Plan;
  /** takes effect at once; whoever is playing plays on */
  savePlan(plan: Plan): void;
}

export const scheduleNeeds = { getPlan: 'staff', savePlan: 'staff' } as const satisfies Record<keyof ScheduleCalls, Needs>;
