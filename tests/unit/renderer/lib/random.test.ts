import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from '../../../../renderer/lib/random';

const take = (seed: number, count = 50): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('the seeded random source', () => {
  it('is the same for the same seed, in [0, 1), another for another', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(take(seed)).toEqual(take(seed));
        expect(take(seed)).not.toEqual(take(seed + 1));
        for (const each of take(seed)) expect(each >= 0 && each < 1).toBe(true);
      }),
    );
  });

  it('is mulberry32: the same rounds on every machine and for ever', () => {
    expect(take(1, 3).map((each) => Math.round(each * 2 ** 32))).toEqual([2693262067, 11749833, 2265367787]);
  });

  it('spreads evenly, also over neighbouring seeds', () => {
    const tenths = (list: readonly number[]): number[] =>
      Array.from({ length: 10 }, (_, tenth) => list.filter((each) => Math.floor(each * 10) === tenth).length);
    for (const list of [take(4, 10_000), Array.from({ length: 10_000 }, (_, seed) => take(seed * 7919, 1)[0]!)]) {
      for (const count of tenths(list)) expect(Math.abs(count - 1000)).toBeLessThan(150);
    }
  });
});

describe('shuffling', () => {
  it('keeps the members and the list it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer(), (list, seed) => {
        const before = [...list];
        const after = shuffled(list, seededRandom(seed));
        expect(list).toEqual(before);
        expect([...after].sort((a, b) => a - b)).toEqual([...before].sort((a, b) => a - b));
      }),
    );
  });

  it('gives every order, about equally often', () => {
    const random = seededRandom(9);
    const orders = new Map<string, number>();
    for (let n = 0; n < 6000; n++) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
