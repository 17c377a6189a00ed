import { describe, expect, it } from 'vitest';
import { stopIds } from '../../../../renderer/exhibits/journey/model/stops';
import { journeyPose } from '../../../../renderer/exhibits/journey/scene/flight';
import { slab, slabWidth } from '../../../../renderer/exhibits/journey/scene/layout';
import { outsideAt } from '../../../../renderer/exhibits/journey/scene/light';
import { posesFor } from '../../../../renderer/exhibits/journey/scene/views';
import { originOf } from '../../../../renderer/exhibits/journey/scene/layout';
import { positionOf } from '../../../../renderer/stage/camera/fit';
import { createPose } from '../../../../renderer/stage/camera/rail';

const shapes = [
  { aspect: 16 / 9, margins: { left: 0.04, right: 0.37, top: 0.13, bottom: 0.14 } },
  { aspect: 9 / 16, margins: { left: 0.05, right: 0.05, top: 0.1, bottom: 0.42 } },
  { aspect: 4 / 3, margins: { left: 0, right: 0, top: 0, bottom: 0 } },
] as const;
const pairs = stopIds.flatMap((from, i) => stopIds.flatMap((to, j) => (i === j ? [] : [[from, to, i, j] as const])));
/** Highest thing that stands on the slab. */
const tallest = 9.6;

describe('the way of the camera', () => {
  it.each(pairs)('%s to %s passes no wall and ends at both stops', (_, __, i, j) => {
    for (const { aspect, margins } of shapes) {
      const poses = posesFor(aspect, margins);
      const pose = createPose();
      for (let part = 0; part <= 1.0001; part += 0.02) {
        journeyPose(poses[i]!, poses[j]!, part, pose);
        const [x, y, z] = positionOf(pose);
        const isBeforeTheSlab = z > slab.depth / 2 + 0.5;
        expect(isBeforeTheSlab || y > tallest + 0.5, `${x}, ${y}, ${z}`).toBe(true);
        expect(y).toBeGreaterThan(1);
        // it draws back, and never so far that the whole slab lies like a ruler on the table
        expect(pose.distance).toBeLessThan(poses[i]!.distance * 2.6 + poses[j]!.distance * 2.6);
        expect(Math.abs(pose.target[0])).toBeLessThan(slabWidth / 2);
      }
      journeyPose(poses[i]!, poses[j]!, 1, pose);
      expect(pose.azimuth).toBeCloseTo(poses[j]!.azimuth, 6);
      pose.target.forEach((value, k) => expect(value).toBeCloseTo(poses[j]!.target[k]!, 6));
      expect(pose.distance).toBeCloseTo(poses[j]!.distance, 6);
    }
  });

  it('lights rooms alike at every hour and streets by the clock, without a jump between', () => {
    for (const stop of ['plate', 'sort', 'press', 'ferment', 'product'] as const) expect(outsideAt(originOf(stop))).toBe(0);
    for (const stop of ['collect', 'arrive', 'green'] as const) expect(outsideAt(originOf(stop))).toBe(1);
    for (let x = -80; x < 80; x += 0.5) expect(Math.abs(outsideAt(x + 0.5) - outsideAt(x))).toBeLessThan(0.15);
  });
});
