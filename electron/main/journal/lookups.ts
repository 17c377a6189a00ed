import type { Lookup } from '../../shared/contract';
import { dayMs, hallDay } from '../../shared/hallTime';
import { isId } from './counters';
import type { Database, Row } from './database';

const shown = 30;
const keptDays = 400;
/** far more than there are things: a page gone wrong cannot fill the disk */
const mostItemsADay = 1000;

/** Adds one look-up of a thing to its day. */
export const countLookup = (db: Database, item: string, nowMs: number): void => {
  if (!isId(item)) return;
  const day = hallDay(nowMs);
  db.prepare(
    `INSERT INTO lookup_day (day, item, lookups)
     SELECT ?, ?, 1 WHERE (SELECT count(*) FROM lookup_day WHERE day = ? AND item <> ?) < ${mostItemsADay}
     ON CONFLICT DO UPDATE SET lookups = lookups + 1`,
  ).run(day, item, day, item);
};

/** What was looked up today, most first. */
export const lookupsOf = (db: Database, nowMs: number): Lookup[] =>
  (
    db.prepare(`SELECT item, lookups FROM lookup_day WHERE day = ? ORDER BY lookups DESC, item LIMIT ${shown}`).all(hallDay(nowMs)) as Row[]
  ).map(({ item, lookups }) => ({ item: String(item), count: Number(lookups) }));

export const dropOldLookups = (db: Database, nowMs: number): void => {
  db.prepare('DELETE FROM lookup_day WHERE day < ?').run(hallDay(nowMs - keptDays * dayMs));
};
