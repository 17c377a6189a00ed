import { describe, expect, it } from 'vitest';
import { daySlots, summaryOf } from '../../../../renderer/exhibits/hongmei-today/model/days';
import { at, dayTotal, snapshot } from './feedViews';

const november = (day: number): string => `2026-11-${String(day).padStart(2, '0')}`;
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const isWeekend = (day: number): boolean => day % 7 === 0 || day % 7 === 1;

describe('the last days', () => {
  it('end with the unfinished one and leave gaps where nothing is recorded', () => {
    const slots = daySlots(snapshot({ history: [dayTotal(november(18), 51), dayTotal(november(21), 32)] }), 7);
    expect(slots.map((slot) => `${slot.date.slice(8)} ${slot.kind}`)).toEqual([
      '17 gap',
      '18 finished',
      '19 gap',
      '20 gap',
      '21 finished',
      '22 gap',
      '23 unfinished',
    ]);
    expect(slots.at(-1)).toMatchObject({ total: { wetWaste: 26, parks: 22, others: 4 } });
  });

  it('end with the day of the reading, not with the day of the clock', () => {
    expect(daySlots(snapshot({ asOf: at('21:40', '2026-11-20') }), 30).at(-1)).toMatchObject({ kind: 'unfinished', date: '2026-11-20' });
  });

  it('cross months and years', () => expect(daySlots(snapshot({ asOf: at('08:00', '2027-01-02') }), 7)[0]!.date).toBe('2026-12-27'));

  it('have no mean without a record, and today is not part of it', () => {
    expect(summaryOf(daySlots(snapshot(), 30))).toEqual({ known: 0, mean: null, rhythm: 'unknown' });
    expect(summaryOf(daySlots(snapshot({ history: [dayTotal(november(21), 40)] }), 30))).toMatchObject({ known: 1, mean: 40 });
  });

  it.each([
    ['weekdays', 52, 30],
    ['weekends', 30, 52],
    ['even', 45, 44],
  ] as const)('have a rhythm: %s', (rhythm, weekday, weekend) => {
    const history = range(1, 22).map((day) => dayTotal(november(day), isWeekend(day) ? weekend : weekday));
    expect(summaryOf(daySlots(snapshot({ history }), 30)).rhythm).toBe(rhythm);
  });

  it('have no rhythm by too few days', () => {
    const history = range(19, 22).map((day) => dayTotal(november(day), isWeekend(day) ? 30 : 52));
    expect(summaryOf(daySlots(snapshot({ history }), 30)).rhythm).toBe('unknown');
  });
});
