import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../../electron/shared/snapshot';
import { handPace, paceAt } from '../../../../renderer/exhibits/journey/model/pace';

const at = (asOf: string, today: number): Snapshot => ({
  asOf,
  district: { wetWasteToday: 30, parksToday: 20, othersToday: 10 },
  points: [{ id: 'jabil', today, capacityPerDay: null, state: null, conditionerToday: null }],
  history: [],
});
const noon = '2026-11-23T12:00:00+08:00';

describe('pace of the journey', () => {
  it('goes with what the point has taken in today', () => {
    expect(paceAt(at(noon, 0), 'jabil')).toBe(0);
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 20, noNaN: true }), fc.double({ min: 0.1, max: 20, noNaN: true }), (a, b) => {
        expect(paceAt(at(noon, Math.max(a, b)), 'jabil')).toBeGreaterThanOrEqual(paceAt(at(noon, Math.min(a, b)), 'jabil'));
      }),
    );
    expect(paceAt(at(noon, 9), 'jabil')).toBeGreaterThan(paceAt(at(noon, 3), 'jabil'));
  });

  it('is the usual one where the feed does not say, and a hand is answered on any day', () => {
    expect(paceAt(at(noon, 3), 'yuejie')).toBe(1);
    expect(handPace(0)).toBeGreaterThan(0);
    expect(handPace(2)).toBe(2);
  });
});
