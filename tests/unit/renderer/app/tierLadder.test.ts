import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTierLadder } from '../../../../renderer/app/tierLadder';

describe('tier ladder', () => {
  it('goes down one tier at a time and never below low', () => {
    const ladder = createTierLadder('high');
    expect([ladder.late(false), ladder.late(false), ladder.late(false)]).toEqual(['medium', 'low', 'low']);
  });
  it('comes up again at the attract loop, one tier at a time', () => {
    const ladder = createTierLadder('high');
    ladder.late(false);
    ladder.late(false);
    expect([ladder.attract(), ladder.attract(), ladder.attract()]).toEqual(['medium', 'high', 'high']);
  });
  it('does not try a tier again that was found wanting twice', () => {
    const ladder = createTierLadder('high');
    ladder.late(false);
    expect(ladder.attract()).toBe('high');
    ladder.late(false);
    expect(ladder.attract()).toBe('medium');
  });
  it('takes the measurement at start as the last word on the tier above', () => {
    const ladder = createTierLadder('high');
    ladder.late(true);
    expect([ladder.attract(), ladder.late(false), ladder.attract(), ladder.attract()]).toEqual(['medium', 'low', 'medium', 'medium']);
  });
  it('settles: however frames come, it changes direction a few times at most', () => {
    const order = ['low', 'medium', 'high'];
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 50, maxLength: 200 }), (isLate) => {
        const ladder = createTierLadder('high');
        let ups = 0;
        for (const late of isLate) {
          const before = order.indexOf(ladder.tier);
          const after = order.indexOf(late ? ladder.late(false) : ladder.attract());
          expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
          if (after > before) ups++;
        }
        expect(ups).toBeLessThanOrEqual(4);
      }),
    );
  });
});
