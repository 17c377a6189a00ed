import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openClock } from '../../../../electron/main/clock/appClock';
import { openAwakeClock } from '../../../../electron/main/lifecycle/awakeClock';
import { chooseDataFolders } from '../../../../electron/main/lifecycle/dataFolder';
import { judgeMainErrors } from '../../../../electron/main/lifecycle/mainErrors';

describe('judgeMainErrors', () => {
  it('asks for a relaunch when the start fails', () => {
    expect(judgeMainErrors()({ atMs: 0, isStarting: true })).toBe('relaunch');
  });
  it('lives with stray errors, but not with more than five in a minute', () => {
    const judge = judgeMainErrors();
    const at = (atMs: number) => judge({ atMs, isStarting: false });
    expect([0, 1, 2, 3, 4].map(at)).toEqual(Array(5).fill('live-on'));
    expect(at(59_000)).toBe('relaunch');
    expect(at(200_000)).toBe('live-on');
  });
});

describe('openAwakeClock', () => {
  it('stands still while the machine sleeps, and never goes back', () => {
    let now = 50;
    const read = openAwakeClock(() => now);
    now += 500;
    expect(read()).toBe(500);
    now += 3_600_000;
    expect(read()).toBe(2500);
    now -= 10_000;
    expect(read()).toBe(2500);
  });
});

describe('openClock', () => {
  it("is the machine's clock without flags, also after that was set", () => {
    let real = 1000;
    const clock = openClock({ clockMs: null, clockRate: null }, () => real);
    real = 5_000_000;
    expect(clock.now()).toBe(5_000_000);
  });
  it('starts where it is told and runs at its rate', () => {
    let real = 1000;
    const clock = openClock({ clockMs: 90_000, clockRate: 60 }, () => real);
    real += 1000;
    expect(clock.now()).toBe(150_000);
    expect(clock.start).toEqual({ appMs: 90_000, realMs: 1000, rate: 60 });
  });
});

describe('chooseDataFolders', () => {
  it('takes the wanted folder, made if need be, and falls back where it cannot be one', () => {
    const dir = mkdtempSync(path.join(os.tmpdir(), 'data-'));
    const wanted = path.join(dir, 'a', 'b');
    expect(chooseDataFolders(wanted)).toEqual({ ours: wanted, chromium: wanted, problem: null });
    expect(existsSync(wanted)).toBe(true);
    const file = path.join(dir, 'file');
    writeFileSync(file, '');
    const fallen = chooseDataFolders(file, '/tmp');
    expect(fallen.ours).toBe(file);
    expect(fallen.chromium).toMatch(/^\/tmp\/hongmei-loop-/);
    expect(fallen.problem).toContain('cannot be written');
    rmSync(dir, { recursive: true });
  });
});
