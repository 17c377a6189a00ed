import { dayMs, hallDay } from '../../shared/hallTime';
import { inTransaction } from './counters';
import type { Database, Row } from './database';

/** Days whose counters are kept by the hour; of older ones only the day is asked for. Visits stay by the hour: busy hours are theirs. */
const keptHourlyDays = 45;
/** days folded in one go: a long backlog must not hold up the feed */
const mostDaysAtOnce = 31;
/** in the column `hour`: of the whole day */
export const wholeDay = 24;

/** in the column `exhibit`: of all of them. Which game an item was missed in is asked of the last weeks at most. */
export const allExhibits = '';

/** keys: what days are still told apart by. */
const tables = [
  {
    name: 'play_hour',
    keys: ['exhibit', 'language', 'outcome', 'duration'],
    sums: ['plays', 'right_answers', 'asked'],
    isOverExhibits: false,
  },
  { name: 'exhibit_hour', keys: ['exhibit'], sums: ['visits'], isOverExhibits: false },
  { name: 'missed_hour', keys: ['item'], sums: ['missed'], isOverExhibits: true },
  { name: 'asked_hour', keys: ['item'], sums: ['asked'], isOverExhibits: true },
  { name: 'left_hour', keys: ['exhibit', 'step'], sums: ['plays'], isOverExhibits: false },
] as const;

const foldTable = (db: Database, { name, keys, sums, isOverExhibits }: (typeof tables)[number], before: string): void => {
  const oldest = db
    .prepare(`SELECT DISTINCT day FROM ${name} WHERE day < ? AND hour < ${wholeDay} ORDER BY day LIMIT ${mostDaysAtOnce}`)
    .all(before) as Row[];
  const into = [...(isOverExhibits ? ['exhibit'] : []), ...keys, ...sums].join(', ');
  const from = [...(isOverExhibits ? [`'${allExhibits}'`] : []), ...keys, ...sums.map((sum) => `SUM(${sum})`)].join(', ');
  for (const { day } of oldest) {
    db.prepare(
      `INSERT INTO ${name} (day, hour, ${into}) SELECT day, ${wholeDay}, ${from}
       FROM ${name} WHERE day = ? AND hour < ${wholeDay} GROUP BY ${keys.join(', ')}
       ON CONFLICT DO UPDATE SET ${sums.map((sum) => `${sum} = ${sum} + excluded.${sum}`).join(', ')}`,
    ).run(day ?? null);
    db.prepare(`DELETE FROM ${name} WHERE day = ? AND hour < ${wholeDay}`).run(day ?? null);
  }
};

/** Adds the hours of old days up into their day: every sum over days stays what it was. */
export const foldOldHours = (db: Database, nowMs: number): void => {
  const before = hallDay(nowMs - keptHourlyDays * dayMs);
  for (const table of tables) inTransaction(db, () => foldTable(db, table, before));
};
