import type { LearningRecord, PlayRecord, VisitRecord } from '../../shared/contract';
import { durationBucket, hourOf } from './buckets';
import type { Database } from './database';

// counters must stay few: what is not an id of ours is not counted
export const isId = (text: string): boolean => /^[\w.:-]{1,64}$/.test(text);
const distinctIds = (list: readonly string[], most: number): string[] => [...new Set(list)].filter(isId).slice(0, most);

export const inTransaction = (db: Database, work: () => void): void => {
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
    const ask = db.prepare(
      `INSERT INTO asked_hour (day, hour, exhibit, item, asked) VALUES (?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET asked = asked + 1`,
    );
    for (const item of distinctIds(play.answered, 500)) ask.run(day, hour, play.exhibit, item);
    if (play.outcome !== 'left' || play.leftAt === null || !isId(play.leftAt)) return;
    db.prepare(
      `INSERT INTO left_hour (day, hour, exhibit, step, plays) VALUES (?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET plays = plays + 1`,
    ).run(day, hour, play.exhibit, play.leftAt);
  });
};

/** Adds a transfer round to its hour's sums; which round it was cannot be told from them. */
export const countLearning = (db: Database, { asked, before, after }: LearningRecord, nowMs: number): void => {
  const { day, hour } = hourOf(nowMs);
  db.prepare(
    `INSERT INTO learning_hour (day, hour, rounds, asked, sum_before, sum_after) VALUES (?, ?, 1, ?, ?, ?)
     ON CONFLICT DO UPDATE SET rounds = rounds + 1, asked = asked + excluded.asked,
       sum_before = sum_before + excluded.sum_before, sum_after = sum_after + excluded.sum_after`,
  ).run(day, hour, asked, before, after);
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
