import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionTo, eyeHeight, groundUnder, hotspotUnder, shownAt, type View } from '../../../../renderer/exhibits/walk/model/ray';
import { centre } from '../../../../renderer/exhibits/walk/model/places/centre';

const angle = fc.double({ min: -3, max: 3, noNaN: true });
const tilt = fc.double({ min: -0.7, max: 0.5, noNaN: true });
const share = fc.double({ min: -0.95, max: 0.95, noNaN: true });
const viewOf = (yaw: number, pitch: number): View => ({ x: 1, z: 2, yaw, pitch, fovRad: 1.05, aspect: 16 / 9 });

describe('what a finger points at', () => {
  it('is shown where it is pointed at: there and back', () => {
    fc.assert(
      fc.property(angle, tilt, share, share, (yaw, pitch, x, y) => {
        const view = viewOf(yaw, pitch);
        const [dx, dy, dz] = directionTo(view, x, y);
        const shown = shownAt(view, view.x + dx * 7, eyeHeight + dy * 7, view.z + dz * 7, { x: 0, y: 0, depth: 0 });
        expect(shown.x).toBeCloseTo(x, 5);
        expect(shown.y).toBeCloseTo(y, 5);
        expect(shown.depth).toBeGreaterThan(0);
      }),
    );
  });

  it('is the ground below the horizon, nothing in the sky, and the near side of a thing in between', () => {
    const ahead = viewOf(0, 0);
    expect(groundUnder(ahead, 0, 0.4, [])).toBeNull();
    const ground = groundUnder(ahead, 0, -0.5, [])!;
    expect(ground.x).toBeCloseTo(1);
    expect(ground.z).toBeLessThan(0);
    const box = { style: 'wall', x: 1, z: 0, w: 4, d: 1, h: 3 } as const;
    expect(groundUnder(ahead, 0, -0.1, [box])?.z).toBeCloseTo(0.5);
    expect(groundUnder(ahead, 0, 0.2, [box])?.z).toBeCloseTo(0.5);
  });

  it('is the hotspot one stands before', () => {
    for (const spot of centre.hotspots) {
      const { stand, x, y, z } = spot;
      const view = { ...viewOf(Math.atan2(stand.x - x, stand.z - z), 0), x: stand.x, z: stand.z };
      const at = shownAt(view, x, y * 0.6, z, { x: 0, y: 0, depth: 0 });
      expect(hotspotUnder(view, at.x, at.y, centre.hotspots)?.id).toBe(spot.id);
      expect(hotspotUnder(view, 0.97, 0.97, [spot])).toBeNull();
    }
  });
});
