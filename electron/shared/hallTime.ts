/** The hall's time zone. Days, hours and opening times are the hall's, whatever the machine is set to. */
export const hallTimeZone = 'Asia/Shanghai';
// Shanghai has had no daylight saving since 1991, so one offset holds for every day the app can meet.
const offsetMs = 8 * 3_600_000;
export const dayMs = 86_400_000;

/** Local day in the hall, YYYY-MM-DD, of a moment in ms since the epoch. */
export const hallDay = (ms: number): string => new Date(ms + offsetMs).toISOString().slice(0, 10);

/** ms since midnight in the hall. */
export const msIntoDay = (ms: number): number => (((ms + offsetMs) % dayMs) + dayMs) % dayMs;

/** ms of midnight at the start of the hall's day that holds `ms`. */
export const startOfHallDay = (ms: number): number => ms - msIntoDay(ms);

/** ISO 8601 with the hall's offset, to the second. */
export const toHallIso = (ms: number): string => `${new Date(ms + offsetMs).toISOString().slice(0, 19)}+08:00`;

/** HH:MM in the hall. */
export const hallClock = (ms: number): string => new Date(ms + offsetMs).toISOString().slice(11, 16);
