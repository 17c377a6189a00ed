import { hallDay, msIntoDay } from '../../shared/hallTime';

const minuteMs = 60_000;
/** Duration buckets: upper limits in minutes, the last one open. Coarse on purpose: they must not tell one visit from another. */
const limits: readonly (readonly [number, string])[] = [
  [0.5, '<0.5'],
  [1, '0.5-1'],
  [2, '1-2'],
  [5, '2-5'],
  [10, '5-10'],
  [20, '10-20'],
];

/** All buckets, shortest first. */
export const durationBuckets: readonly string[] = [...limits.map(([, name]) => name), '>=20'];

/** Name of a duration's bucket, in minutes. */
export const durationBucket = (durationMs: number): string => limits.find(([upTo]) => durationMs < upTo * minuteMs)?.[1] ?? '>=20';

/** Hall day and hour (0 to 23) of a moment. */
export const hourOf = (ms: number): { day: string; hour: number } => ({
  day: hallDay(ms),
  hour: Math.floor(msIntoDay(ms) / (60 * minuteMs)),
});

/** Place of a reading in its day: 5-minute slots. */
export const slotOf = (ms: number): number => Math.floor(msIntoDay(ms) / (5 * minuteMs));
