import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLateness, latenessLimits, type Verdict } from '../../../renderer/stage/frame/lateness';

/** Feeds frames of these lengths one after the other; what was said of each. */
const run = (lateness: ReturnType<typeof createLateness>, lengths: readonly number[]): Verdict[] => {
  let now = 1000;
  return lengths.map((ms) => lateness.frame(ms, (now += ms)));
};
const frames = (count: number, ms: number): number[] => Array.from({ length: count }, () => ms);

describe('the measurement at start', () => {
  it('takes a tier whose frames end with the display frame they began in', () => {
    const said = run(createLateness('high', true), frames(30, 16.7));
    expect(said).toContain('measuring');
    expect(said.at(-1)).toBe('fine');
    expect(said).not.toContain('too-late');
  });
  it('refuses the tier within a few frames where they take longer', () => {
    const said = run(createLateness('high', true), frames(8, 33));
    expect(said.filter((verdict) => verdict === 'too-late')).toHaveLength(1);
    expect(run(createLateness('medium', true), frames(8, 33))).not.toContain('too-late');
    expect(run(createLateness('medium', true), frames(8, 50))).toContain('too-late');
  });
  it('does not count the first frames, which compile', () => {
    expect(run(createLateness('high', true), [900, 400, ...frames(20, 16)])).not.toContain('too-late');
  });
  it('never refuses the lowest tier', () => {
    expect(run(createLateness('low', true), frames(60, 2000))).not.toContain('too-late');
  });
});

describe('the watch while the scene runs', () => {
  it('finds frames late that are late for five seconds, not one hitch', () => {
    expect(run(createLateness('high', false), frames(200, 40))).toContain('too-late');
    expect(run(createLateness('high', false), [...frames(100, 16), ...frames(40, 40), ...frames(300, 16)])).not.toContain('too-late');
    expect(run(createLateness('medium', false), [...frames(20, 16), 900, 900, ...frames(200, 16)])).not.toContain('too-late');
  });
  it('needs two bad windows in a row', () => {
    const bad = frames(70, 40);
    const good = frames(200, 16);
    expect(run(createLateness('high', false), [...bad, ...good, ...bad, ...good])).not.toContain('too-late');
  });
  it('begins anew where something else took the time', () => {
    const lateness = createLateness('high', false);
    const said: Verdict[] = [];
    for (let round = 0; round < 10; round++) {
      said.push(...run(lateness, frames(60, 40)));
      lateness.pardon();
    }
    // each stretch is 2.4 s: none fills a window
    expect(said).not.toContain('too-late');
  });
  it('is more patient than the measurement: a tier just taken is not left for frames as long as those it was taken with', () => {
    fc.assert(
      fc.property(fc.constantFrom('high', 'medium'), fc.double({ min: 1, max: 60, noNaN: true }), (tier, ms) => {
        fc.pre(ms <= latenessLimits[tier as 'high'].measured);
        expect(run(createLateness(tier as 'high', true), frames(400, ms))).not.toContain('too-late');
      }),
    );
  });
});
