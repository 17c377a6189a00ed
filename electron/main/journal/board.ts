import type { BoardName } from '../../shared/boardNames';
import { boardNames } from '../../shared/boardNames';
import type { Board, BoardEntry } from '../../shared/contract';
import { hallDay } from '../../shared/hallTime';
import { inTransaction, isId } from './counters';
import type { Database, Row } from './database';

const keptToday = 20;
const keptAll = 50;
/** far more exhibits than there are: a page gone wrong cannot fill the disk with boards */
const mostExhibits = 60;

const isName = (text: unknown): text is BoardName => (boardNames as readonly unknown[]).includes(text);

// a name that a later version has taken off the list is not shown
const entries = (rows: unknown[]): BoardEntry[] =>
  (rows as Row[]).flatMap(({ name, score, day }) => (isName(name) ? [{ name, score: Number(score), day: String(day) }] : []));

const best = 'SELECT id, name, score, day FROM board WHERE exhibit = ?';
const order = 'ORDER BY score DESC, id LIMIT';

/** An exhibit's board: of today, and of all days. */
export const boardOf = (db: Database, exhibit: string, nowMs: number): Board => ({
  today: entries(db.prepare(`${best} AND day = ? ${order} ${keptToday}`).all(exhibit, hallDay(nowMs))),
  all: entries(db.prepare(`${best} ${order} ${keptAll}`).all(exhibit)),
});

/** Keeps name, score and day; whatever is no longer among the best of its day or of all days goes. */
export const putOnBoard = (
  db: Database,
  { exhibit, name, score }: { exhibit: string; name: BoardName; score: number },
  nowMs: number,
): Board => {
  const day = hallDay(nowMs);
  inTransaction(db, () => {
    const others = db.prepare('SELECT count(DISTINCT exhibit) AS n FROM board WHERE exhibit <> ?').get(exhibit) as { n: number };
    if (!isId(exhibit) || !isName(name) || !Number.isFinite(score) || others.n >= mostExhibits) return;
    db.prepare('INSERT INTO board (exhibit, day, name, score) VALUES (?, ?, ?, ?)').run(exhibit, day, name, score);
    db.prepare(
      `DELETE FROM board WHERE exhibit = ? AND id NOT IN (SELECT id FROM (${best} AND day = ? ${order} ${keptToday}))
         AND id NOT IN (SELECT id FROM (${best} ${order} ${keptAll}))`,
    ).run(exhibit, exhibit, day, exhibit);
  });
  return boardOf(db, exhibit, nowMs);
};
