import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredPart, dealHeap, heapSizes, mostCovered } from '../../../../renderer/exhibits/intruder/model/heap';
import {
  advance,
  isIntruder,
  jamLengthMs,
  moveTo,
  newRound,
  pick,
  scoreOf,
  sendOn,
  type Round,
} from '../../../../renderer/exhibits/intruder/model/round';
import type { Level } from '../../../../renderer/exhibits/intruder/parameters';
import { seededRandom } from '../../../../renderer/lib/random';
import { bundledItems } from '../../../support/bundledItems';

const levels = [1, 2, 3] as const;
const options = (level: Level, seed: number, comeBack: readonly string[] = [], avoid: readonly string[] = []) => ({
  level,
  seed,
  comeBack,
  avoid,
});
const tipped = (level: Level, seed: number, noTimer = false): Round =>
  newRound({ level, things: dealHeap(bundledItems, options(level, seed)), seconds: 60, noTimer });
const lyingOf = (round: Round) => round.things.filter(({ key }) => round.fates[key] === 'lying');

/** Plays to the end: `choose` names the thing to pick in every 600 ms, or null. */
function play(round: Round, choose: (round: Round) => number | null): Round {
  let steps = 0;
  while (!round.over) {
    const key = choose(round);
    if (key !== null) round = pick(round, key).round;
    // without a clock nobody sends the table on who still finds something
    round = round.lengthMs === null && key === null ? sendOn(advance(round, 600)) : advance(round, 600);
    if (++steps > 2000) throw new Error('a round that does not end');
  }
  return round;
}
const perfect = (round: Round): number | null => lyingOf(round).find(isIntruder)?.key ?? null;
const alwaysWrong = (round: Round): number | null =>
  lyingOf(round).find((thing) => !isIntruder(thing) && !round.mistaken.includes(thing.key))?.key ?? null;
const atRandom = (seed: number) => {
  const random = seededRandom(seed);
  return (round: Round): number | null => {
    const things = lyingOf(round);
    return random() < 0.5 ? null : (things[Math.floor(random() * things.length)]?.key ?? null);
  };
};

describe('a heap', () => {
  it('holds different things, as many as its level says, and the same for the same seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...levels), fc.nat(), (level, seed) => {
        const heap = dealHeap(bundledItems, options(level, seed));
        expect(heap.filter(isIntruder)).toHaveLength(heapSizes[level].intruders);
        expect(heap.filter((thing) => !isIntruder(thing))).toHaveLength(heapSizes[level].food);
        expect(new Set(heap.map(({ id }) => id)).size).toBe(heap.length);
        expect(dealHeap(bundledItems, options(level, seed))).toEqual(heap);
      }),
    );
  });

  it('leaves every intruder open to the eye, within the measure of its level', () => {
    fc.assert(
      fc.property(fc.constantFrom(...levels), fc.nat(), (level, seed) => {
        const heap = dealHeap(bundledItems, options(level, seed));
        // one that is lifted may reach over another a little
        for (const thing of heap.filter(isIntruder)) expect(coveredPart(thing, heap)).toBeLessThanOrEqual(mostCovered[level] + 0.15);
      }),
    );
  });

  it('brings back what was missed, and nothing else of the heap before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...levels), fc.nat(), (level, seed) => {
        const before = dealHeap(bundledItems, options(level, seed))
          .filter(isIntruder)
          .map(({ id }) => id);
        const missed = before.slice(0, 2);
        const next = dealHeap(bundledItems, options(level, seed + 1, missed, before))
          .filter(isIntruder)
          .map(({ id }) => id);
        expect(next).toEqual(expect.arrayContaining(missed));
        expect(next.filter((id) => before.includes(id))).toHaveLength(missed.length);
      }),
    );
  });

  it('of level 1 has no intruder that grown-ups mistake', () => {
    for (let seed = 0; seed < 50; seed++) {
      const ids = dealHeap(bundledItems, options(1, seed))
        .filter(isIntruder)
        .map(({ id }) => id);
      const difficulties = ids.map((id) => bundledItems.find((item) => item.id === id)?.difficulty ?? 3);
      // there are fewer easy ones than a heap needs in no bin at all
      expect(Math.max(...difficulties), ids.join()).toBeLessThanOrEqual(2);
    }
  });
});

describe('a round', () => {
  it('ends for players of every kind, a thousand times, and its points rise with skill', () => {
    for (let seed = 0; seed < 1000; seed++) {
      const level = levels[seed % 3]!;
      const round = tipped(level, seed, seed % 5 === 0);
      const [best, random, worst] = [perfect, atRandom(seed), alwaysWrong].map((player) => scoreOf(play(round, player)));
      expect(best!.passed).toEqual([]);
      expect(best!.after).toBe(0);
      expect(worst!.found).toEqual([]);
      expect(worst!.points).toBe(0);
      expect(best!.points).toBeGreaterThanOrEqual(random!.points);
      expect(random!.points).toBeGreaterThanOrEqual(worst!.points);
      expect(best!.found).toHaveLength(best!.intruders);
    }
  });

  it('gives more points for one intruder more, and fewer for one false alarm more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...levels), fc.nat(), fc.nat({ max: 4 }), (level, seed, count) => {
        const skilled = (intruders: number, alarms: number): number => {
          let round = tipped(level, seed);
          for (const { key } of round.things.filter(isIntruder).slice(0, intruders)) round = pick(round, key).round;
          for (const { key } of round.things.filter((thing) => !isIntruder(thing)).slice(0, alarms)) round = pick(round, key).round;
          return scoreOf(play(round, () => null)).points;
        };
        expect(skilled(count + 1, 0)).toBeGreaterThanOrEqual(skilled(count, 0));
        expect(skilled(count + 1, 1)).toBeLessThanOrEqual(skilled(count + 1, 0));
      }),
      { numRuns: 40 },
    );
  });

  it('counts contamination by mass: the parts add up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...levels), fc.nat(), (level, seed) => {
        const round = play(tipped(level, seed), atRandom(seed));
        const score = scoreOf(round);
        const grams = (things: readonly { grams: number }[]): number => things.reduce((sum, each) => sum + each.grams, 0);
        const foreign = grams(round.things.filter(isIntruder));
        expect(grams(score.found) + grams(score.passed)).toBe(foreign);
        // of one bin: what lies between the things weighs the same before and after
        const whole = foreign / score.before;
        expect(whole).toBeGreaterThan(grams(round.things));
        expect(score.after).toBeCloseTo(grams(score.passed) / (whole - grams(score.found)), 10);
        expect(score.before, 'near what is typical').toBeLessThan(0.2);
        expect(score.after).toBeLessThanOrEqual(score.before + 1e-12);
      }),
    );
  });

  it('does not depend on how its time is cut', () => {
    const whole = (stepMs: number): Round => {
      let round = tipped(1, 3);
      for (let ms = 0; ms < 40_000 && !round.over; ms += stepMs) round = advance(round, stepMs);
      return round;
    };
    expect(whole(50).fates).toEqual(whole(100).fates);
    expect(whole(50).travelled).toBeCloseTo(whole(100).travelled, 1);
  });

  it('stops the table while the machine is jammed', () => {
    let round = tipped(1, 5);
    while (round.jamMs === 0) round = advance(round, 100);
    const stopped = round.travelled;
    round = advance(round, jamLengthMs / 2);
    expect(round.travelled).toBe(stopped);
    expect(round.lastCrushed).not.toBeNull();
    round = advance(advance(round, jamLengthMs), 500);
    expect(round.over || round.travelled > stopped).toBe(true);
  });

  it('lets a thing be pushed aside, but neither off the table nor into the crusher', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (seed, along, across) => {
          const round = tipped(2, seed);
          const { key } = round.things[seed % round.things.length]!;
          const moved = moveTo(round, key, along, across).things.find((thing) => thing.key === key)!;
          expect(moved.along).toBeGreaterThan(0);
          expect(moved.along + round.travelled).toBeLessThan(1);
          expect(moved.across).toBeGreaterThan(0);
          expect(moved.across).toBeLessThan(1);
        },
      ),
    );
  });

  it('changes nothing for a thing that is gone or unknown', () => {
    const round = tipped(1, 1);
    const key = round.things.find(isIntruder)!.key;
    const picked = pick(round, key).round;
    expect(pick(picked, key)).toEqual({ round: picked, verdict: 'gone' });
    expect(pick(round, 999)).toEqual({ round, verdict: 'gone' });
    expect(moveTo(picked, key, 0.5, 0.5)).toBe(picked);
  });

  it('without a clock moves only when it is sent', () => {
    const round = tipped(1, 2, true);
    expect(advance(round, 100_000)).toBe(round);
    expect(sendOn(round).travelled).toBeGreaterThan(0);
  });
});
