import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedView, PointReading } from '../../../../electron/shared/snapshot';
import { balanceOf } from '../../../../renderer/exhibit-kit/process/massBalance';
import { conditions, processFacts } from '../../../../renderer/exhibit-kit/process/processFacts';
import en from '../../../../renderer/exhibits/machine/locales/en.json';
import zh from '../../../../renderer/exhibits/machine/locales/zh-CN.json';
import { clockOf, kilograms, tonnes } from '../../../../renderer/exhibits/machine/model/format';
import { stageIds } from '../../../../renderer/exhibits/machine/model/layout';
import { sidesOf, spanOf } from '../../../../renderer/exhibits/machine/model/sheet';
import { courseOf, tonnesOf } from '../../../../renderer/exhibits/machine/model/tonnage';

describe('sheet of a stage', () => {
  it('lists both sides, which come to the same, under names that both languages have', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 120, noNaN: true }), (mass) => {
        for (const stage of balanceOf(mass, processFacts).stages) {
          const { in: into, out, total } = sidesOf(stage);
          for (const rows of [into, out]) {
            expect(rows.reduce((sum, { kg }) => sum + kg, 0)).toBe(total);
            for (const { name } of rows) expect([zh.stream[name], en.stream[name]]).not.toContain(undefined);
          }
        }
      }),
    );
  });

  it('hands on under the name under which the next stage takes in', () => {
    const stages = balanceOf(9, processFacts).stages.filter(({ id }) => id !== 'deodorising');
    for (let i = 1; i < stages.length; i++) expect(sidesOf(stages[i]!).in[0]!.name).toBe(sidesOf(stages[i - 1]!).out[0]!.name);
  });

  it('says a span in the unit in which it is usually said', () => {
    const said = Object.fromEntries(stageIds.map((id) => [id, spanOf(conditions[id].hours)]));
    expect(said['deodorising']).toEqual({ unit: 'seconds', from: 15, to: 60 });
    expect(said['weighing']).toEqual({ unit: 'minutes', from: 1, to: 2 });
    expect(said['fermenting']).toEqual({ unit: 'hours', from: 24, to: 72 });
    expect(said['curing']).toEqual({ unit: 'days', from: 15, to: 60 });
  });

  it('writes figures as they are read', () => {
    expect(kilograms(8417, 'zh-CN')).toBe('8,417');
    expect(tonnes(8.857)).toBe('8.86');
    expect(tonnes(17.52)).toBe('17.5');
    expect(clockOf(14.25)).toBe('14:15');
    expect(clockOf(24)).toBe('24:00');
  });
});

const point = (id: PointReading['id'], today: number): PointReading => ({
  id,
  today,
  capacityPerDay: null,
  state: null,
  conditionerToday: null,
});
const view = (points: PointReading[]): FeedView => ({
  snapshot: { asOf: '2026-11-23T14:30:00+08:00', district: { wetWasteToday: 20, parksToday: 15, othersToday: 5 }, points, history: [] },
  state: { kind: 'live' },
  today: [
    { asOf: '2026-11-22T23:50:00+08:00', wetWasteToday: 44, source: 'api' },
    { asOf: '2026-11-23T12:00:00+08:00', wetWasteToday: 11, source: 'api' },
  ],
});

describe('tonnage of the chosen source', () => {
  it('is one point, or all three', () => {
    const three = view([point('jabil', 3), point('yuejie', 4), point('huayue', 1.5)]);
    expect(tonnesOf(three, 'jabil')).toBe(3);
    expect(tonnesOf(three, 'all')).toBe(8.5);
  });

  it('is not known where a point is missing: a sum of two would be read as the whole', () => {
    const two = view([point('jabil', 3), point('yuejie', 4)]);
    expect(tonnesOf(two, 'all')).toBeNull();
    expect(tonnesOf(two, 'huayue')).toBeNull();
    expect(courseOf(two, 'huayue').tonnes).toBe(1);
  });

  it('takes hours of the hall, and only readings of the same day', () => {
    const { asOfHour, marks } = courseOf(view([point('jabil', 3)]), 'jabil');
    expect(asOfHour).toBe(14.5);
    expect(marks).toEqual([{ hour: 12, tonnes: 11 }]);
  });
});

type Words = { readonly [key: string]: string | Words };
const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
const names = (text: string): string[] => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]!).sort();

describe('words', () => {
  const english = new Map(flat(en));
  it.each(flat(zh))('%s stands in both languages with the same figures', (key, text) => {
    expect(names(english.get(key) ?? 'missing')).toEqual(names(text));
  });
  it('has no English word without a Chinese one', () => expect([...english.keys()]).toEqual(flat(zh).map(([key]) => key)));
  // loop-facts, "Do not claim"
  it.each([...flat(zh), ...flat(en)])('%s claims nothing of Hongmei', (_, text) =>
    expect(text).not.toMatch(/已处理|虹梅的设备|has been treated|实测/),
  );
});
