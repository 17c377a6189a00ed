import { dayMs, msIntoDay } from '../../../../electron/shared/hallTime';

/** Today against a whole usual day. No hourly figure of a usual day is known, so none is made up: share of the day stands beside share of the mass. */
export interface AgainstUsual {
  /** of a usual day's mass, 0 to 1 and above */
  readonly share: number;
  /** t above a usual day */
  readonly over: number;
  /** of the 24 hours gone by at the reading, 0 to 1 */
  readonly dayGone: number;
}

/** Compares t so far with t of a usual day (article) at the moment `asOfMs`. */
export const againstUsual = (tonnes: number, usual: number, asOfMs: number): AgainstUsual => ({
  share: usual > 0 ? tonnes / usual : 0,
  over: Math.max(0, tonnes - usual),
  dayGone: msIntoDay(asOfMs) / dayMs,
});
