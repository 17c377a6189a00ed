import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  busiestHour,
  curveOf,
  cutAtGaps,
  longestGapHours,
  readingNear,
  stepHour,
} from '../../../../renderer/exhibits/hongmei-today/model/curve';
import { at, liveView, reading } from './feedViews';

describe("today's curve", () => {
  it('keeps readings of the other source off a live curve, and live ones off a sample curve', () => {
    const mixed = [reading('09:00', 5), reading('10:00', 9, { source: 'sample' }), reading('11:00', 12)];
    expect(curveOf(liveView(mixed)).map(({ tonnes }) => tonnes)).toEqual([5, 12, 26]);
    const sample = { ...liveView(mixed), state: { kind: 'sample', because: 'chosen' } as const };
    expect(curveOf(sample).map(({ tonnes }) => tonnes)).toEqual([9, 26]);
  });

  it('ends at the snapshot, without readings of another day, later ones or one of the same moment', () => {
    const today = [
      reading('08:00', 3),
      reading('22:00', 41, { asOf: at('22:00', '2026-11-22') }),
      reading('15:00', 30),
      reading('14:20', 25.9),
    ];
    expect(curveOf(liveView(today))).toEqual([
      { hours: 8, tonnes: 3 },
      { hours: 14 + 20 / 60, tonnes: 26 },
    ]);
  });

  it('counts the hours of the hall, whatever offset the feed writes', () => {
    expect(curveOf(liveView([], { asOf: '2026-11-23T06:30:00Z' }))).toEqual([{ hours: 14.5, tonnes: 26 }]);
  });

  it('is cut where readings are missing, and nothing is lost', () => {
    const { runs, gaps } = cutAtGaps(
      curveOf(liveView([reading('06:00', 1), reading('07:00', 2), reading('13:00', 20), reading('14:00', 25)])),
    );
    expect(runs.map((run) => run.length)).toEqual([2, 3]);
    expect(gaps.map(([from, to]) => [from.hours, to.hours])).toEqual([[7, 13]]);
  });

  it('property: runs together are the curve, no step within a run is longer than the limit', () => {
    const curves = fc
      .array(fc.record({ hours: fc.double({ min: 0, max: 24, noNaN: true }), tonnes: fc.double({ min: 0, max: 99, noNaN: true }) }))
      .map((points) => points.sort((a, b) => a.hours - b.hours));
    fc.assert(
      fc.property(curves, (curve) => {
        const { runs, gaps } = cutAtGaps(curve);
        expect(runs.flat()).toEqual(curve);
        expect(gaps).toHaveLength(Math.max(0, runs.length - 1));
        for (const run of runs)
          for (const [i, point] of run.entries()) if (i) expect(point.hours - run[i - 1]!.hours).toBeLessThanOrEqual(longestGapHours);
      }),
    );
  });
});

describe('what the curve tells', () => {
  const curve = [8, 9, 10, 11, 12, 13, 14].map((hours) => ({ hours, tonnes: [3, 4, 10, 12, 12, 13, 22][hours - 8]! }));

  it('finds the hour with the greatest rise', () => expect(busiestHour(curve)).toEqual({ from: 13, tonnes: 9 }));

  it('does not name an hour whose ends nobody read', () => {
    expect(busiestHour(curve.filter(({ hours }) => hours !== 13))).toEqual({ from: 9, tonnes: 6 });
    expect(busiestHour([{ hours: 14, tonnes: 20 }])).toBeNull();
    expect(busiestHour([])).toBeNull();
  });

  it('names no hour while nothing is collected', () =>
    expect(
      busiestHour([
        { hours: 1, tonnes: 0 },
        { hours: 2, tonnes: 0 },
      ]),
    ).toBeNull());

  it('reads real readings only', () => {
    expect(readingNear(curve, 10.6)).toEqual({ hours: 11, tonnes: 12 });
    expect(readingNear([], 10)).toBeNull();
  });

  it('steps by whole hours within the curve; past its end is the present', () => {
    expect(stepHour(curve, null, -1)).toBe(13);
    expect(stepHour(curve, 10.4, -1)).toBe(10);
    expect(stepHour(curve, 8, -1)).toBe(8);
    expect(stepHour(curve, 12, 1)).toBe(13);
    expect(stepHour(curve, 13, 1)).toBeNull();
  });
});
