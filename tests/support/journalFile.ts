import { DatabaseSync } from '@photostructure/sqlite';

interface Plays {
  exhibit: string;
  language: string;
  outcome: string;
  plays: number;
  right: number;
  asked: number;
}

interface Missed {
  item: string;
  missed: number;
}

/** What the journal of a closed app has counted, by exhibit and outcome. */
export const playsIn = (file: string): { plays: Plays[]; missed: Missed[] } => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const plays = db
      .prepare(
        `SELECT exhibit, language, outcome, SUM(plays) AS plays, SUM(right_answers) AS "right", SUM(asked) AS asked
         FROM play_hour GROUP BY exhibit, language, outcome ORDER BY exhibit, language, outcome`,
      )
      .all() as Plays[];
    const missed = db.prepare('SELECT item, SUM(missed) AS missed FROM missed_hour GROUP BY item ORDER BY item').all() as Missed[];
    // rows without a prototype compare with nothing
    return { plays: plays.map((row) => ({ ...row })), missed: missed.map((row) => ({ ...row })) };
  } finally {
    db.close();
  }
};
