// How fast the line is shown to run for the tonnage of the feed.
import { clamp } from '../../lib/math';

/** t/h on average since midnight; what "today's tonnage" comes to. */
export const meanRate = (tonnes: number, asOfHour: number): number => (asOfHour > 0.25 ? tonnes / asOfHour : 0);

/** t/h at which the line runs at its usual pace. */
const usualRate = 0.45;

/** Pace of the line for a rate, 1 = usual: nothing in, nothing moves; never so slow or fast that nobody follows. */
export const paceOf = (tonnesPerHour: number): number =>
  tonnesPerHour <= 0.001 ? 0 : clamp(0.45 + (0.55 * tonnesPerHour) / usualRate, 0.45, 2);
