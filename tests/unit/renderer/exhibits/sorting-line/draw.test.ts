import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binIds, type WasteItem } from '../../../../../electron/shared/content';
import { drawItem, type DrawState } from '../../../../../renderer/exhibits/sorting-line/draw';
import { seededRandom } from '../../../../../renderer/lib/random';
import { itemOf, wasteItems } from './roundFixtures';

const levels = [1, 2, 3] as const;
const draws = 400;

/** The first item of many rounds. */
function many(state: Partial<DrawState>, items = wasteItems): WasteItem[] {
  const random = seededRandom(11);
  return Array.from({ length: draws }, () => drawItem(items, { level: 2, skill: 0, drawn: [], lastBin: null, ...state }, random)!);
}
const difficulty = (items: readonly WasteItem[]): number => items.reduce((sum, item) => sum + item.difficulty, 0) / items.length;
const share = (items: readonly WasteItem[], holds: (item: WasteItem) => boolean): number => items.filter(holds).length / items.length;

describe('the next item', () => {
  it.each(levels)('gets harder the better it goes, at level %i', (level) => {
    const [low, middle, high] = [0, 0.5, 1].map((skill) => difficulty(many({ level, skill })));
    expect(middle).toBeGreaterThan(low!);
    expect(high).toBeGreaterThan(middle!);
  });

  it('gets harder from level to level', () => {
    const [one, two, three] = levels.map((level) => difficulty(many({ level, skill: 0.5 })));
    expect(two).toBeGreaterThan(one!);
    expect(three).toBeGreaterThan(two!);
  });

  it('is easy at level 1, and never of the hardest kind while something else is left', () => {
    const noEasyResidual = wasteItems.filter((item) => item.category !== 'residual' || item.difficulty > 1);
    for (const skill of [0, 0.12, 1]) {
      for (const items of [wasteItems, noEasyResidual])
        expect(many({ level: 1, skill }, items).every((item) => item.difficulty <= 2)).toBe(true);
    }
    expect(share(many({ level: 1 }), (item) => item.difficulty === 1)).toBeGreaterThan(0.8);
    const hard = wasteItems.filter((item) => item.difficulty === 3 || (item.category === 'food' && item.difficulty === 2));
    for (const item of many({ level: 1 }, hard)) expect(item.difficulty).toBe(item.category === 'food' ? 2 : 3);
  });

  it('takes the bins in turns, rarely the same twice running', () => {
    for (const bin of binIds) {
      expect(share(many({}), (item) => item.category === bin)).toBeGreaterThan(0.18);
      expect(share(many({ lastBin: bin }), (item) => item.category === bin)).toBeLessThan(0.13);
    }
  });

  it('brings all four bins into every round of nine', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...levels), fc.double({ min: 0, max: 1, noNaN: true }), (seed, level, skill) => {
        const random = seededRandom(seed);
        const drawn: string[] = [];
        while (drawn.length < 9) {
          const lastBin = itemOf.get(drawn.at(-1) ?? '')?.category ?? null;
          drawn.push(drawItem(wasteItems, { level, skill, drawn, lastBin }, random)!.id);
        }
        expect(new Set(drawn.map((id) => itemOf.get(id)?.category)).size).toBe(4);
      }),
    );
  });

  it('is each undisputed item once, then none', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...levels), (seed, level) => {
        const random = seededRandom(seed);
        const drawn: string[] = [];
        for (let item; (item = drawItem(wasteItems, { level, skill: 0.3, drawn, lastBin: null }, random));) drawn.push(item.id);
        expect([...drawn].sort()).toEqual(wasteItems.flatMap((item) => (item.disputed ? [] : [item.id])).sort());
      }),
      { numRuns: 5 },
    );
  });

  it('is none of an empty list', () => {
    expect(drawItem([], { level: 1, skill: 0, drawn: [], lastBin: null }, seededRandom(1))).toBeNull();
  });
});
