import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openResume } from '../../../../electron/main/lifecycle/resumePoint';

let dir = '';
let nowMs = 0;
const file = () => path.join(dir, 'resume.json');
const open = (wallShiftMs = 0) => openResume({ file: file(), now: () => nowMs, wallNow: () => 1_800_000_000_000 + nowMs + wallShiftMs });
const point = { exhibit: 'sorting-line', step: 'play', state: { score: 3 }, language: 'en' as const };
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'resume-'));
  nowMs = 1000;
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('openResume', () => {
  it('keeps the whole point in memory and no state on disk', () => {
    const resume = open();
    resume.save(point);
    expect(resume.get()).toEqual(point);
    expect(Object.keys(JSON.parse(readFileSync(file(), 'utf8')) as object).sort()).toEqual(['exhibit', 'language', 'savedAtMs', 'step']);
  });
  it('is found by a relaunch, without its state', () => {
    open().save(point);
    nowMs += 30_000;
    expect(open().get()).toEqual({ ...point, state: null });
  });
  it('goes after two minutes, from memory and from disk', () => {
    const resume = open();
    resume.save(point);
    nowMs += 119_000;
    expect(resume.get()).not.toBeNull();
    nowMs += 1000;
    expect(resume.get()).toBeNull();
    expect(existsSync(file())).toBe(false);
  });
  it('counts a relaunch into the two minutes', () => {
    open().save(point);
    nowMs += 100_000;
    const again = open();
    nowMs += 30_000;
    expect(again.get()).toBeNull();
  });
  it('stays young on disk while the visitor goes on', () => {
    const resume = open();
    for (let second = 0; second < 300; second += 2) {
      resume.save({ ...point, state: { score: second } });
      nowMs += 2000;
    }
    expect(open().get()).not.toBeNull();
  });
  it('is forgotten at once', () => {
    const resume = open();
    resume.save(point);
    resume.forget();
    expect(resume.get()).toBeNull();
    expect(existsSync(file())).toBe(false);
    expect(open().get()).toBeNull();
  });
  it.each(['', '{', '[]', '{"exhibit":1}', '\0'.repeat(100), 'x'.repeat(100_000)])('takes a damaged file for none: %#', (text) => {
    writeFileSync(file(), text);
    expect(open().get()).toBeNull();
  });
  it('takes a point from the future for none: the clock was set back', () => {
    open().save(point);
    expect(open(-86_400_000).get()).toBeNull();
  });
  it('works without a disk', () => {
    const resume = openResume({ file: path.join(dir, 'none', 'resume.json'), now: () => nowMs, wallNow: () => nowMs });
    resume.save(point);
    expect(resume.get()).toEqual(point);
  });
});
