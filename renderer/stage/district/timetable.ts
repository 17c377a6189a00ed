// The trucks' timetable: constant speed, eased stops at fixed places, all trucks on the same round at equal intervals of time.

export interface Timetable {
  /** Length of the round and speed on the move, units and units per second. */
  readonly length: number;
  readonly speed: number;
  /** Where trucks stop, distances along the round in rising order. */
  readonly stops: readonly number[];
  readonly dwellSeconds: number;
}

/** Seconds a truck takes to brake to a stop, and to get going again. */
const easeSeconds = 0.8;

const brakingLength = ({ speed }: Timetable): number => (speed * easeSeconds) / 2;

/** Seconds of one whole round. */
export const roundSeconds = (table: Timetable): number =>
  table.length / table.speed + table.stops.length * (table.dwellSeconds + easeSeconds);

/** Distance along the round after `seconds` (any number; the round repeats). Never falls within a round. */
export const distanceAt = (table: Timetable, seconds: number): number => {
  const round = roundSeconds(table);
  let left = ((seconds % round) + round) % round;
  let from = 0;
  for (const stop of table.stops) {
    const cruise = Math.max(0, (stop - brakingLength(table) - from) / table.speed);
    if (left < cruise) return from + left * table.speed;
    left -= cruise;
    if (left < easeSeconds) return stop - (table.speed / (2 * easeSeconds)) * (easeSeconds - left) ** 2;
    left -= easeSeconds;
    if (left < table.dwellSeconds) return stop;
    left -= table.dwellSeconds;
    if (left < easeSeconds) return stop + (table.speed / (2 * easeSeconds)) * left * left;
    left -= easeSeconds;
    from = stop + brakingLength(table);
  }
  return Math.min(table.length, from + left * table.speed);
};
