import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardNames } from '../../../../../electron/shared/boardNames';
import type { BoardEntry } from '../../../../../electron/shared/contract';
import { offerNames, ownIndex, placeOf, rowsShown } from '../../../../../renderer/exhibit-kit/round/board';
import { seededRandom } from '../../../../../renderer/lib/random';

const day = '2026-11-04';
const entry = fc.record({ name: fc.constantFrom(...boardNames), score: fc.nat(20), day: fc.constant(day) });
/** A board as the journal gives it: best first. */
const board = fc.array(entry, { maxLength: 20 }).map((list): BoardEntry[] => list.sort((a, b) => b.score - a.score));

describe('names on offer', () => {
  it('are three different ones of the list, new to today’s board while there are such', () =>
    fc.assert(
      fc.property(board, fc.nat(), (today, seed) => {
        const names = offerNames(today, seededRandom(seed));
        expect(new Set(names).size).toBe(3);
        names.forEach((name) => expect(boardNames).toContain(name));
        names.forEach((name) => expect(today.map((each) => each.name)).not.toContain(name));
      }),
    ));

  it('go on where every name is taken', () => {
    const full = boardNames.map((name) => ({ name, score: 1, day }));
    expect(offerNames(full, seededRandom(3))).toHaveLength(3);
  });
});

describe('the own place', () => {
  it('is where the entry then stands', () =>
    fc.assert(
      fc.property(board, fc.nat(20), fc.constantFrom(...boardNames), (before, score, name) => {
        const place = placeOf(before, score);
        const own = { name, score, day };
        const after = [...before.slice(0, place - 1), own, ...before.slice(place - 1)];
        expect(after.map((each) => each.score)).toEqual(after.map((each) => each.score).sort((a, b) => b - a));
        expect(ownIndex(after, own)).toBe(place - 1);
      }),
    ));

  it('is seen on the list however far down it is, and the first places too', () =>
    fc.assert(
      fc.property(board, fc.nat(19), fc.integer({ min: 2, max: 8 }), (entries, own, most) => {
        fc.pre(own < entries.length);
        const rows = rowsShown(entries, own, most);
        expect(rows).toHaveLength(Math.min(most, entries.length));
        expect(rows.filter(({ isOwn }) => isOwn).map(({ place }) => place)).toEqual([own + 1]);
        rows.slice(0, -1).forEach(({ place }, index) => expect(place).toBe(index + 1));
      }),
    ));

  it('is nowhere before a name is taken', () => {
    expect(ownIndex([{ name: 'guyu', score: 3, day: '2026-11-03' }], { name: 'guyu', score: 3, day })).toBe(-1);
    expect(rowsShown([{ name: 'guyu', score: 3, day }], -1, 6)).toEqual([{ name: 'guyu', score: 3, day, place: 1, isOwn: false }]);
  });
});
