import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueItem, gaps, nothingReturning, spacedAfter, type Spaced } from '../../../../../renderer/exhibit-kit/round/spaced';
import { seededRandom } from '../../../../../renderer/lib/random';

interface Step {
  id: string;
  isReturn: boolean;
}

/** Plays so many answers: what is due comes first, else the next new item; `knows` says who is right. */
const playThrough = (answers: number, seed: number, knows: (id: string, nth: number) => boolean): { steps: Step[]; end: Spaced } => {
  const random = seededRandom(seed);
  let spaced = nothingReturning;
  const steps: Step[] = [];
  const seen = new Map<string, number>();
  for (let next = 0; steps.length < answers;) {
    const due = dueItem(spaced, random);
    const id = due ?? `new-${next++}`;
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    spaced = spacedAfter(spaced, id, knows(id, nth));
    steps.push({ id, isReturn: due !== null });
  }
  return { steps, end: spaced };
};
const seeds = fc.integer({ min: 1, max: 1e9 });
const anybody = fc.func<[string, number], boolean>(fc.boolean());

describe('items that were missed', () => {
  it('never come twice in a row', () =>
    fc.assert(
      fc.property(seeds, anybody, (seed, knows) => {
        const { steps } = playThrough(60, seed, knows);
        steps.forEach(({ id }, at) => expect(steps[at + 1]?.id).not.toBe(id));
      }),
    ));

  it('come back no sooner than the gap they are at, counted in other items', () =>
    fc.assert(
      fc.property(seeds, anybody, (seed, knows) => {
        const { steps } = playThrough(80, seed, knows);
        const last = new Map<string, { at: number; gap: number; nth: number }>();
        steps.forEach(({ id, isReturn }, at) => {
          const before = last.get(id);
          const nth = (before?.nth ?? 0) + 1;
          if (isReturn && before) expect(at - before.at - 1).toBeGreaterThanOrEqual(gaps[before.gap] ?? 0);
          last.set(id, { at, gap: knows(id, nth) ? (before?.gap ?? 0) + 1 : 0, nth });
        });
      }),
    ));

  it('come back after exactly 2, 4 and 8 others where one item only was missed, and then no more', () => {
    const { steps, end } = playThrough(40, 5, (id, nth) => id !== 'new-3' || nth > 1);
    const at = steps.flatMap(({ id }, index) => (id === 'new-3' ? [index] : []));
    expect(at).toEqual([3, 6, 11, 20]);
    expect(end.returning).toEqual([]);
  });

  it('all come back, whoever plays', () =>
    fc.assert(
      fc.property(seeds, anybody, (seed, knows) => {
        const { steps, end } = playThrough(80, seed, knows);
        for (const { id } of steps.slice(0, 4)) {
          if (knows(id, 1)) continue;
          const again = steps.filter((step) => step.id === id).length > 1;
          expect(again || end.returning.some((each) => each.id === id)).toBe(true);
        }
      }),
    ));

  it('do not come while the table has them, or where a game has not', () => {
    const spaced: Spaced = { returning: [{ id: 'a', gap: 0, in: 0 }], last: 'b' };
    expect(dueItem(spaced, () => 0)).toBe('a');
    expect(
      dueItem(
        spaced,
        () => 0,
        (id) => id === 'a',
      ),
    ).toBeNull();
    expect(dueItem({ ...spaced, last: 'a' }, () => 0)).toBeNull();
  });

  it('of several due, the freshest mistakes come first and the same seed gives the same one', () => {
    const due = (id: string, gap: number) => ({ id, gap, in: 0 });
    const spaced: Spaced = { returning: [due('old', 2), due('x', 0), due('y', 0)], last: null };
    for (let seed = 1; seed < 20; seed++) {
      const id = dueItem(spaced, seededRandom(seed));
      expect(['x', 'y']).toContain(id);
      expect(dueItem(spaced, seededRandom(seed))).toBe(id);
    }
  });
});
