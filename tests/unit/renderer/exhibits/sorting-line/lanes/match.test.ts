import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerLane,
  answerTie,
  closeLesson,
  groupsOf,
  missedBy,
  newMatch,
  outcomeOf,
  paceMs,
  passTime,
  standings,
  supplyLane,
  tieItem,
  type Match,
} from '../../../../../../renderer/exhibits/sorting-line/lanes/match';
import { tieItems } from '../../../../../../renderer/exhibits/sorting-line/lanes/deal';
import type { Due } from '../../../../../../renderer/exhibits/sorting-line/model';
import { wasteItems, wrongBin } from '../roundFixtures';
import { chance, matchOptions, perfect, playMatch, skilled, wrong, type Sorter } from './matchFixtures';

const seatsOf = (players: number): number[] => Array.from({ length: players }, (_, seat) => seat);
const rounds = 1000;
const length = 4;
/** fewer than the real list, so that twelve thousand rounds take seconds */
const fewItems = wasteItems.filter((item, index) => !item.disputed && index % 5 === 0);
const kinds: Record<string, Sorter> = { 'at random': chance, 'always right': perfect, 'always wrong': wrong };

/** Time and supply until every lane has this many pieces. */
function supplied(from: Match, pieces: number): Match {
  let match = from;
  for (let n = 0; n < pieces; n++) {
    for (let lane = 0; lane < match.lanes.length; lane++) match = supplyLane(match, lane, pieces);
    match = passTime(match, paceMs);
  }
  return match;
}
const first = (match: Match, lane: number) => match.lanes[lane]!.round.pieces[0]!;
const rightInto = (match: Match, lane: number): Match => answerLane(match, lane, first(match, lane).key, first(match, lane).bin)!.match;

describe.each(Object.entries(kinds))('players who sort %s, 1,000 rounds with each number of players', (name, sorter) => {
  it.each([1, 2, 3, 4])('%i: ends, nothing twice running, what was missed comes back', { timeout: 60_000 }, (players) => {
    const faults: string[] = [];
    for (let n = 0; n < rounds; n++) {
      const noTimer = n % 2 === 0;
      const { match, shown } = playMatch(
        { ...matchOptions, items: fewItems, seats: seatsOf(players), seed: n, length, noTimer, level: ((n % 3) + 1) as 1 | 2 | 3 },
        Array.from({ length: 4 }, () => sorter),
        n + 1,
      );
      if (match.phase !== 'over') faults.push(`round ${n} does not end`);
      for (const [seat, { order, missed }] of shown) {
        if (order.some((id, at) => id === order[at - 1])) faults.push(`round ${n}, seat ${seat}: ${order.join()}`);
        for (const id of noTimer ? missed : [])
          if (order.filter((each) => each === id).length !== 2) faults.push(`round ${n}, seat ${seat}: ${id} does not come back once`);
      }
      const right = standings(match).map((each) => each.right);
      if (noTimer && name === 'always right' && right.some((each) => each !== length)) faults.push(`round ${n}: ${right.join()}`);
      if (name === 'always wrong' && right.some((each) => each > 0)) faults.push(`round ${n}: ${right.join()}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('the score', () => {
  it('grows with skill: five players of five skills over many rounds come out in that order', { timeout: 30_000 }, () => {
    const skills = [0, 0.25, 0.5, 0.75, 1];
    const sums = skills.map((skill) => {
      let sum = 0;
      for (let n = 0; n < 100; n++) {
        const { match } = playMatch({ ...matchOptions, seats: [0], seed: n, length: 8, noTimer: true }, [skilled(skill)], n);
        sum += standings(match)[0]!.right;
      }
      return sum;
    });
    expect(sums).toEqual([...sums].sort((a, b) => a - b));
    expect(new Set(sums).size).toBe(sums.length);
    expect(sums[0]).toBe(0);
    expect(sums.at(-1)).toBe(100 * 8);
  });

  it('puts the better player first, whatever seats they have', () => {
    for (let n = 0; n < 50; n++) {
      const { match } = playMatch({ ...matchOptions, seats: [1, 3], seed: n, noTimer: true }, [wrong, wrong, wrong, perfect], n);
      expect(standings(match)).toEqual([
        { seat: 3, right: 12, rank: 1 },
        { seat: 1, right: 0, rank: 2 },
      ]);
    }
  });

  it('counts for the journal what all have done together', () => {
    const { match } = playMatch({ ...matchOptions, seats: [0, 1], noTimer: true }, [perfect, wrong], 3);
    const { right, asked, missed, level } = outcomeOf(match);
    expect({ right, asked, level, missed: missed.length }).toEqual({ right: 12, asked: 24, level: 2, missed: 12 });
    expect(missedBy(match).every(({ count }) => count === 1)).toBe(true);
  });
});

describe('dealing', () => {
  it('brings back to all lanes alike what was mistaken before, one in three, never twice and never a disputed one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 12 }), (seed, count) => {
        const old = wasteItems.slice(seed % 200, (seed % 200) + count);
        const due: Due = (has) => old.find(({ id }) => has(id))?.id ?? null;
        const { deck, length } = newMatch({ ...matchOptions, seed, due });
        const dealt = deck.slice(0, length).map(({ id }) => id);
        const wanted = old.filter((item) => !item.disputed).length;
        expect(new Set(deck.map(({ id }) => id)).size).toBe(deck.length);
        expect(dealt.filter((id) => old.some((item) => item.id === id)).length).toBeGreaterThanOrEqual(Math.min(4, wanted));
        for (const { id, bin } of deck) expect(wasteItems.find((item) => item.id === id)).toMatchObject({ category: bin });
        expect(dealt.some((id) => wasteItems.find((item) => item.id === id)?.disputed)).toBe(false);
      }),
    );
  });

  it('gives every player the same items in the same order, at the same pace', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 4 }), (seed, players) => {
        const match = supplied(newMatch({ ...matchOptions, seed, seats: seatsOf(players) }), 6);
        const dealt = match.lanes.map((lane) => lane.round.pieces.map(({ id }) => id));
        expect(dealt[0]).toHaveLength(6);
        for (const each of dealt) expect(each).toEqual(dealt[0]);
      }),
    );
  });

  it('does not hurry for who is quick, nor wait for who is slow', () => {
    let match = supplyLane(newMatch(matchOptions), 0, 3);
    match = rightInto(match, 0);
    expect(supplyLane(match, 0, 3)).toBe(match);
    match = passTime(match, paceMs);
    expect(supplyLane(match, 0, 3).lanes[0]!.round.entries).toHaveLength(2);
    const full = supplied(newMatch(matchOptions), 3);
    expect(supplyLane(passTime(full, 10 * paceMs), 0, 3).lanes[0]!.round.pieces).toHaveLength(3);
  });

  it('plays in turns where teams are more than four, in groups as even as can be, with other items', () => {
    expect([2, 4, 5, 6].map((teams) => groupsOf(seatsOf(teams)))).toEqual([
      [[0, 1]],
      [[0, 1, 2, 3]],
      [
        [0, 1, 2],
        [3, 4],
      ],
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    ]);
    const { match, shown } = playMatch(
      { ...matchOptions, seats: seatsOf(6), noTimer: true },
      Array.from({ length: 6 }, () => perfect),
      5,
    );
    expect(match.phase).toBe('over');
    expect(standings(match)).toHaveLength(6);
    const [early, late] = [shown.get(0)!.order, shown.get(5)!.order];
    expect(early.filter((id) => late.includes(id))).toEqual([]);
  });
});

describe('a mistake', () => {
  const start = supplied(newMatch(matchOptions), 2);
  const { key, bin } = first(start, 1);
  const erred = answerLane(start, 1, key, wrongBin(bin))!;

  it('tells its own lane why, and stops that belt and that clock only', () => {
    expect([erred.correct, erred.gone]).toEqual([false, false]);
    expect(erred.match.lanes.map((lane) => lane.lesson?.id ?? null)).toEqual([null, first(start, 1).id, null, null]);
    const later = passTime(erred.match, 5000);
    expect(later.lanes.map((lane, index) => lane.ms - start.lanes[index]!.ms)).toEqual([5000, 0, 5000, 5000]);
    expect(supplyLane(later, 1, 5)).toBe(later);
    expect(supplyLane(later, 0, 5)).not.toBe(later);
  });

  it('twice with one thing: it goes where it belongs, so that a round ends for everybody', () => {
    const again = answerLane(closeLesson(erred.match, 1), 1, key, wrongBin(bin))!;
    expect([again.correct, again.gone, again.match.lanes[1]!.lesson?.bin]).toEqual([false, true, bin]);
    expect(again.match.lanes[1]!.round.pieces.some((piece) => piece.key === key)).toBe(false);
  });

  it('is closed by itself where nobody reads it, but not for who plays without a clock', () => {
    expect(passTime(erred.match, 60_000).lanes[1]!.lesson).toBeNull();
    expect(passTime({ ...erred.match, limitMs: null }, 60_000).lanes[1]!.lesson).not.toBeNull();
  });

  it('never touches a piece of another lane', () => {
    expect(answerLane(start, 0, 99, 'food')).toBeNull();
    for (const lane of [0, 2, 3]) expect(erred.match.lanes[lane]).toBe(start.lanes[lane]);
  });
});

describe('a tie-break', () => {
  function tied(seats: number[], noTimer = true): Match {
    let match = newMatch({ ...matchOptions, seats, noTimer, length: 3 });
    for (let n = 0; n < 200 && match.phase === 'play'; n++) {
      for (let lane = 0; lane < match.lanes.length; lane++) {
        match = supplyLane(match, lane, 2);
        const piece = match.lanes[lane]?.round.pieces[0];
        const isWrong = match.lanes[lane]?.seat === 2;
        if (piece) match = answerLane(match, lane, piece.key, isWrong ? wrongBin(piece.bin) : piece.bin)?.match ?? match;
        match = closeLesson(match, lane);
      }
      match = passTime(match, 1000);
    }
    return match;
  }
  const asking = (match: Match): Match => passTime(match, 5000);

  it('is between those who are level at the top, with one item for all of them at once', () => {
    const match = tied([0, 1, 2, 3]);
    expect([match.phase, match.tie?.lanes]).toEqual(['tie', [0, 1, 3]]);
    expect(tieItem(match)).not.toBeNull();
    expect(match.lanes.some((lane) => lane.round.entries.some(({ id }) => id === tieItem(match)?.id))).toBe(false);
  });

  it('is won by the first right bin; the others are second together', () => {
    const match = asking(tied([0, 1, 2, 3]));
    const { bin } = tieItem(match)!;
    expect(answerTie(match, 2, bin), 'who is not tied does not play').toBeNull();
    const out = answerTie(match, 0, wrongBin(bin))!.match;
    expect(answerTie(out, 0, bin), 'a second try').toBeNull();
    const won = answerTie(out, 3, bin)!.match;
    expect([won.phase, standings(won).map(({ seat, rank }) => [seat, rank])]).toEqual([
      'over',
      [
        [3, 1],
        [0, 2],
        [1, 2],
        [2, 4],
      ],
    ]);
    expect(answerTie(won, 1, bin)).toBeNull();
  });

  it('takes no answer before the item is there', () => {
    const match = tied([0, 1]);
    expect(answerTie(match, 0, tieItem(match)!.bin)).toBeNull();
  });

  it('always ends: when all are wrong every time, and when nobody does anything', () => {
    let match = tied([0, 1]);
    const asked = new Set<string>();
    for (let n = 0; n < 100 && match.phase === 'tie'; n++) {
      const item = tieItem(match)!;
      asked.add(item.id);
      for (const lane of [0, 1]) match = answerTie(match, lane, wrongBin(item.bin))?.match ?? match;
      match = passTime(match, 1000);
    }
    expect([match.phase, match.winner, asked.size]).toEqual(['over', null, tieItems]);
    expect(standings(match).map(({ rank }) => rank)).toEqual([1, 1]);
    match = tied([0, 1], false);
    for (let n = 0; n < 100 && match.phase === 'tie'; n++) match = passTime(match, 1000);
    expect([match.phase, match.winner]).toEqual(['over', null]);
  });

  it('is not held for nothing: nobody right, nobody to be parted', () => {
    const { match } = playMatch({ ...matchOptions, seats: [0, 1], noTimer: true }, [wrong, wrong], 1);
    expect([match.phase, match.tie]).toEqual(['over', null]);
  });
});
