import type { LearningRecord, MissedItem, MostMissed } from '../../shared/contract';
import { dayMs, hallDay } from '../../shared/hallTime';
import type { Database, Row } from './database';

const shown = 30;
const keptAskedDays = 400;

/** Items missed in these days, most first. */
export const missedBetween = (db: Database, fromDay: string, toDay: string): MissedItem[] =>
  (
    db
      .prepare(
        `WITH missed AS (SELECT item, SUM(missed) AS missed FROM missed_hour WHERE day BETWEEN ? AND ? GROUP BY item),
           asked AS (SELECT item, SUM(asked) AS asked FROM asked_hour WHERE day BETWEEN ? AND ? GROUP BY item)
         SELECT missed.item, missed, asked FROM missed LEFT JOIN asked ON asked.item = missed.item
         ORDER BY missed DESC, asked, missed.item LIMIT ${shown}`,
      )
      .all(fromDay, toDay, fromDay, toDay) as Row[]
  ).map(({ item, missed, asked }) => {
    // counted since version 2 of the file, and not by every exhibit: fewer asked than missed is no count
    const isCounted = asked !== null && Number(asked) >= Number(missed);
    return { item: String(item), missed: Number(missed), asked: isCounted ? Number(asked) : null };
  });

/** Items missed most, over all exhibits. */
export const mostMissed = (db: Database, nowMs: number): MostMissed => {
  const today = hallDay(nowMs);
  return { today: missedBetween(db, today, today), week: missedBetween(db, hallDay(nowMs - 6 * dayMs), today) };
};

/** Sums of all transfer rounds of these days. */
export const learningBetween = (db: Database, fromDay: string, toDay: string): LearningRecord & { rounds: number } => {
  const row = db
    .prepare(
      `SELECT SUM(rounds) AS rounds, SUM(asked) AS asked, SUM(sum_before) AS before, SUM(sum_after) AS after
       FROM learning_hour WHERE day BETWEEN ? AND ?`,
    )
    .get(fromDay, toDay) as Row;
  const sum = (name: string): number => Number(row[name] ?? 0);
  return { rounds: sum('rounds'), asked: sum('asked'), before: sum('before'), after: sum('after') };
};

/** How often an item was asked is of use for a year. */
export const dropOldAsked = (db: Database, nowMs: number): void => {
  db.prepare('DELETE FROM asked_hour WHERE day < ?').run(hallDay(nowMs - keptAskedDays * dayMs));
};
