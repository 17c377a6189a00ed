import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitPose, positionOf, project, type Pose, type Vec3 } from '../../../renderer/stage/camera/fit';
import { pickSite } from '../../../renderer/stage/camera/pick';
import { attractPose, createPose, cuttingRound, flightPose, flyingRound } from '../../../renderer/stage/camera/rail';
import { cameraFor, viewIds } from '../../../renderer/stage/camera/views';
import { parseDistrict } from '../../../renderer/stage/model/format';

const bytes = readFileSync(new URL('../../../assets/models/district.bin', import.meta.url));
const { header } = parseDistrict(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
const shapes = { '16:9': 16 / 9, '4:3': 4 / 3, '9:16': 9 / 16, '21:9': 21 / 9 };
const degrees = 180 / Math.PI;

describe('fitPose', () => {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const corners = fc
    .tuple(between(-15, 15), between(-12, 12), between(3, 44), between(1, 9), between(3, 30))
    .map(([x, z, w, h, d]) =>
      [0, 1, 2, 3, 4, 5, 6, 7].map((i): Vec3 => [x + (i & 1 ? w : -w) / 2, i & 2 ? h : 0, z + (i & 4 ? d : -d) / 2]),
    );
  it('keeps every point inside the margins and touches one of them', () => {
    fc.assert(
      fc.property(
        corners,
        fc.double({ min: -0.6, max: 0.6, noNaN: true }),
        fc.double({ min: 0.45, max: 1.1, noNaN: true }),
        fc.double({ min: 0.5, max: 2.4, noNaN: true }),
        (list, azimuth, elevation, aspect) => {
          const margins = { left: 0.1, right: 0.05, top: 0.08, bottom: 0.2 };
          const pose = fitPose(list, azimuth, elevation, aspect, margins);
          const seen = list.map((p) => project(pose, aspect, p));
          const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
          const slack = 0.01;
          expect(Math.min(...xs)).toBeGreaterThan(-1 + 2 * margins.left - slack);
          expect(Math.max(...xs)).toBeLessThan(1 - 2 * margins.right + slack);
          expect(Math.min(...ys)).toBeGreaterThan(-1 + 2 * margins.bottom - slack);
          expect(Math.max(...ys)).toBeLessThan(1 - 2 * margins.top + slack);
          const wide = (Math.max(...xs) - Math.min(...xs)) / (2 * 0.85);
          const high = (Math.max(...ys) - Math.min(...ys)) / (2 * 0.72);
          expect(Math.max(wide, high)).toBeGreaterThan(0.9);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('cameraFor', () => {
  const cases = Object.entries(shapes).flatMap(([name, aspect]) => viewIds.map((view) => ({ name, aspect, view })));
  it.each(cases)('$view at $name: the subject is whole, seen from the front, never steep or flat', ({ aspect, view }) => {
    const pose = cameraFor(view, aspect, header);
    expect(Math.abs(pose.azimuth * degrees)).toBeLessThanOrEqual(35);
    expect(pose.elevation * degrees).toBeGreaterThanOrEqual(25);
    expect(pose.elevation * degrees).toBeLessThanOrEqual(60);
    expect(positionOf(pose)[2]).toBeGreaterThan(0);
    const { width, depth } = header.slab;
    const slab: Vec3[] = [-1, 1].flatMap((x) => [-1, 1].map((z): Vec3 => [x * (width / 2 - 0.8), 0, z * (depth / 2 - 0.8)]));
    const site = header.sites[view];
    const subject = site ? ([site.min, site.max] as Vec3[]) : slab;
    for (const point of subject) expect(Math.max(...project(pose, aspect, point).map(Math.abs))).toBeLessThan(1);
  });
  it('makes room for cards', () => {
    const plain = cameraFor('overview', 16 / 9, header);
    const shifted = cameraFor('overview', 16 / 9, header, { left: 0.3 });
    const leftEnd = (pose: Pose): number => project(pose, 16 / 9, [-22, 0, 12])[0];
    expect(leftEnd(shifted)).toBeGreaterThan(leftEnd(plain) + 0.3);
  });
});

describe('pickSite', () => {
  it('names the site under a touch, and nothing beside the slab', () => {
    for (const view of ['centre', 'jabil', 'yuejie', 'huayue'] as const) {
      const pose = cameraFor(view, 16 / 9, header);
      const { min, max } = header.sites[view]!;
      const [x, y] = project(pose, 16 / 9, [(min[0] + max[0]) / 2, max[1] - 0.3, (min[2] + max[2]) / 2]);
      expect(pickSite(pose, 16 / 9, x, y, header)).toBe(view);
    }
    expect(pickSite(cameraFor('overview', 16 / 9, header), 16 / 9, -0.98, -0.98, header)).toBeNull();
  });
});

describe('rail', () => {
  const poses = viewIds.map((view) => cameraFor(view, 16 / 9, header));
  const [a, b] = [poses[0]!, poses[2]!];
  it('a flight begins and ends at its poses and rises between', () => {
    const start = flightPose(a, b, 0, createPose());
    expect(start.distance).toBeCloseTo(a.distance, 6);
    expect(start.target).toEqual(a.target);
    const end = flightPose(a, b, 1, createPose());
    expect(end.distance).toBeCloseTo(b.distance, 6);
    expect(end.target[0]).toBeCloseTo(b.target[0], 6);
    expect(flightPose(a, b, 0.5, createPose()).elevation).toBeGreaterThan((a.elevation + b.elevation) / 2);
  });
  it('the flying round moves without a jump and visits all sites', () => {
    const [before, after] = [createPose(), createPose()];
    const leg = flyingRound.overviewSeconds + flyingRound.siteSeconds + 2 * flyingRound.flightSeconds;
    const visited = new Set<number>();
    for (let time = 0; time < leg * 4; time += 0.05) {
      attractPose(time, poses, flyingRound, before);
      attractPose(time + 0.05, poses, flyingRound, after);
      const [p, q] = [positionOf(before), positionOf(after)];
      expect(Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])).toBeLessThan(3);
      poses.forEach((pose, i) => Math.abs(pose.distance - before.distance) < 1e-6 && visited.add(i));
    }
    expect(visited.size).toBe(5);
  });
  it('the cutting round only ever stands at a pose', () => {
    const pose = createPose();
    for (let time = 0; time < 200; time += 0.7) {
      attractPose(time, poses, cuttingRound, pose);
      expect(poses).toContainEqual(pose);
    }
  });
});
