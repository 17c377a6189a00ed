import * as fc from 'fast-check';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGuided } from '../../../../electron/main/guided/keptGuided';
import { groupState } from './guidedFixtures';

const noon = Date.parse('2026-11-04T12:00:00+08:00');
let dir = '';
let lines: string[] = [];
const log = { info: () => undefined, warn: (line: string) => void lines.push(line), error: (line: string) => void lines.push(line) };
const file = (): string => path.join(dir, 'guided.json');
const open = (atMs = noon) => openGuided({ file: file(), wallNow: () => atMs, log });

beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'guided-'));
  lines = [];
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('a led group on disk', () => {
  it('is found again by the next start, whole', async () => {
    const kept = open();
    kept.save(groupState);
    await kept.settled();
    expect(open(noon + 5000).get()).toEqual(groupState);
  });

  it('is the last of many saves, and leaves nothing beside it', async () => {
    const kept = open();
    for (let at = 0; at < 50; at += 1) kept.save({ ...groupState, at });
    await kept.settled();
    expect(open().get()?.at).toBe(49);
    expect(readdirSync(dir)).toEqual(['guided.json']);
  });

  it('goes when the guide ends', async () => {
    const kept = open();
    kept.save(groupState);
    kept.save(null);
    await kept.settled();
    expect(kept.get()).toBeNull();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('has gone home after an hour', async () => {
    const kept = open();
    kept.save(groupState);
    await kept.settled();
    expect(open(noon + 59 * 60_000).get()).toEqual(groupState);
    expect(open(noon + 61 * 60_000).get()).toBeNull();
    expect(open(noon - 61 * 60_000).get()).toBeNull();
  });

  it('costs nobody the start, whatever the file holds', async () => {
    const kept = open();
    kept.save(groupState);
    await kept.settled();
    const whole = readFileSync(file());
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          writeFileSync(file(), bytes);
          expect(open().get()).toBeNull();
        },
      ),
    );
  });

  it('never holds a field that is not of the group, such as a ballot', () => {
    writeFileSync(file(), JSON.stringify({ savedAtMs: noon, state: { ...groupState, ballots: ['a', 'b'] } }));
    expect(open().get()).toBeNull();
    expect(lines).toHaveLength(1);
  });
});
