import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, newRound, relane, scoreOf, supply, tick, type Round } from '../../../../../renderer/exhibits/sorting-line/model';
import { anyOptions, itemOf, options, play, played, players, wasteItems, wrongBin, type Played } from './roundFixtures';

const anyGame = fc.tuple(anyOptions, players);
const thousand = Array.from({ length: 1000 }, (_, seed) => seed);
const supplied = (round: Round, pieces: number): Round => {
  let next = round;
  for (let n = 0; n < pieces; n++) next = supply(next, n % 5, wasteItems);
  return next;
};

describe('a round by number', () => {
  it('always ends, and every item in it has been asked', () => {
    fc.assert(
      fc.property(anyGame, ([chosen, player]) => {
        const { round } = play(newRound(chosen), player);
        expect(round.over).toBe(true);
        expect(round.pieces).toEqual([]);
        expect(round.entries).toHaveLength(chosen.items);
        expect(scoreOf(round).asked).toBe(chosen.items);
      }),
    );
  });

  /** Everything that came in: nothing twice running, what was mistaken once more, and what stood between two showings only once. */
  const returnsAreRight = ({ supplied: pieces, mistakes, mostAlike }: Played): void => {
    const firsts = pieces.filter((piece) => !piece.isReturn).map(({ id }) => id);
    const returns = pieces.filter((piece) => piece.isReturn && !piece.filler).map(({ id }) => id);
    const fillers = pieces.filter((piece) => piece.filler).map(({ id }) => id);
    const known = new Set(firsts);
    expect(known.size).toBe(firsts.length);
    expect([...returns].sort()).toEqual([...mistakes.keys()].filter((id) => known.has(id)).sort());
    expect(fillers.filter((id) => known.has(id))).toEqual([]);
    expect(new Set(fillers).size).toBe(fillers.length);
    expect(pieces.filter(({ id }, index) => id === pieces[index - 1]?.id)).toEqual([]);
    expect(mostAlike).toBe(1);
  };

  it('ends a thousand times for who is perfect, plays at random or is always wrong; nothing comes twice running, misses come back', () => {
    const sums = { perfect: 0, chance: 0, wrong: 0 };
    for (const seed of thousand) {
      // at random three bins in four are wrong
      for (const [name, errRate] of [
        ['perfect', 0],
        ['chance', 0.75],
        ['wrong', 1],
      ] as const) {
        const found = play(newRound({ ...options, seed }), { chance: seed, errRate, room: 5 });
        expect(found.round.over, `${name} ${seed}`).toBe(true);
        returnsAreRight(found);
        sums[name] += scoreOf(found.round).right.length;
      }
    }
    expect(sums.perfect).toBe(1000 * options.items);
    expect(sums.chance).toBeLessThan(sums.perfect);
    expect(sums.chance).toBeGreaterThan(sums.wrong);
    expect(sums.wrong).toBe(0);
  }, 60_000);

  it('shows nothing twice but what was mistaken, and that exactly once more', () => {
    fc.assert(fc.property(anyGame, ([chosen, player]) => returnsAreRight(play(newRound(chosen), player))));
  });

  it('where only what has just been shown is left to come back, something that counts for nothing comes between', () => {
    const short = thousand.map((chance) => play(newRound({ ...options, level: 1, items: 4, seed: 0 }), { chance, errRate: 0.6, room: 5 }));
    const found = short.find(({ supplied: pieces }) => pieces.some((piece) => piece.filler));
    if (!found) throw new Error('none of a thousand rounds came to that');
    returnsAreRight(found);
    expect(found.supplied.filter((piece) => piece.filler)).toHaveLength(1);
    expect(scoreOf(found.round).asked).toBe(4);
  });

  it('leaves time to forget: a mistaken item is not among the next three pieces while something else is left', () => {
    fc.assert(
      fc.property(anyGame, ([chosen, player]) => {
        const { supplied: pieces, mistakes } = play(newRound(chosen), player);
        const lastNew = pieces.findLastIndex((piece) => !piece.isReturn);
        for (const [id, at] of mistakes) {
          const back = pieces.findIndex((piece) => piece.isReturn && piece.id === id);
          if (back < lastNew) expect(back - at).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });

  it('never asks about a disputed item, and always knows the right bin', () => {
    fc.assert(
      fc.property(anyGame, ([chosen, player]) => {
        for (const piece of play(newRound(chosen), player).supplied) {
          expect(itemOf.get(piece.id)?.disputed).toBeUndefined();
          expect(piece.bin).toBe(itemOf.get(piece.id)?.category);
        }
      }),
    );
  });

  it('is the same for the same seed and the same answers, another for another seed', () => {
    fc.assert(
      fc.property(anyGame, ([chosen, player]) => {
        expect(play(newRound(chosen), player)).toEqual(play(newRound(chosen), player));
      }),
    );
    expect(played({ seed: 1 }).supplied).not.toEqual(played({ seed: 2 }).supplied);
  });

  it('ends early, not never, when the items are fewer than the round wants', () => {
    fc.assert(
      fc.property(anyGame, fc.integer({ min: 0, max: 12 }), ([chosen, player], few) => {
        const items = wasteItems.filter((item) => !item.disputed).slice(0, few);
        const { round } = play(newRound({ ...chosen, items: 40 }), player, items);
        expect(round.over).toBe(true);
        expect(scoreOf(round).asked).toBe(few);
      }),
    );
  });
});

describe('an answer', () => {
  const one = supplied(newRound(options), 1);
  const piece = one.pieces[0]!;

  it('right at once: gone, counted as right', () => {
    const { round, correct } = answer(one, piece.key, piece.bin)!;
    expect([correct, round.pieces.length, scoreOf(round).right.map(({ id }) => id)]).toEqual([true, 0, [piece.id]]);
    expect(round.skill).toBeGreaterThan(one.skill);
  });

  it('wrong: stays on its plate until it is right, then comes back after four more, and can be learned', () => {
    const wrong = answer(one, piece.key, wrongBin(piece.bin))!;
    expect([wrong.correct, wrong.round.pieces.map(({ key, mistaken }) => [key, mistaken])]).toEqual([false, [[piece.key, true]]]);
    const gone = answer(wrong.round, piece.key, piece.bin)!.round;
    expect(scoreOf(gone)).toMatchObject({ right: [], learned: [], again: [{ id: piece.id }], asked: 1 });
    const later = supplied(gone, 5);
    expect(later.pieces.map(({ isReturn }) => isReturn)).toEqual([false, false, false, false, true]);
    const last = later.pieces[4]!;
    const learned = answer(later, last.key, last.bin)!.round;
    expect(scoreOf(learned).learned).toEqual([{ id: piece.id, bin: piece.bin, fate: 'learned', tried: wrongBin(piece.bin) }]);
    const again = answer(answer(later, last.key, wrongBin(last.bin))!.round, last.key, last.bin)!.round;
    expect([scoreOf(again).again.length, again.returning]).toEqual([1, []]);
  });

  it('wrong for the third time: it goes where it belongs, does not count as right, and comes back', () => {
    const from = supplied(newRound(options), 1);
    const [piece] = from.pieces;
    if (!piece) throw new Error('no piece');
    const tries = [1, 2, 3].reduce<{ round: Round; gone: boolean[] }>(
      ({ round, gone }) => {
        const result = answer(round, piece.key, wrongBin(piece.bin));
        return { round: result?.round ?? round, gone: [...gone, result?.gone === true] };
      },
      { round: from, gone: [] },
    );
    expect(tries.gone).toEqual([false, false, true]);
    expect(scoreOf(tries.round).right).toEqual([]);
    expect(tries.round.returning.map(({ id }) => id)).toEqual([piece.id]);
  });

  it('means nothing for a piece that is not there, or once the round is over', () => {
    expect(answer(one, 99, 'food')).toBeNull();
    expect(answer({ ...one, over: true }, piece.key, piece.bin)).toBeNull();
  });

  it('keeps the skill between 0 and 1', () => {
    fc.assert(
      fc.property(anyGame, fc.nat(300), ([chosen, player], moves) => {
        const { skill } = play(newRound(chosen), player, wasteItems, moves).round;
        expect(skill).toBeGreaterThanOrEqual(0);
        expect(skill).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the score', () => {
  it('has three parts that share the items that were asked, at any moment', () => {
    fc.assert(
      fc.property(anyGame, fc.nat(200), ([chosen, player], moves) => {
        const { round } = play(newRound(chosen), player, wasteItems, moves);
        const { right, learned, again, asked } = scoreOf(round);
        expect(right.length + learned.length + again.length).toBe(asked);
        expect(new Set([...right, ...learned, ...again].map(({ id }) => id)).size).toBe(asked);
        expect(asked + round.entries.filter(({ fate }) => fate === 'open').length).toBe(round.entries.length);
      }),
    );
  });
});

describe('a round by time', () => {
  const timed = { ...options, ends: 'time', seconds: 20 } as const;

  it('ends when its time is up, whatever lies on the belt, and takes no answer after that', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 500, noNaN: true }), { maxLength: 400 }), (deltas) => {
        let round = supplied(newRound(timed), 3);
        let ms = 0;
        for (const delta of deltas) {
          expect(round.over).toBe(ms >= 20_000);
          if (!round.over) ms += delta;
          round = tick(round, delta);
        }
        expect(round.over).toBe(ms >= 20_000);
        if (round.over) expect(answer(round, round.pieces[0]!.key, round.pieces[0]!.bin)).toBeNull();
      }),
    );
  });

  it('goes on past twenty items, and ends before its time only when no item is left', () => {
    const { round } = play(newRound(timed), { chance: 3, errRate: 0.2, room: 8 });
    expect(round.entries).toHaveLength(wasteItems.filter((item) => !item.disputed).length);
    expect(round.over).toBe(true);
  });

  it('goes by number for who plays without a clock, and that clock never ends it', () => {
    const round = newRound({ ...timed, noTimer: true });
    expect(round).toMatchObject({ ends: 'items', length: 20, timeMs: null });
    expect(tick(round, 10 * 3_600_000).over).toBe(false);
  });
});

describe('a belt with fewer lanes', () => {
  it('deals its pieces out, the first two in different lanes, and leaves them alone where all lanes remain', () => {
    const round = supplied(newRound(options), 12);
    expect(relane(round, 5)).toBe(round);
    const three = relane(round, 3);
    expect(three.pieces.map(({ lane }) => lane)).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]);
    expect(three.pieces.map(({ key }) => key)).toEqual(round.pieces.map(({ key }) => key));
  });
});
