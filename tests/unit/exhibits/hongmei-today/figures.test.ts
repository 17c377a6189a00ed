import { describe, expect, it } from 'vitest';
import { axisSteps } from '../../../../renderer/exhibits/hongmei-today/chart/look';
import { flowsOf, typicalConditioner } from '../../../../renderer/exhibits/hongmei-today/model/becomes';
import { clockOfHours, dayName, percent, roundKilograms, weekdayName } from '../../../../renderer/exhibits/hongmei-today/model/format';
import { partsOf, shareOf, tenthsFromParks } from '../../../../renderer/exhibits/hongmei-today/model/parts';
import { pointRows, pointsTotal, stateCounts } from '../../../../renderer/exhibits/hongmei-today/model/points';
import { againstUsual } from '../../../../renderer/exhibits/hongmei-today/model/usual';
import { balanceOf } from '../../../../renderer/exhibit-kit/process/massBalance';
import { processFacts } from '../../../../renderer/exhibit-kit/process/processFacts';
import { loadContent } from '../../../../electron/main/content/loadContent';
import { at, snapshot } from './feedViews';

const { facts } = loadContent('assets/content');
const point = { id: 'yuejie', today: 3.3, capacityPerDay: null, state: 'running', conditionerToday: null } as const;

describe('figures as they are written', () => {
  it('says 0 and 100 per cent only where that is so', () => {
    expect([0, 0.001, 0.574, 0.999, 1, 1.12].map(percent)).toEqual([0, 1, 57, 99, 100, 112]);
  });

  it('says a typical mass in whole kilograms', () =>
    expect([0.168, 0.4964, 0.2988, 0.05, 0.025].map(roundKilograms)).toEqual([168, 496, 299, 50, 25]));

  it('names days in both languages', () => {
    expect([dayName('2026-11-02', 'zh-CN'), dayName('2026-11-02', 'en')]).toEqual(['11月2日', '2 Nov']);
    expect([weekdayName('2026-11-02', 'zh-CN'), weekdayName('2026-11-02', 'en')]).toEqual(['周一', 'Mon']);
  });

  it('writes the clock', () => expect([0, 9.5, 14 + 20 / 60, 24].map(clockOfHours)).toEqual(['00:00', '09:30', '14:20', '24:00']));
});

describe('against a usual day', () => {
  it('sets the share of the mass beside the share of the day', () => {
    expect(againstUsual(23, 46, Date.parse(at('12:00')))).toEqual({ share: 0.5, over: 0, dayGone: 0.5 });
  });
  it('tells what is over', () => expect(againstUsual(48, 46, Date.parse(at('23:00'))).over).toBeCloseTo(2));
});

describe('where it comes from', () => {
  it('shows as not told what the feed gives to neither', () => {
    const parts = partsOf({ wetWasteToday: 20, parksToday: 14, othersToday: 3 });
    expect(parts.unnamed).toBe(3);
    expect(shareOf(parts, parts.parks)).toBeCloseTo(0.7);
    expect(tenthsFromParks(parts)).toBe(7);
  });
  it('takes rounding for rounding', () => expect(partsOf({ wetWasteToday: 20, parksToday: 15.9, othersToday: 4 }).unnamed).toBe(0));
  it('shares out nothing of nothing', () => {
    const parts = partsOf({ wetWasteToday: 0, parksToday: 0, othersToday: 0 });
    expect([tenthsFromParks(parts), shareOf(parts, 0)]).toEqual([null, 0]);
  });
});

describe('the three points', () => {
  it('are always three in their order; what the feed leaves out is not known, and no total is made of the rest', () => {
    const rows = pointRows(snapshot({ points: [point] }));
    expect(rows.map(({ id, reading }) => [id, reading?.today ?? null])).toEqual([
      ['jabil', null],
      ['yuejie', 3.3],
      ['huayue', null],
    ]);
    expect(pointsTotal(rows)).toBeNull();
    expect(stateCounts(rows)).toEqual({ known: 1, running: 1 });
  });
  it('are added up where all are known, a state that is not told counted as such', () => {
    const rows = pointRows(
      snapshot({ points: [{ ...point, id: 'huayue', state: null }, point, { ...point, id: 'jabil', state: 'offline' }] }),
    );
    expect(pointsTotal(rows)).toBeCloseTo(9.9);
    expect(stateCounts(rows)).toEqual({ known: 2, running: 1 });
  });
});

describe('what it becomes', () => {
  it('comes to the tonne and the bulking agent that stays in it', () => {
    const { agentPerTonne, coarsePerTonne } = facts.typical;
    const sum = flowsOf(facts.typical).reduce((total, flow) => total + flow.perTonne, 0);
    expect(sum).toBeCloseTo(1 + agentPerTonne - coarsePerTonne, 3);
  });
  it('is what the machine computes: one source of truth', () => {
    const { inputs, outputs } = balanceOf(10_000, processFacts);
    const perTonne = (flows: typeof inputs, stream: string): number => (flows.find((each) => each.stream === stream)?.kg ?? NaN) / 1e7;
    const computed = {
      conditionerPerTonne: perTonne(outputs, 'product'),
      oilPerTonne: perTonne(outputs, 'oil'),
      liquidPerTonne: perTonne(outputs, 'liquid'),
      airPerTonne: perTonne(outputs, 'air'),
      impuritiesPerTonne: perTonne(outputs, 'impurities'),
      coarsePerTonne: perTonne(outputs, 'coarse'),
      agentPerTonne: perTonne(inputs, 'agent'),
    };
    for (const [name, value] of Object.entries(computed)) expect(facts.typical[name as keyof typeof computed], name).toBeCloseTo(value, 4);
  });
  it('is not reckoned from an unknown mass', () => {
    expect(typicalConditioner(10, facts.typical)).toBeCloseTo(1.68);
    expect(typicalConditioner(null, facts.typical)).toBeNull();
  });
});

describe('axis', () => {
  it.each([[46], [54.8], [0], [0.4], [9], [131], [460]])(
    '%d t: round steps, three or four of them, above the greatest value',
    (greatest) => {
      const { max, interval } = axisSteps(greatest);
      expect(max).toBeGreaterThanOrEqual(greatest);
      expect(max / interval).toBeGreaterThanOrEqual(greatest > 0.2 ? 2 : 1);
      expect(max / interval).toBeLessThanOrEqual(5);
      expect(max / interval).toBeCloseTo(Math.round(max / interval));
    },
  );
});
