import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRemember, type Asked } from '../../../../../renderer/exhibit-kit/round/toRemember';

const asked = fc.record({
  id: fc.string({ minLength: 1, maxLength: 2 }),
  kind: fc.constantFrom('food', 'residual', 'hazardous', 'recyclable'),
  misses: fc.nat(3),
  difficulty: fc.integer({ min: 1, max: 3 }),
});
const round = fc.array(asked, { maxLength: 20 });

describe('the three to remember', () => {
  it('are at most three, each once, all from the round', () =>
    fc.assert(
      fc.property(round, (list) => {
        const three = toRemember(list);
        expect(three).toHaveLength(Math.min(3, new Set(list.map(({ id }) => id)).size));
        expect(new Set(three.map(({ id }) => id)).size).toBe(three.length);
        three.forEach((each) => expect(list).toContain(each));
      }),
    ));

  it('leave out nothing that was missed more often than what they show', () =>
    fc.assert(
      fc.property(fc.uniqueArray(asked, { selector: ({ id }) => id, maxLength: 20 }), (list) => {
        const three = toRemember(list);
        const left = list.filter((each) => !three.includes(each));
        const fewest = Math.min(...three.map(({ misses }) => misses));
        left.forEach((each) => expect(each.misses).toBeLessThanOrEqual(fewest));
      }),
    ));

  it('among equals show three kinds before three of a kind', () => {
    const of = (id: string, kind: string): Asked => ({ id, kind, misses: 1, difficulty: 2 });
    expect(toRemember([of('a', 'food'), of('b', 'food'), of('c', 'residual'), of('d', 'hazardous')]).map(({ id }) => id)).toEqual([
      'a',
      'c',
      'd',
    ]);
  });

  it('after a clean round are the hardest', () => {
    const of = (id: string, difficulty: number): Asked => ({ id, kind: id, misses: 0, difficulty });
    expect(toRemember([of('a', 1), of('b', 3), of('c', 1), of('d', 2)]).map(({ id }) => id)).toEqual(['b', 'd', 'a']);
  });
});
