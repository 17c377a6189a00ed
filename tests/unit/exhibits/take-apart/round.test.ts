import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binIds, type Composite } from '../../../../electron/shared/content';
import { partKey, thingsOf } from '../../../../renderer/exhibits/take-apart/memory';
import {
  dealThings,
  freeParts,
  isDone,
  newRound,
  nextThing,
  onTable,
  scoreOf,
  sortInto,
  takeOff,
  type Round,
} from '../../../../renderer/exhibits/take-apart/model/round';
import { binNow, doStep, isApart, ready, stepsOf, untouched } from '../../../../renderer/exhibits/take-apart/model/steps';
import { seededRandom, shuffled } from '../../../../renderer/lib/random';

const composites = JSON.parse(
  readFileSync(new URL('../../../../assets/content/composite-items.json', import.meta.url), 'utf8'),
) as readonly Composite[];
const find = (id: string): Composite => {
  const found = composites.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const anyThing = fc.constantFrom(...composites);

describe('taking apart', () => {
  it('in the right order skips nothing and spoils nothing', () => {
    for (const composite of composites) {
      let work = untouched;
      for (let next = ready(composite, work)[0]; next; next = ready(composite, work)[0]) {
        const done = doStep(composite, work, next.id);
        expect(done.consequences, `${composite.id} ${next.id}`).toEqual([]);
        work = done.work;
      }
      expect(isApart(composite, work), composite.id).toBe(true);
      expect(work.spoilt).toEqual({});
    }
  });

  it('in any order comes to an end, every step once, every consequence once', () => {
    fc.assert(
      fc.property(anyThing, fc.nat(), (composite, seed) => {
        const ids = stepsOf(composite).map(({ id }) => id);
        let work = untouched;
        const told: string[] = [];
        for (const id of shuffled(ids, seededRandom(seed))) {
          const done = doStep(composite, work, id);
          work = done.work;
          told.push(...done.consequences.map(({ step }) => step));
        }
        expect([...work.done].sort()).toEqual([...ids].sort());
        expect(new Set(told).size).toBe(told.length);
        expect(work.skipped).toEqual(expect.arrayContaining(told));
        for (const id of composite.parts.map((part) => part.id)) expect(binIds).toContain(binNow(composite, work, id));
      }),
    );
  });

  it('poured too late, the paper is spoilt and becomes residual waste', () => {
    const coffee = find('takeaway-coffee');
    expect(binNow(coffee, untouched, 'sleeve')).toBe('recyclable');
    const { work, consequences } = doStep(coffee, untouched, 'cup');
    expect(consequences.map(({ step }) => step)).toContain('drain');
    expect(binNow(coffee, work, 'sleeve')).toBe('residual');
  });

  it('does nothing for a step that is unknown or done', () => {
    const tea = find('bubble-tea');
    const { work } = doStep(tea, untouched, 'straw');
    expect(doStep(tea, work, 'straw')).toEqual({ work, consequences: [] });
    expect(doStep(tea, work, 'nothing')).toEqual({ work, consequences: [] });
  });
});

/** Plays a round: `skill` is the chance of the next step in order and of the right bin. */
function play(seed: number, skill: number, level: 1 | 2 | 3 = 2): Round {
  const random = seededRandom(seed);
  const by = (chance: number): boolean => random() < chance;
  let round = newRound(level, dealThings(composites, { level, count: 3, seed, comeBack: [], seen: [] }));
  for (let moves = 0; !round.over; moves++) {
    if (moves > 2000) throw new Error('a round that does not end');
    const thing = onTable(round)!;
    const composite = find(thing.id);
    const left = stepsOf(composite).filter(({ id }) => !thing.work.done.includes(id));
    const step = by(skill) ? ready(composite, thing.work)[0] : left.at(-1);
    if (step) {
      round = takeOff(round, composite, step.id).round;
      continue;
    }
    const part = freeParts(composite, thing)[0];
    const right = part && binNow(composite, thing.work, part);
    if (part && right) {
      const bin = by(skill) ? right : binIds[Math.floor(random() * 4)]!;
      round = sortInto(round, composite, part, bin).round;
      // nobody is wrong for ever: the bin is pointed out
      if (skill === 0) round = sortInto(round, composite, part, right).round;
    }
    if (isDone(round, composite)) round = nextThing(round);
  }
  return round;
}

describe('a round', () => {
  it('ends for players of every kind, a thousand times, and its points rise with skill', () => {
    const sums = { perfect: 0, middling: 0, chance: 0, wrong: 0 };
    for (let seed = 0; seed < 1000; seed++) {
      // at random: one bin in four is right
      const [perfect, middling, chance, wrong] = [1, 0.7, 0.25, 0].map((skill) => scoreOf(play(seed, skill), composites));
      expect(perfect!.points).toBe(100);
      expect(perfect!.keptGrams).toBe(perfect!.couldGrams);
      expect(perfect!.points).toBeGreaterThanOrEqual(middling!.points);
      sums.perfect += perfect!.points;
      sums.middling += middling!.points;
      sums.chance += chance!.points;
      sums.wrong += wrong!.points;
    }
    expect(sums.perfect).toBeGreaterThan(sums.middling);
    expect(sums.middling).toBeGreaterThan(sums.chance);
    expect(sums.chance).toBeGreaterThan(sums.wrong);
  }, 30_000);

  it('sorts only what lies free, and a wrong bin leaves it there', () => {
    const coffee = find('takeaway-coffee');
    const round = newRound(1, ['takeaway-coffee']);
    expect(sortInto(round, coffee, 'lid', 'recyclable').right).toBeNull();
    const free = takeOff(round, coffee, 'stirrer').round;
    const wrong = sortInto(free, coffee, 'stirrer', 'food');
    expect(wrong.right).toBe(false);
    expect(freeParts(coffee, onTable(wrong.round)!)).toEqual(['stirrer']);
    const right = sortInto(wrong.round, coffee, 'stirrer', 'residual');
    expect(right.right).toBe(true);
    expect(freeParts(coffee, onTable(right.round)!)).toEqual([]);
    expect(scoreOf(right.round, composites).parts.find(({ part }) => part === 'stirrer')?.misses).toBe(1);
  });
});

describe('the things of a round', () => {
  it('are all different, never the last one first, and one that went wrong comes back', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(1 as const, 2 as const, 3 as const), fc.integer({ min: 1, max: 8 }), (seed, level, count) => {
        const ids = composites.map(({ id }) => id);
        const seen = shuffled(ids, seededRandom(seed)).slice(0, seed % ids.length);
        const comeBack = seen.slice(0, 1);
        const dealt = dealThings(composites, { level, count, seed, comeBack, seen });
        expect(dealt).toHaveLength(count);
        expect(new Set(dealt).size).toBe(count);
        if (count > 1) expect(dealt[0]).not.toBe(seen.at(-1));
        if (comeBack[0] !== undefined && comeBack[0] !== seen.at(-1)) expect(dealt).toContain(comeBack[0]);
      }),
    );
  });

  it('are plain for beginners', () => {
    for (let seed = 0; seed < 40; seed++)
      for (const id of dealThings(composites, { level: 1, count: 3, seed, comeBack: [], seen: [] }))
        expect(stepsOf(find(id)).length).toBeLessThanOrEqual(4);
  });

  it('are found again in the memory of the visit', () => {
    const key = partKey('bubble-tea', 'cup');
    const memory = { answers: [{ exhibit: 'x', id: key, right: false }], spaced: { returning: [{ id: key, gap: 0, in: 2 }], last: key } };
    expect(thingsOf(memory)).toEqual({ comeBack: ['bubble-tea'], seen: ['bubble-tea'] });
    expect(thingsOf({ answers: [{ exhibit: 'x', id: 'banana-peel', right: true }], spaced: { returning: [], last: null } })).toEqual({
      comeBack: [],
      seen: [],
    });
  });
});
