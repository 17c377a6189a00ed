import { describe, expect, it } from 'vitest';
import { binIds } from '../../../../../../electron/shared/content';
import {
  arrangementOf,
  laneAt,
  placeLanes,
  seatsFor,
  toLane,
  type Arrangement,
} from '../../../../../../renderer/exhibits/sorting-line/lanes/layout';

const shapes = {
  '1920x1080': { width: 1680, height: 880, rem: 16, touchTop: 0 },
  '1080x1920': { width: 952, height: 1500, rem: 16, touchTop: 0 },
  '3840x2160': { width: 3360, height: 1760, rem: 32, touchTop: 0 },
  '960x540': { width: 840, height: 440, rem: 8, touchTop: 0 },
  '1024x768': { width: 850, height: 580, rem: 11.4, touchTop: 0 },
} as const;
const cases = Object.keys(shapes).flatMap((shape) =>
  (['side', 'table'] as const).flatMap((arrangement) =>
    [
      [0, 1],
      [0, 3],
      [1, 2, 3],
      [0, 1, 2, 3],
    ].map((seats) => [shape, arrangement, seats] as const),
  ),
);

describe.each(cases)('%s, %s, seats %j', (shape, arrangement, seats) => {
  const room = shapes[shape as keyof typeof shapes];
  const lanes = placeLanes(room, seats, arrangement);

  it('gives each a place of its own, all of one size, inside the panel', () => {
    expect(lanes.map(({ station }) => station.seat).sort()).toEqual(seats);
    for (const { station } of lanes) {
      expect([Math.round(station.width), Math.round(station.height)]).toEqual([
        Math.round(lanes[0]!.station.width),
        Math.round(lanes[0]!.station.height),
      ]);
      expect(station.x).toBeGreaterThanOrEqual(-0.01);
      expect(station.x + station.width).toBeLessThanOrEqual(room.width + 0.01);
      expect(station.y + station.height).toBeLessThanOrEqual(room.height + 0.01);
      for (const { station: other } of lanes)
        if (other !== station)
          expect(
            station.x + station.width < other.x ||
              other.x + other.width < station.x ||
              station.y + station.height < other.y ||
              other.y + other.height < station.y,
          ).toBe(true);
    }
  });

  it('has belt, two plates or more, and four bins apart from each other that a finger can hit', () => {
    for (const { layout } of lanes) {
      expect(layout.slots.length).toBeGreaterThanOrEqual(2);
      expect(layout.pitch).toBeGreaterThanOrEqual(layout.plate);
      for (const bin of binIds) {
        const { x, y, width, height } = layout.bins[bin];
        expect(height, 'bin height, u').toBeGreaterThanOrEqual(5.5);
        expect(width, 'bin width, u').toBeGreaterThanOrEqual(8);
        expect(y).toBeGreaterThanOrEqual(layout.belt.y + layout.belt.height);
        expect(x + width).toBeLessThanOrEqual(layout.width);
        expect(y + height).toBeLessThanOrEqual(layout.height);
      }
      expect(layout.bubble.y + layout.bubble.height, 'the lesson leaves the bins free').toBeLessThan(layout.bins.recyclable.y);
    }
  });
});

describe('a flat table', () => {
  const lanes = placeLanes(shapes['1920x1080'], [0, 1, 2, 3], 'table');

  it('has two sides, the far one turned; left is right from there', () => {
    expect(lanes.map(({ station }) => [station.seat, station.turned])).toEqual([
      [3, true],
      [2, true],
      [0, false],
      [1, false],
    ]);
    const far = lanes[0]!;
    const out = { x: 0, y: 0 };
    toLane(far, far.station.x + far.station.width, far.station.y + far.station.height, out);
    expect(out).toEqual({ x: 0, y: 0 });
    expect(laneAt(lanes, far.station.x + 1, far.station.y + 1)).toBe(0);
    expect(laneAt(lanes, far.station.x + 1, far.station.y + far.station.height + 2)).toBeNull();
  });

  it('is what staff have said, never in reach mode: nobody there reaches across', () => {
    const chosen = (layout: 'auto' | Arrangement, touchTop = 0) => arrangementOf(layout, touchTop);
    expect([chosen('auto'), chosen('side'), chosen('table'), chosen('table', 300)]).toEqual(['side', 'side', 'table', 'side']);
  });
});

describe('reach mode', () => {
  it('puts belt and bins into the band, the sign above it', () => {
    const room = { ...shapes['1920x1080'], touchTop: 380 };
    for (const { layout } of placeLanes(room, [0, 1, 2, 3], 'side')) {
      expect(layout.belt.y * layout.unit).toBeGreaterThanOrEqual(380 - 0.01);
      expect(layout.badge.y).toBeLessThan(layout.belt.y);
      expect(layout.bins.food.y + layout.bins.food.height).toBeLessThanOrEqual(layout.height);
    }
    for (const { station } of placeLanes({ ...shapes['1080x1920'], touchTop: 600 }, [0, 1, 2, 3], 'side'))
      expect(station.y).toBeGreaterThanOrEqual(600);
  });

  it('offers on an upright screen so many places as have bins of a full target, in rem', () => {
    expect(seatsFor(false, true)).toEqual([0, 1, 2, 3]);
    expect(seatsFor(true, false)).toEqual([0, 1, 2, 3]);
    const room = { ...shapes['1080x1920'], touchTop: 820 };
    const smallest = (seats: readonly number[]): number =>
      Math.min(
        ...placeLanes(room, seats, 'side').flatMap(({ layout }) =>
          binIds.map((bin) => (Math.min(layout.bins[bin].width, layout.bins[bin].height) * layout.unit) / room.rem),
        ),
      );
    expect(smallest(seatsFor(true, true))).toBeGreaterThan(8);
    expect(smallest([0, 1, 2, 3]), 'why not four').toBeLessThan(5.5);
  });
});
