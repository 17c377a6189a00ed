import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedFromFlags } from '../../../../electron/main/flags/feedFromFlags';
import { collectLog } from '../../../support/collectLog';

const settings = { source: 'sample' as const, url: '', headers: { authorization: 'secret' }, intervalSeconds: 60, mapping: 'old' };
let dir = '';
beforeEach(() => (dir = mkdtempSync(path.join(os.tmpdir(), 'flags-'))));
afterEach(() => rmSync(dir, { recursive: true }));

describe('feedFromFlags', () => {
  it('changes nothing without flags', () => {
    expect(feedFromFlags(settings, { feedUrl: null, feedMapping: null }, collectLog().log)).toEqual(settings);
  });
  it('takes address and mapping for this run, and does not send the stored headers to another address', () => {
    const file = path.join(dir, 'm.jsonata');
    writeFileSync(file, '{ "unit": "kg" }');
    expect(feedFromFlags(settings, { feedUrl: 'http://x/', feedMapping: file }, collectLog().log)).toEqual({
      ...settings,
      source: 'api',
      url: 'http://x/',
      headers: {},
      mapping: '{ "unit": "kg" }',
    });
  });
  it('names a mapping file it cannot read and keeps the stored mapping', () => {
    const { log, lines } = collectLog();
    expect(feedFromFlags(settings, { feedUrl: null, feedMapping: path.join(dir, 'none') }, log).mapping).toBe('old');
    expect(lines.join()).toContain('--feed-mapping');
  });
});
