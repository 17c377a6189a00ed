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
  const day = (...open: { from: number; to: number }[]) => ({ open, exhibits: null });
  it.each([
    ['six days', { week: alwaysOpen.week.slice(1) }],
    ['times that overlap', { week: [day({ from: 0, to: 100 }, { from: 50, to: 200 }), ...alwaysOpen.week.slice(1)] }],
    ['a time that runs backwards', { week: [day({ from: 100, to: 50 }), ...alwaysOpen.week.slice(1)] }],
    ['a day that is there twice', { special: ['', ''].map((note) => ({ day: '2026-10-01', note, ...day() })) }],
    ['no real day', { special: [{ day: '1st of May', note: '', ...day() }] }],
    ['a restart at 25 o’clock', { restartAt: 1500 }],
  ])('with %s is refused', (_, change) => {
    expect(v.safeParse(planSchema, alwaysOpen).success).toBe(true);
    expect(v.safeParse(planSchema, { ...alwaysOpen, ...change }).success).toBe(false);
  });
});
