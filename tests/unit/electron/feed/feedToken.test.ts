import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedTokenFile, openFeedToken, tokenHeaders, type Token, type Vault } from '../../../../electron/main/feed/token/feedToken';
import { freshDir, keptLog } from './feedFixtures';

const flip = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
const vault = (isSafe: boolean, machine = 'this'): Vault => ({
  isSafe: () => isSafe,
  seal: (text) => flip(Buffer.from(`${machine}:${text}`)),
  open: (bytes) => {
    const text = flip(bytes).toString();
    if (!text.startsWith(`${machine}:`)) throw new Error(`cannot open ${text}`);
    return text.slice(machine.length + 1);
  },
});
const token: Token = { origin: 'https://api.example.cn', scheme: 'bearer', value: 'marker-token-77' };
const allOf = (dir: string): string =>
  readdirSync(dir)
    .map((name) => readFileSync(path.join(dir, name), 'latin1'))
    .join('\n');

describe('the token of the API', () => {
  it('is sealed where there is a store, comes back after a restart, and only its owner reads the file', async () => {
    const dir = freshDir();
    const log = keptLog();
    const first = openFeedToken({ dir, vault: vault(true), log });
    await first.save(token);
    expect([first.kept(), first.canSeal()]).toEqual(['system', true]);
    expect(allOf(dir)).not.toContain('marker-token');
    expect(allOf(dir)).not.toContain(Buffer.from(token.value).toString('base64'));
    expect(statSync(path.join(dir, feedTokenFile)).mode & 0o777).toBe(0o600);
    expect(openFeedToken({ dir, vault: vault(true), log }).get()).toEqual(token);
    expect(log.lines).toEqual([]);
  });

  it('without a store lies in a file of its owner, and says so', async () => {
    const dir = freshDir();
    await openFeedToken({ dir, vault: vault(false), log: keptLog() }).save(token);
    expect(statSync(path.join(dir, feedTokenFile)).mode & 0o777).toBe(0o600);
    const again = openFeedToken({ dir, vault: vault(false), log: keptLog() });
    expect([again.get(), again.kept()]).toEqual([token, 'file']);
  });

  it('of another machine, or of a damaged file, is lost and said to be, without its text in the log', async () => {
    const dir = freshDir();
    await openFeedToken({ dir, vault: vault(true, 'other'), log: keptLog() }).save(token);
    const log = keptLog();
    const moved = openFeedToken({ dir, vault: vault(true), log });
    expect([moved.get(), moved.kept()]).toEqual([null, 'lost']);
    expect(log.lines.join()).not.toContain('marker-token');
    writeFileSync(path.join(dir, feedTokenFile), '{"version":1,');
    expect(openFeedToken({ dir, vault: vault(true), log }).kept()).toBe('lost');
    await moved.save(null);
    expect(readdirSync(dir)).toEqual([]);
    await moved.save(null);
  });

  it('goes to the host it was typed for and nowhere else', () => {
    expect(tokenHeaders(token, 'https://api.example.cn/v1?x=1')).toEqual({ authorization: 'Bearer marker-token-77' });
    expect(tokenHeaders({ ...token, scheme: 'api-key' }, 'https://api.example.cn/')).toEqual({ 'x-api-key': 'marker-token-77' });
    for (const url of [
      'https://api.example.cn.evil.com/',
      'http://api.example.cn/',
      'https://api.example.cn:8443/',
      'https://evil.com/',
      '',
    ])
      expect(tokenHeaders(token, url), url).toEqual({});
  });
});
