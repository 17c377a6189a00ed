// The best possible day: as good as trying everything on small days, and playable by the rules to the unit on large ones.
import { describe, expect, it } from 'vitest';
import { drawDay, type Day } from '../../../../renderer/exhibits/dispatcher/model/day';
import { driven } from '../../../../renderer/exhibits/dispatcher/model/plan';
import { beginDay, isOver, send, tick, type State } from '../../../../renderer/exhibits/dispatcher/model/rules';
import { solve } from '../../../../renderer/exhibits/dispatcher/model/solve';
import { seededRandom } from '../../../../renderer/lib/random';
import { alwaysWrong, byChance, byPlan, greedy, playDay, possible } from '../../../support/dispatcherPlayers';

/** The best of a day by trying everything: knows nothing of bounds or tables, only the rules. */
function byTrying(day: Day): number {
  const known = new Map<string, number>();
  const best = (state: State): number => {
    if (isOver(day, state)) return 0;
    const { slot, stock, hopper, freeAt } = state;
    const key = [slot, stock, hopper, freeAt.map((each) => Math.max(0, each - slot)).sort()].join('|');
    let most = known.get(key);
    if (most === undefined) {
      most = best(tick(day, state).state);
      for (const trip of possible(day, state)) most = Math.max(most, trip.dropped + best(send(state, trip)));
      known.set(key, most);
    }
    return most;
  };
  return best(beginDay(day));
}

/** A short day with so much waste and so little room that hardly anything fits: where a careless bound would show. */
const crowded = (seed: number, slots: number): Day => {
  const random = seededRandom(seed);
  const day = drawDay({ seed, level: 3, slots, vehicles: 2 });
  return {
    ...day,
    // three places only, or trying everything takes all day
    arrivals: day.arrivals.map((units) =>
      units.map((each, source) => (source % 2 === 1 ? 0 : Math.min(3, each + (random() < 0.5 ? 1 : 0)))),
    ),
    rates: day.rates.map((rates) => rates.map((rate) => (random() < 0.4 ? 0 : rate))),
  };
};

describe('the best possible day', () => {
  it.each([1, 2, 3])(
    'is what trying everything finds (small day %i)',
    (seed) => {
      for (const day of [crowded(seed, 3), drawDay({ seed, level: 3, slots: 5, vehicles: 2 })]) {
        const best = solve(day);
        expect(best.proven).toBe(true);
        expect(best.bound).toBe(byTrying(day));
        expect(playDay(day, byPlan(best.sends)).kept).toBe(best.bound);
      }
    },
    180_000,
  );

  it.each([1, 2, 3] as const)(
    'level %i: the plan is allowed, keeps exactly what was promised, and no player keeps more',
    (level) => {
      for (const seed of [7]) {
        const day = drawDay({ seed, level, slots: 14, vehicles: 3 });
        const best = solve(day);
        expect(best.proven).toBe(true);
        expect(best.kept).toBe(best.bound);
        expect(driven(day, best.sends).state.kept).toBe(best.bound);
        expect(playDay(day, byPlan(best.sends)).kept).toBe(best.bound);
        for (const player of [greedy, alwaysWrong, byChance(seededRandom(seed))])
          expect(playDay(day, player).kept).toBeLessThanOrEqual(best.bound);
        expect(solve(day), 'the same every time').toEqual(best);
      }
    },
    180_000,
  );

  it('on a dozen short days no player keeps more, and who thinks comes nearer', () => {
    let [chance, thought, most] = [0, 0, 0];
    for (let seed = 0; seed < 12; seed += 1) {
      const day = drawDay({ seed, level: 3, slots: 5, vehicles: 2 });
      const best = solve(day).bound;
      const [a, b] = [playDay(day, byChance(seededRandom(seed))).kept, playDay(day, greedy).kept];
      expect(Math.max(a, b)).toBeLessThanOrEqual(best);
      chance += a;
      thought += b;
      most += best;
    }
    expect(chance).toBeLessThan(thought);
    expect(thought).toBeLessThanOrEqual(most);
  }, 180_000);

  it('says that it is a bound only, where it was not allowed to finish', () => {
    const day = drawDay({ seed: 22, level: 3, slots: 14, vehicles: 3 });
    const hurried = solve(day, 50);
    expect(hurried.proven).toBe(false);
    expect(hurried.bound).toBeGreaterThanOrEqual(solve(day).bound);
    expect(hurried.sends).toEqual([]);
  }, 120_000);
});
