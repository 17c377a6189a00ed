import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClear, isFree, moveOn, type Obstacles } from '../../../../renderer/exhibits/walk/model/ground';
import { placeIds } from '../../../../renderer/exhibits/walk/model/place';
import { walkedPlace } from '../../../../renderer/exhibits/walk/model/sets';
import { cellAt, distances, wayTo } from '../../../../renderer/exhibits/walk/model/way';
import { seededRandom } from '../../../../renderer/lib/random';

describe.each(placeIds)('the ground of %s', (id) => {
  const { place, ground, grid } = walkedPlace(id);

  it('lets nobody out of its rooms or into a thing, and nobody is ever enclosed: 2,500 random walks', () => {
    const random = seededRandom(id.length * 97 + 1);
    const goal = cellAt(ground, grid, place.start)!;
    const { cost } = distances(grid, goal);
    for (let walk = 0; walk < 2500; walk++) {
      const spot = { x: place.start.x, z: place.start.z };
      let heading = random() * 2 * Math.PI;
      for (let step = 0; step < 24; step++) {
        heading += (random() - 0.5) * 1.6;
        const length = random() * 1.5;
        const before = { ...spot };
        moveOn(ground, spot, Math.cos(heading) * length, Math.sin(heading) * length);
        if (!isFree(ground, spot.x, spot.z)) expect.fail(`left the ground at ${spot.x} ${spot.z}`);
        if (Math.hypot(spot.x - before.x, spot.z - before.z) > length * 1.13 + 1e-9) expect.fail(`leapt to ${spot.x} ${spot.z}`);
      }
      const cell = cellAt(ground, grid, spot);
      if (cell === null || cost[cell] === Infinity) expect.fail(`no way back from ${spot.x} ${spot.z}`);
    }
  }, 60_000);

  it('has a way from the start to where one stands before each hotspot, which can be walked', () => {
    expect(isFree(ground, place.start.x, place.start.z)).toBe(true);
    for (const { id: spot, stand } of place.hotspots) {
      expect(isFree(ground, stand.x, stand.z), `${spot}: stands in something`).toBe(true);
      const way = wayTo(ground, grid, place.start, stand);
      const end = way.at(-1);
      expect(Math.hypot((end?.x ?? 99) - stand.x, (end?.z ?? 99) - stand.z), `${spot}: the way ends elsewhere`).toBeLessThan(0.5);
      let at: { x: number; z: number } = place.start;
      for (const next of way) {
        expect(isClear(ground, at.x, at.z, next.x, next.z)).toBe(true);
        at = next;
      }
    }
  });

  it('finds a way from any free spot to any other, or as near as one gets', () => {
    const random = seededRandom(5);
    const { rooms } = place;
    for (let i = 0; i < 60; i++) {
      const room = rooms[Math.floor(random() * rooms.length)]!;
      const to = { x: room.x0 + random() * (room.x1 - room.x0), z: room.z0 + random() * (room.z1 - room.z0) };
      const end = wayTo(ground, grid, place.start, to).at(-1);
      expect(end).toBeDefined();
      expect(isFree(ground, end!.x, end!.z)).toBe(true);
    }
  });
});

describe('walking', () => {
  const hall: Obstacles = {
    rooms: [{ x0: -5, z0: -5, x1: 5, z1: 5 }],
    boxes: [{ x0: -2, z0: -1, x1: 2, z1: -0.96 }],
    posts: [{ x: 3, z: 3, r: 0.5 }],
  };

  it('passes no wall, however thin and however long the step', () => {
    fc.assert(
      fc.property(fc.double({ min: -1.5, max: 1.5, noNaN: true }), fc.double({ min: 0.1, max: 60, noNaN: true }), (x, length) => {
        const spot = { x, z: 1 };
        moveOn(hall, spot, 0, -length);
        expect(spot.z).toBeGreaterThan(-0.96);
      }),
    );
  });

  it('slides along a wall instead of stopping', () => {
    const spot = { x: -1, z: -0.5 };
    moveOn(hall, spot, 1, -1);
    expect(spot.x).toBeGreaterThan(-0.4);
    expect(isFree(hall, spot.x, spot.z)).toBe(true);
  });

  it('goes round a post that is walked at off its middle', () => {
    const spot = { x: 3.2, z: 1.2 };
    for (let i = 0; i < 60; i++) moveOn(hall, spot, 0, 0.1);
    expect(spot.z).toBeGreaterThan(4);
  });
});
