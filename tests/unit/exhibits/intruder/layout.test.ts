import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFor, mouthOf, placeAt, placeOn, trayBins, type Rect } from '../../../../renderer/exhibits/intruder/layout';

const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01;
/** rem of panels: landscape, portrait, low ones, a small window */
const rooms = [
  [105, 53],
  [59.5, 100],
  [105, 28],
  [59.5, 60],
  [90, 40],
] as const;

describe('the table', () => {
  it.each(rooms)('leaves no part over another in %d x %d rem', (width, height) => {
    const { table, status, tray, message } = layoutFor(width, height, 16);
    const parts = [table, status, tray, message];
    for (const [k, part] of parts.entries()) {
      expect(part.width).toBeGreaterThan(10);
      expect(part.height).toBeGreaterThan(4.5);
      expect(part.x).toBeGreaterThanOrEqual(0);
      expect(part.x + part.width).toBeLessThanOrEqual(width + 0.01);
      expect(part.y + part.height).toBeLessThanOrEqual(height + 0.01);
      for (const other of parts.slice(k + 1)) expect(overlap(part, other)).toBe(false);
    }
  });

  it.each([
    [105, 55, 28],
    [59.5, 97, 51],
  ])('in reach mode: the table and the button that sends it on are in the band, %d x %d rem', (width, height, touchTop) => {
    for (const isUntimed of [false, true]) {
      const { table, status, tray, message, send } = layoutFor(width, height, 16, { touchTop, isUntimed });
      const parts = [table, status, tray, message, ...(send ? [send] : [])];
      expect(send !== null).toBe(isUntimed);
      for (const pressed of [table, ...(send ? [send] : [])]) expect(pressed.y).toBeGreaterThanOrEqual(touchTop);
      for (const [k, part] of parts.entries()) {
        expect(part.y).toBeGreaterThanOrEqual(0);
        expect(part.y + part.height).toBeLessThanOrEqual(height + 0.01);
        expect(part.x + part.width).toBeLessThanOrEqual(width + 0.01);
        for (const other of parts.slice(k + 1)) expect(overlap(part, other)).toBe(false);
      }
    }
  });

  it('finds the place of a point again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rooms),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([width, height], along, across) => {
          const layout = layoutFor(width, height, 16);
          const spot = placeOn(layout, along, across, { x: 0, y: 0 });
          const back = placeAt(layout, spot.x, spot.y);
          expect(back.along).toBeCloseTo(along, 9);
          expect(back.across).toBeCloseTo(across, 9);
        },
      ),
    );
  });

  it('has a mouth over each bin of the tray', () => {
    const layout = layoutFor(105, 53, 16);
    for (const bin of trayBins) {
      const mouth = mouthOf(layout, bin);
      expect(mouth.x).toBeGreaterThan(layout.tray.x);
      expect(mouth.x).toBeLessThan(layout.tray.x + layout.tray.width);
      expect(mouth.y).toBeGreaterThan(layout.tray.y);
    }
  });
});
