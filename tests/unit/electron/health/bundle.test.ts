import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unzipSafely } from '../../../../electron/main/content/xlsx/safeZip';
import { makeBundle } from '../../../../electron/main/health/bundle';
import { redact } from '../../../../electron/main/health/redact';
import { defaultSettings } from '../../../../electron/main/settings/settingsSchema';
import type { HealthView } from '../../../../electron/shared/staff/healthCalls';

const dir = (): string => mkdtempSync(path.join(os.tmpdir(), 'hongmei-bundle-'));
const health = { version: '1.0.0', notices: ['/home/museum-account/data/settings.json cannot be used'] } as unknown as HealthView;
const token = 'tok-marker "77"';

describe('the support bundle', () => {
  it('holds log, settings and health, and no secret, no hash, no home, no name of an account', async () => {
    const data = dir();
    mkdirSync(path.join(data, 'logs'));
    const hash = '{"kdf":"scrypt","salt":"c2FsdHNhbHRzYWx0c2E=","hash":"aGFzaG1hcmtlcg=="}';
    writeFileSync(path.join(data, 'access.json'), hash);
    writeFileSync(path.join(data, 'feed-token.json'), JSON.stringify({ value: token }));
    writeFileSync(path.join(data, 'journal.db'), 'SQLite visitors');
    const lines = [
      `[2026-11-27 10:00:00.000] [warn]  feed: https://api.example.cn/t?key=query-marker rejected`,
      `[2026-11-27 10:00:01.000] [error] ENOENT ${data}/x, /home/museum-account/y, C:\\Users\\museum-account\\z, authorization: Bearer header-marker-1`,
      `[2026-11-27 10:00:02.000] [info]  sent ${token} and ${JSON.stringify(token)} from hall-screen-7 of https://user:pass-marker@h/`,
    ];
    writeFileSync(path.join(data, 'logs/main.log'), lines.join('\n'));
    writeFileSync(path.join(data, 'logs/other.txt'), 'not a log');
    const settings = {
      ...defaultSettings,
      screenName: 'hall',
      feed: { ...defaultSettings.feed, url: 'https://api.example.cn/t?key=query-marker', headers: { 'x-api-key': 'settings-marker' } },
    };
    const hidden = [
      { text: token, as: '•••' },
      { text: 'settings-marker', as: '•••' },
      { text: data, as: '<data>' },
      { text: 'hall-screen-7', as: '<machine>' },
    ];
    const bytes = await makeBundle({ health, settings, logDir: path.join(data, 'logs'), hidden, at: '2026-11-27T10:01:00+08:00' });
    const files = await unzipSafely(bytes);
    expect([...files.keys()].sort()).toEqual(['README.txt', 'health.json', 'logs/main.log', 'settings.json']);
    const all = [...files.values()].map((each) => each.toString('utf8')).join('\n');
    for (const secret of [
      'tok-marker',
      'query-marker',
      'header-marker',
      'pass-marker',
      'settings-marker',
      'aGFzaG1hcmtlcg',
      'c2FsdHNhbHRz',
      'museum-account',
      data,
      'hall-screen-7',
      'visitors of',
    ])
      expect(all, secret).not.toContain(secret);
    // control: what technicians need is there
    expect(all).toContain('https://api.example.cn/t?•••');
    expect(all).toContain('<data>/x');
    expect(JSON.parse(files.get('settings.json')?.toString() ?? '')).toMatchObject({
      screenName: 'hall',
      feed: { headers: { 'x-api-key': '•••' } },
    });
  });

  it('whatever stands around it, a secret is gone', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 30 }), fc.string(), fc.string(), (secret, before, after) => {
        fc.pre(secret.trim().length >= 4 && !'•<data>'.includes(secret));
        const text = redact(`${before} ${secret} ${after} ${JSON.stringify({ secret })}`, [{ text: secret, as: '•' }]);
        expect(text.split('•').join('').includes(secret) && !`${before}${after}`.includes(secret)).toBe(false);
      }),
    );
  });
});
