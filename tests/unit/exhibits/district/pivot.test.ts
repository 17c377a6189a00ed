import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnAbout } from '../../../../renderer/exhibits/district/model/pivot';
import { fieldOfView, project, type Pose } from '../../../../renderer/stage/camera/fit';
import { positionOf, type Vec3 } from '../../../../renderer/stage/camera/fit';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const pose = fc.record({
  target: fc.tuple(between(-9, 9), between(-1, 2), between(-9, 9)),
  distance: between(18, 110),
  azimuth: between(-0.2, 0.6),
  elevation: between(0.45, 0.95),
});
const margins = fc.record({ left: between(0, 0.1), right: between(0, 0.4), top: between(0, 0.2), bottom: between(0, 0.4) });

/** The point at the pivot's height under the middle of the free part, found by stepping down the ray. */
function pivotUnder(at: Pose, aspect: number, x: number, y: number): Vec3 {
  const eye = positionOf(at);
  const far = { ...at, target: [...at.target] as Pose['target'] };
  const half = Math.tan(fieldOfView / 2);
  const [sa, ca, se, ce] = [Math.sin(far.azimuth), Math.cos(far.azimuth), Math.sin(far.elevation), Math.cos(far.elevation)];
  const way = [
    ca * x * half * aspect - sa * se * y * half - sa * ce,
    ce * y * half - se,
    -sa * x * half * aspect - ca * se * y * half - ca * ce,
  ];
  const t = (0.8 - eye[1]) / way[1]!;
  return [eye[0] + way[0]! * t, 0.8, eye[2] + way[2]! * t];
}

describe('turnAbout', () => {
  it('leaves an untouched view as it is', () => {
    fc.assert(
      fc.property(pose, margins, (from, room) => {
        const at: Pose = { ...from, target: [...from.target] };
        turnAbout(at, { azimuth: 0, elevation: 0, zoom: 1 }, room, 16 / 9);
        at.target.forEach((value, k) => expect(value).toBeCloseTo(from.target[k]!, 8));
        expect(at.distance).toBe(from.distance);
      }),
    );
  });

  it('keeps what lies in the middle of the free part where it is, however one turns and zooms', () => {
    fc.assert(
      fc.property(pose, margins, between(-0.6, 0.6), between(-0.1, 0.1), between(0.6, 1.4), (from, room, azimuth, elevation, zoom) => {
        const aspect = 16 / 9;
        const [x, y] = [room.left - room.right, room.bottom - room.top];
        const pivot = pivotUnder(from, aspect, x, y);
        const at: Pose = { ...from, target: [...from.target] };
        turnAbout(at, { azimuth, elevation, zoom }, room, aspect);
        const [seenX, seenY] = project(at, aspect, pivot);
        expect(seenX).toBeCloseTo(x, 6);
        expect(seenY).toBeCloseTo(y, 6);
        expect(at.distance).toBeCloseTo(from.distance * zoom, 6);
      }),
    );
  });
});
