import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createOrbit,
  dragOrbit,
  isTurned,
  limitsFor,
  nudgeOrbit,
  releaseOrbit,
  rubber,
  stepOrbit,
  straightenOrbit,
  type Orbit,
} from '../../../../renderer/exhibits/district/model/orbit';

const degrees = Math.PI / 180;
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const base = fc.record({ azimuth: between(9 * degrees, 33 * degrees), elevation: between(27 * degrees, 56 * degrees) });

const orbitAt = (from: { azimuth: number; elevation: number }): Orbit => ({ ...createOrbit(), limits: limitsFor(from) });
const settle = (orbit: Orbit, seconds = 4): void => {
  for (let t = 0; t < seconds; t += 1 / 60) stepOrbit(orbit, 1 / 60, true);
};

describe('limitsFor', () => {
  it('never lets the camera round to the back, below 25 or above 50 degrees, nor nearer or farther than 0.6 to 1.4', () => {
    fc.assert(
      fc.property(base, ({ azimuth, elevation }) => {
        const { azimuth: round, elevation: up, zoom } = limitsFor({ azimuth, elevation });
        expect(round[0]).toBeGreaterThanOrEqual(-35 * degrees - 1e-9);
        expect(round[1]).toBeLessThanOrEqual(35 * degrees + 1e-9);
        expect(Math.abs(azimuth + round[0])).toBeLessThanOrEqual(50 * degrees + 1e-9);
        expect(Math.abs(azimuth + round[1])).toBeLessThanOrEqual(50 * degrees + 1e-9);
        expect(elevation + up[0]).toBeGreaterThanOrEqual(25 * degrees - 1e-9);
        // a view composed steeper than that may be kept, not exceeded
        expect(elevation + up[1]).toBeLessThanOrEqual(Math.max(50 * degrees, elevation) + 1e-9);
        expect(zoom).toEqual([0.6, 1.4]);
        // the whole model stays large in the picture
        expect(limitsFor({ azimuth, elevation }, true).zoom[1]).toBeLessThan(1.2);
        for (const [low, high] of [round, up]) expect(low <= 0 && high >= 0).toBe(true);
      }),
    );
  });
});

describe('rubber', () => {
  it('leaves what is within the limits alone, and grows ever more slowly beyond them', () => {
    fc.assert(
      fc.property(between(-9, 9), between(0.01, 2), (value, step) => {
        const range = [-0.5, 0.7] as const;
        const soft = rubber(value, range);
        expect(soft).toBeGreaterThan(-0.6);
        expect(soft).toBeLessThan(0.8);
        expect(rubber(value + step, range)).toBeGreaterThan(soft);
        if (value >= -0.5 && value <= 0.7) expect(soft).toBeCloseTo(value, 12);
      }),
    );
  });
});

describe('an orbit', () => {
  const drags = fc.array(fc.tuple(between(-1, 1), between(-1, 1), between(0.7, 1.4), between(0.004, 0.05)), { maxLength: 30 });

  it('comes to rest within its limits, whatever the fingers did', () => {
    fc.assert(
      fc.property(base, drags, fc.boolean(), (from, list, runsOut) => {
        const orbit = orbitAt(from);
        for (const [azimuth, elevation, factor, seconds] of list) {
          dragOrbit(orbit, azimuth, elevation, factor, seconds);
          stepOrbit(orbit, seconds, true);
        }
        releaseOrbit(orbit, runsOut);
        settle(orbit);
        const { now, limits } = orbit;
        expect(now.azimuth).toBeGreaterThanOrEqual(limits.azimuth[0] - 1e-3);
        expect(now.azimuth).toBeLessThanOrEqual(limits.azimuth[1] + 1e-3);
        expect(now.elevation).toBeGreaterThanOrEqual(limits.elevation[0] - 1e-3);
        expect(now.elevation).toBeLessThanOrEqual(limits.elevation[1] + 1e-3);
        expect(now.zoom).toBeGreaterThanOrEqual(0.6 - 1e-3);
        expect(now.zoom).toBeLessThanOrEqual(1.4 + 1e-3);
      }),
      { numRuns: 60 },
    );
  });

  it('gives a little beyond the limit while held, and springs back', () => {
    const orbit = orbitAt({ azimuth: 0.4, elevation: 0.6 });
    dragOrbit(orbit, 2, 0, 1, 0.5);
    settle(orbit, 1);
    const [, high] = orbit.limits.azimuth;
    expect(orbit.now.azimuth).toBeGreaterThan(high + 0.02);
    expect(orbit.now.azimuth).toBeLessThan(high + 0.1);
    releaseOrbit(orbit, true);
    settle(orbit);
    expect(orbit.now.azimuth).toBeCloseTo(high, 3);
  });

  it('runs out after a flick, and stops where the finger rested', () => {
    const flick = (runsOut: boolean): number => {
      const orbit = orbitAt({ azimuth: 0.2, elevation: 0.6 });
      for (let i = 0; i < 6; i++) dragOrbit(orbit, -0.02, 0, 1, 1 / 60);
      releaseOrbit(orbit, runsOut);
      settle(orbit);
      return orbit.now.azimuth;
    };
    expect(flick(false)).toBeCloseTo(-0.12, 3);
    expect(flick(true)).toBeLessThan(-0.2);
  });

  it('cuts where nothing glides', () => {
    const orbit = orbitAt({ azimuth: 0.4, elevation: 0.6 });
    nudgeOrbit(orbit, 0.2, 0.8);
    stepOrbit(orbit, 1 / 12, false);
    expect(orbit.now).toEqual({ azimuth: 0.2, elevation: 0, zoom: 0.8 });
  });

  it('stops at the limit by buttons, and goes back to the best view', () => {
    const orbit = orbitAt({ azimuth: 0.4, elevation: 0.6 });
    for (let i = 0; i < 20; i++) nudgeOrbit(orbit, 0.24, 0.8);
    expect(orbit.wanted.azimuth).toBe(orbit.limits.azimuth[1]);
    expect(orbit.wanted.zoom).toBe(0.6);
    expect(isTurned(orbit)).toBe(true);
    straightenOrbit(orbit);
    settle(orbit);
    expect(isTurned(orbit)).toBe(false);
    expect(orbit.now.azimuth).toBeCloseTo(0, 4);
    expect(orbit.now.zoom).toBeCloseTo(1, 4);
  });
});
