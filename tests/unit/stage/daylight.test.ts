import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDaylight, daylightAt } from '../../../renderer/stage/light/daylight';

const hour = fc.double({ min: 0, max: 24, noNaN: true });
const luminance = ([r, g, b]: readonly number[]): number => 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const ink = 0.0387; // luminance of #3A3345 (UI.md)

describe('daylightAt', () => {
  it('keeps the table light enough for the ink that lies on it, at every hour', () => {
    fc.assert(
      fc.property(hour, (h) => {
        const { table, tableEdge } = daylightAt(h, createDaylight());
        expect(contrast(luminance(table), ink)).toBeGreaterThan(7);
        expect(contrast(luminance(tableEdge), ink)).toBeGreaterThan(4.5);
      }),
    );
  });
  it('keeps the sun on the left, in front and above: the side the model is composed for', () => {
    fc.assert(
      fc.property(hour, (h) => {
        const [x, y, z] = daylightAt(h, createDaylight()).sunFrom;
        expect(x).toBeLessThan(-10);
        expect(y).toBeGreaterThan(8);
        expect(z).toBeGreaterThan(5);
      }),
    );
  });
  it('changes smoothly, midnight included', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 23.98, noNaN: true }), (h) => {
        const [a, b] = [daylightAt(h, createDaylight()), daylightAt(h + 1 / 60, createDaylight())];
        expect(Math.abs(a.sunStrength - b.sunStrength)).toBeLessThan(0.06);
        expect(Math.abs(a.evening - b.evening)).toBeLessThan(0.02);
      }),
    );
    expect(daylightAt(0, createDaylight())).toEqual(daylightAt(24, createDaylight()));
  });
  it('lights windows at night, not at noon', () => {
    expect(daylightAt(12, createDaylight()).evening).toBeLessThan(0.1);
    expect(daylightAt(18.4, createDaylight()).evening).toBeGreaterThan(0.5);
    expect(daylightAt(22, createDaylight()).evening).toBe(1);
  });
});
