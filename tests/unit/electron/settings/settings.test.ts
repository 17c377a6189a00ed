import { mkdirSync, rmSync, symlinkSync, promises } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, toPublic } from '../../../../electron/main/settings/settingsSchema';
import { asText, freshDir, fsWith, names, open, put, refuse, sample, text } from './settingsFixtures';

describe('settings file', () => {
  it('starts with defaults and no notice in an empty folder', () => {
    const store = open(freshDir());
    expect(store.get()).toEqual(defaultSettings);
    expect(store.notice).toBeNull();
  });

  it('keeps an update across a restart, and the one before it as the previous', async () => {
    const dir = freshDir();
    const store = open(dir);
    await store.update({ volume: 0.2 });
    await store.update({ volume: 0.4 });
    expect(open(dir).get().volume).toBe(0.4);
    expect(JSON.parse(text(dir, 'settings.previous.json'))).toMatchObject({ volume: 0.2 });
    expect(names(dir)).toEqual(['settings.json', 'settings.previous.json']);
  });

  it('takes updates made at once in the order they were made', async () => {
    const dir = freshDir();
    const store = open(dir);
    await Promise.all([store.update({ volume: 0.1 }), store.update({ screenName: 'a' }), store.update({ volume: 0.9 })]);
    expect(open(dir).get()).toMatchObject({ volume: 0.9, screenName: 'a' });
  });

  it('refuses a bad patch by field and changes nothing', async () => {
    const store = open(freshDir());
    await expect(store.update({ volume: 7 })).rejects.toThrow(/volume/);
    await expect(store.update({ feed: { ...defaultSettings.feed, source: 'api' } })).rejects.toThrow(/feed\.url: the API needs/);
    const secret = 'http://user:geheim@x.cn';
    const refusal = store.update({ feed: { ...defaultSettings.feed, url: secret } });
    await expect(refusal).rejects.toThrow(/feed\.url/);
    await refusal.catch((error: unknown) => expect(String(error)).not.toContain('geheim'));
    await expect(store.update({ feed: { ...defaultSettings.feed, headers: { 'X-A': 'b\r\nHost: c' } } })).rejects.toThrow(/headers/);
    expect(store.get()).toEqual(defaultSettings);
  });

  it('hands out copies', () => {
    const store = open(freshDir());
    store.get().exhibits.push('x');
    expect(store.get().exhibits).toEqual([]);
  });

  it('falls back to the previous file and keeps the bad one aside, three at most', () => {
    const dir = freshDir();
    put(dir, 'settings.previous.json', asText(sample));
    for (let round = 0; round < 5; round += 1) {
      put(dir, 'settings.json', '{"version":1,');
      const store = open(dir);
      expect(store.get().screenName).toBe('一号屏');
      expect(store.notice).toMatch(/settings\.json cannot be used \(not JSON\); settings\.previous\.json is used/);
    }
    expect(names(dir).filter((name) => name.includes('.corrupt-')).length).toBeLessThanOrEqual(3);
    expect(names(dir)).not.toContain('settings.json');
  });

  it('reads a file with a byte order mark', () => {
    const dir = freshDir();
    put(dir, 'settings.json', `\ufeff${asText(sample)}`);
    expect(open(dir).get()).toEqual(sample);
  });

  it('keeps keys it does not know', async () => {
    const dir = freshDir();
    put(dir, 'settings.json', `{"__proto__":{"polluted":1},"nightMode":true,${asText(sample).slice(1)}`);
    const store = open(dir);
    await store.update({ volume: 0.5 });
    expect(JSON.parse(text(dir, 'settings.json'))).toMatchObject({ nightMode: true, volume: 0.5 });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('leaves a newer version’s files alone, and keeps its own beside them', async () => {
    const dir = freshDir();
    const newer = asText({ ...sample, version: 99, volume: 'loud' });
    put(dir, 'settings.json', newer);
    put(dir, 'settings.previous.json', newer);
    const store = open(dir);
    expect(store.get()).toEqual(defaultSettings);
    await store.update({ volume: 0.25 });
    await store.update({ volume: 0.35 });
    expect(open(dir).get().volume).toBe(0.35);
    expect(open(dir).notice).toMatch(/newer version 99/);
    expect([text(dir, 'settings.json'), text(dir, 'settings.previous.json')]).toEqual([newer, newer]);
  });

  it('works from memory on a full or read-only disk, and says so until it is over', async () => {
    const dir = freshDir();
    let isFull = true;
    const fs = fsWith({ open: (...args) => (isFull ? refuse('ENOSPC')() : promises.open(...args)) });
    const store = open(dir, fs);
    expect((await store.update({ volume: 0.1 })).volume).toBe(0.1);
    expect(store.notice).toMatch(/ENOSPC/);
    isFull = false;
    await store.update({ volume: 0.2 });
    expect(store.notice).toBeNull();
    expect(open(dir).get().volume).toBe(0.2);
  });

  it('tries again when a scanner holds the file, then gives up without leaving a temp', async () => {
    const dir = freshDir();
    let tries = 0;
    const busy = fsWith({ rename: (...args) => (++tries < 3 ? refuse('EBUSY')() : promises.rename(...args)) });
    await open(dir, busy).update({ volume: 0.1 });
    expect(open(dir).get().volume).toBe(0.1);
    const store = open(dir, fsWith({ rename: refuse('EPERM') }));
    await store.update({ volume: 0.9 });
    expect(store.notice).toMatch(/EPERM/);
    expect(names(dir)).toEqual(['settings.json']);
    expect(open(dir).get().volume).toBe(0.1);
  });

  it('makes the folder again, sweeps old temps, and replaces a link instead of following it', async () => {
    const dir = freshDir();
    const store = open(dir);
    rmSync(dir, { recursive: true });
    await store.update({ volume: 0.6 });
    for (const name of ['settings.json', 'settings.previous.json']) put(dir, `${name}.0123456789ab.tmp`, 'half');
    const outside = path.join(freshDir(), 'outside.json');
    put(path.dirname(outside), 'outside.json', asText(sample));
    rmSync(path.join(dir, 'settings.json'));
    symlinkSync(outside, path.join(dir, 'settings.json'));
    await open(dir).update({ volume: 0.8 });
    expect(text(path.dirname(outside), 'outside.json')).toBe(asText(sample));
    expect(names(dir)).toEqual(['settings.json', 'settings.previous.json']);
  });

  it('starts although the name is a folder', () => {
    const dir = freshDir();
    mkdirSync(path.join(dir, 'settings.json'));
    expect(open(dir).get()).toEqual(defaultSettings);
  });

  it('shows the page nothing of the feed', () => {
    expect(asText(toPublic({ ...sample, feed: { ...sample.feed, headers: { Authorization: 'Bearer geheim' } } }))).not.toMatch(
      /geheim|feed/,
    );
  });
});
