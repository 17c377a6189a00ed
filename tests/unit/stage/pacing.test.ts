import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContextLedger, repeatedWithinMs, returnWithinMs } from '../../../renderer/stage/context/contextLedger';
import { createGovernor, smallestScale } from '../../../renderer/stage/frame/governor';
import { createPacer } from '../../../renderer/stage/frame/pacer';
import { dprFor, tiers, type StageTier } from '../../../renderer/stage/tiers';

/** Runs a pacer on a 60 Hz display whose frames take `cost` ms; returns the times frames started. */
const run = (pacing: { minFrameMs: number; restFactor: number }, cost: number, forMs: number): number[] => {
  const pacer = createPacer(() => pacing);
  const starts: number[] = [];
  for (let now = 0; now < forMs; now += 1000 / 60) {
    const last = starts.at(-1) ?? -Infinity;
    pacer.hasEnded(now, () => now >= last + cost);
    if (!pacer.isDue(now)) continue;
    pacer.started(now);
    starts.push(now);
  }
  return starts;
};

describe('pacer', () => {
  it('draws at every display frame where frames are quick', () => {
    expect(run(tiers.high, 5, 1000).length).toBeGreaterThanOrEqual(59);
  });
  it('caps the low tier at about 12 frames a second', () => {
    const { length } = run(tiers.low, 10, 10_000);
    expect(length).toBeGreaterThan(100);
    expect(length).toBeLessThanOrEqual(125);
  });
  it('leaves the machine at least half of the time in the low tier, however slow frames are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 600 }), (cost) => {
        const busy = run(tiers.low, cost, 30_000).length * cost;
        expect(busy / 30_000).toBeLessThan(0.5);
      }),
    );
  });
  it('takes no rest before a frame that is waited for, but waits for the one being drawn', () => {
    const pacer = createPacer(() => tiers.low);
    pacer.started(0);
    expect(pacer.isDue(400, true)).toBe(false);
    pacer.hasEnded(400, () => true);
    expect(pacer.isDue(410)).toBe(false);
    expect(pacer.isDue(410, true)).toBe(true);
  });
  it('never starts a frame while one is being drawn, but gives one up that never ends', () => {
    const starts = run(tiers.high, 1_000_000, 20_000);
    expect(starts.length).toBeGreaterThan(2);
    starts.slice(1).forEach((start, i) => expect(start - starts[i]!).toBeGreaterThan(3900));
  });
});

describe('governor', () => {
  const settle = (cost: (scale: number) => number): number => {
    const governor = createGovernor();
    let scale = 1;
    for (let i = 0; i < 80; i++) scale = governor.frame(cost(scale));
    return scale;
  };
  it('keeps full pixels where frames are quick, and goes to its floor where they are hopeless', () => {
    expect(settle(() => 20)).toBe(1);
    expect(settle(() => 900)).toBe(smallestScale);
  });
  it('finds a scale whose frames are fast enough and stays there', () => {
    const scale = settle((s) => 190 * s * s);
    expect(190 * scale * scale).toBeLessThan(130);
    expect(scale).toBeGreaterThan(smallestScale);
  });
  it('does not judge by the first frames, which compile shaders', () => {
    const governor = createGovernor();
    for (const ms of [4000, 3000, 20, 20, 20, 20, 20, 20]) expect(governor.frame(ms)).toBe(1);
  });
});

describe('dprFor', () => {
  it('never draws more pixels than the tier allows, nor more than the display has', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<StageTier[]>('high', 'medium', 'low'),
        fc.integer({ min: 320, max: 7680 }),
        fc.integer({ min: 320, max: 4320 }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (tier, w, h, ratio) => {
          const dpr = dprFor(tier, w, h, ratio);
          expect(dpr).toBeLessThanOrEqual(ratio);
          if (dpr > 0.25) expect(w * h * dpr * dpr).toBeLessThanOrEqual(tiers[tier].maxPixels * 1.0001);
        },
      ),
    );
  });
  it('draws 1080p sharp in the tiers for machines with a GPU', () => {
    expect(dprFor('medium', 1920, 1080, 1)).toBe(1);
    expect(dprFor('high', 3840, 2160, 1)).toBe(1);
  });
});

describe('context ledger', () => {
  it('waits for a lost context, and gives up when losses come one after the other', () => {
    const ledger = createContextLedger();
    expect(ledger.lost(0)).toEqual({ wait: returnWithinMs });
    expect(ledger.lost(repeatedWithinMs + 1)).toEqual({ wait: returnWithinMs });
    expect(ledger.lost(repeatedWithinMs + 5000)).toBe('give-up');
  });
  it('leaves the app half of its ten seconds', () => {
    expect(returnWithinMs).toBeLessThanOrEqual(5000);
  });
});
