import { DatabaseSync } from '@photostructure/sqlite';

interface Plays {
  exhibit: string;
  language: string;
  outcome: string;
  plays: number;
  right: number;
  asked: number;
}

/** What the journal of a closed app has counted, by exhibit and outcome. */
export const playsIn = (file: string): { plays: Plays[]; missed: { item: string; missed: number }[] } => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const plays = db
      .prepare(
        `SELECT exhibit, language, outcome, SUM(plays) AS plays, SUM(right_answers) AS "right", SUM(asked) AS asked
         FROM play_hour GROUP BY exhibit, language, outcome ORDER BY exhibit, language, outcome`,
      )
      .all();
    const missed = db.prepare('SELECT item, SUM(missed) AS missed FROM missed_hour GROUP BY item ORDER BY item').all();
    return { plays: plays.map((row) => ({ ...row }) as unknown as Plays), missed: missed.map((row) => ({ ...row }) as unknown as { item: string; missed: number }) };
  } finally {
    db.close();
  }
};
