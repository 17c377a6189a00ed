import { describe, expect, it, vi } from 'vitest';
import { createNightlyRestart } from '../../../../electron/main/schedule/nightlyRestart';
import { planSchema } from '../../../../electron/main/schedule/planSchema';
import { alwaysOpen } from '../../../../electron/shared/schedule';
import * as v from 'valibot';

describe('the nightly restart', () => {
  it('waits while somebody is there, and comes once', () => {
    let now = Date.parse('2026-11-27T02:59:50+08:00');
    let busy = true;
    const restart = vi.fn();
    const look = createNightlyRestart({ plan: () => ({ restartAt: 180 }), clock: () => now, isBusy: () => busy, restart });
    for (const minutes of [1, 2, 30]) {
      now += minutes * 60_000;
      look();
    }
    expect(restart).not.toHaveBeenCalled();
    busy = false;
    look();
    look();
    now += 3_600_000;
    look();
    expect(restart).toHaveBeenCalledTimes(1);
  });
});

describe('a plan', () => {
  const day = (...open: { from: number; to: number }[]) => ({ open: open.map((time) => ({ ...time, exhibits: null, slides: null })) });
  const shown = (what: object) => ({
    week: [{ open: [{ from: 0, to: 100, exhibits: null, slides: null, ...what }] }, ...alwaysOpen.week.slice(1)],
  });
  it.each([
    ['six days', { week: alwaysOpen.week.slice(1) }],
    ['times that overlap', { week: [day({ from: 0, to: 100 }, { from: 50, to: 200 }), ...alwaysOpen.week.slice(1)] }],
    ['a time that runs backwards', { week: [day({ from: 100, to: 50 }), ...alwaysOpen.week.slice(1)] }],
    ['no exhibit at all', shown({ exhibits: [] })],
    ['a path for a picture', shown({ slides: ['../x'] })],
    ['five times a day', { week: [day(...[0, 1, 2, 3, 4].map((n) => ({ from: n, to: n + 1 }))), ...alwaysOpen.week.slice(1)] }],
    ['a day that is there twice', { special: ['', ''].map((note) => ({ day: '2026-10-01', note, ...day() })) }],
    ['no real day', { special: [{ day: '1st of May', note: '', ...day() }] }],
    ['a restart at 25 o’clock', { restartAt: 1500 }],
  ])('with %s is refused', (_, change) => {
    expect(v.safeParse(planSchema, alwaysOpen).success).toBe(true);
    expect(v.safeParse(planSchema, { ...alwaysOpen, ...change }).success).toBe(false);
  });

  it('may have times that touch, each with its own exhibits and pictures, or none', () => {
    const open = [
      { from: 0, to: 100, exhibits: ['quiz'], slides: ['bones', 'food'] },
      { from: 100, to: 1440, exhibits: null, slides: [] },
    ];
    const plan = { ...alwaysOpen, week: [{ open }, ...alwaysOpen.week.slice(1)] };
    expect(v.parse(planSchema, plan)).toEqual(plan);
  });
});
