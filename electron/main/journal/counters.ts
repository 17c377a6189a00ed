import type { PlayRecord, VisitRecord } from '../../shared/contract';
import { durationBucket, hourOf } from './buckets';
import type { Database } from './database';

// counters must stay few: what is not an id of ours is not counted
const isId = (text: string): boolean => /^[\w.:-]{1,64}$/.test(text);
const distinctIds = (list: readonly string[], most: number): string[] => [...new Set(list)].filter(isId).slice(0, most);

const inTransaction = (db: Database, work: () => void): void => {
  db.exec('BEGIN IMMEDIATE');
  try {
    work();
    db.exec('COMMIT');
  } catch (error) {
    try {
      db.exec('ROLLBACK');
    } catch {
      // a full disk has rolled back already; the first error is the one that matters
    }
    throw error;
  }
};

/** Adds a round to its hour's counters: plays, right and asked, and once per item missed in it. */
export const countPlay = (db: Database, play: PlayRecord, nowMs: number): void => {
  if (!isId(play.exhibit)) return;
  const { day, hour } = hourOf(nowMs);
  inTransaction(db, () => {
    db.prepare(
      `INSERT INTO play_hour (day, hour, exhibit, language, outcome, duration, plays, right_answers, asked) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)
       ON CONFLICT DO UPDATE SET plays = plays + 1, right_answers = right_answers + excluded.right_answers, asked = asked + excluded.asked`,
    ).run(day, hour, play.exhibit, play.language, play.outcome, durationBucket(play.durationMs), play.right, play.asked);
    const miss = db.prepare(
      `INSERT INTO missed_hour (day, hour, exhibit, item, missed) VALUES (?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET missed = missed + 1`,
    );
    for (const item of distinctIds(play.missed, 100)) miss.run(day, hour, play.exhibit, item);
  });
};

/** Adds a visit to its hour's counters, and once per exhibit opened in it. */
export const countVisit = (db: Database, visit: VisitRecord, nowMs: number): void => {
  const { day, hour } = hourOf(nowMs);
  inTransaction(db, () => {
    db.prepare(
      `INSERT INTO visit_hour (day, hour, language, ended, duration, visits) VALUES (?, ?, ?, ?, ?, 1)
       ON CONFLICT DO UPDATE SET visits = visits + 1`,
    ).run(day, hour, visit.language, visit.ended, durationBucket(visit.durationMs));
    const open = db.prepare(
      `INSERT INTO exhibit_hour (day, hour, exhibit, visits) VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET visits = visits + 1`,
    );
    for (const exhibit of distinctIds(visit.exhibits, 50)) open.run(day, hour, exhibit);
  });
};
