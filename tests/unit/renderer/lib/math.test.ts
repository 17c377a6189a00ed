import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clamp, easeInOutCubic, easeOutCubic, lerp } from '../../../../renderer/lib/math';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('maths', () => {
  it('clamps into the range, and leaves what is in it', () => {
    fc.assert(
      fc.property(number, number, number, (value, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(clamp(value, low, high)).toBe(value < low ? low : value > high ? high : value);
      }),
    );
  });

  it('goes from one end to the other', () => {
    expect([lerp(2, 6, 0), lerp(2, 6, 0.5), lerp(2, 6, 1), lerp(6, 2, 0.25)]).toEqual([2, 4, 6, 5]);
  });

  it.each([
    ['in and out', easeInOutCubic],
    ['out', easeOutCubic],
  ])('eases %s: from 0 to 1, never back', (_, ease) => {
    expect([ease(0), ease(1)]).toEqual([0, 1]);
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(ease(Math.max(a, b))).toBeGreaterThanOrEqual(ease(Math.min(a, b)) - 1e-12);
        expect(ease(a)).toBeGreaterThanOrEqual(0);
        expect(ease(a)).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('eases in and out alike, and out is fast first', () => {
    expect([easeInOutCubic(0.5), easeInOutCubic(0.25) + easeInOutCubic(0.75)]).toEqual([0.5, 1]);
    expect(easeOutCubic(0.5)).toBe(0.875);
  });
});
