import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { applyRestore, restoreFolder } from '../../../../electron/main/backup/applyRestore';
import { backupMigrations, packBackup, unpackBackup } from '../../../../electron/main/backup/backupFile';
import { makeBackup } from '../../../../electron/main/backup/makeBackup';
import { openRestore } from '../../../../electron/main/backup/restore';
import { stageBackup } from '../../../../electron/main/backup/stageRestore';
import { replaceNotes } from '../../../../electron/main/daily/daily';
import { openJournal } from '../../../../electron/main/journal/journal';
import { settingsMigrations } from '../../../../electron/main/settings/migrate';
import { openSettings } from '../../../../electron/main/settings/settings';
import type { DailyNote } from '../../../../electron/shared/daily';
import { draftOf, exhibitIds, makeHall, saveDraft, snapshotOf, type Hall } from '../content/pack/packFixtures';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const clock = (): number => Date.parse('2026-11-27T12:00:00+08:00');
const secret = 'Bearer 1234567890abcdef';
const fresh = (): string => mkdtempSync(path.join(os.tmpdir(), 'backup-'));

const notesOf = (dir: string): DailyNote[] =>
  (JSON.parse(readFileSync(path.join(dir, 'daily.json'), 'utf8')) as { notes: DailyNote[] }).notes;

/** A data folder of an installation with a name, a number of visits, and a content pack where `packOf` gives one. */
const install = async (hall: Hall, name: string, visits: number, withPack: boolean): Promise<string> => {
  const dir = fresh();
  const feed = {
    source: 'api' as const,
    url: 'https://api.example/t',
    headers: { authorization: secret },
    intervalSeconds: 60,
    mapping: '',
  };
  await openSettings({ dir, log: silent }).update({ screenName: name, feed });
  writeFileSync(path.join(dir, 'pins.json'), '{"staff":"hash-of-a-pin"}');
  await replaceNotes(dir, [{ id: 'a', atMs: 1, text: `${name}的留言` }]);
  const journal = openJournal({ file: path.join(dir, 'journal.db'), clock, log: silent });
  for (let visit = 0; visit < visits; visit += 1)
    journal.recordVisit({ language: 'en', durationMs: 60_000, exhibits: ['quiz'], ended: 'left' });
  journal.close();
  if (!withPack) return dir;
  const packs = { ...hall, dir: path.join(dir, 'content') };
  mkdirSync(packs.dir);
  const draft = draftOf(hall, path.join(hall.stick, name));
  draft.sheets[1]!.rows[1]![1] = '读过的报纸';
  await saveDraft(draft);
  const open = hall.openIn(packs.dir);
  const prepared = await open.prepare(draft.folder, exhibitIds);
  if (!('token' in prepared)) throw new Error(JSON.stringify(prepared));
  await open.publish(prepared.token);
  return dir;
};

const backUp = async (hall: Hall, dataDir: string): Promise<string> => {
  const journal = openJournal({ file: path.join(dataDir, 'journal.db'), clock, log: silent });
  const folder = fresh();
  const source = {
    settings: openSettings({ dir: dataDir, log: silent }).get(),
    journalFile: path.join(dataDir, 'journal.db'),
    notes: notesOf(dataDir),
    packFolder: hall.openIn(path.join(dataDir, 'content')).folder(),
    appVersion: '0.1.0',
    dataDir,
    nowMs: clock(),
  };
  const name = await makeBackup(source, folder);
  journal.close();
  return path.join(folder, name);
};

/** What an installation would show. */
const stateOf = (hall: Hall, dir: string) => {
  const journal = openJournal({ file: path.join(dir, 'journal.db'), clock, log: silent });
  const visits = journal.numbers({ from: '2000-01-01', to: '2999-12-31' })?.visits;
  const { notice } = journal;
  journal.close();
  const packs = hall.openIn(path.join(dir, 'content'));
  return {
    name: openSettings({ dir, log: silent }).get().screenName,
    visits,
    notice: notice ?? packs.running().notice,
    item: packs.running().content.items[1]!.zh,
    note: notesOf(dir)[0]?.text,
  };
};

/** Everything but the statistics, whose log SQLite folds away when it likes. */
const restOf = (dir: string): string =>
  snapshotOf(dir)
    .split('\n')
    .filter((line) => !line.startsWith('journal.db'))
    .join('\n');

const put = (bytes: Buffer): string => {
  const file = path.join(fresh(), 'a.hongmei-backup');
  writeFileSync(file, bytes);
  return file;
};

/** A backup as version 1 of its layout had it. */
const asVersion1 = async (files: ReadonlyMap<string, Buffer>, about: { madeAt: string; appVersion: string; screenName: string }) => {
  const hashes = [...files].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]);
  const manifest = { app: 'hongmei-loop', version: 1, ...about, files: Object.fromEntries(hashes) as Record<string, string> };
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), 'backup.json');
  for (const [name, bytes] of files) zip.addBuffer(bytes, name);
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

describe('a backup', () => {
  let hall: Hall;
  let old: string;
  let file: string;
  beforeAll(async () => {
    hall = makeHall();
    old = await install(hall, '旧屏', 7, true);
    file = await backUp(hall, old);
  });
  const restoreOn = (dataDir: string, migrations?: Parameters<typeof stageBackup>[3]) =>
    openRestore({ dataDir, stage: (from) => stageBackup({ dataDir, bundledDir: hall.content, nowMs: clock() }, from, silent, migrations) });

  it('is one file with settings, content and statistics, and without PINs and tokens', async () => {
    expect(path.basename(file)).toBe('虹梅备份-20261127-120000.hongmei-backup');
    const { files } = await unpackBackup(readFileSync(file));
    const names = [...files.keys()];
    expect(names).toEqual(
      expect.arrayContaining(['settings.json', 'journal.db', 'notes.json', 'content/pack.json', 'content/scripts.json']),
    );
    expect(names.join()).not.toMatch(/pin|lock|seal|token/);
    for (const bytes of files.values()) {
      expect(bytes.includes(secret)).toBe(false);
      expect(bytes.includes('hash-of-a-pin')).toBe(false);
    }
    expect(readdirSync(old).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is told of before it is used, and takes its place on another machine', async () => {
    const dir = await install(hall, '新屏', 2, false);
    const before = restOf(dir);
    const restore = restoreOn(dir);
    const check = await restore.check(file);
    expect(check).toMatchObject({ screenName: '旧屏', hasContent: true, visits: 7, notes: 1 });
    await expect(restore.commit('another')).rejects.toThrow(/no longer/);
    // checked is not changed; and a start without commit sweeps it
    expect(await applyRestore(dir, silent)).toBe(false);
    expect(restOf(dir) === before).toBe(true);
    const again = await restore.check(file);
    await restore.commit((again as { token: string }).token);
    expect(stateOf(hall, dir)).toMatchObject({ name: '新屏', visits: 2 });
    expect(await applyRestore(dir, silent)).toBe(true);
    expect(stateOf(hall, dir)).toEqual({ name: '旧屏', visits: 7, notice: null, item: '读过的报纸', note: '旧屏的留言' });
    expect(existsSync(restoreFolder(dir))).toBe(false);
    // its own PINs stay
    expect(readFileSync(path.join(dir, 'pins.json'), 'utf8')).toContain('hash-of-a-pin');
    // content can be taken back to what was there before
    const packs = hall.openIn(path.join(dir, 'content'));
    expect(packs.canGoBack()).toBe(true);
    await packs.goBack();
    expect(packs.running().content).toEqual(hall.running);
  });

  it.each([0, 1, 2, 3, 4, 5])('that is cut off before step %i is done by the next start', async (cut) => {
    const dir = await install(hall, '新屏', 2, false);
    const restore = restoreOn(dir);
    await restore.commit(((await restore.check(file)) as { token: string }).token);
    await applyRestore(dir, silent, (step) => {
      if (step === cut) throw new Error('the power went');
    });
    await applyRestore(dir, silent);
    expect(stateOf(hall, dir)).toEqual({ name: '旧屏', visits: 7, notice: null, item: '读过的报纸', note: '旧屏的留言' });
    expect(existsSync(restoreFolder(dir))).toBe(false);
  });

  it('that is damaged anywhere, newer or something else is refused, and nothing changes', async () => {
    const dir = await install(hall, '新屏', 2, false);
    const before = restOf(dir);
    const restore = restoreOn(dir);
    const whole = readFileSync(file);
    const { files } = await unpackBackup(whole);
    const about = { madeAt: '2026-11-27T12:00:00+08:00', appVersion: '0.1.0', screenName: 'x' };
    const repacked = (change: (files: Map<string, Buffer>) => void) => {
      const copy = new Map(files);
      change(copy);
      return packBackup(copy, about);
    };
    const flipped = (at: number): Buffer => Buffer.from(whole.map((byte, index) => (index === at ? byte ^ 0xff : byte)));
    const settings = JSON.parse(files.get('settings.json')!.toString()) as object;
    const cases: [string, Buffer][] = [
      ['not-backup', Buffer.from('a letter')],
      ['not-backup', readFileSync(path.join(hall.stick, '旧屏', '内容.xlsx'))],
      ['damaged', whole.subarray(0, whole.length - 200)],
      ...[0.2, 0.5, 0.8].map((part): [string, Buffer] => ['damaged', flipped(Math.floor(whole.length * part))]),
      ['damaged', await repacked((all) => all.delete('settings.json'))],
      ['damaged', await repacked((all) => all.set('journal.db', Buffer.from('not a database at all, but long enough to be read')))],
      ['damaged', await repacked((all) => all.set('content/waste-items.json', Buffer.from('[]')))],
      ['damaged', await repacked((all) => all.set('settings.json', Buffer.from(JSON.stringify({ ...settings, volume: 9 }))))],
      ['damaged', await repacked((all) => all.set('notes.json', Buffer.from('[{"text":7}]')))],
      ['newer', await repacked((all) => all.set('settings.json', Buffer.from(JSON.stringify({ ...settings, version: 99 }))))],
    ];
    for (const [problem, bytes] of cases) {
      expect(await restore.check(put(bytes))).toEqual({ problem });
      expect(restOf(dir) === before).toBe(true);
    }
    expect(await restore.check('/no/such/file')).toEqual({ problem: 'gone' });
    // statistics of a newer version
    const journal = path.join(fresh(), 'journal.db');
    writeFileSync(journal, files.get('journal.db')!);
    const bytes = readFileSync(journal);
    bytes.writeUInt32BE(999, 60);
    expect(await restore.check(put(await repacked((all) => all.set('journal.db', bytes))))).toEqual({ problem: 'newer' });
    expect(restOf(dir) === before).toBe(true);
  });

  it('of version 1, with settings of version 1 and without notes, is brought up to date; the machine’s notes stay', async () => {
    const dir = await install(hall, '新屏', 2, false);
    const { files } = await unpackBackup(readFileSync(file));
    files.delete('notes.json');
    const settings = JSON.parse(files.get('settings.json')!.toString()) as Record<string, unknown>;
    const day = { open: [{ from: 540, to: 1020 }], exhibits: ['quiz'] };
    const plan = { isOn: true, week: Array.from({ length: 7 }, () => day), special: [], off: [], restartAt: 180 };
    files.set('settings.json', Buffer.from(JSON.stringify({ ...settings, version: 1, plan })));
    const about = { madeAt: '2026-01-01T12:00:00+08:00', appVersion: '0.1.0', screenName: '旧屏' };
    const restore = restoreOn(dir);
    const check = await restore.check(put(await asVersion1(files, about)));
    expect(check).toMatchObject({ screenName: '旧屏', visits: 7, notes: 0 });
    await restore.commit((check as { token: string }).token);
    await applyRestore(dir, silent);
    expect(stateOf(hall, dir)).toMatchObject({ name: '旧屏', visits: 7, note: '新屏的留言' });
    expect(openSettings({ dir, log: silent }).get().plan).toMatchObject({
      restartAt: 180,
      week: plan.week.map(() => ({ open: [{ from: 540, to: 1020, exhibits: ['quiz'], slides: null }] })),
    });
  });

  it('of an earlier version is brought up to date step by step', async () => {
    const dir = await install(hall, '新屏', 2, false);
    const { files } = await unpackBackup(readFileSync(file));
    const { version: _, screenName, ...rest } = JSON.parse(files.get('settings.json')!.toString()) as Record<string, unknown>;
    files.set('settings.json', Buffer.from(JSON.stringify({ ...rest, version: 0, name: screenName })));
    const older = put(await packBackup(files, { madeAt: '2026-01-01T12:00:00+08:00', appVersion: '0.0.9', screenName: '旧屏' }));
    // no step leads away from it
    expect(await restoreOn(dir).check(older)).toEqual({ problem: 'damaged' });
    const restore = restoreOn(dir, {
      backup: backupMigrations,
      settings: { ...settingsMigrations, 0: ({ name, ...old }) => ({ ...old, screenName: name }) },
    });
    await restore.commit(((await restore.check(older)) as { token: string }).token);
    await applyRestore(dir, silent);
    expect(stateOf(hall, dir)).toMatchObject({ name: '旧屏', visits: 7 });
  });

  it('that is killed at any moment leaves the old or the new, whole', async () => {
    const dir = await install(hall, '新屏', 2, false);
    const other = await backUp(hall, dir);
    const copy = path.join(fresh(), 'b.hongmei-backup');
    copyFileSync(other, copy);
    for (const afterMs of [0, 40, 90, 170]) {
      await new Promise<void>((resolve, reject) => {
        const args = ['--import', 'tsx', 'tests/support/restoreWriter.ts', hall.content, dir, file, copy];
        const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
        child.stdout.on('data', (text: Buffer) => {
          if (text.toString().includes('0')) setTimeout(() => child.kill('SIGKILL'), afterMs);
        });
        child.on('exit', (_, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error('ended by itself'))));
      });
      await applyRestore(dir, silent);
      const state = stateOf(hall, dir);
      expect([
        { name: '旧屏', visits: 7, notice: null, item: '读过的报纸', note: '旧屏的留言' },
        { name: '新屏', visits: 2, notice: null, item: hall.running.items[1]!.zh, note: '新屏的留言' },
      ]).toContainEqual(state);
    }
  }, 180_000);
});
