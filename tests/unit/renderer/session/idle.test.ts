import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createIdleTimer, type IdleTimer } from '../../../../renderer/session/idle';

let now = 0;
let heard: string[] = [];
let timer: IdleTimer;
const note = (what: string) => (): void => void heard.push(what);
function open(idleMs = 60_000, warningMs = 20_000): void {
  now = 1000;
  heard = [];
  timer = createIdleTimer({ idleMs, warningMs, now: () => now, onWarn: note('warn'), onBack: note('back'), onReset: note('reset') });
}
/** Time passes, looked at four times a second. */
function pass(ms: number): void {
  for (const end = now + ms; now < end;) {
    now = Math.min(end, now + 250);
    timer.check();
  }
}
beforeEach(() => open());

describe('the idle reset', () => {
  it('warns after 60 s without touch, resets 20 s later, once', () => {
    pass(59_750);
    expect(heard).toEqual([]);
    pass(250);
    expect([heard, timer.warningLeftMs()]).toEqual([['warn'], 20_000]);
    pass(19_750);
    expect([heard, timer.warningLeftMs()]).toEqual([['warn'], 250]);
    pass(250);
    expect([heard, timer.warningLeftMs()]).toEqual([['warn', 'reset'], null]);
    pass(59_000);
    expect(heard).toEqual(['warn', 'reset']);
  });

  it('begins anew with every touch, also during the warning', () => {
    pass(59_000);
    timer.touch();
    pass(59_000);
    expect(heard).toEqual([]);
    pass(1000);
    timer.touch();
    expect([heard, timer.warningLeftMs()]).toEqual([['warn', 'back'], null]);
    pass(59_750);
    expect(heard).toEqual(['warn', 'back']);
  });

  it('does not count while somebody holds it, and counts from the last release', () => {
    const first = timer.hold('flight');
    const second = timer.hold('narration');
    pass(200_000);
    first();
    pass(90_000);
    expect(heard).toEqual([]);
    now += 5_000;
    second();
    pass(59_750);
    expect(heard).toEqual([]);
    pass(250);
    expect(heard).toEqual(['warn']);
  });

  it('takes two holds of one reason for two, and a second release for none', () => {
    const [first, second] = [timer.hold('flight'), timer.hold('flight')];
    first();
    first();
    pass(120_000);
    expect(heard).toEqual([]);
    second();
    pass(40_000);
    second();
    pass(20_000);
    expect(heard).toEqual(['warn']);
  });

  it('lets go of a hold nobody released, after five minutes', () => {
    timer.hold('a flight that failed');
    pass(5 * 60_000 + 60_500);
    expect(heard).toEqual(['warn']);
  });

  it('ends a warning that is up, hold or not', () => {
    pass(60_000);
    timer.hold('narration');
    pass(20_000);
    expect(heard).toEqual(['warn', 'reset']);
  });

  it('warns first, however long the machine slept', () => {
    now += 8 * 3_600_000;
    timer.check();
    expect([heard, timer.warningLeftMs()]).toEqual([['warn'], 20_000]);
    now += 60_000;
    expect(timer.warningLeftMs()).toBe(0);
  });

  it('takes other limits at once', () => {
    pass(50_000);
    timer.setLimits({ idleMs: 120_000, warningMs: 5000 });
    pass(69_750);
    expect(heard).toEqual([]);
    pass(250 + 5000);
    expect(heard).toEqual(['warn', 'reset']);
  });

  it('always warns before it resets, and only lets the visitor back out of a warning', () => {
    const acts = fc.array(
      fc.oneof(
        fc.constant('touch' as const),
        fc.constant('hold' as const),
        fc.constant('free' as const),
        fc.integer({ min: 1, max: 100_000 }),
      ),
      { maxLength: 100 },
    );
    fc.assert(
      fc.property(acts, (todo) => {
        open();
        const holds: (() => void)[] = [];
        for (const act of todo) {
          if (act === 'touch') timer.touch();
          else if (act === 'hold') holds.push(timer.hold('x'));
          else if (act === 'free') holds.pop()?.();
          else pass(act);
        }
        expect(heard.join(' ')).toMatch(/^(warn (back|reset) ?)*(warn)?$/);
        expect(timer.warningLeftMs() !== null).toBe(heard.at(-1) === 'warn');
        // nobody there any more: attract is back in time
        for (const free of holds) free();
        heard = heard.slice(-1);
        pass(80_000);
        expect(heard).toContain('reset');
      }),
    );
  });
});
