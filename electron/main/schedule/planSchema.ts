import * as v from 'valibot';
import { mostTimes, type Plan } from '../../shared/schedule';

const exhibitId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not an exhibit id'), v.maxLength(40));
const slideId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a slide id'), v.maxLength(60));
const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));
const openTime = v.strictObject({
  from: minute,
  to: minute,
  exhibits: v.nullable(v.pipe(v.array(exhibitId), v.minLength(1), v.maxLength(64))),
  slides: v.nullable(v.pipe(v.array(slideId), v.maxLength(64))),
});
const dayEntries = {
  open: v.pipe(
    v.array(openTime),
    v.maxLength(mostTimes),
    v.check(
      (times) => times.every(({ from, to }, index) => from < to && (times[index - 1]?.to ?? 0) <= from),
      'times overlap or run backwards',
    ),
  ),
};

/** A plan as it may be kept: seven days, each with times in order. */
export const planSchema: v.GenericSchema<unknown, Plan> = v.strictObject({
  isOn: v.boolean(),
  week: v.pipe(v.array(v.strictObject(dayEntries)), v.length(7)),
  special: v.pipe(
    v.array(v.strictObject({ ...dayEntries, day: v.pipe(v.string(), v.isoDate()), note: v.pipe(v.string(), v.maxLength(30)) })),
    v.maxLength(200),
    v.check((days) => new Set(days.map(({ day }) => day)).size === days.length, 'a day is there twice'),
  ),
  off: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
        exhibit: exhibitId,
        untilMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
    v.maxLength(64),
  ),
  restartAt: v.nullable(v.pipe(minute, v.maxValue(1439))),
});
