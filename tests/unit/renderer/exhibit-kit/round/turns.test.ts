import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endTurn, newTurns, standings, takeTurn, teamNow, type Turns } from '../../../../../renderer/exhibit-kit/round/turns';

const teams = fc.uniqueArray(fc.constantFrom('red', 'blue', 'green', 'yellow', 'plum'), { minLength: 1 });
/** Plays to the end; who played, in order, with the state after each. */
const played = (ids: readonly string[], rounds: number, pointsOf: (turn: number) => number): { order: string[]; end: Turns } => {
  let turns = newTurns(ids, rounds);
  const order: string[] = [];
  for (let team = teamNow(turns); team !== null; team = teamNow(turns)) {
    order.push(team);
    turns = endTurn(takeTurn(turns), pointsOf(order.length - 1));
    if (order.length > 1000) throw new Error('never ends');
  }
  return { order, end: turns };
};

describe('turns', () => {
  it('give every team one turn in every round, and end', () =>
    fc.assert(
      fc.property(teams, fc.integer({ min: 1, max: 6 }), (ids, rounds) => {
        const { order, end } = played(ids, rounds, () => 1);
        expect(order).toHaveLength(ids.length * rounds);
        for (let round = 0; round < rounds; round++)
          expect(order.slice(round * ids.length, (round + 1) * ids.length).sort()).toEqual([...ids].sort());
        expect(end.over).toBe(true);
        expect(endTurn(takeTurn(end), 5)).toEqual({ ...end, handover: false });
      }),
    ));

  it('let another team begin each round', () => {
    const { order } = played(['red', 'blue', 'green'], 3, () => 0);
    expect([order[0], order[3], order[6]]).toEqual(['red', 'blue', 'green']);
  });

  it('keep every point, and take none away', () =>
    fc.assert(
      fc.property(teams, fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 30, maxLength: 30 }), (ids, points) => {
        const { order, end } = played(ids, 6, (turn) => points[turn] ?? 0);
        for (const id of ids) {
          const own = order.reduce((sum, team, turn) => sum + (team === id ? Math.max(0, points[turn] ?? 0) : 0), 0);
          expect(end.points[id]).toBe(own);
        }
        const places = standings(end);
        places.slice(1).forEach((each, index) => expect(each.points).toBeLessThanOrEqual(places[index]?.points ?? 0));
      }),
    ));

  it('do not count a turn nobody has taken, and equal teams share a place', () => {
    const turns = newTurns(['red', 'blue'], 1);
    expect(endTurn(turns, 9)).toBe(turns);
    const { end } = played(['red', 'blue', 'green'], 1, (turn) => (turn === 1 ? 1 : 4));
    expect(standings(end).map(({ id, place }) => [id, place])).toEqual([
      ['red', 1],
      ['green', 1],
      ['blue', 3],
    ]);
  });
});
