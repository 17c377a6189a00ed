import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binIds } from '../../../../../electron/shared/content';
import { beltPlane, frontGap, project } from '../../../../../renderer/exhibits/sorting-line/belt';
import { binAt, layOut, type Layout, type Rect, type Room } from '../../../../../renderer/exhibits/sorting-line/layout';
import { anyRooms, hallRoom, roomOf, screenRooms, smallRooms, uprightRoom } from './rooms';

const eps = 1e-6;
const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - eps && b.x < a.x + a.width - eps && a.y < b.y + b.height - eps && b.y < a.y + a.height - eps;
const rects = (layout: Layout): Rect[] => binIds.map((bin) => layout.bins[bin]);
const every = (rooms: fc.Arbitrary<Room>, check: (layout: Layout, room: Room) => void): void =>
  fc.assert(
    fc.property(rooms, (room) => {
      check(layOut(room), room);
    }),
    { numRuns: 500 },
  );

describe('the layout', () => {
  it('keeps the bins on the panel and apart', () => {
    every(anyRooms, (layout) => {
      for (const rect of rects(layout)) {
        expect(rect.x).toBeGreaterThanOrEqual(-eps);
        expect(rect.y).toBeGreaterThanOrEqual(-eps);
        expect(rect.x + rect.width).toBeLessThanOrEqual(layout.width + eps);
        expect(rect.y + rect.height).toBeLessThanOrEqual(layout.height + eps);
        expect(rects(layout).filter((other) => overlap(rect, other))).toEqual([rect]);
      }
    });
  });

  it('keeps the bins in the lower band, each at least as large as a touch needs', () => {
    every(screenRooms, (layout, room) => {
      for (const rect of rects(layout)) {
        expect(rect.y).toBeGreaterThanOrEqual(room.touchTop / layout.unit - eps);
        expect((Math.min(rect.width, rect.height) * layout.unit) / room.rem).toBeGreaterThan(4);
      }
    });
  });

  it.each([
    [1920, 1080],
    [3840, 2160],
    [1080, 1920],
    [2160, 3840],
    [960, 540],
  ])('keeps the bins 5.5 rem high and more on a hall screen, %i×%i, with any band', (width, height) => {
    for (const reach of [null, 0.3, 0.55, 0.9]) {
      const room = roomOf(width, height, { reach });
      const { bins, unit } = layOut(room);
      for (const bin of binIds) expect((bins[bin].height * unit) / room.rem).toBeGreaterThan(5.5);
    }
  });

  it('keeps the belt above the bins, under the status, wide enough for its plates', () => {
    every(anyRooms, (layout) => {
      const { belt, plate } = layout;
      expect(belt.height).toBeGreaterThan(0);
      expect(belt.y - belt.height).toBeGreaterThanOrEqual(0);
      expect(belt.y).toBeLessThan(Math.min(...rects(layout).map((rect) => rect.y)));
      expect(belt.x - belt.width / 2).toBeGreaterThanOrEqual(-eps);
      expect(belt.x + belt.width / 2).toBeLessThanOrEqual(layout.width + eps);
      expect(plate).toBeGreaterThan(5);
      expect((belt.width * 0.96) / belt.lanes).toBeGreaterThan(plate);
      // at least the front row fits
      expect(beltPlane(belt).length).toBeGreaterThan(frontGap);
    });
  });

  it('keeps the front row, which is sorted first, in the lower band too', () => {
    every(screenRooms, (layout, room) => {
      const spot = project(layout.belt, beltPlane(layout.belt), 0, frontGap, { x: 0, y: 0, scale: 1 });
      expect(spot.y).toBeGreaterThan(room.touchTop / layout.unit);
    });
  });

  it('knows portrait, landscape and the small window', () => {
    expect([layOut(hallRoom).columns, layOut(uprightRoom).columns]).toEqual([4, 2]);
    expect(layOut(hallRoom).unit).toBeCloseTo(hallRoom.rem, 0);
    expect(layOut({ ...hallRoom, small: true }).belt.lanes).toBe(3);
    every(smallRooms, (layout) => expect(layout.belt.lanes).toBe(3));
  });
});

describe('where a piece ends up', () => {
  const bins = fc.constantFrom(...binIds);
  const part = fc.double({ min: 0.05, max: 0.95, noNaN: true });

  it('lets go over a bin: that bin, at any speed', () => {
    fc.assert(
      fc.property(anyRooms, bins, part, part, fc.double({ min: -3, max: 3, noNaN: true }), (room, bin, across, down, v) => {
        const layout = layOut(room);
        const rect = layout.bins[bin];
        expect(binAt(layout, rect.x + rect.width * across, rect.y + rect.height * down, v, v)).toBe(bin);
      }),
    );
  });

  it('flicks from the belt towards a bin of the upper row: that bin, slow or fast', () => {
    fc.assert(
      fc.property(
        anyRooms,
        bins,
        part,
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: 1.05, max: 12, noNaN: true }),
        (room, bin, from, to, force) => {
          const layout = layOut(room);
          const rect = layout.bins[bin];
          if (layout.columns === 2 && rect.y > layout.bins.recyclable.y) return;
          const [x, y] = [layout.width * from, layout.belt.y - 4];
          // enough to carry it over the bin's rim, and up to twelve times that
          const perMs = force / (170 * 2.2);
          const v = [(rect.x + rect.width * to - x) * perMs, (rect.y + 1 - y) * perMs] as const;
          if (v[1] * 170 < 3) return;
          const landed = binAt(layout, x, y, ...v);
          // flat flicks meet the tolerance of a neighbour first
          const entry = x + v[0] * ((rect.y - 1.5 - y) / v[1]);
          if (entry > rect.x && entry < rect.x + rect.width) expect(landed).toBe(bin);
          else expect(landed).not.toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lets go gently over the belt: no bin', () => {
    const gentle = fc.double({ min: -0.017, max: 0.017, noNaN: true });
    fc.assert(
      fc.property(anyRooms, part, part, gentle, gentle, (room, across, up, vx, vy) => {
        const layout = layOut(room);
        expect(binAt(layout, layout.width * across, layout.belt.y - layout.belt.height * up, vx, vy)).toBeNull();
      }),
    );
  });

  it('flicks up or sideways: no bin', () => {
    const layout = layOut(hallRoom);
    expect([
      binAt(layout, 50, layout.belt.y - 6, 0, -2),
      binAt(layout, 50, layout.belt.y - 6, 2, 0),
      binAt(layout, 50, layout.belt.y - 6, 9, 0.05),
    ]).toEqual([null, null, null]);
  });
});
