import { describe, expect, it } from 'vitest';
import { walkedPlace } from '../../../../renderer/exhibits/walk/model/sets';
import { arrive, createWalker, lookRound, placeWalker, setOut, walkOn } from '../../../../renderer/exhibits/walk/model/walker';
import { wayTo } from '../../../../renderer/exhibits/walk/model/way';

const { place, ground, grid } = walkedPlace('huayue');
const still = { x: 0, y: 0 };
const atStart = () => {
  const walker = createWalker();
  placeWalker(walker, place.start.x, place.start.z, 0);
  return walker;
};
const spot = place.hotspots[0]!;
const sent = () => {
  const walker = atStart();
  setOut(walker, wayTo(ground, grid, walker, spot.stand), { yaw: 0.4, pitch: 0 });
  return walker;
};

describe('the walker', () => {
  it('goes forwards where it looks, no faster than a stroll', () => {
    const walker = atStart();
    for (let i = 0; i < 60; i++) walkOn(walker, ground, { x: 0, y: 1 }, 1 / 60);
    expect(walker.z).toBeLessThan(place.start.z - 1);
    expect(walker.z).toBeGreaterThan(place.start.z - 1.61);
    expect(walker.x).toBeCloseTo(place.start.x, 1);
  });

  it('walks its way to the end at any frame rate and then looks at what it came for', () => {
    for (const seconds of [1 / 60, 1 / 8, 1 / 4]) {
      const walker = sent();
      for (let t = 0; t < 40; t += seconds) walkOn(walker, ground, still, seconds);
      expect(Math.hypot(walker.x - spot.stand.x, walker.z - spot.stand.z)).toBeLessThan(0.6);
      expect(walker.way).toEqual([]);
      expect(walker.gaze).toBeNull();
      expect(walker.yaw).toBeCloseTo(0.4, 1);
    }
  });

  it('leaves its way for the stick, and keeps on it while the visitor looks round', () => {
    const walker = sent();
    lookRound(walker, 0.5, 0);
    const { yaw } = walker;
    walkOn(walker, ground, still, 0.1);
    expect(walker.way.length).toBeGreaterThan(0);
    expect(walker.yaw).toBe(yaw);
    walkOn(walker, ground, { x: 0, y: 1 }, 0.1);
    expect(walker.way).toEqual([]);
  });

  it('is there at once where motion is reduced', () => {
    const walker = sent();
    arrive(walker, ground);
    expect(Math.hypot(walker.x - spot.stand.x, walker.z - spot.stand.z)).toBeLessThan(0.5);
    expect(walker.yaw).toBe(0.4);
  });

  it('gives a way up that leads nowhere', () => {
    const walker = atStart();
    setOut(walker, [{ x: 80, z: 0 }], null);
    for (let i = 0; i < 400; i++) walkOn(walker, ground, still, 0.1);
    expect(walker.way).toEqual([]);
  });
});
