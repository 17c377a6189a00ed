import type { FeedbackRecord } from '../../shared/guided';
import { hourOf } from './buckets';
import { isId } from './counters';
import type { Database, Row } from './database';

/** Adds a group's faces to its hour's counts. */
export const countFeedback = (db: Database, { script, question, good, fair, poor }: FeedbackRecord, nowMs: number): void => {
  if (!isId(script) || !isId(question)) return;
  const { day, hour } = hourOf(nowMs);
  db.prepare(
    `INSERT INTO feedback_hour (day, hour, script, question, good, fair, poor) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET good = good + excluded.good, fair = fair + excluded.fair, poor = poor + excluded.poor`,
  ).run(day, hour, script, question, good, fair, poor);
};

export const feedbackBetween = (db: Database, fromDay: string, toDay: string): FeedbackRecord[] =>
  (
    db
      .prepare(
        `SELECT script, question, SUM(good) AS good, SUM(fair) AS fair, SUM(poor) AS poor FROM feedback_hour
         WHERE day BETWEEN ? AND ? GROUP BY script, question ORDER BY script, question`,
      )
      .all(fromDay, toDay) as Row[]
  ).map(({ script, question, good, fair, poor }) => ({
    script: String(script),
    question: String(question),
    good: Number(good),
    fair: Number(fair),
    poor: Number(poor),
  }));
