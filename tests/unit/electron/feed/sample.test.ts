import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleSnapshot, sampleToday } from '../../../../electron/main/feed/sample';
import { dayMs, hallDay, startOfHallDay } from '../../../../electron/shared/hallTime';
import { at, facts, wednesday } from './feedFixtures';

const anyMoment = fc.integer({ min: at('2024-01-01T00:00:00'), max: at('2032-01-01T00:00:00') });
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the sample', () => {
  it('is the same for the same clock', () => {
    fc.assert(
      fc.property(anyMoment, (ms) => {
        expect(sampleSnapshot(ms, facts)).toEqual(sampleSnapshot(ms, facts));
      }),
      { numRuns: 20 },
    );
    // pinned: two machines of one hall show the same
    expect(sampleSnapshot(wednesday, facts).district).toMatchInlineSnapshot(`
      {
        "othersToday": 4.73,
        "parksToday": 31.88,
        "wetWasteToday": 36.61,
      }
    `);
  });

  it('adds up, and never falls within a day', () => {
    fc.assert(
      fc.property(anyMoment, fc.integer({ min: 0, max: dayMs }), (ms, later) => {
        const early = sampleSnapshot(ms, facts);
        const { wetWasteToday, parksToday, othersToday } = early.district;
        expect(parksToday + othersToday).toBeCloseTo(wetWasteToday, 6);
        const late = sampleSnapshot(Math.min(ms + later, startOfHallDay(ms) + dayMs - 1), facts);
        expect(late.district.parksToday).toBeGreaterThanOrEqual(parksToday);
        expect(late.district.othersToday).toBeGreaterThanOrEqual(othersToday);
        late.points.forEach((point, index) => expect(point.today).toBeGreaterThanOrEqual(early.points[index]?.today ?? NaN));
      }),
      { numRuns: 100 },
    );
  });

  it('has the article’s means over a year: 46 t a day, 37 t of it from parks', () => {
    const { history } = sampleSnapshot(wednesday, facts);
    const year = history.slice(-364);
    expect(mean(year.map((day) => day.wetWaste))).toBeCloseTo(46, 0);
    expect(mean(year.map((day) => day.parks)) / 37).toBeCloseTo(1, 1);
    expect(mean(year.map((day) => day.others)) / 9).toBeCloseTo(1, 1);
    expect(Math.abs(mean(year.map((day) => day.wetWaste)) - 46)).toBeLessThan(0.7);
  });

  it('has much less from parks at weekends', () => {
    const { history } = sampleSnapshot(wednesday, facts);
    const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    const parks = (weekend: boolean) => mean(history.filter((day) => isWeekend(day.date) === weekend).map((day) => day.parks));
    expect(parks(true)).toBeLessThan(0.6 * parks(false));
  });

  it('ends its history yesterday, day by day without a gap', () => {
    const { history } = sampleSnapshot(at('2026-11-04T00:00:01'), facts);
    expect(history.length).toBe(365);
    history.forEach((day, index) => expect(day.date).toBe(hallDay(at('2026-11-04T00:00:00') - (365 - index) * dayMs)));
  });

  it('ends a day where the next day’s history has it', () => {
    const evening = sampleSnapshot(at('2026-11-03T23:59:59'), facts).district;
    const yesterday = sampleSnapshot(at('2026-11-04T08:00:00'), facts).history.at(-1);
    expect(yesterday).toEqual({
      date: '2026-11-03',
      wetWaste: evening.wetWasteToday,
      parks: evening.parksToday,
      others: evening.othersToday,
    });
  });

  it('never claims that the three points treat all of it', () => {
    fc.assert(
      fc.property(anyMoment, (ms) => {
        const { points, district } = sampleSnapshot(ms, facts);
        const treated = points.reduce((sum, point) => sum + point.today, 0);
        expect(treated).toBeLessThanOrEqual(district.wetWasteToday * 0.6 + 0.02);
        expect(points.map((point) => point.capacityPerDay)).toEqual([null, null, null]);
      }),
      { numRuns: 200 },
    );
  });

  it('rises most after lunch', () => {
    const by = (time: string) => sampleSnapshot(at(`2026-11-04T${time}:00`), facts).district.wetWasteToday;
    const rise = (from: string, to: string) => by(to) - by(from);
    expect(rise('13:00', '15:45')).toBeGreaterThan(rise('08:00', '10:45'));
    expect(rise('13:00', '15:45')).toBeGreaterThan(rise('18:45', '22:15'));
    expect(rise('03:00', '06:00')).toBe(0);
    expect(by('04:00')).toBeLessThan(1.5);
  });

  it('draws today from midnight to now in quarters of an hour', () => {
    const curve = sampleToday(at('2026-11-04T10:07:00'), facts);
    expect(curve.length).toBe(42);
    expect([curve[0]?.asOf, curve.at(-2)?.asOf, curve.at(-1)?.asOf]).toEqual([
      '2026-11-04T00:00:00+08:00',
      '2026-11-04T10:00:00+08:00',
      '2026-11-04T10:07:00+08:00',
    ]);
    expect(curve.every((reading) => reading.source === 'sample')).toBe(true);
    expect(sampleToday(at('2026-11-04T00:00:00'), facts)).toHaveLength(1);
  });
});
