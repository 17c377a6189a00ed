import { describe, expect, it } from 'vitest';
import { gazeAt } from '../../../../renderer/exhibits/walk/model/gaze';
import { placeIds } from '../../../../renderer/exhibits/walk/model/place';
import { places } from '../../../../renderer/exhibits/walk/model/places/all';
import { shownAt } from '../../../../renderer/exhibits/walk/model/ray';

const spots = placeIds.flatMap((id) => places[id].hotspots);
const lenses = [
  { name: 'landscape', fovRad: (60 * Math.PI) / 180, aspect: 16 / 9 },
  { name: 'portrait', fovRad: (74 * Math.PI) / 180, aspect: 9 / 16 },
] as const;

describe.each(lenses)('the gaze before an open card in $name', (lens) => {
  it.each(spots.map((spot) => [spot.id, spot] as const))('leaves %s beside the card', (_, spot) => {
    const { yaw, pitch } = gazeAt(spot, lens);
    const view = { ...lens, ...spot.stand, yaw, pitch };
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
