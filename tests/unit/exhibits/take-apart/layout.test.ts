// Where things stand: nothing over anything else, fingers' things large enough, and in reach mode none above the band.
import { describe, expect, it } from 'vitest';
import { binIds } from '../../../../electron/shared/content';
import { arrange, binAt, layoutFor, type Rect, type Room } from '../../../../renderer/exhibits/take-apart/layout';

const rooms: [string, Pick<Room, 'width' | 'height' | 'touchTop'>][] = [
  ['landscape', { width: 105, height: 51.5, touchTop: 0 }],
  ['landscape, low', { width: 105, height: 28, touchTop: 0 }],
  ['landscape, reach', { width: 105, height: 55, touchTop: 28 }],
  ['portrait', { width: 59.5, height: 97, touchTop: 0 }],
  ['portrait, low', { width: 59.5, height: 60, touchTop: 0 }],
  ['portrait, reach', { width: 59.5, height: 97, touchTop: 51 }],
];
const apart = (a: Rect, b: Rect): boolean =>
  a.x + a.width <= b.x + 0.01 || b.x + b.width <= a.x + 0.01 || a.y + a.height <= b.y + 0.01 || b.y + b.height <= a.y + 0.01;

describe.each(rooms)('in %s', (_, room) => {
  it.each([false, true])('nothing lies on anything else, and all is in the panel (apart: %s)', (isApart) => {
    const layout = layoutFor({ ...room, unit: 16, isApart });
    const bins = binIds.map((bin) => layout.bins[bin]);
    const areas = [layout.status, layout.told, layout.plates, layout.table, layout.handles, ...bins].filter((each) => each !== null);
    for (const [k, one] of areas.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.y).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(room.width + 0.01);
      expect(one.y + one.height).toBeLessThanOrEqual(room.height + 0.01);
      for (const other of areas.slice(k + 1)) expect(apart(one, other), JSON.stringify([one, other])).toBe(true);
    }
    for (const one of [layout.plates, layout.handles ?? layout.plates, ...bins]) {
      expect(one.y, 'in the band').toBeGreaterThanOrEqual(room.touchTop - 0.01);
      expect(one.height).toBeGreaterThan(4.4);
    }
    expect(layout.table === null).toBe(isApart);
  });

  it('the handles lie on the table or in the band, none over another', () => {
    const layout = layoutFor({ ...room, unit: 16, isApart: false });
    const area = layout.handles ?? layout.table;
    if (!layout.table || !area) throw new Error('no table');
    for (let count = 2; count <= 6; count++) {
      const { handle, handles } = arrange(layout.table, layout.handles, count);
      expect(handle.height).toBeGreaterThan(4.4);
      expect(handle.width).toBeGreaterThan(9);
      for (const [k, a] of handles.entries()) {
        expect(a.x - handle.width / 2).toBeGreaterThanOrEqual(area.x - 0.01);
        expect(a.x + handle.width / 2).toBeLessThanOrEqual(area.x + area.width + 0.01);
        expect(a.y - handle.height / 2).toBeGreaterThanOrEqual(area.y - 0.01);
        expect(a.y + handle.height / 2).toBeLessThanOrEqual(area.y + area.height + 0.01);
        for (const b of handles.slice(k + 1))
          expect(Math.abs(a.x - b.x) >= handle.width || Math.abs(a.y - b.y) >= handle.height, `${count}: ${k}`).toBe(true);
      }
    }
  });

  it('a bin takes what is let go over it or just above its rim', () => {
    const layout = layoutFor({ ...room, unit: 16, isApart: true });
    for (const bin of binIds) {
      const { x, y, width, height } = layout.bins[bin];
      expect(binAt(layout, x + width / 2, y + height / 2)).toBe(bin);
      expect(binAt(layout, x + width / 2, y - 1)).toBe(bin);
    }
    expect(binAt(layout, layout.told.x + 1, layout.told.y + 1)).toBeNull();
  });
});
