import { DatabaseSync } from '@photostructure/sqlite';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../../electron/main/journal/journal';
import type { DistrictReading } from '../../../../electron/main/journal/journalTypes';
import { migrations } from '../../../../electron/main/journal/migrations';
import { toHallIso } from '../../../../electron/shared/hallTime';
import type { PlayRecord } from '../../../../electron/shared/contract';

const at = (iso: string): number => Date.parse(`${iso}+08:00`);
const afternoon = at('2026-11-04T14:20:00');
const freshFile = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'hongmei-journal-')), 'journal.db');
const setUp = (file = freshFile(), startMs = afternoon) => {
  const time = { ms: startMs };
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  const open = (steps = migrations) =>
    openJournal({ file, clock: () => time.ms, log: { info: keep, warn: keep, error: keep }, migrations: steps });
  return { file, time, lines, open, journal: open() };
};
const reading = (ms: number, wet: number, source: 'api' | 'sample' = 'api'): DistrictReading => ({
  asOf: toHallIso(ms),
  wetWasteToday: wet,
  parksToday: wet * 0.75,
  othersToday: wet * 0.25,
  source,
});
const play: PlayRecord = {
  exhibit: 'sorting-line',
  outcome: 'finished',
  language: 'zh-CN',
  durationMs: 61_000,
  level: 2,
  right: 17,
  asked: 20,
  missed: ['milk-carton', 'wet-wipe'],
  answered: ['milk-carton', 'wet-wipe', 'banana-peel'],
  leftAt: null,
};
const rows = (file: string, sql: string): unknown[] => {
  const db = new DatabaseSync(file);
  try {
    return (db.prepare(sql).all() as object[]).map((row) => ({ ...row }));
  } finally {
    db.close();
  }
};

describe('readings', () => {
  it('come back in order, of today and of their source only, one per five minutes', () => {
    const { journal } = setUp();
    journal.recordReading(reading(at('2026-11-03T23:59:00'), 46));
    for (const [minute, wet] of [
      [20, 12],
      [0, 10],
      [2, 10.5],
      [4, 11],
    ] as const)
      journal.recordReading(reading(at('2026-11-04T14:00:00') + minute * 60_000, wet));
    journal.recordReading(reading(at('2026-11-04T14:03:00'), 10.7));
    journal.recordReading(reading(at('2026-11-04T14:10:00'), 33, 'sample'));
    expect(journal.readingsToday(afternoon, 'api').map((one) => [one.asOf, one.wetWasteToday])).toEqual([
      ['2026-11-04T14:04:00+08:00', 11],
      ['2026-11-04T14:20:00+08:00', 12],
    ]);
    expect(journal.readingsToday(afternoon, 'sample')).toHaveLength(1);
  });

  it('make day totals from the API only, which survive a restart and say how far the day was seen', () => {
    const { journal, open } = setUp();
    journal.recordReading(reading(at('2026-11-01T21:59:00'), 40));
    journal.recordReading(reading(at('2026-11-02T22:30:00'), 44));
    journal.recordReading(reading(at('2026-11-02T20:00:00'), 41));
    journal.recordReading(reading(at('2026-11-03T23:00:00'), 50, 'sample'));
    journal.close();
    const again = open();
    expect(again.dayTotals('2026-10-01', '2026-11-03')).toEqual([
      { date: '2026-11-01', wetWaste: 40, parks: 30, others: 10, seenUntil: '2026-11-01T21:59:00+08:00' },
      { date: '2026-11-02', wetWaste: 44, parks: 33, others: 11 },
    ]);
    expect(again.dayTotals('2026-11-02', '2026-11-02')).toHaveLength(1);
  });

  it('are dropped after forty days, their totals are not', () => {
    const { journal, time } = setUp();
    journal.recordReading(reading(afternoon, 20));
    time.ms += 41 * 86_400_000;
    journal.recordReading(reading(time.ms, 21));
    expect(journal.readingsToday(afternoon, 'api')).toEqual([]);
    expect(journal.dayTotals('2026-11-04', '2026-11-04')).toHaveLength(1);
  });
});

describe('counters', () => {
  it('add up by hour, exhibit, language, outcome and duration', () => {
    const { file, journal, time } = setUp();
    journal.recordPlay(play);
    journal.recordPlay({ ...play, durationMs: 70_000, right: 19, missed: ['wet-wipe', 'wet-wipe'] });
    journal.recordPlay({ ...play, outcome: 'left', right: 1, asked: 3, missed: [] });
    time.ms += 3_600_000;
    journal.recordPlay({ ...play, language: 'en' });
    journal.recordVisit({
      language: 'en',
      durationMs: 200_000,
      exhibits: ['sorting-line', 'hongmei-today', 'sorting-line'],
      ended: 'idle',
    });
    journal.close();
    expect(
      rows(file, 'SELECT hour, language, outcome, duration, plays, right_answers, asked FROM play_hour ORDER BY hour, outcome'),
    ).toEqual([
      { hour: 14, language: 'zh-CN', outcome: 'finished', duration: '1-2', plays: 2, right_answers: 36, asked: 40 },
      { hour: 14, language: 'zh-CN', outcome: 'left', duration: '1-2', plays: 1, right_answers: 1, asked: 3 },
      { hour: 15, language: 'en', outcome: 'finished', duration: '1-2', plays: 1, right_answers: 17, asked: 20 },
    ]);
    expect(rows(file, 'SELECT item, sum(missed) AS missed FROM missed_hour GROUP BY item ORDER BY missed DESC')).toEqual([
      { item: 'wet-wipe', missed: 3 },
      { item: 'milk-carton', missed: 2 },
    ]);
    expect(rows(file, 'SELECT day, hour, language, ended, duration, visits FROM visit_hour')).toEqual([
      { day: '2026-11-04', hour: 15, language: 'en', ended: 'idle', duration: '2-5', visits: 1 },
    ]);
    expect(rows(file, 'SELECT exhibit, visits FROM exhibit_hour')).toHaveLength(2);
  });

  it('hold nothing but ids of ours, and no time finer than the hour', () => {
    const { file, journal } = setUp();
    journal.recordPlay({ ...play, missed: ['张三 138-0000', '<b>', 'x'.repeat(65), 'wet-wipe'] });
    journal.recordPlay({ ...play, exhibit: 'a b' });
    journal.close();
    expect(rows(file, 'SELECT item FROM missed_hour')).toEqual([{ item: 'wet-wipe' }]);
    expect(rows(file, 'SELECT * FROM play_hour')).toHaveLength(1);
    expect(readFileSync(file).toString('latin1')).not.toMatch(/2026-11-04T|14:20/);
  });

  it('keep the newest 5000 health records', () => {
    const { file, journal } = setUp();
    for (let index = 0; index < 5010; index += 1) journal.recordHealth({ kind: 'feed', detail: `${index}` });
    journal.close();
    expect(rows(file, 'SELECT count(*) AS n, max(CAST(detail AS INTEGER)) AS last FROM health')).toEqual([{ n: 5000, last: 5009 }]);
  });
});

describe('the file', () => {
  it.each<[string, (file: string) => void]>([
    ['garbage', (file) => writeFileSync(file, 'not a database at all, but long enough to be looked at')],
    ['NUL bytes', (file) => writeFileSync(file, Buffer.alloc(16_384))],
    ['half of itself', (file) => truncateSync(file, 10_000)],
    [
      'a page overwritten',
      (file) =>
        writeFileSync(
          file,
          Buffer.concat([readFileSync(file).subarray(0, 4096), Buffer.alloc(8192, 0x5a), readFileSync(file).subarray(12_288)]),
        ),
    ],
  ])('with %s is set aside, three at most, and begun anew', (_name, damage) => {
    const { file, journal, open } = setUp();
    journal.recordPlay(play);
    journal.close();
    for (let round = 0; round < 5; round += 1) {
      damage(file);
      const again = open();
      again.recordPlay(play);
      again.close();
    }
    expect(rows(file, 'SELECT sum(plays) AS n FROM play_hour')).toEqual([{ n: expect.any(Number) as number }]);
    const aside = readdirSync(path.dirname(file)).filter((name) => /corrupt-\d+$/.test(name));
    expect(aside.length).toBeLessThanOrEqual(3);
    // blank pages are an empty database to SQLite: nothing to set aside there
    if (_name !== 'NUL bytes') expect(aside.length).toBeGreaterThan(0);
  });

  it('that cannot be made leaves the journal in memory, and is tried again later', () => {
    const file = freshFile();
    mkdirSync(file);
    const { journal, time } = setUp(file);
    expect(journal.notice).toMatch(/memory only/);
    journal.recordReading(reading(afternoon, 20));
    expect(journal.readingsToday(afternoon, 'api')).toHaveLength(1);
    rmSync(file, { recursive: true });
    time.ms += 601_000;
    journal.recordPlay(play);
    expect(journal.notice).toBeNull();
    journal.close();
    expect(rows(file, 'SELECT plays FROM play_hour')).toEqual([{ plays: 1 }]);
  });

  it('that is taken away while running is made again', () => {
    const { file, journal } = setUp();
    rmSync(path.dirname(file), { recursive: true });
    journal.recordPlay(play);
    journal.close();
    expect(rows(file, 'SELECT plays FROM play_hour')).toEqual([{ plays: 1 }]);
  });

  it('of a newer version is not touched', () => {
    const { file, journal, open } = setUp();
    journal.recordPlay(play);
    journal.close();
    open([...migrations, 'CREATE TABLE later (a)']).close();
    const old = open();
    expect(old.notice).toMatch(new RegExp(`newer version ${migrations.length + 1}`));
    old.recordPlay(play);
    old.close();
    expect(rows(file, 'SELECT plays FROM play_hour')).toEqual([{ plays: 1 }]);
  });

  it('is copied before it is migrated, step by step, each whole or not at all', () => {
    const { file, journal, open, lines } = setUp();
    journal.recordPlay(play);
    journal.close();
    const broken = open([...migrations, 'CREATE TABLE later (a); INSERT INTO nowhere VALUES (1)']);
    expect(broken.notice).toMatch(/memory only: .*nowhere/);
    broken.close();
    expect(rows(file, 'PRAGMA user_version')).toEqual([{ user_version: migrations.length }]);
    expect(rows(file, "SELECT name FROM sqlite_master WHERE name = 'later'")).toEqual([]);
    expect(rows(`${file}.v${migrations.length}.backup`, 'SELECT plays FROM play_hour')).toEqual([{ plays: 1 }]);
    open([...migrations, 'CREATE TABLE later (a)']).close();
    expect(rows(file, 'PRAGMA user_version')).toEqual([{ user_version: migrations.length + 1 }]);
    expect(lines.join()).toMatch(/nowhere/);
  });

  it('takes nothing more after it is closed, and says nothing about it', () => {
    const { journal, lines } = setUp();
    journal.close();
    journal.close();
    journal.recordPlay(play);
    expect(journal.readingsToday(afternoon, 'api')).toEqual([]);
    expect(lines).toEqual([]);
  });

  it('writes ahead, so that a killed process loses nothing that was recorded', () => {
    const { file, journal, open } = setUp();
    journal.recordPlay(play);
    // what a kill leaves behind: the file, its log, and no close
    const copy = freshFile();
    for (const suffix of ['', '-wal'])
      if (existsSync(`${file}${suffix}`)) writeFileSync(`${copy}${suffix}`, readFileSync(`${file}${suffix}`));
    expect(rows(copy, 'SELECT plays FROM play_hour')).toEqual([{ plays: 1 }]);
    journal.close();
    open().close();
  });
});
