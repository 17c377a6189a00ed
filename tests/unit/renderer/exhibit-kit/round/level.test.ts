import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels, nextLevel, type Stretch } from '../../../../../renderer/exhibit-kit/round/level';

const stretch = fc
  .record({ level: fc.constantFrom(1, 2, 3, null), asked: fc.nat(30), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ level, asked, share }): Stretch => ({ level, asked, right: Math.round(asked * share) }));
const histories = fc.array(stretch, { maxLength: 12 });
const played = (right: number, asked = 10): Stretch => ({ level: null, right, asked });

describe('nextLevel', () => {
  it('is always one of the three', () =>
    fc.assert(
      fc.property(histories, (history) => {
        expect(levels).toContain(nextLevel(history));
      }),
    ));

  it('moves by one step at most with one more stretch at the level it had come to', () =>
    fc.assert(
      fc.property(histories, fc.nat(30), fc.double({ min: 0, max: 1, noNaN: true }), (history, asked, share) => {
        const before = nextLevel(history);
        const after = nextLevel([...history, { level: before, asked, right: Math.round(asked * share) }]);
        expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
      }),
    ));

  it('never goes lower for one more right answer in the last stretch', () =>
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 30 }), fc.nat(29), (history, asked, right) => {
        fc.pre(right < asked);
        const with_ = (count: number) => nextLevel([...history, { level: nextLevel(history), asked, right: count }]);
        expect(with_(right + 1)).toBeGreaterThanOrEqual(with_(right));
      }),
    ));

  it('begins at the first, goes up after a clean stretch or two good ones, down after a struggle', () => {
    expect(nextLevel([])).toBe(1);
    expect(nextLevel([played(10)])).toBe(2);
    expect(nextLevel([played(8)])).toBe(1);
    expect(nextLevel([played(8), played(8)])).toBe(2);
    expect(nextLevel([played(8), played(6), played(8)])).toBe(1);
    expect(nextLevel([played(10), played(10), played(10)])).toBe(3);
    expect(nextLevel([{ level: 3, right: 2, asked: 10 }])).toBe(2);
  });

  it('reads nothing out of three answers', () => {
    expect(nextLevel([played(3, 3)])).toBe(1);
    expect(nextLevel([{ level: 3, right: 0, asked: 3 }])).toBe(3);
  });
});
