import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { answer, newRound, scoreOf, supply, type Round } from '../../../../../renderer/exhibits/sorting-line/model';
import { savedRound } from '../../../../../renderer/exhibits/sorting-line/saved';
import { anyOptions, options, play, players, wasteItems, wrongBin } from './roundFixtures';

/** Through a file and back, as after a crash. */
const restored = (round: Round): Round => v.parse(savedRound, JSON.parse(JSON.stringify({ round }))).round!;
const anyCrash = fc.tuple(anyOptions, players, fc.nat(150));

describe('a round that was saved', () => {
  it('goes on to its end, with every item asked, nothing twice at once and no mistake forgotten', () => {
    fc.assert(
      fc.property(anyCrash, players, ([chosen, player, moves], after) => {
        const before = play(newRound(chosen), player, wasteItems, moves).round;
        const { round, mostAlike } = play(restored(before), after);
        expect(round.over).toBe(true);
        expect(scoreOf(round).asked).toBe(chosen.items);
        expect(mostAlike).toBeLessThanOrEqual(1);
        const rightAfter = new Set(scoreOf(round).right.map(({ id }) => id));
        for (const { id } of [...scoreOf(before).again, ...scoreOf(before).learned]) expect(rightAfter.has(id)).toBe(false);
        for (const { id } of scoreOf(before).right) expect(rightAfter.has(id)).toBe(true);
      }),
    );
  });

  it('keeps what lay untouched on the belt a first try, and what was mistaken a return', () => {
    fc.assert(
      fc.property(anyCrash, ([chosen, player, moves]) => {
        const before = play(newRound(chosen), player, wasteItems, moves).round;
        let after = restored(before);
        expect(after.pieces).toEqual([]);
        while (after.entries.length === before.entries.length && after.returning.length > 0 && !after.over) {
          const { length } = after.returning;
          after = supply(after, 0, wasteItems);
          if (after.returning.length === length) break;
        }
        for (const lying of before.pieces) {
          const piece = after.pieces.find(({ id }) => id === lying.id);
          if (!lying.mistaken) expect(piece).toMatchObject({ isReturn: lying.isReturn, mistaken: false });
          else if (piece) expect(piece.isReturn).toBe(true);
        }
      }),
    );
  });

  it('does not bring what has just been mistaken back at once', () => {
    let round = newRound(options);
    for (const lane of [0, 1, 2]) round = supply(round, lane, wasteItems);
    const wrong = round.pieces[0]!;
    let after = restored(answer(round, wrong.key, wrongBin(wrong.bin))!.round);
    for (let n = 0; n < 7; n++) after = supply(after, n % 5, wasteItems);
    const ids = after.pieces.map(({ id, isReturn }) => `${isReturn ? 'again ' : ''}${id}`);
    expect(ids.slice(0, 2)).toEqual(round.pieces.slice(1).map(({ id }) => id));
    expect(ids.indexOf(`again ${wrong.id}`)).toBe(6);
  });

  it('draws the same items as it would have without the crash', () => {
    const whole = play(newRound(options), { chance: 5, errRate: 0, room: 1 });
    const half = play(newRound(options), { chance: 5, errRate: 0, room: 1 }, wasteItems, 20);
    const rest = play(restored(half.round), { chance: 6, errRate: 0, room: 1 });
    expect(rest.round.entries).toEqual(whole.round.entries);
  });

  it('brings each mistake back once only, however often it is saved', () => {
    fc.assert(
      fc.property(anyCrash, ([chosen, player, moves]) => {
        const before = play(newRound(chosen), player, wasteItems, moves).round;
        const ids = restored(restored(before)).returning.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('a saved state that does not fit', () => {
  const good = play(newRound(options), { chance: 5, errRate: 0.3, room: 6 }, wasteItems, 25).round;
  it('may be the lobby', () => expect(v.parse(savedRound, { round: null })).toEqual({ round: null }));
  it('of another kind is refused whole', () => {
    for (const bad of [
      null,
      {},
      { round: {} },
      { round: { ...good, level: 4 } },
      { round: { ...good, entries: [{ id: 'x', bin: 'compost', fate: 'open' }] } },
      { round: { ...good, skill: null } },
    ]) {
      expect(v.safeParse(savedRound, bad).success).toBe(false);
    }
    expect(v.safeParse(savedRound, { round: good }).success).toBe(true);
  });
  it('whatever it is, is parsed or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.anything(), (state) => {
        expect(() => v.safeParse(savedRound, state)).not.toThrow();
      }),
    );
  });
});
