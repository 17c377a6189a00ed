import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { oneLine, openFileLog } from '../../../../electron/main/log/fileLog';
import { limitRepeats } from '../../../../electron/main/log/repeats';

const limits = { sameLine: 2, allLines: 4, windowMs: 1000 };

describe('limitRepeats', () => {
  it('writes a line twice, then counts it, and says how many it left out', () => {
    const pass = limitRepeats(limits);
    expect([pass('a', 0), pass('a', 1), pass('a', 2), pass('a', 3)].map((passed) => passed.write)).toEqual([true, true, false, false]);
    expect(pass('a', 1000)).toEqual({ write: true, suppressed: 2 });
    expect(pass('a', 1001)).toEqual({ write: true, suppressed: 0 });
  });
  it('bounds all lines of a window', () => {
    const pass = limitRepeats(limits);
    expect(Array.from({ length: 10 }, (_, index) => pass(`line ${index}`, 0).write).filter(Boolean)).toHaveLength(4);
    expect(pass('other', 1000).write).toBe(true);
  });
});

describe('oneLine', () => {
  it('keeps a message on one line and bounded', () => {
    expect(oneLine('a\n   b\r\nc\u001b[2Jd')).toBe('a ⏎ b ⏎ c [2Jd');
    expect(oneLine('x'.repeat(10_000)).length).toBeLessThan(4100);
  });
});

describe('openFileLog', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(path.join(os.tmpdir(), 'log-'));
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(console, 'warn').mockReturnValue();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(dir, { recursive: true });
  });

  it('writes levels and text into main.log', () => {
    const log = openFileLog({ dir, now: () => 0 });
    log.info('start');
    log.error('broken');
    expect(readFileSync(path.join(dir, 'main.log'), 'utf8')).toMatch(/\[info\] +start\n.*\[error\] +broken\n/s);
  });
  it('stays bounded: five files of 2 MiB and a bit', () => {
    let now = 0;
    const log = openFileLog({ dir, now: () => (now += 1000) });
    for (let line = 0; line < 4000; line += 1) log.info(`${line} ${'x'.repeat(3900)}`);
    const files = readdirSync(dir).sort();
    expect(files).toEqual(['main.1.log', 'main.2.log', 'main.3.log', 'main.4.log', 'main.log']);
    for (const file of files) expect(statSync(path.join(dir, file)).size).toBeLessThan(2.2 * 1024 * 1024);
    expect(readFileSync(path.join(dir, 'main.log'), 'utf8')).toContain('3999 xxx');
  });
  it('does not throw where no file can be', () => {
    const file = path.join(dir, 'file');
    writeFileSync(file, '');
    const log = openFileLog({ dir: path.join(file, 'logs'), now: () => 0 });
    expect(() => log.error('x')).not.toThrow();
  });
});
