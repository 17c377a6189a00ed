import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanRate, paceOf } from '../../../../renderer/exhibit-kit/process/pace';

describe('pace of the line', () => {
  it('stands without waste, and stays where the eye can follow', () => {
    expect(paceOf(0)).toBe(0);
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (rate) => {
        expect(paceOf(rate)).toBeGreaterThanOrEqual(0.45);
        expect(paceOf(rate)).toBeLessThanOrEqual(2);
      }),
    );
    expect(paceOf(1)).toBeGreaterThan(paceOf(0.2));
  });

  it('has no mean rate just after midnight', () => {
    expect(meanRate(1, 0.1)).toBe(0);
    expect(meanRate(6, 12)).toBe(0.5);
  });
});
