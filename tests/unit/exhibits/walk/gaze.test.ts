import { describe, expect, it } from 'vitest';
import { gazeAt, standFor } from '../../../../renderer/exhibits/walk/model/gaze';
import { placeIds } from '../../../../renderer/exhibits/walk/model/place';
import { places } from '../../../../renderer/exhibits/walk/model/places/all';
import { walkedPlace } from '../../../../renderer/exhibits/walk/model/sets';
import { canStand, isClear } from '../../../../renderer/exhibits/walk/model/ground';
import { shownAt } from '../../../../renderer/exhibits/walk/model/ray';

const spots = placeIds.flatMap((id) => places[id].hotspots);
const groundOf = (spot: string) => walkedPlace(placeIds.find((id) => places[id].hotspots.some((each) => each.id === spot))!).ground;
const lenses = [
  { name: 'landscape', fovRad: (60 * Math.PI) / 180, aspect: 16 / 9 },
  { name: 'portrait', fovRad: (74 * Math.PI) / 180, aspect: 9 / 16 },
] as const;

describe.each(lenses)('the gaze before an open card in $name', (lens) => {
  it.each(spots.map((spot) => [spot.id, spot] as const))('leaves %s beside the card', (_, spot) => {
    const stand = standFor(spot, lens.aspect, groundOf(spot.id));
    const { yaw, pitch } = gazeAt({ ...spot, stand }, lens);
    const view = { ...lens, ...stand, yaw, pitch };
    const middle = shownAt(view, spot.x, spot.y * 0.6, spot.z, { x: 0, y: 0, depth: 0 });
    expect(middle.depth).toBeGreaterThan(0.8);
    if (lens.name === 'landscape') {
      // the card lies right of a quarter of the picture
      expect(middle.x).toBeGreaterThan(-0.5);
      expect(middle.x).toBeLessThan(-0.15);
    } else {
      expect(Math.abs(middle.x)).toBeLessThan(0.1);
      expect(middle.y).toBeGreaterThan(-0.15);
      expect(middle.y).toBeLessThan(0.6);
    }
  });
});

describe('where one stands', () => {
  it.each(spots.map((spot) => [spot.id, spot] as const))(
    'is its stand before %s on a wide screen, and free further back on an upright one',
    (id, spot) => {
      const ground = groundOf(id);
      expect(standFor(spot, 16 / 9, ground)).toEqual(spot.stand);
      const upright = standFor(spot, 9 / 16, ground);
      expect(canStand(ground, upright.x, upright.z)).toBe(true);
      expect(isClear(ground, spot.stand.x, spot.stand.z, upright.x, upright.z)).toBe(true);
      const far = ({ x, z }: { x: number; z: number }) => Math.hypot(x - spot.x, z - spot.z);
      expect(far(upright)).toBeGreaterThanOrEqual(far(spot.stand));
      expect(far(upright)).toBeLessThanOrEqual(far(spot.stand) * 1.71);
    },
  );
  it('is further back upright in most places', () => {
    const moved = spots.filter((spot) => standFor(spot, 9 / 16, groundOf(spot.id)) !== spot.stand);
    expect(moved.length).toBeGreaterThan(spots.length / 2);
  });
});
