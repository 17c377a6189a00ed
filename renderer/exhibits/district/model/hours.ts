// Which light lies on the model: the hall's own, or an hour chosen by hand.
import { dayMs, msIntoDay } from '../../../../electron/shared/hallTime';

export const lightIds = ['now', 'dawn', 'day', 'dusk', 'night'] as const;
export type LightId = (typeof lightIds)[number];

const hours: Record<Exclude<LightId, 'now'>, number> = { dawn: 6, day: 12, dusk: 18.5, night: 21 };

/** Hour of the model's day (0 to 24) for the choice; `nowMs`: ms of the app's clock. */
export const hourOf = (light: LightId, nowMs: number): number => (light === 'now' ? (msIntoDay(nowMs) / dayMs) * 24 : hours[light]);

/** The chosen light nearest to an hour: what the drawn picture, which knows four, shows. */
export function lightAt(hour: number): Exclude<LightId, 'now'> {
  if (hour < 5 || hour >= 19.5) return 'night';
  if (hour < 7.5) return 'dawn';
  return hour < 16.8 ? 'day' : 'dusk';
}
