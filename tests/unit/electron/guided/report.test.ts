import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReport } from '../../../../electron/main/guided/report';
import { findStick } from '../../../../electron/main/guided/stick';

let dir = '';
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const printer = (there: boolean, ok = true) => {
  const printed: number[] = [];
  return {
    printed,
    isThere: () => Promise.resolve(there),
    print: () => (ok ? Promise.resolve(void printed.push(1)) : Promise.reject(new Error('out of paper'))),
  };
};
const make = (over: Partial<Parameters<typeof createReport>[0]> = {}) =>
  createReport({
    stick: () => findStick(dir),
    printer: printer(false),
    toPdf: () => Promise.resolve(new TextEncoder().encode('%PDF-1.4 test')),
    clock: () => Date.parse('2026-11-23T14:20:00+08:00'),
    log,
    ...over,
  });

beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'stick-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('the group’s report', () => {
  it('goes to the stick under the hall’s day and time, and leaves nothing else there', async () => {
    const report = make();
    expect(await report.targets()).toEqual(['stick']);
    expect(await report.put('stick')).toEqual({ ok: true, file: 'hongmei-2026-11-23-1420.pdf' });
    expect(readdirSync(dir)).toEqual(['hongmei-2026-11-23-1420.pdf']);
    expect(readFileSync(path.join(dir, 'hongmei-2026-11-23-1420.pdf'), 'utf8')).toBe('%PDF-1.4 test');
  });

  it('says so where there is no stick, or it was pulled out', async () => {
    const report = make({ stick: () => findStick(path.join(dir, 'gone')) });
    expect(await report.targets()).toEqual([]);
    expect(await report.put('stick')).toEqual({ ok: false, because: 'no-target' });
    const pulled = make({ stick: () => path.join(dir, 'file.txt', 'x\0') });
    expect(await pulled.put('stick')).toEqual({ ok: false, because: 'failed' });
  });

  it('goes to the printer where there is one, and tells when it did not', async () => {
    const good = printer(true);
    expect(await make({ printer: good }).put('printer')).toEqual({ ok: true, file: null });
    expect(good.printed).toHaveLength(1);
    expect(await make({ printer: printer(true, false) }).put('printer')).toEqual({ ok: false, because: 'failed' });
    expect(await make().put('printer')).toEqual({ ok: false, because: 'no-target' });
  });
});
