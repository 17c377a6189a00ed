import * as fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedUrlProblem, loggableUrl } from '../../../../electron/main/settings/feedUrl';
import { loadSettings } from '../../../../electron/main/settings/loadSettings';
import { migrate, settingsMigrations } from '../../../../electron/main/settings/migrate';
import { asText, freshDir, put, sample } from './settingsFixtures';

describe('migrations', () => {
  const steps = {
    1: (old: Record<string, unknown>) => ({ ...old, loudness: old['volume'] }),
    2: (old: Record<string, unknown>) => ({ ...old, extra: true }),
  };

  it('go step by step to the wanted version', () => {
    expect(migrate({ version: 1, volume: 0.5 }, steps, 3)).toEqual({
      kind: 'migrated',
      from: 1,
      value: { version: 3, volume: 0.5, loudness: 0.5, extra: true },
    });
  });

  it('tell a newer file from one that no step leads from', () => {
    expect(migrate({ version: 4 }, steps, 3).kind).toBe('newer');
    expect(migrate({ version: 0 }, steps, 3).kind).toBe('unknown');
    expect(migrate({ version: 1.5 }, steps, 3).kind).toBe('unknown');
  });

  it('keep the file as it was beside the migrated one', () => {
    const dir = freshDir();
    const old = asText({ ...sample, version: 0, volume: undefined, loudness: 0.3 });
    put(dir, 'settings.json', old);
    const loaded = loadSettings(fs, dir, { ...settingsMigrations, 0: ({ loudness, ...rest }) => ({ ...rest, volume: loudness }) });
    expect(loaded.settings).toEqual(sample);
    expect(loaded.backup).toEqual({ name: 'settings.v0.json', text: old });
  });

  it('bring the plan of version 1 along: what a day showed, each of its times shows', () => {
    const dir = freshDir();
    const day = {
      open: [
        { from: 540, to: 720 },
        { from: 780, to: 1020 },
      ],
      exhibits: null,
    };
    const special = [{ day: '2026-12-24', note: '开放夜', open: [{ from: 1080, to: 1260 }], exhibits: ['quiz'] }];
    const plan = { ...sample.plan, isOn: true, week: Array.from({ length: 7 }, () => day), special };
    put(dir, 'settings.json', asText({ ...sample, version: 1, plan }));
    const loaded = loadSettings(fs, dir);
    expect(loaded).toMatchObject({ corrupt: [], problems: [], backup: { name: 'settings.v1.json' } });
    expect(loaded.settings.plan.week[6]).toEqual({ open: day.open.map((time) => ({ ...time, exhibits: null, slides: null })) });
    expect(loaded.settings.plan.special).toEqual([
      { day: '2026-12-24', note: '开放夜', open: [{ from: 1080, to: 1260, exhibits: ['quiz'], slides: null }] },
    ]);
  });

  it.each([
    ['without a plan, as the first ones were', undefined, true],
    ['with a plan that is none', 'always', false],
    ['with days that are none', { week: 7 }, false],
    ['with a day that is none', { ...sample.plan, week: [null] }, false],
  ])('of a version 1 %s do not stumble', (_, plan, isGood) => {
    const dir = freshDir();
    put(dir, 'settings.json', asText({ ...sample, version: 1, plan }));
    const loaded = loadSettings(fs, dir);
    expect(loaded.corrupt).toEqual(isGood ? [] : ['settings.json']);
    if (isGood) expect(loaded.settings).toEqual(sample);
  });
});

describe('address of the API', () => {
  it.each(['http://10.0.0.5:8080/tonnage', 'https://api.example.cn/a?b=c', 'http://[::1]:8787/'])('takes %s', (url) => {
    expect(feedUrlProblem(url)).toBeNull();
  });
  it.each(['', 'x', 'file:///etc/passwd', 'ftp://a/b', 'javascript:1', 'http://a:b@c.cn/', 'http://api.good.cn@evil.cn/', 'data:,1'])(
    'refuses %s',
    (url) => {
      expect(feedUrlProblem(url)).toEqual(expect.any(String));
    },
  );
  it('logs without the query', () => {
    expect(loggableUrl('https://a.cn/b?token=geheim#x')).toBe('https://a.cn/b');
  });
});
