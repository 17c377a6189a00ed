import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { planSchema } from '../../../../../electron/main/schedule/planSchema';
import { alwaysOpen, type Plan } from '../../../../../electron/shared/schedule';
import {
  forgetDay,
  forOpenDays,
  planOf,
  roomOf,
  stepMinutes,
  toggled,
  withOneMore,
  withTime,
  withTimes,
  type EditedDay,
} from '../../../../../renderer/admin/sections/schedule/planEdits';

const at = fc.oneof(
  fc.integer({ min: 0, max: 6 }).map((weekday): EditedDay => ({ kind: 'week', weekday })),
  fc.constantFrom('2026-12-24', '2026-12-25').map((day): EditedDay => ({ kind: 'special', day })),
);
/** What a finger can do: one more time, one less, a step of an end where it has room, other exhibits or pictures. */
const deed = fc.record({
  at,
  what: fc.constantFrom('more', 'remove', 'from', 'to', 'exhibits', 'slides', 'shut', 'forAll', 'forget'),
  index: fc.nat({ max: 3 }),
  steps: fc.integer({ min: -96, max: 96 }),
});

const doneTo = (plan: Plan, { at: day, what, index, steps }: typeof deed extends fc.Arbitrary<infer D> ? D : never): Partial<Plan> => {
  const { open } = planOf(plan, day);
  const time = open[index];
  if (what === 'shut') return withTimes(plan, day, open.length > 0 ? [] : (withOneMore([]) ?? []));
  if (what === 'more') return withTimes(plan, day, withOneMore(open) ?? open);
  if (what === 'forAll') return day.kind === 'week' ? forOpenDays(plan, day.weekday) : {};
  if (what === 'forget') return day.kind === 'special' ? forgetDay(plan, day.day) : {};
  if (!time) return {};
  const room = roomOf(open, index);
  const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
  if (what === 'remove')
    return open.length > 1
      ? withTimes(
          plan,
          day,
          open.filter((each) => each !== time),
        )
      : {};
  const change = {
    from: { from: clamp(time.from + steps * stepMinutes, room.from, time.to - stepMinutes) },
    to: { to: clamp(time.to + steps * stepMinutes, time.from + stepMinutes, room.to) },
    exhibits: { exhibits: time.exhibits === null ? ['quiz'] : null },
    slides: { slides: time.slides === null ? [] : null },
  }[what];
  return withTimes(plan, day, withTime(open, index, change));
};

describe('edits of the plan', () => {
  it('leave a plan that may be kept, whatever is touched in which order', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        let plan: Plan = { ...alwaysOpen, isOn: true };
        for (const each of deeds) plan = { ...plan, ...doneTo(plan, each) };
        expect(v.safeParse(planSchema, plan).issues).toBeUndefined();
      }),
    );
  });

  it('give a calendar day its own times and leave its weekday alone', () => {
    const edited = { ...alwaysOpen, ...withTimes(alwaysOpen, { kind: 'special', day: '2026-12-24' }, []) };
    expect(edited.week).toEqual(alwaysOpen.week);
    expect(planOf(edited, { kind: 'special', day: '2026-12-24' }).open).toEqual([]);
    expect(forgetDay(edited, '2026-12-24')).toEqual({ special: [] });
  });

  it('part the day in two where it is open till midnight', () => {
    expect(withOneMore([{ from: 0, to: 1440, exhibits: ['quiz'], slides: null }])).toEqual([
      { from: 0, to: 720, exhibits: ['quiz'], slides: null },
      { from: 720, to: 1440, exhibits: null, slides: null },
    ]);
  });

  it('take in and out in the order of the list', () => {
    expect(toggled(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'a')).toEqual(['c']);
    // what is no longer there goes
    expect(toggled(['a', 'b'], ['z'], 'b')).toEqual(['b']);
  });

  it('bring a weekday’s times to the days that are open', () => {
    const plan: Plan = { ...alwaysOpen, week: alwaysOpen.week.map((day, weekday) => (weekday === 0 ? { open: [] } : day)) };
    const mine = { ...plan, ...withTimes(plan, { kind: 'week', weekday: 2 }, [{ from: 600, to: 660, exhibits: null, slides: ['food'] }]) };
    const all = forOpenDays(mine, 2).week!;
    expect(all[0]).toEqual({ open: [] });
    expect(new Set(all.slice(1).map((day) => JSON.stringify(day))).size).toBe(1);
    expect(all[6]!.open[0]).toMatchObject({ from: 600, slides: ['food'] });
  });
});
