import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSourceBefore } from '../../../../electron/main/feed/sourceBefore';
import type { FeedSettings } from '../../../../electron/shared/settings';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** seals by turning the text round */
const vault = {
  isSafe: () => true,
  seal: (text: string) => Buffer.from(Array.from(text).reverse().join('')),
  open: (bytes: Buffer) => Array.from(bytes.toString()).reverse().join(''),
};
const feed: FeedSettings = { source: 'api', url: 'https://a.cn/t', headers: { 'x-k': 'geheim' }, intervalSeconds: 60, mapping: 'data' };
const token = { origin: 'https://a.cn', scheme: 'bearer' as const, value: 'marker-9Q7' };
const fresh = (): string => mkdtempSync(path.join(os.tmpdir(), 'before-'));
const open = (dir: string) => openSourceBefore({ dir, vault, log });

describe('the source before the last change', () => {
  it('is there after a restart, with its token, readable by its owner only', async () => {
    const dir = fresh();
    expect(open(dir).get()).toBeNull();
    await open(dir).save({ feed, token, changedMs: 7 });
    expect(open(dir).get()).toEqual({ feed, token, changedMs: 7 });
    for (const name of readdirSync(dir)) {
      expect(statSync(path.join(dir, name)).mode & 0o777, name).toBe(0o600);
      expect(readFileSync(path.join(dir, name), 'utf8')).not.toContain(token.value);
    }
    await open(dir).save({ feed: { ...feed, source: 'sample' }, token: null, changedMs: 8 });
    expect(open(dir).get()).toEqual({ feed: { ...feed, source: 'sample' }, token: null, changedMs: 8 });
  });

  it.each(['', '{', '{"version":1}', '{"version":1,"changedMs":7,"feed":{"source":"api","url":"file:///etc/passwd"}}'])(
    'is none where its file says %j',
    async (text) => {
      const dir = fresh();
      await open(dir).save({ feed, token, changedMs: 7 });
      writeFileSync(path.join(dir, 'feed-before.json'), text);
      expect(open(dir).get()).toBeNull();
    },
  );

  it('is kept for the run where the disk refuses', async () => {
    const file = path.join(fresh(), 'a-file');
    writeFileSync(file, '');
    const before = open(path.join(file, 'below-it'));
    await before.save({ feed, token, changedMs: 7 });
    expect(before.get()).toEqual({ feed, token, changedMs: 7 });
  });
});
