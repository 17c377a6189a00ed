import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BackupOrder } from '../../../../electron/main/backup/backupJobs';
import { makeBackup, type BackupSource } from '../../../../electron/main/backup/makeBackup';
import { runBeside } from '../../../../electron/main/backup/runBeside';
import { stageBackup } from '../../../../electron/main/backup/stageRestore';
import { openJournal } from '../../../../electron/main/journal/journal';
import { openDatabase } from '../../../../electron/main/journal/openDatabase';
import { defaultSettings } from '../../../../electron/main/settings/settingsSchema';
import { fillBusyHall } from '../../../support/busyHall';

const nowMs = Date.parse('2026-11-27T15:30:00+08:00');
const lines: string[] = [];
const log = { info: (line: string) => void lines.push(line), warn: (line: string) => void lines.push(line), error: console.error };
const start = (order: BackupOrder): Worker => new Worker('./tests/support/backupThread.mjs', { workerData: order });

/** The longest time in ms that this thread was kept from anything else while `work` was done. */
const blockedBy = async <T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> => {
  const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 50));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await pause();
  const result = await work();
  await pause();
  delay.disable();
  return { result, ms: delay.max / 1e6 };
};

/** The least of up to `most` tries, no more once it is below `enough`: other work on this machine is not ours. */
const leastOf = async <T>(most: number, enough: number, work: () => Promise<T>): Promise<{ result: T; ms: number }> => {
  let least = await blockedBy(work);
  for (let tries = 1; tries < most && least.ms > enough; tries += 1) {
    const next = await blockedBy(work);
    if (next.ms < least.ms) least = next;
  }
  return least;
};

describe('a backup of three busy years', () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'beside-'));
  const journalFile = path.join(dir, 'journal.db');
  const source: BackupSource = {
    settings: { ...defaultSettings, screenName: '门厅屏' },
    journalFile,
    notes: [],
    packFolder: null,
    appVersion: '0.1.0',
    dataDir: dir,
    nowMs,
  };
  const place = { dataDir: dir, bundledDir: 'assets/content', nowMs };
  const items = (JSON.parse(readFileSync('assets/content/waste-items.json', 'utf8')) as { id: string }[]).map(({ id }) => id);
  beforeAll(() => {
    const { db } = openDatabase(journalFile, nowMs);
    fillBusyHall(db, nowMs, 1096, items);
    db.close();
  }, 180_000);
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('is made and checked beside main, which goes on meanwhile and counts further visits', async () => {
    const journal = openJournal({ file: journalFile, clock: () => nowMs, log });
    const made = await blockedBy(() => makeBackup(source, dir));
    const visits = setInterval(() => journal.recordVisit({ language: 'en', durationMs: 60_000, exhibits: ['quiz'], ended: 'left' }), 20);
    let second = 0;
    const beside = await leastOf(3, made.ms / 4, () =>
      runBeside(start, log, 'make', { ...source, nowMs: nowMs + 1000 * (second += 1) }, dir),
    );
    clearInterval(visits);
    const file = path.join(dir, beside.result);
    const checked = await blockedBy(() => stageBackup(place, file, log));
    const checkedBeside = await leastOf(3, checked.ms / 4, () => runBeside(start, log, 'stage', place, file));
    console.info(
      `blocked at the longest: making ${made.ms.toFixed(0)} ms on main, ${beside.ms.toFixed(0)} ms beside it; ` +
        `checking ${checked.ms.toFixed(0)} and ${checkedBeside.ms.toFixed(0)} ms`,
    );
    journal.close();
    expect(beside.result).toMatch(/^虹梅备份-20261127-15300[1-3]\.hongmei-backup$/);
    if (!('view' in checkedBeside.result)) throw new Error('refused');
    expect(checkedBeside.result.view).toMatchObject({ screenName: '门厅屏', notes: 0, hasContent: false });
    expect(checkedBeside.result.view.visits).toBeGreaterThan(1_000_000);
    // the same on this thread is the measure: a busy machine is slow for both
    expect(beside.ms).toBeLessThan(made.ms / 2);
    expect(checkedBeside.ms).toBeLessThan(checked.ms / 4);
  }, 180_000);

  it('that cannot be made or read says so in the thread’s own words', async () => {
    const broken = path.join(dir, 'broken.db');
    writeFileSync(broken, 'no database at all, but long enough to be taken for one');
    await expect(runBeside(start, log, 'make', { ...source, journalFile: broken }, dir)).rejects.toThrow(/not a database/);
    await expect(runBeside(start, log, 'make', source, path.join(dir, 'none'))).rejects.toThrow(/ENOENT/);
    expect(await runBeside(start, log, 'stage', place, broken)).toEqual({ problem: 'not-backup' });
    expect(await runBeside(start, log, 'stage', place, path.join(dir, 'none'))).toEqual({ problem: 'gone' });
    expect(lines.join()).toContain('restore: Error: ENOENT');
    const silent = (): Worker => new Worker('process.exit(3)', { eval: true });
    await expect(runBeside(silent, log, 'stage', place, broken)).rejects.toThrow(/ended with 3/);
  });
});
