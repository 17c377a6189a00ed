import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pitched, pushOf, steepest, wrapped, yawTo } from '../../../../renderer/exhibits/walk/model/stick';

const px = fc.double({ min: -2000, max: 2000, noNaN: true });

describe('the stick', () => {
  it('never pushes harder than full, and always where the thumb points', () => {
    fc.assert(
      fc.property(px, px, (dx, dy) => {
        const push = pushOf(dx, dy, 110, { x: 0, y: 0 });
        expect(Math.hypot(push.x, push.y)).toBeLessThanOrEqual(1 + 1e-9);
        expect(push.x * dx).toBeGreaterThanOrEqual(0);
        expect(push.y * dy).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('rests under a resting thumb, and is full at its edge and beyond', () => {
    expect(pushOf(9, -9, 110, { x: 1, y: 1 })).toEqual({ x: 0, y: 0 });
    expect(pushOf(0, -110, 110, { x: 0, y: 0 }).y).toBeCloseTo(1);
    expect(pushOf(400, 0, 110, { x: 0, y: 0 }).x).toBeCloseTo(1);
  });
});

describe('turning', () => {
  it('keeps directions between -PI and PI, and looks never steeper than is comfortable', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (angle) => {
        expect(Math.abs(wrapped(angle))).toBeLessThanOrEqual(Math.PI + 1e-9);
        expect(Math.cos(wrapped(angle))).toBeCloseTo(Math.cos(angle), 6);
        expect(pitched(angle)).toBeGreaterThanOrEqual(steepest.down);
        expect(pitched(angle)).toBeLessThanOrEqual(steepest.up);
      }),
    );
  });

  it('looks from one spot to another', () => {
    expect(yawTo(0, 0, 0, -5)).toBeCloseTo(0);
    expect(yawTo(0, 0, -5, 0)).toBeCloseTo(Math.PI / 2);
    expect(yawTo(0, 0, 5, 0)).toBeCloseTo(-Math.PI / 2);
  });
});
