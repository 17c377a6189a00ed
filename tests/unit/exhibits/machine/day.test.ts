import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateAt, tonnesAt, typicalShare, type DayCourse } from '../../../../renderer/exhibits/machine/model/day';

const hours = fc.double({ min: 0, max: 24, noNaN: true });
const course = fc.record({ tonnes: fc.double({ min: 0, max: 60, noNaN: true }), asOfHour: hours }).chain(({ tonnes, asOfHour }) =>
  fc.array(fc.tuple(hours, fc.double({ min: 0, max: 60, noNaN: true })), { maxLength: 12 }).map((list): DayCourse => {
    const times = list.map(([hour]) => hour).toSorted((a, b) => a - b);
    const masses = list.map(([, mass]) => mass).toSorted((a, b) => a - b);
    return { tonnes, asOfHour, marks: times.map((hour, i) => ({ hour, tonnes: masses[i]! })) };
  }),
);

describe('tonnage over a day', () => {
  it('is what the feed says at the moment of the feed', () => {
    fc.assert(
      fc.property(course, (each) => {
        expect(tonnesAt(each, each.asOfHour)).toBeCloseTo(each.tonnes, 6);
      }),
    );
  });

  it('never falls and is never negative', () => {
    fc.assert(
      fc.property(course, hours, hours, (each, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(tonnesAt(each, early)).toBeGreaterThanOrEqual(0);
        expect(tonnesAt(each, late)).toBeGreaterThanOrEqual(tonnesAt(each, early) - 1e-9);
        expect(rateAt(each, a)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('follows the curve of the day where there is one', () => {
    const marks = [
      { hour: 6, tonnes: 0 },
      { hour: 10, tonnes: 8 },
      { hour: 12, tonnes: 10 },
    ];
    expect(tonnesAt({ tonnes: 5, asOfHour: 12, marks }, 10)).toBeCloseTo(4, 6);
    expect(tonnesAt({ tonnes: 5, asOfHour: 12, marks }, 8)).toBeCloseTo(2, 6);
  });

  it('goes on by the typical course after the last reading, and not in the first hours, which say nothing of a day', () => {
    const day: DayCourse = { tonnes: 5, asOfHour: 14, marks: [] };
    expect(tonnesAt(day, 24)).toBeCloseTo(5 / typicalShare(14), 6);
    expect(tonnesAt({ tonnes: 0.1, asOfHour: 3, marks: [] }, 24)).toBe(0.1);
  });

  it('has a typical course from nothing to all', () => {
    expect(typicalShare(0)).toBe(0);
    expect(typicalShare(24)).toBe(1);
    fc.assert(fc.property(hours, hours, (a, b) => a <= b === typicalShare(a) <= typicalShare(b) || typicalShare(a) === typicalShare(b)));
  });
});
