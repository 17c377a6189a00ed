import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { implausible } from '../../../../electron/main/feed/plausible';
import { sampleSnapshot, sampleTotal } from '../../../../electron/main/feed/sample';
import type { Snapshot } from '../../../../electron/shared/snapshot';
import { at, facts, snapshotAt, wednesday } from './feedFixtures';

const judge = (snapshot: Snapshot, last: Snapshot | null = null, nowMs = Date.parse(snapshot.asOf) + 1000) =>
  implausible(snapshot, { nowMs, facts, last });
const hours = ['04:00', '06:59', '08:00', '09:30', '12:00', '16:00', '20:00', '23:59'];
const moment = (time: string, day = '2026-11-04') => at(`${day}T${time}:00`);

describe('what can be true', () => {
  it.each(hours)('an honest figure at %s, on working days, weekends and from an even count', (time) => {
    for (const day of ['2026-11-04', '2026-11-07', '2026-11-08']) {
      const ms = moment(time, day);
      for (const factor of [0.3, 1, 2]) expect(judge(snapshotAt(ms, sampleTotal(ms, facts) * factor))).toBeNull();
      const evenCount = (46 * (ms - moment('00:00', day))) / 86_400_000;
      expect(judge(snapshotAt(ms, evenCount))).toBeNull();
      expect(judge(snapshotAt(ms, 0))).toBeNull();
    }
    expect(judge(snapshotAt(moment('04:00'), 3))).toBeNull();
  });

  it('every sample snapshot', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('2026-01-01T00:00:00'), max: at('2027-01-01T00:00:00') }), (ms) => {
        const later = Math.min(ms + 600_000, at('2027-01-01T00:00:00'));
        expect(judge(sampleSnapshot(later, facts), sampleSnapshot(ms, facts))).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});

describe('what cannot', () => {
  it.each(hours)('kg taken for t at %s', (time) => {
    for (const day of ['2026-11-04', '2026-11-07']) {
      const ms = moment(time, day);
      for (const factor of [0.5, 1, 1.5]) {
        expect(judge(snapshotAt(ms, sampleTotal(ms, facts) * factor * 1000))).toMatch(/^district\.wetWasteToday: .*unit/);
      }
      // a small early round: 40 kg is already told from 40 t
      expect(judge(snapshotAt(moment('04:00', day), 40))).toMatch(/unit/);
    }
  });

  it.each(['13:30', '16:00', '20:00'])('t taken for kg at %s', (time) => {
    expect(judge(snapshotAt(moment(time), sampleTotal(moment(time), facts) / 1000))).toMatch(/next to nothing/);
  });

  it('more than three times the curve by noon and in the evening', () => {
    for (const time of ['12:59', '16:59', '20:59']) {
      const curve = sampleTotal(moment(time), facts);
      expect(judge(snapshotAt(moment(time), curve * 3.1))).toMatch(/by that hour|ten times/);
    }
  });

  it.each<[string, Snapshot, RegExp]>([
    ['over ten usual days', snapshotAt(wednesday, 461), /ten times/],
    [
      'parks over the whole',
      snapshotAt(wednesday, 30, { district: { wetWasteToday: 30, parksToday: 31, othersToday: 0 } }),
      /^district\.parksToday/,
    ],
    [
      'others over the whole',
      snapshotAt(wednesday, 30, { district: { wetWasteToday: 30, parksToday: 0, othersToday: 31 } }),
      /^district\.othersToday/,
    ],
    [
      'parts over the whole',
      snapshotAt(wednesday, 30, { district: { wetWasteToday: 30, parksToday: 20, othersToday: 11 } }),
      /^district: parks and others/,
    ],
    [
      'points over the whole',
      snapshotAt(wednesday, 30, { points: [{ id: 'jabil', today: 32, capacityPerDay: null, state: null, conditionerToday: null }] }),
      /^points: together/,
    ],
    [
      'a capacity in kg',
      snapshotAt(wednesday, 30, { points: [{ id: 'jabil', today: 3, capacityPerDay: 10_000, state: null, conditionerToday: null }] }),
      /^points\.jabil\.capacityPerDay/,
    ],
    [
      'conditioner in kg',
      snapshotAt(wednesday, 30, { points: [{ id: 'huayue', today: 3, capacityPerDay: null, state: null, conditionerToday: 400 }] }),
      /^points\.huayue\.conditionerToday/,
    ],
    [
      'a day in kg',
      snapshotAt(wednesday, 30, { history: [{ date: '2026-11-03', wetWaste: 46_000, parks: 37_000, others: 9000 }] }),
      /^history\.0\.wetWaste/,
    ],
    [
      'a day over its whole',
      snapshotAt(wednesday, 30, { history: [{ date: '2026-11-03', wetWaste: 40, parks: 41, others: 0 }] }),
      /^history\.0/,
    ],
    [
      'a day to come',
      snapshotAt(wednesday, 30, { history: [{ date: '2026-11-05', wetWaste: 40, parks: 30, others: 10 }] }),
      /^history\.0\.date/,
    ],
  ])('%s', (_name, snapshot, message) => {
    expect(judge(snapshot)).toMatch(message);
  });

  it('a moment in the future, beyond what clocks differ by', () => {
    const snapshot = snapshotAt(wednesday, 30);
    expect(judge(snapshot, null, wednesday - 121_000)).toMatch(/^asOf: lies in the future/);
    expect(judge(snapshot, null, wednesday - 119_000)).toBeNull();
    expect(judge(snapshot, null, wednesday + 401 * 86_400_000)).toMatch(/^asOf: older/);
  });

  it('a total that falls within a day, not one that starts a new day', () => {
    const before = snapshotAt(wednesday, 30);
    expect(judge(snapshotAt(wednesday + 60_000, 29.9), before)).toMatch(/fell from 30 t to 29.9 t/);
    expect(judge(snapshotAt(wednesday + 60_000, 29.96), before)).toBeNull();
    expect(judge(snapshotAt(wednesday - 60_000, 30), before)).toMatch(/^asOf: older than/);
    expect(judge(snapshotAt(at('2026-11-05T07:00:00'), 1), before)).toBeNull();
  });
});

it('takes rounded parts: tenths of a tonne, or a percent', () => {
  expect(judge(snapshotAt(wednesday, 30, { district: { wetWasteToday: 30, parksToday: 24.2, othersToday: 6.05 } }))).toBeNull();
});
