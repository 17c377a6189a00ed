import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { binIds, type WasteItem } from '../../../../../electron/shared/content';
import { emptyMemory, withAnswer, withTested, type VisitMemory } from '../../../../../renderer/exhibit-kit/round/memory';
import { canTransfer, drawTransfer, firstAnswers, gainOf } from '../../../../../renderer/exhibit-kit/round/transfer/rules';
import { seededRandom, shuffled } from '../../../../../renderer/lib/random';

const items = JSON.parse(readFileSync('assets/content/waste-items.json', 'utf8')) as WasteItem[];
const scored = items.filter((item) => !item.disputed);

/** A visit that has answered `count` things drawn by the seed, some of them twice; `share` of them right. */
const visit = (seed: number, count: number, share: number): VisitMemory => {
  const random = seededRandom(seed);
  return shuffled(scored, random)
    .slice(0, count)
    .flatMap((item) => (random() < 0.3 ? [item, item] : [item]))
    .reduce((memory, { id }) => withAnswer(memory, { exhibit: 'quiz', id, right: random() < share }), emptyMemory);
};
const visits = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 8, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true }));
const countBy = (list: readonly WasteItem[], of: (item: WasteItem) => unknown, value: unknown): number =>
  list.filter((item) => of(item) === value).length;

describe('eight fresh things', () => {
  it('are eight, each once, none seen in this visit, none disputed', () =>
    fc.assert(
      fc.property(visits, fc.nat(), ([seed, count, share], draw) => {
        const memory = visit(seed, count, share);
        const drawn = drawTransfer(memory, items, seededRandom(draw)) ?? [];
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(8);
        const seen = new Set(memory.answers.map(({ id }) => id));
        drawn.forEach((item) => {
          expect(seen.has(item.id)).toBe(false);
          expect(item.disputed).toBeUndefined();
        });
      }),
    ));

  it('have the bins of the first eight, and their difficulty where there is such a thing left', () =>
    fc.assert(
      fc.property(visits, fc.nat(), ([seed, count, share], draw) => {
        const memory = visit(seed, count, share);
        const first = (firstAnswers(memory, items) ?? []).map(({ item }) => item);
        const drawn = drawTransfer(memory, items, seededRandom(draw)) ?? [];
        const seen = new Set(memory.answers.map(({ id }) => id));
        for (const bin of binIds) {
          const left = scored.filter((item) => item.category === bin && !seen.has(item.id)).length;
          const wanted = countBy(first, (item) => item.category, bin);
          if (left >= 8) expect(countBy(drawn, (item) => item.category, bin)).toBe(wanted);
          for (const difficulty of [1, 2, 3]) {
            const exact = (list: readonly WasteItem[]) =>
              list.filter((item) => item.category === bin && item.difficulty === difficulty).length;
            const supply = scored.filter((item) => item.category === bin && item.difficulty === difficulty && !seen.has(item.id)).length;
            expect(exact(drawn)).toBeGreaterThanOrEqual(Math.min(exact(first), supply));
          }
        }
      }),
    ));

  it('are the same for the same seed', () => {
    const memory = visit(4, 12, 0.5);
    expect(drawTransfer(memory, items, seededRandom(9))).toEqual(drawTransfer(memory, items, seededRandom(9)));
  });

  it('are not to be had before eight different things were answered, when too few are left, or twice in a visit', () => {
    const memory = visit(4, 12, 0.5);
    expect(canTransfer(memory, items)).toBe(true);
    expect(canTransfer(visit(4, 7, 0.5), items)).toBe(false);
    expect(drawTransfer(visit(4, 7, 0.5), items, seededRandom(1))).toBeNull();
    expect(canTransfer(visit(4, scored.length - 7, 0.5), items)).toBe(false);
    expect(drawTransfer(visit(4, scored.length - 7, 0.5), items, seededRandom(1))).toBeNull();
    expect(canTransfer(withTested(memory, ['x']), items)).toBe(false);
    // questions about other things than items do not count
    const quiz = Array.from({ length: 20 }, (_, n) => `fact-${n}`).reduce(
      (all, id) => withAnswer(all, { exhibit: 'quiz', id, right: true }),
      emptyMemory,
    );
    expect(canTransfer(quiz, items)).toBe(false);
  });
});

describe('before and after', () => {
  it('count the first answer to each of the first eight, not what came when it was asked again', () => {
    const eight = scored.slice(0, 9);
    const memory = eight.reduce((all, { id }, index) => {
      const once = withAnswer(all, { exhibit: 'quiz', id, right: index % 2 === 0 });
      return withAnswer(once, { exhibit: 'quiz', id, right: true });
    }, emptyMemory);
    const first = firstAnswers(memory, items) ?? [];
    expect(first.map(({ item }) => item.id)).toEqual(eight.slice(0, 8).map(({ id }) => id));
    expect(gainOf(first, [])).toEqual({ asked: 8, before: 4, after: 0 });
  });

  it('lie between nought and eight, and go up with each right bin', () =>
    fc.assert(
      fc.property(visits, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), ([seed, count, share], right) => {
        const memory = visit(seed, count, share);
        const now = right.map((each) => ({ right: each }));
        const gain = gainOf(firstAnswers(memory, items) ?? [], now);
        expect(gain.after).toBe(right.filter(Boolean).length);
        expect(gain.before).toBeGreaterThanOrEqual(0);
        expect(gain.before).toBeLessThanOrEqual(8);
      }),
    ));
});
