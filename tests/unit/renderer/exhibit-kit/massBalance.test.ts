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
