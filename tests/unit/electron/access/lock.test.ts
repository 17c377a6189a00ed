import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTry, longestWaitMs, openLock, passTime, waitAfter, type Lock } from '../../../../electron/main/access/lock';

const minute = 60_000;
const lockOf = (fails: number): Lock => Array.from({ length: fails }).reduce<Lock>((lock) => countTry(lock), openLock);

describe('the lock', () => {
  it('slows down first, locks at the fifth wrong try, doubles, and never locks for good', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 500].map(waitAfter)).toEqual(
      [1000, 2000, 5000, 10_000, minute, 2 * minute, 4 * minute, 32 * minute, longestWaitMs, longestWaitMs, longestWaitMs], // 10th: 32 min
    );
  });

  it('waits shrink by running time only, and a try is forgotten after a quiet hour', () => {
    let lock = lockOf(5);
    lock = passTime(lock, minute - 1);
    expect(lock.waitMs).toBe(1);
    lock = passTime(passTime(lock, 1), 60 * minute - 1);
    expect(lock.fails).toBe(5);
    expect(passTime(lock, 1)).toEqual({ fails: 4, waitMs: 0, quietMs: 0 });
  });

  it('no sequence of tries and pauses gives more looks than one an hour once it is at its longest', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 90 * minute }), { maxLength: 60 });
    fc.assert(
      fc.property(pauses, (list) => {
        let lock = lockOf(11);
        let looks = 0;
        let ran = 0;
        for (const pause of list) {
          for (let left = pause; left > 0; left -= 2000) lock = passTime(lock, Math.min(2000, left));
          ran += pause;
          if (lock.waitMs > 0) continue;
          looks += 1;
          lock = countTry(lock);
        }
        // resting long lowers the next waits, but costs an hour a step: together never better than waiting
        expect(looks).toBeLessThanOrEqual(ran / (60 * minute) + 1);
      }),
      { numRuns: 60 },
    );
  });

  it('time that did not pass, or went backwards, changes nothing', () => {
    expect(passTime(lockOf(6), 0)).toEqual(lockOf(6));
    expect(passTime(lockOf(6), -minute)).toEqual(lockOf(6));
  });
});
