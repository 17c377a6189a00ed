import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../../../electron/main/journal/database';
import { openJournal } from '../../../../electron/main/journal/journal';

/** Starts the writer, kills it `afterMs` after its first record; resolves to how many records it had told of. */
const killOne = (file: string, afterMs: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/journalWriter.ts', file], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [said, errors] = ['', ''];
    child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
    child.stdout.on('data', (text: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
      said += text.toString();
    });
    // close, not exit: by then all it said has been read
    child.on('close', (_, signal) => {
      // a number without its end of line may be cut
      const whole = said.split('\n').slice(0, -1);
      if (signal === 'SIGKILL' && errors === '') resolve(Number(whole.at(-1) ?? 0));
      else reject(new Error(errors || 'ended by itself'));
    });
  });

const sumOf = (db: Database, what: string, from: string): number =>
  (db.prepare(`SELECT coalesce(SUM(${what}), 0) AS n FROM ${from}`).get() as { n: number }).n;

describe('statistics that are killed while they are written', () => {
  it('are whole, with every record that was told of, and go on', async () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'journal-')), 'journal.db');
    let least = 0;
    let most = 0;
    for (const afterMs of [0, 7, 31, 73, 140, 260]) {
      const told = await killOne(file, afterMs);
      expect(told).toBeGreaterThan(0);
      least += told;
      // one more may have been recorded and not told of
      most += told + 1;
      const db = new DatabaseSync(file);
      expect(db.prepare('PRAGMA integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
      const plays = sumOf(db, 'plays', 'play_hour');
      expect(plays).toBeGreaterThanOrEqual(least);
      expect(plays).toBeLessThanOrEqual(most);
      // a round is there with all of its parts, or not at all
      expect(sumOf(db, 'missed', 'missed_hour')).toBe(plays * 2);
      expect(sumOf(db, 'asked', 'asked_hour')).toBe(plays * 4);
      expect(sumOf(db, 'asked', 'play_hour')).toBe(plays * 4);
      const visits = sumOf(db, 'visits', 'visit_hour');
      expect(visits).toBeGreaterThanOrEqual(least);
      expect(visits).toBeLessThanOrEqual(plays);
      db.close();
    }
    const journal = openJournal({ file, clock: Date.now, log: { info: () => undefined, warn: () => undefined, error: () => undefined } });
    expect(journal.notice).toBeNull();
    expect(journal.numbers({ from: '2000-01-01', to: '2999-12-31' })?.visits).toBeGreaterThanOrEqual(least);
    journal.close();
  }, 120_000);
});
