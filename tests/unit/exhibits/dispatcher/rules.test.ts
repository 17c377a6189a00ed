// The dispatcher's day by its rules alone: it ends, nothing is lost from the account, nothing goes below nought.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawDay, tripSlots, unitsOfDay, type Day } from '../../../../renderer/exhibits/dispatcher/model/day';
import { hopperUnits, pointIds, sourceIds, sourceUnits, truckUnits } from '../../../../renderer/exhibits/dispatcher/model/places';
import { beginDay, isFree, send, tick, tripOf, waitingUnits, type State } from '../../../../renderer/exhibits/dispatcher/model/rules';
import { seededRandom } from '../../../../renderer/lib/random';
import { alwaysWrong, byChance, greedy, idle, playDay } from '../../../support/dispatcherPlayers';

const levels = [1, 2, 3] as const;
const anyDay = fc.record({
  seed: fc.nat(100_000),
  level: fc.constantFrom(...levels),
  slots: fc.integer({ min: 4, max: 14 }),
  vehicles: fc.integer({ min: 2, max: 4 }),
});
const cameUp = (day: Day, state: State): number =>
  day.arrivals
    .slice(0, state.slot + 1)
    .flat()
    .reduce((sum, units) => sum + units, 0);
const plainDay: Day = { ...drawDay({ seed: 1, level: 1, slots: 14, vehicles: 3 }), troubles: [] };

const sound = (day: Day, state: State): void => {
  const { kept, overflowed, turnedAway, stock, hopper, treated } = state;
  expect(kept + overflowed + turnedAway + waitingUnits(state), 'came up = kept + left + waiting').toBe(cameUp(day, state));
  expect(
    hopper.reduce((sum, units, point) => sum + units + treated[point]!, 0),
    'kept = in hoppers + treated',
  ).toBe(kept);
  stock.forEach((units, source) => expect(units >= 0 && units <= sourceUnits[source]!, `stock of ${sourceIds[source]}`).toBe(true));
  hopper.forEach((units, point) => expect(units >= 0 && units <= hopperUnits[point]!, `hopper of ${pointIds[point]}`).toBe(true));
};

describe('a day', () => {
  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: number) => drawDay({ seed, level: 2, slots: 14, vehicles: 3 });
    expect(draw(5)).toEqual(draw(5));
    expect(draw(5)).not.toEqual(draw(6));
  });

  it('brings whole units, something to fetch at once, and as many troubles as its level says', () => {
    for (let seed = 0; seed < 200; seed += 1)
      for (const level of levels) {
        const day = drawDay({ seed, level, slots: 14, vehicles: 3 });
        expect(day.arrivals.flat().every((units) => Number.isInteger(units) && units >= 0)).toBe(true);
        expect(Math.max(...day.arrivals[0]!)).toBeGreaterThan(0);
        expect(day.troubles).toHaveLength({ 1: 1, 2: 3, 3: 5 }[level]);
        expect(new Set(day.troubles.map(({ kind }) => kind)).size, 'each kind once').toBe(day.troubles.length);
        for (const { from, to } of day.troubles) expect(from >= 1 && from < to && to <= day.slots).toBe(true);
      }
  });

  it('brings more the higher the level', () => {
    const mean = (level: 1 | 2 | 3): number =>
      Array.from({ length: 100 }, (_, seed) => unitsOfDay(drawDay({ seed, level, slots: 14, vehicles: 3 }))).reduce((a, b) => a + b) / 100;
    expect(mean(2)).toBeGreaterThan(mean(1) + 4);
    expect(mean(3)).toBeGreaterThan(mean(2) + 3);
  });

  it('shows every kind of trouble somewhere, and each makes trips longer or points slower where it says so', () => {
    const rainy: Day = { ...plainDay, troubles: [{ kind: 'rain', from: 2, to: 4 }] };
    expect(tripSlots(rainy, 2, [0], 0)).toBe(tripSlots(plainDay, 2, [0], 0) + 1);
    expect(tripSlots(rainy, 4, [0], 0)).toBe(tripSlots(plainDay, 4, [0], 0));
    for (const kind of ['dirty', 'road'] as const) {
      const day: Day = { ...plainDay, troubles: [{ kind, at: 1, from: 0, to: 3 }] };
      expect(tripSlots(day, 1, [1], 0)).toBe(tripSlots(plainDay, 1, [1], 0) + 1);
      expect(tripSlots(day, 1, [0], 0)).toBe(tripSlots(plainDay, 1, [0], 0));
    }
    const kinds = new Set<string>();
    for (let seed = 0; seed < 40; seed += 1)
      for (const { kind } of drawDay({ seed, level: 3, slots: 14, vehicles: 3 }).troubles) kinds.add(kind);
    expect([...kinds].sort()).toEqual(['charge', 'dirty', 'festival', 'rain', 'road', 'stop']);
  });
});

describe('an order', () => {
  const start = beginDay(plainDay);
  it('is refused for a truck that is out, an empty place, a place twice, or after the day', () => {
    const order = { vehicle: 0, sources: [0], point: 0 };
    const trip = tripOf(plainDay, start, order)!;
    expect(trip.takes).toEqual([start.stock[0]]);
    const sent = send(start, trip);
    expect(isFree(sent, 0)).toBe(false);
    expect(tripOf(plainDay, sent, { ...order, sources: [5] })).toBeNull();
    expect(tripOf(plainDay, sent, { ...order, vehicle: 1 }), 'nothing left there').toBeNull();
    expect(tripOf(plainDay, start, { ...order, sources: [0, 0] })).toBeNull();
    expect(tripOf(plainDay, start, { ...order, sources: [] })).toBeNull();
    expect(tripOf(plainDay, start, { ...order, point: 3 })).toBeNull();
    expect(tripOf(plainDay, { ...start, slot: plainDay.slots }, order)).toBeNull();
  });

  it('fills a truck in the order of its stops, and what a hopper has no room for leaves', () => {
    const state: State = { ...start, stock: [3, 4, 0, 0, 0, 0], hopper: [0, 0, 3] };
    const trip = tripOf(plainDay, state, { vehicle: 0, sources: [1, 0], point: 2 })!;
    expect(trip.takes).toEqual([truckUnits, 0]);
    expect([trip.dropped, trip.excess]).toEqual([1, 3]);
    expect(send(state, trip)).toMatchObject({ kept: 1, turnedAway: 3, hopper: [0, 0, 4] });
  });

  it('a machine at rest treats nothing; full bins let the rest go', () => {
    const day: Day = { ...plainDay, rates: plainDay.rates.map(() => [0, 1, 1]), arrivals: plainDay.arrivals.map(() => [2, 0, 0, 0, 0, 0]) };
    const next = tick(day, { ...start, stock: [3, 0, 0, 0, 0, 0], hopper: [2, 2, 0] });
    expect(next.state.hopper).toEqual([2, 1, 0]);
    expect(next.overflow).toEqual([1, 0, 0, 0, 0, 0]);
    expect(next.state.stock[0]).toBe(4);
  });

  it('the truck that is free first goes to the charger', () => {
    const day: Day = { ...plainDay, troubles: [{ kind: 'charge', from: 1, to: 2 }] };
    const next = tick(day, { ...start, freeAt: [3, 2, 1] });
    expect(next.charged).toBe(2);
    expect(next.state.freeAt).toEqual([3, 2, 3]);
    expect(next.state.charging).toEqual([false, false, true]);
  });
});

describe('players', () => {
  it('any day ends by any player, with every unit accounted for at every step', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(1000), (options, seed) => {
        const day = drawDay(options);
        for (const player of [idle, greedy, alwaysWrong, byChance(seededRandom(seed))]) {
          const end = playDay(day, player, (state) => sound(day, state));
          expect(end.slot).toBe(day.slots);
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('a thousand short days each: who thinks keeps more than who guesses, who guesses more than who does nothing', () => {
    const sums = { idle: 0, wrong: 0, chance: 0, greedy: 0, all: 0 };
    for (let seed = 0; seed < 1000; seed += 1) {
      const day = drawDay({ seed, level: levels[seed % 3]!, slots: 5, vehicles: 3 });
      sums.idle += playDay(day, idle).kept;
      sums.wrong += playDay(day, alwaysWrong).kept;
      sums.chance += playDay(day, byChance(seededRandom(seed))).kept;
      sums.greedy += playDay(day, greedy).kept;
      sums.all += unitsOfDay(day);
    }
    expect(sums.idle).toBe(0);
    // who sends every load the worst way still sends more than who waits half of the time: both fall short of who thinks
    expect(sums.wrong).toBeGreaterThan(sums.idle);
    expect(sums.wrong).toBeLessThan(sums.greedy);
    expect(sums.chance).toBeLessThan(sums.greedy);
    expect(sums.chance).toBeLessThan(0.7 * sums.all);
    expect(sums.greedy).toBeGreaterThan(0.85 * sums.all);
    expect(sums.greedy).toBeLessThanOrEqual(sums.all);
  }, 180_000);
});
