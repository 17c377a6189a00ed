import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, fewestVoters, leaders, newBallot } from '../../../../renderer/guide/model/ballot';

const options = ['gate', 'corner', 'doors'];
const votes = fc.array(fc.constantFrom(...options), { minLength: fewestVoters, maxLength: 60 });

describe('a secret ballot', () => {
  it('tells nothing before the last vote, then counts everyone once', () => {
    fc.assert(
      fc.property(votes, (list) => {
        const ballot = newBallot(options, list.length);
        for (const vote of list) {
          expect(ballot.open()).toBeNull();
          expect(ballot.cast(vote)).toBe(true);
        }
        const counts = Object.fromEntries(options.map((id) => [id, list.filter((vote) => vote === id).length]));
        expect(ballot.open()).toEqual({ way: 'ballot', counts });
      }),
    );
  });

  it('comes to the same in whatever order the votes were given', () => {
    fc.assert(
      fc.property(votes, (list) => {
        const of = (order: readonly string[]) => {
          const ballot = newBallot(options, order.length);
          order.forEach((vote) => ballot.cast(vote));
          return JSON.stringify(ballot.open());
        };
        expect(of([...list].reverse())).toBe(of(list));
      }),
    );
  });

  it('shows no count to whoever looks into it meanwhile', () => {
    const ballot = newBallot(options, 5);
    ballot.cast('gate');
    ballot.cast('gate');
    const other = newBallot(options, 5);
    other.cast('doors');
    other.cast('corner');
    expect(JSON.stringify(ballot)).toBe(JSON.stringify(other));
    expect(ballot.given()).toBe(other.given());
  });

  it('takes no vote too many, none for what is no option, and no fewer than three voters', () => {
    const ballot = newBallot(options, 1);
    expect(ballot.voters).toBe(fewestVoters);
    expect(ballot.cast('nowhere')).toBe(false);
    options.forEach((id) => ballot.cast(id));
    expect(ballot.cast('gate')).toBe(false);
    expect(ballot.open()?.counts).toEqual({ gate: 1, corner: 1, doors: 1 });
  });

  it('ends early with those who came, but not while that would tell who voted what', () => {
    const ballot = newBallot(options, 30);
    ballot.cast('gate');
    ballot.cast('gate');
    expect(ballot.endEarly()).toBe(false);
    expect(ballot.open()).toBeNull();
    ballot.cast('doors');
    expect(ballot.endEarly()).toBe(true);
    expect(ballot.open()?.counts).toEqual({ gate: 2, corner: 0, doors: 1 });
  });
});

describe('two rounds', () => {
  const first = { way: 'hands', counts: { gate: 12, corner: 8, doors: 8 } } as const;
  const second = { way: 'hands', counts: { gate: 6, corner: 16, doors: 6 } } as const;
  it('are compared option by option', () =>
    expect(changesOf(options, first, second)).toEqual([
      { id: 'gate', before: 12, after: 6 },
      { id: 'corner', before: 8, after: 16 },
      { id: 'doors', before: 8, after: 6 },
    ]));
  it('name who leads, several where they are level, nobody where nobody voted', () => {
    expect(leaders(options, second)).toEqual(['corner']);
    expect(leaders(options, { way: 'hands', counts: { gate: 2, corner: 2 } })).toEqual(['gate', 'corner']);
    expect(leaders(options, { way: 'hands', counts: {} })).toEqual([]);
  });
});
