import * as fc from 'fast-check';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAccess, takenBackMs } from '../../../../electron/main/access/access';
import { accessFiles, openAccessFiles, removePins } from '../../../../electron/main/access/accessFiles';
import { longestWaitMs, waitAfter } from '../../../../electron/main/access/lock';
import { fullCost, hashPin, isPin } from '../../../../electron/main/access/pinHash';
import { pinProblem } from '../../../../electron/shared/staff/pinRules';
import { cheap, dirWithPins, freshDir, guidePin, openIn, run, staffPin } from './accessFixtures';

const pinText = fc.integer({ min: 0, max: 999_999 }).map((n) => String(n).padStart(6, '0'));

describe('PIN rules', () => {
  it.each(['000000', '123456', '654321', '246802', '890123', '121212', '123123', '112233', '998877', '100000', '010101'])(
    'refuses %s as guessed first',
    (pin) => expect(pinProblem(pin)).toBe('weak'),
  );
  it.each([
    ['12345', 'short'],
    ['', 'short'],
    ['1234567890123', 'long'],
    ['12a456', 'digits'],
    ['１２３４５６', 'digits'],
    [' 580274', 'digits'],
  ])('refuses %j: %s', (pin, problem) => expect(pinProblem(pin)).toBe(problem));
  it('takes ordinary ones; few of all are refused', () => {
    for (const pin of [staffPin, guidePin, '804193', '3141592653']) expect(pinProblem(pin)).toBeNull();
    let refused = 0;
    for (let n = 0; n < 1_000_000; n += 29) if (pinProblem(String(n).padStart(6, '0'))) refused += 1;
    expect(refused / (1_000_000 / 29)).toBeLessThan(0.01);
  });
});

describe('PINs at rest', () => {
  it('the cost is the one OWASP asks for, and Node can pay it', async () => {
    const hash = await hashPin(staffPin);
    expect(hash).toMatchObject({ kdf: 'scrypt', N: 131_072, r: 8, p: 1 });
    expect(fullCost).toBe(131_072);
    expect(await isPin(staffPin, hash)).toBe(true);
    expect(await isPin(guidePin, hash)).toBe(false);
  });

  it('no file holds a PIN, each has its salt, and only the owner reads them', async () => {
    const dir = await dirWithPins();
    const { access, lines } = openIn(dir);
    await access.attempt('407713');
    const all = readdirSync(dir).map((name) => readFileSync(path.join(dir, name), 'utf8'));
    for (const pin of [staffPin, guidePin, '407713']) expect([...all, ...lines].join('\n')).not.toContain(pin);
    for (const name of readdirSync(dir)) expect(statSync(path.join(dir, name)).mode & 0o077).toBe(0);
    const pins = JSON.parse(readFileSync(path.join(dir, accessFiles.pins), 'utf8')) as Record<'staff' | 'guide', { salt: string }>;
    expect(pins.staff.salt).not.toBe(pins.guide.salt);
  });

  it('refuses weak ones, and one PIN for both roles, naming the field', async () => {
    const { access } = openIn(freshDir());
    await expect(access.setPins({ staff: '123456', guide: null })).rejects.toThrow('staff: weak');
    await expect(access.setPins({ staff: staffPin, guide: staffPin })).rejects.toThrow('guide: same');
    await expect(access.setPins({ guide: guidePin })).rejects.toThrow('staff: missing');
    await access.setPins({ staff: staffPin, guide: null });
    await expect(access.setPins({ guide: staffPin })).rejects.toThrow('guide: same');
    await access.setPins({ guide: guidePin });
    await expect(access.setPins({ staff: guidePin })).rejects.toThrow('staff: same');
    expect(await access.attempt(guidePin)).toEqual({ kind: 'open', role: 'guide' });
  });
});

describe('unlocking', () => {
  it('knows both roles, after a restart too', async () => {
    const dir = await dirWithPins();
    expect(await openIn(dir).access.attempt(staffPin)).toEqual({ kind: 'open', role: 'staff' });
    expect(await openIn(dir).access.attempt(guidePin)).toEqual({ kind: 'open', role: 'guide' });
  });

  it('a right PIN does not help while a wait runs, and is taken after it', async () => {
    const { access } = openIn(await dirWithPins());
    for (let tries = 1; tries <= 5; tries += 1) {
      expect(await access.attempt('407713')).toEqual({ kind: 'wrong', waitMs: waitAfter(tries) });
      if (tries < 5) run(access, waitAfter(tries));
    }
    run(access, 59_000);
    expect(await access.attempt(staffPin)).toEqual({ kind: 'waiting', waitMs: 1000 });
    run(access, 1000);
    expect(await access.attempt(staffPin)).toEqual({ kind: 'open', role: 'staff' });
    expect(access.waitMs()).toBe(0);
  });

  it('a guide’s PIN between two guesses at the staff’s does not wipe out their count', async () => {
    const { access } = openIn(await dirWithPins());
    for (let tries = 1; tries <= 5; tries += 1) {
      expect(await access.attempt('407713')).toEqual({ kind: 'wrong', waitMs: waitAfter(tries) });
      run(access, waitAfter(tries));
      expect(await access.attempt(guidePin)).toEqual({ kind: 'open', role: 'guide' });
    }
    expect(await access.attempt(staffPin)).toEqual({ kind: 'open', role: 'staff' });
    expect(await access.attempt('407713'), 'staff do wipe it out').toEqual({ kind: 'wrong', waitMs: waitAfter(1) });
  });

  it('of a hundred at once one is looked at', async () => {
    const { access, lines } = openIn(await dirWithPins());
    const guesses = Array.from({ length: 100 }, (_, index) => access.attempt(String(300_000 + index)));
    const kinds = (await Promise.all(guesses)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'waiting')).toHaveLength(99);
    expect(lines.filter((line) => line.includes('wrong PIN'))).toHaveLength(1);
  });

  it('the count is on the disk before the PIN is looked at', async () => {
    const dir = await dirWithPins();
    const pulled = openIn(dir).access.attempt('407713');
    // the plug is pulled as soon as the disk has it
    const failsOnDisk = () => (JSON.parse(readFileSync(path.join(dir, accessFiles.lock), 'utf8')) as { fails: number }).fails;
    while (failsOnDisk() === 0) await new Promise((done) => setImmediate(done));
    expect(openIn(dir).access.waitMs()).toBe(1000);
    await pulled;
  });

  it('a disk that refuses the count costs nobody the way in, but every wrong try still waits', async () => {
    const dir = await dirWithPins();
    const files = openAccessFiles(dir);
    const broken = { ...files, saveLock: () => Promise.reject(new Error('ENOSPC')) };
    const access = openAccess({ files: broken, log: { info: () => 0, warn: () => 0, error: () => 0 }, cost: cheap });
    expect(await access.attempt('407713')).toEqual({ kind: 'wrong', waitMs: 1000 });
    expect((await access.attempt(staffPin)).kind).toBe('waiting');
    run(access, 1000);
    expect((await access.attempt(staffPin)).kind).toBe('open');
  });
});

describe('brute force over restarts, clocks and swapped files', () => {
  const lockedDir = async (): Promise<string> => {
    const dir = await dirWithPins();
    const { access } = openIn(dir);
    for (let tries = 1; tries <= 6; tries += 1) {
      await access.attempt('407713');
      if (tries < 6) run(access, waitAfter(tries));
    }
    return dir;
  };

  it('a restart does not shorten a wait', async () => {
    const dir = await lockedDir();
    for (let start = 0; start < 5; start += 1) {
      const { access } = openIn(dir);
      expect(access.waitMs()).toBe(120_000);
      expect((await access.attempt(staffPin)).kind).toBe('waiting');
    }
  });

  it('a pulled plug gives back what was not written yet, and no more', async () => {
    const dir = await lockedDir();
    for (const ticks of [1, 4, 5, 6, 9, 13, 3]) {
      const { access } = openIn(dir);
      const before = access.waitMs();
      for (let tick = 0; tick < ticks; tick += 1) {
        access.passTime(1000);
        await new Promise((written) => setTimeout(written, 30));
      }
      expect(access.waitMs()).toBe(before - ticks * 1000);
      const after = openIn(dir).access.waitMs();
      expect(after).toBeGreaterThanOrEqual(before - ticks * 1000);
      expect(after).toBeLessThanOrEqual(before - ticks * 1000 + takenBackMs);
    }
    // it does get shorter all the same
    expect(openIn(dir).access.waitMs()).toBeLessThan(120_000);
  });

  it('no clock is looked at: there is none to be given', async () => {
    const dir = await lockedDir();
    const real = Date.now;
    try {
      for (const shiftMs of [86_400_000, -86_400_000, -315_360_000_000]) {
        Date.now = () => real() + shiftMs;
        expect(openIn(dir).access.waitMs()).toBe(120_000);
      }
    } finally {
      Date.now = real;
    }
  });

  it('a day of sleep counts for one tick', async () => {
    const { access } = openIn(await lockedDir());
    access.passTime(86_400_000);
    expect(access.waitMs()).toBe(118_000);
  });

  it.each([
    ['the count is deleted', (dir: string) => unlinkSync(path.join(dir, accessFiles.lock))],
    ['the seal is deleted', (dir: string) => unlinkSync(path.join(dir, accessFiles.seal))],
    ['both are deleted', (dir: string) => ['lock', 'seal'].forEach((name) => unlinkSync(path.join(dir, accessFiles[name as 'lock'])))],
    ['the count is emptied', (dir: string) => writeFileSync(path.join(dir, accessFiles.lock), '')],
    ['the count is made of nothing', (dir: string) => writeFileSync(path.join(dir, accessFiles.lock), '\0'.repeat(80))],
    [
      'the count says more than can be',
      (dir: string) => writeFileSync(path.join(dir, accessFiles.lock), '{"count":99,"fails":-1,"waitMs":0,"quietMs":0}'),
    ],
  ])('%s: the longest wait, not a free try', async (_, damage) => {
    const dir = await lockedDir();
    damage(dir);
    const { access, lines } = openIn(dir);
    expect(access.waitMs()).toBe(longestWaitMs);
    expect(lines.join()).toContain('the longest wait holds');
  });

  it('an older count put back is known for one', async () => {
    const dir = await dirWithPins();
    const old = path.join(dir, 'old');
    mkdirSync(old);
    copyFileSync(path.join(dir, accessFiles.lock), path.join(old, 'lock'));
    await openIn(dir).access.attempt('407713');
    copyFileSync(path.join(old, 'lock'), path.join(dir, accessFiles.lock));
    expect(openIn(dir).access.waitMs()).toBe(longestWaitMs);
  });

  it('damaged PINs let nobody in and do not start the wizard', async () => {
    const dir = await dirWithPins();
    writeFileSync(path.join(dir, accessFiles.pins), '{');
    const { access } = openIn(dir);
    expect(access.hasPins()).toBe(true);
    expect((await access.attempt(staffPin)).kind).toBe('wrong');
  });

  it('whatever is done between guesses, no more are looked at than the waits allow', async () => {
    const step = fc.oneof(
      { weight: 5, arbitrary: pinText.map((pin) => ({ do: 'guess' as const, pin })) },
      { weight: 2, arbitrary: fc.constant({ do: 'restart' as const }) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 30_000 }).map((ms) => ({ do: 'run' as const, ms })) },
      { weight: 1, arbitrary: fc.constantFrom(accessFiles.lock, accessFiles.seal).map((name) => ({ do: 'delete' as const, name })) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const dir = await dirWithPins();
        let { access } = openIn(dir);
        let looked = 0;
        let ranMs = 0;
        for (const each of steps) {
          if (each.do === 'restart') ({ access } = openIn(dir));
          else if (each.do === 'run') {
            run(access, each.ms);
            ranMs += each.ms;
          } else if (each.do === 'delete') {
            try {
              unlinkSync(path.join(dir, each.name));
            } catch {
              // deleted before
            }
          } else if (each.pin !== staffPin && each.pin !== guidePin) {
            const answer = await access.attempt(each.pin);
            expect(answer.kind).not.toBe('open');
            if (answer.kind === 'wrong') looked += 1;
          }
        }
        let allowed = 1;
        for (let spent = 0; spent + waitAfter(allowed) <= ranMs; allowed += 1) spent += waitAfter(allowed);
        expect(looked).toBeLessThanOrEqual(allowed);
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('a lost PIN', () => {
  it('is removed by somebody at the machine; then there is none, and no lock', async () => {
    const dir = await dirWithPins();
    await openIn(dir).access.attempt('407713');
    expect(removePins(dir).sort()).toEqual(Object.values(accessFiles).sort());
    const { access } = openIn(dir);
    expect(access.hasPins()).toBe(false);
    expect(await access.attempt(staffPin)).toEqual({ kind: 'no-pins' });
    expect(removePins(dir)).toEqual([]);
  });
});
