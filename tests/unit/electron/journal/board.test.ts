import { DatabaseSync } from '@photostructure/sqlite';
import * as fc from 'fast-check';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../../electron/main/journal/journal';
import { migrations } from '../../../../electron/main/journal/migrations';
import { boardNames, type BoardName } from '../../../../electron/shared/boardNames';
import type { Board, PlayRecord } from '../../../../electron/shared/contract';

const dayMs = 86_400_000;
const morning = Date.parse('2026-11-04T09:00:00+08:00');
const freshFile = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'hongmei-board-')), 'journal.db');
const setUp = (file = freshFile()) => {
  const time = { ms: morning };
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const open = (steps = migrations) =>
    openJournal({ file, clock: () => time.ms, log: { info: keep, warn: keep, error: keep }, migrations: steps });
  return { file, time, lines, open, journal: open() };
};
const rows = (file: string, sql: string): unknown[] => {
  const db = new DatabaseSync(file);
  try {
    return (db.prepare(sql).all() as object[]).map((row) => ({ ...row }));
  } finally {
    db.close();
  }
};
const scores = (list: Board['all']): number[] => list.map(({ score }) => score);
const play: PlayRecord = {
  exhibit: 'sorting-line',
  outcome: 'finished',
  language: 'zh-CN',
  durationMs: 61_000,
  level: 2,
  right: 2,
  asked: 3,
  missed: ['milk-carton'],
  answered: ['milk-carton', 'wet-wipe', 'banana-peel'],
  leftAt: null,
};

describe('the board', () => {
  it('shows the best first, of today and of all days, each exhibit by itself', () => {
    const { journal, time } = setUp();
    journal.recordBoard({ exhibit: 'quiz', name: 'guyu', score: 99 });
    journal.recordBoard({ exhibit: 'sorting-line', name: 'lotus', score: 12 });
    time.ms += dayMs;
    journal.recordBoard({ exhibit: 'sorting-line', name: 'bamboo', score: 10 });
    const board = journal.recordBoard({ exhibit: 'sorting-line', name: 'ginkgo', score: 12 });
    expect(board.today).toEqual([
      { name: 'ginkgo', score: 12, day: '2026-11-05' },
      { name: 'bamboo', score: 10, day: '2026-11-05' },
    ]);
    expect(board.all.map(({ name }) => name)).toEqual(['lotus', 'ginkgo', 'bamboo']);
    expect(journal.board('sorting-line')).toEqual(board);
    expect(journal.board('machine')).toEqual({ today: [], all: [] });
  });

  it('holds at most the 20 best of a day and the 50 best of all, whatever is put on it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(30)), { minLength: 1, maxLength: 90 }), (entries) => {
        const { journal, time, file } = setUp();
        const kept: { day: number; score: number }[] = [];
        let board: Board = { today: [], all: [] };
        for (const [later, score] of entries) {
          // three in four on the same day
          if (later === 0) time.ms += dayMs;
          kept.push({ day: time.ms, score });
          board = journal.recordBoard({ exhibit: 'sorting-line', name: 'guyu', score });
        }
        const best = (list: typeof kept, most: number) =>
          list
            .map(({ score }) => score)
            .sort((a, b) => b - a)
            .slice(0, most);
        expect(scores(board.all)).toEqual(best(kept, 50));
        expect(scores(board.today)).toEqual(
          best(
            kept.filter(({ day }) => day === time.ms),
            20,
          ),
        );
        journal.close();
        const [{ n }] = rows(file, 'SELECT count(*) AS n FROM board') as [{ n: number }];
        expect(n).toBeLessThanOrEqual(70);
      }),
      { numRuns: 12 },
    );
  });

  it('takes names of the list only, and not the boards of sixty-one exhibits', () => {
    const { journal } = setUp();
    journal.recordBoard({ exhibit: 'sorting-line', name: '张三' as BoardName, score: 1 });
    journal.recordBoard({ exhibit: 'sorting line', name: 'guyu', score: 1 });
    journal.recordBoard({ exhibit: 'sorting-line', name: 'guyu', score: NaN });
    expect(journal.board('sorting-line').all).toEqual([]);
    for (let n = 1; n <= 61; n += 1) journal.recordBoard({ exhibit: `game-${n}`, name: 'guyu', score: 1 });
    expect(journal.board('game-60').all).toHaveLength(1);
    expect(journal.board('game-61').all).toEqual([]);
    journal.recordBoard({ exhibit: 'game-1', name: 'lotus', score: 2 });
    expect(journal.board('game-1').all).toHaveLength(2);
  });

  it('keeps name, score and day on disk, and no time', () => {
    const { journal, file } = setUp();
    journal.recordBoard({ exhibit: 'sorting-line', name: 'guyu', score: 7 });
    journal.close();
    expect(rows(file, 'SELECT * FROM board')).toEqual([{ id: 1, exhibit: 'sorting-line', day: '2026-11-04', name: 'guyu', score: 7 }]);
  });

  it('comes to a file of the first version, whose counters stay, and outlives a kill', () => {
    const file = freshFile();
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const open = (steps: readonly string[]) => openJournal({ file, clock: () => morning, log, migrations: steps });
    const old = open(migrations.slice(0, 1));
    old.recordVisit({ language: 'en', durationMs: 1, exhibits: [], ended: 'left' });
    old.close();
    const now = open(migrations);
    expect(now.notice).toBeNull();
    now.recordBoard({ exhibit: 'sorting-line', name: 'guyu', score: 7 });
    // what a kill leaves behind: the file, its log, and no close
    const copy = freshFile();
    for (const suffix of ['', '-wal'])
      if (existsSync(`${file}${suffix}`)) writeFileSync(`${copy}${suffix}`, readFileSync(`${file}${suffix}`));
    expect(rows(copy, 'SELECT score FROM board')).toEqual([{ score: 7 }]);
    expect(rows(copy, 'SELECT visits FROM visit_hour')).toEqual([{ visits: 1 }]);
    expect(existsSync(`${file}.v1.backup`)).toBe(true);
    now.close();
  });

  it('has forty names, each once', () => {
    expect(new Set(boardNames).size).toBe(40);
    expect(boardNames.every((name) => /^[a-z-]+$/.test(name))).toBe(true);
  });
});

describe('what the hall learns', () => {
  it('most missed: today and the last seven days, with how often it was asked', () => {
    const { journal, time } = setUp();
    journal.recordPlay({ ...play, missed: ['bone'], answered: ['bone'] });
    time.ms += 6 * dayMs;
    journal.recordPlay(play);
    journal.recordPlay({ ...play, missed: ['milk-carton', 'wet-wipe'] });
    journal.recordPlay({ ...play, exhibit: 'quiz', missed: [] });
    expect(journal.mostMissed()).toEqual({
      today: [
        { item: 'milk-carton', missed: 2, asked: 3 },
        { item: 'wet-wipe', missed: 1, asked: 3 },
      ],
      week: [
        { item: 'milk-carton', missed: 2, asked: 3 },
        { item: 'bone', missed: 1, asked: 1 },
        { item: 'wet-wipe', missed: 1, asked: 3 },
      ],
    });
    time.ms += dayMs;
    expect(journal.mostMissed().today).toEqual([]);
    expect(journal.mostMissed().week.map(({ item }) => item)).toEqual(['milk-carton', 'wet-wipe']);
  });

  it('does not say how often something was asked where an exhibit does not count it', () => {
    const { journal } = setUp();
    journal.recordPlay({ ...play, answered: [] });
    expect(journal.mostMissed().today).toEqual([{ item: 'milk-carton', missed: 1, asked: null }]);
  });

  it('where rounds are left, for rounds that were left only', () => {
    const { journal, file } = setUp();
    for (const leftAt of ['lobby', 'play', 'play', '张三', null]) journal.recordPlay({ ...play, outcome: 'left', leftAt });
    journal.recordPlay({ ...play, leftAt: 'play' });
    journal.close();
    expect(rows(file, 'SELECT exhibit, step, plays FROM left_hour ORDER BY step')).toEqual([
      { exhibit: 'sorting-line', step: 'lobby', plays: 1 },
      { exhibit: 'sorting-line', step: 'play', plays: 2 },
    ]);
  });

  it('learning as sums of the hour: no round can be told from them', () => {
    const { journal, file, time } = setUp();
    journal.recordLearning({ asked: 8, before: 5, after: 7 });
    journal.recordLearning({ asked: 8, before: 6, after: 5 });
    time.ms += dayMs;
    journal.recordLearning({ asked: 8, before: 3, after: 8 });
    expect(journal.learning('2026-11-04', '2026-11-04')).toEqual({ rounds: 2, asked: 16, before: 11, after: 12 });
    expect(journal.learning('2026-11-01', '2026-11-30')).toEqual({ rounds: 3, asked: 24, before: 14, after: 20 });
    expect(journal.learning('2026-12-01', '2026-12-31')).toEqual({ rounds: 0, asked: 0, before: 0, after: 0 });
    journal.close();
    expect(rows(file, 'SELECT * FROM learning_hour ORDER BY day')).toEqual([
      { day: '2026-11-04', hour: 9, rounds: 2, asked: 16, sum_before: 11, sum_after: 12 },
      { day: '2026-11-05', hour: 9, rounds: 1, asked: 8, sum_before: 3, sum_after: 8 },
    ]);
  });

  it('how often things were asked is dropped after 400 days', () => {
    const { journal, time, file } = setUp();
    journal.recordPlay(play);
    time.ms += 401 * dayMs;
    journal.recordReading({ asOf: new Date(time.ms).toISOString(), wetWasteToday: 1, parksToday: 1, othersToday: 0, source: 'sample' });
    journal.close();
    expect(rows(file, 'SELECT count(*) AS n FROM asked_hour')).toEqual([{ n: 0 }]);
    expect(rows(file, 'SELECT count(*) AS n FROM missed_hour')).toEqual([{ n: 1 }]);
  });
});
