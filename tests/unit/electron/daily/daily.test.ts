import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDaily } from '../../../../electron/main/daily/daily';
import { checkIds, judge, type MachineFacts, type PageFacts } from '../../../../electron/shared/daily';

const page: PageFacts = { width: 1920, height: 1080, touchPoints: 10, sound: 'plays', volume: 0.7, tier: 'high', contextsLost: 0 };
const nowMs = Date.parse('2026-11-27T09:00:00+08:00');
const machine: MachineFacts = {
  nowMs,
  seenMs: nowMs - 86_400_000,
  freeMegabytes: 50_000,
  feed: 'live',
  keepsStatistics: true,
  keepsSettings: true,
  contentIsWell: true,
  items: 287,
};
const found = (change: Partial<PageFacts & MachineFacts>): string[] =>
  judge({ ...page, ...change }, { ...machine, ...change })
    .filter(({ state }) => state !== 'good')
    .map(({ id, state, why }) => `${id} ${state} ${why}`);

describe('the self-test', () => {
  it('is green when all is well, in eight lines', () => {
    expect(judge(page, machine).map(({ id }) => id)).toEqual([...checkIds]);
    expect(found({})).toEqual([]);
  });

  it.each([
    [{ width: 640, height: 480 }, 'screen mend small'],
    [{ touchPoints: 0 }, 'touch mend none'],
    [{ sound: 'none' }, 'sound mend none'],
    [{ volume: 0 }, 'sound note muted'],
    [{ sound: 'unknown' }, 'sound note unknown'],
    [{ tier: '2d' }, 'scene note drawn'],
    [{ contextsLost: 2 }, 'scene mend lost'],
    [{ feed: 'sample' }, 'feed note sample'],
    [{ feed: 'stale' }, 'feed mend stale'],
    [{ feed: 'missing' }, 'feed mend missing'],
    [{ freeMegabytes: 1500 }, 'disk note low'],
    [{ freeMegabytes: 100 }, 'disk mend full'],
    [{ freeMegabytes: null }, 'disk note unknown'],
    [{ keepsStatistics: false }, 'disk mend notKept'],
    [{ nowMs: 0 }, 'clock mend notSet'],
    [{ nowMs: nowMs - 3 * 86_400_000 }, 'clock mend back'],
    [{ contentIsWell: false }, 'content mend replaced'],
  ] as [Partial<PageFacts & MachineFacts>, string][])('%j is told: %s', (change, line) => {
    expect(found(change)).toEqual([line]);
  });

  it('has words for whatever it may say, in both languages', () => {
    for (const language of ['zh-CN', 'en']) {
      const words = JSON.parse(readFileSync(`renderer/admin/sections/daily/${language}.json`, 'utf8')) as {
        check: Record<string, Record<string, string>>;
      };
      const source = readFileSync('electron/shared/daily.ts', 'utf8');
      const said = new Set([...source.matchAll(/(?:good|note|mend)\('(\w+)'/g)].map(([, why]) => why));
      const known = new Set(Object.values(words.check).flatMap((each) => Object.keys(each)));
      expect([...said].filter((why) => !known.has(why ?? ''))).toEqual([]);
      expect(Object.keys(words.check)).toEqual([...checkIds]);
    }
  });
});

describe('the daily sheet', () => {
  const warnings: string[] = [];
  const log = { info: () => undefined, warn: (line: string) => void warnings.push(line), error: () => undefined };
  const services = {
    feed: () => ({ state: { kind: 'live' } }),
    journal: { notice: null },
    packs: () => ({ running: () => ({ notice: null, content: { items: [1, 2] } }) }),
    settingsNotice: () => null,
  } as unknown as Parameters<typeof openDaily>[0]['services'];
  const open = (dataDir: string, atMs = nowMs) => openDaily({ dataDir, services, clock: () => atMs, log });

  it('and its notes are kept over a restart, newest first; a damaged file begins anew', async () => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'daily-'));
    const daily = open(dir);
    expect(daily.view()).toEqual({ sheet: null, notes: [] });
    const sheet = await daily.check(page, 'opening');
    expect(sheet).toMatchObject({ atMs: nowMs, by: 'opening' });
    const notes = [1, 3, 2].map((atMs) => ({ id: `n${atMs}`, atMs, text: `第${atMs}条` }));
    await daily.saveNotes(notes);
    const again = open(dir).view();
    expect(again.sheet).toEqual(sheet);
    expect(again.notes.map(({ id }) => id)).toEqual(['n3', 'n2', 'n1']);
    expect(readdirSync(dir)).toEqual(['daily.json']);
    writeFileSync(path.join(dir, 'daily.json'), '{"version":1,');
    expect(open(dir).view()).toEqual({ sheet: null, notes: [] });
  });

  it('tells a clock that has gone back, once', async () => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'daily-'));
    await open(dir).check(page, 'opening');
    const early = open(dir, nowMs - 10 * 86_400_000);
    const clockOf = async () => (await early.check(page, 'staff')).checks.find(({ id }) => id === 'clock')?.why;
    expect(await clockOf()).toBe('back');
    expect(await clockOf()).toBe('set');
  });
});
