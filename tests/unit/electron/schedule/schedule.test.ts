import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, hallDay, startOfHallDay } from '../../../../electron/shared/hallTime';
import {
  alwaysOpen,
  dayPlanOf,
  hallWeekday,
  isRestartDue,
  whatIsNext,
  whatIsOn,
  withoutPast,
  type DayPlan,
  type OpenTime,
  type Plan,
} from '../../../../electron/shared/schedule';

const at = (text: string): number => Date.parse(`${text}+08:00`);
const asProgrammed = { exhibits: null, slides: null };
const day = (...open: [number, number][]): DayPlan => ({ open: open.map(([from, to]) => ({ from, to, ...asProgrammed })) });
const usual = day([540, 1020]);
/** Tuesday to Sunday from nine to five. */
const plan: Plan = { ...alwaysOpen, isOn: true, week: [day(), usual, usual, usual, usual, usual, usual] };

describe('what is on', () => {
  it('is everything, always, as after installation', () => {
    expect(whatIsOn(alwaysOpen, at('2026-11-27T03:00:00'))).toEqual({ isOpen: true, nextMs: null, note: null, ...asProgrammed, off: [] });
  });

  it.each([
    ['2026-11-27T08:59:59', false, '2026-11-27T09:00:00'],
    ['2026-11-27T09:00:00', true, '2026-11-27T17:00:00'],
    ['2026-11-27T16:59:59', true, '2026-11-27T17:00:00'],
    ['2026-11-27T17:00:00', false, '2026-11-28T09:00:00'],
    // Sunday evening: Monday is closed
    ['2026-11-29T18:00:00', false, '2026-12-01T09:00:00'],
    ['2026-12-31T23:59:59', false, '2027-01-01T09:00:00'],
  ])('at %s open is %s, next %s', (now, isOpen, next) => {
    expect(whatIsOn(plan, at(now))).toMatchObject({ isOpen, nextMs: at(next) });
  });

  it('follows a special day instead of its weekday', () => {
    const evening: Plan = {
      ...plan,
      special: [{ day: '2026-11-30', open: [{ from: 1080, to: 1440, exhibits: ['quiz'], slides: [] }], note: '开放夜' }],
    };
    expect(whatIsOn(evening, at('2026-11-30T20:00:00'))).toEqual({
      isOpen: true,
      nextMs: at('2026-12-01T00:00:00'),
      note: '开放夜',
      exhibits: ['quiz'],
      slides: [],
      off: [],
    });
    expect(whatIsOn(evening, at('2026-11-29T20:00:00')).nextMs).toBe(at('2026-11-30T18:00:00'));
    expect(withoutPast(evening, at('2026-12-01T00:00:00')).special).toEqual([]);
  });

  it('shows by the time of day what each time names, and tells what comes next', () => {
    const school: Plan = {
      ...plan,
      week: Array.from({ length: 7 }, () => ({
        open: [
          { from: 540, to: 720, exhibits: ['journey', 'quiz'], slides: ['bones'] },
          { from: 720, to: 1020, ...asProgrammed },
        ],
      })),
    };
    const morning = { isOpen: true, exhibits: ['journey', 'quiz'], slides: ['bones'] };
    expect(whatIsOn(school, at('2026-11-27T09:00:00'))).toMatchObject({ ...morning, nextMs: at('2026-11-27T17:00:00') });
    expect(whatIsOn(school, at('2026-11-27T12:00:00'))).toMatchObject({ isOpen: true, ...asProgrammed });
    expect(whatIsNext(school, at('2026-11-27T03:00:00'))).toMatchObject({ atMs: at('2026-11-27T09:00:00'), ...morning });
    expect(whatIsNext(school, at('2026-11-27T09:00:00'))).toMatchObject({ atMs: at('2026-11-27T12:00:00'), isOpen: true, ...asProgrammed });
    expect(whatIsNext(school, at('2026-11-27T12:00:00'))).toMatchObject({ atMs: at('2026-11-27T17:00:00'), isOpen: false });
    expect(whatIsNext(alwaysOpen, at('2026-11-27T12:00:00'))).toBeNull();
    // while the schedule is off, nothing of it holds
    expect(whatIsOn({ ...school, isOn: false }, at('2026-11-27T09:00:00'))).toMatchObject(asProgrammed);
  });

  it('stays open over midnight where one day ends and the next begins with it', () => {
    const night: Plan = { ...plan, week: Array.from({ length: 7 }, () => day([0, 60], [1380, 1440])) };
    expect(whatIsOn(night, at('2026-11-27T23:30:00'))).toMatchObject({ isOpen: true, nextMs: at('2026-11-28T01:00:00') });
  });

  it('knows when nothing comes any more', () => {
    expect(whatIsOn({ ...plan, week: Array.from({ length: 7 }, () => day()) }, at('2026-11-27T12:00:00'))).toMatchObject({
      isOpen: false,
      nextMs: null,
    });
    expect(whatIsOn({ ...plan, week: Array.from({ length: 7 }, () => day([0, 1440])) }, at('2026-11-27T12:00:00'))).toMatchObject({
      isOpen: true,
      nextMs: null,
    });
  });

  it('ends temporary changes by itself', () => {
    const off: Plan = { ...plan, off: [{ id: 'a', exhibit: 'quiz', untilMs: at('2026-11-28T00:00:00') }] };
    expect(whatIsOn(off, at('2026-11-27T23:59:59')).off).toEqual(['quiz']);
    expect(whatIsOn(off, at('2026-11-28T00:00:00')).off).toEqual([]);
    expect(withoutPast(off, at('2026-11-28T00:00:00')).off).toEqual([]);
  });
});

const minute = fc.integer({ min: 0, max: 1440 });
const ids = fc.option(fc.subarray(['a', 'b', 'c']), { nil: null });
const shows = fc.array(fc.record({ exhibits: ids, slides: ids }), { minLength: 5, maxLength: 5 });
/** Any edges in order; each stretch between two of them is closed or a time of its own, so that times may touch. */
const openTimes = fc
  .tuple(fc.uniqueArray(minute, { maxLength: 6 }), shows, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
  .map(([list, shown, isOpen]): OpenTime[] => {
    const edges = list.sort((a, b) => a - b);
    return edges.slice(1).flatMap((to, index) => (isOpen[index] ? [{ from: edges[index]!, to, ...shown[index]! }] : []));
  });
const anyDay = openTimes.map((open): DayPlan => ({ open }));
const anyMs = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2040, 0, 1) });
const anyPlan = fc
  .record({
    week: fc.array(anyDay, { minLength: 7, maxLength: 7 }),
    special: fc.array(fc.record({ ahead: fc.integer({ min: 0, max: 9 }), open: openTimes }), { maxLength: 3 }),
    nowMs: anyMs,
  })
  .map(({ week, special, nowMs }) => ({
    nowMs,
    plan: {
      ...alwaysOpen,
      isOn: true,
      week,
      special: special.map(({ ahead, open }) => ({ day: hallDay(nowMs + ahead * dayMs), open, note: '' })),
    } satisfies Plan,
  }));

describe('any plan, at any moment', () => {
  it('changes at the moment it tells, and not before', () => {
    fc.assert(
      fc.property(anyPlan, fc.double({ min: 0, max: 1, noNaN: true }), ({ plan: any, nowMs }, part) => {
        const { isOpen, nextMs } = whatIsOn(any, nowMs);
        if (nextMs === null) return;
        expect(nextMs).toBeGreaterThan(nowMs);
        expect(whatIsOn(any, nextMs).isOpen).toBe(!isOpen);
        expect(whatIsOn(any, nextMs - 1).isOpen).toBe(isOpen);
        const between = Math.floor(nowMs + (nextMs - 1 - nowMs) * part);
        expect(whatIsOn(any, between)).toMatchObject({ isOpen, nextMs });
      }),
    );
  });

  it('shows the same until the moment told as next, and something else from then', () => {
    fc.assert(
      fc.property(anyPlan, fc.double({ min: 0, max: 1, noNaN: true }), ({ plan: any, nowMs }, part) => {
        const shown = (ms: number) => {
          const { isOpen, exhibits, slides } = whatIsOn(any, ms);
          return { isOpen, exhibits, slides };
        };
        const next = whatIsNext(any, nowMs);
        const untilMs = next?.atMs ?? nowMs + 3 * dayMs;
        expect(shown(Math.floor(nowMs + (untilMs - 1 - nowMs) * part))).toEqual(shown(nowMs));
        if (next === null) return;
        expect(shown(next.atMs)).not.toEqual(shown(nowMs));
        expect(next).toMatchObject(shown(next.atMs));
      }),
    );
  });

  it('is the hall’s, whatever time zone and summer time the machine keeps', () => {
    fc.assert(
      fc.property(
        anyPlan,
        fc.constantFrom('UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Australia/Lord_Howe'),
        ({ plan: any, nowMs }, zone) => {
          const before = process.env['TZ'];
          const here = [whatIsOn(any, nowMs), dayPlanOf(any, nowMs), hallWeekday(nowMs)];
          process.env['TZ'] = zone;
          try {
            expect([whatIsOn(any, nowMs), dayPlanOf(any, nowMs), hallWeekday(nowMs)]).toEqual(here);
          } finally {
            process.env['TZ'] = before;
          }
        },
      ),
    );
  });
});

describe('the nightly restart', () => {
  it('comes once for each night the clock runs through, wherever the ticks fall', () => {
    fc.assert(
      fc.property(
        anyMs,
        minute.filter((at) => at < 1440),
        fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 200 }),
        (startMs, restartAt, steps) => {
          let last = startMs;
          let count = 0;
          for (const minutes of steps) {
            const now = last + minutes * 60_000;
            if (isRestartDue({ restartAt }, last, now)) count += 1;
            last = now;
          }
          const moment = (ms: number): number => Math.floor((ms - (startOfHallDay(startMs) + restartAt * 60_000)) / dayMs);
          expect(count).toBe(moment(last) - moment(startMs));
        },
      ),
    );
  });

  it('never comes from a clock that was set back, nor where it is off', () => {
    expect(isRestartDue({ restartAt: 180 }, at('2026-11-27T04:00:00'), at('2026-11-27T02:00:00'))).toBe(false);
    expect(isRestartDue({ restartAt: null }, at('2026-11-27T02:00:00'), at('2026-11-27T04:00:00'))).toBe(false);
  });
});
