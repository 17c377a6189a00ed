import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, openKg, type Balance } from '../../../../renderer/exhibit-kit/process/massBalance';
import { conditions, processFacts } from '../../../../renderer/exhibit-kit/process/processFacts';

const kg = (balance: Balance, stream: string): number => balance.outputs.find((each) => each.stream === stream)?.kg ?? NaN;
const total = (flows: readonly { kg: number }[]): number => flows.reduce((sum, each) => sum + each.kg, 0);

describe('mass balance of the treatment line', () => {
  it('reproduces the worked balance of loop-facts.md up to the press', () => {
    const balance = balanceOf(1, processFacts);
    expect(kg(balance, 'impurities')).toBe(50);
    expect(kg(balance, 'oil')).toBe(25);
    expect(balance.stages.find((stage) => stage.id === 'pressing')?.out.find((each) => each.stream === 'main')?.kg).toBe(429);
  });

  it('books the bulking agent and the loss in curing, which the worked balance leaves out', () => {
    const balance = balanceOf(1, processFacts);
    expect(balance.inputs.find((each) => each.stream === 'agent')?.kg).toBe(51);
    expect(kg(balance, 'product')).toBe(168);
    expect(balance.stages.find((stage) => stage.id === 'curing')?.out.find((each) => each.stream === 'air')?.kg).toBeGreaterThan(0);
  });

  it('brings the mix to 50 to 60 % water, as composting asks', () => {
    const cake = 428.571;
    const agent = cake * processFacts.agentPerCake;
    const water = (cake * processFacts.cakeWater + agent * processFacts.agentWater) / (cake + agent);
    expect(water).toBeGreaterThan(0.5);
    expect(water).toBeLessThan(0.6);
  });

  it('closes at every stage and over the whole line, to the kilogram, for any tonnage', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), (tonnes) => {
        const balance = balanceOf(tonnes, processFacts);
        for (const stage of balance.stages) {
          expect(openKg(stage)).toBe(0);
          for (const each of [...stage.in, ...stage.out]) {
            expect(each.kg).toBeGreaterThanOrEqual(0);
            expect(Number.isInteger(each.kg)).toBe(true);
          }
        }
        expect(total(balance.inputs)).toBe(total(balance.outputs));
      }),
    );
  });

  it('closes for other assumptions as well, as far as they can be met', () => {
    const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
    const facts = fc.record({
      water: between(0.7, 0.95),
      impurities: between(0, 0.15),
      oil: between(0, 0.05),
      solidsWithLiquid: between(0, 0.05),
      cakeWater: between(0.5, 0.8),
      agentPerCake: between(0, 0.25),
      agentWater: between(0, 0.3),
      cakeDryLoss: between(0, 0.7),
      agentDryLoss: between(0, 0.4),
      fermentedWater: between(0.2, 0.6),
      coarse: between(0, 0.3),
      curingDryLoss: between(0, 0.3),
      productWater: between(0.2, 0.5),
    });
    fc.assert(
      fc.property(facts, between(0, 200), (each, tonnes) => {
        const balance = balanceOf(tonnes, each);
        for (const stage of balance.stages) {
          expect(openKg(stage)).toBe(0);
          for (const { kg: mass } of [...stage.in, ...stage.out]) expect(mass).toBeGreaterThanOrEqual(0);
        }
        expect(total(balance.inputs)).toBe(total(balance.outputs));
      }),
    );
  });

  it('gains no water on the way: what the hot phase gives off is at least the dry matter that turns to gas', () => {
    const balance = balanceOf(1000, processFacts);
    const { in: into, out } = balance.stages.find((stage) => stage.id === 'fermenting')!;
    const [cake, agent] = into.map((each) => each.kg) as [number, number];
    const gas =
      cake * (1 - processFacts.cakeWater) * processFacts.cakeDryLoss + agent * (1 - processFacts.agentWater) * processFacts.agentDryLoss;
    expect(out.find((each) => each.stream === 'air')?.kg).toBeGreaterThan(gas);
  });

  it('hands on from stage to stage what the stage before gave', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (tonnes) => {
        const solid = balanceOf(tonnes, processFacts).stages.filter((stage) => stage.id !== 'deodorising');
        for (let i = 1; i < solid.length; i++) {
          const given = solid[i - 1]?.out.find((each) => each.stream === 'main')?.kg;
          expect(solid[i]?.in.find((each) => each.stream === 'main')?.kg).toBe(given);
        }
      }),
    );
  });

  it('refuses what is no mass', () => {
    for (const bad of [-1, NaN, Infinity]) expect(() => balanceOf(bad, processFacts)).toThrow(RangeError);
  });

  it('names conditions for every stage, from low to high', () => {
    for (const { celsius, hours } of Object.values(conditions)) {
      expect(hours[0]).toBeLessThanOrEqual(hours[1]);
      if (celsius) expect(celsius[0]).toBeLessThan(celsius[1]);
    }
  });
});
