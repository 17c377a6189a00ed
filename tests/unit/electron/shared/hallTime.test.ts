import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, hallClock, hallDay, hallTimeZone, msIntoDay, startOfHallDay, toHallIso } from '../../../../electron/shared/hallTime';

// Shanghai's last change of offset was in September 1991
const moments = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2100, 0, 1) });
const intl = new Intl.DateTimeFormat('sv-SE', { timeZone: hallTimeZone, dateStyle: 'short', timeStyle: 'medium' });

describe('the hall’s time', () => {
  it('agrees with the time zone data of the machine', () => {
    fc.assert(
      fc.property(moments, (ms) => {
        const [day, time] = intl.format(ms).split(' ') as [string, string];
        expect([hallDay(ms), hallClock(ms), toHallIso(ms)]).toEqual([day, time.slice(0, 5), `${day}T${time}+08:00`]);
      }),
      { numRuns: 500 },
    );
  });

  it('starts each day at the hall’s midnight, before 1970 too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 4e12 }), (ms) => {
        const start = startOfHallDay(ms);
        expect([hallDay(start), hallClock(start), msIntoDay(start)]).toEqual([hallDay(ms), '00:00', 0]);
        expect(ms - start).toBe(msIntoDay(ms));
        expect(msIntoDay(ms) >= 0 && msIntoDay(ms) < dayMs).toBe(true);
        expect(hallDay(start - 1)).not.toBe(hallDay(ms));
        expect(hallDay(start + dayMs)).not.toBe(hallDay(ms));
      }),
    );
  });

  it('reads back to the second', () => {
    fc.assert(
      fc.property(moments, (ms) => {
        expect(Date.parse(toHallIso(ms))).toBe(Math.floor(ms / 1000) * 1000);
      }),
    );
  });

  it('changes the day at midnight in the hall, not at midnight UTC', () => {
    expect([hallDay(Date.parse('2026-11-23T15:59:59.999Z')), hallDay(Date.parse('2026-11-23T16:00:00Z'))]).toEqual([
      '2026-11-23',
      '2026-11-24',
    ]);
  });
});
