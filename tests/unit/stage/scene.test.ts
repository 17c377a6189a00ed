import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { InstancedMesh, type Material, Mesh, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { cometsFor } from '../../../renderer/stage/district/flow';
import { createPath, placeOn } from '../../../renderer/stage/district/path';
import { createDistrictScene } from '../../../renderer/stage/district/scene';
import { distanceAt, roundSeconds } from '../../../renderer/stage/district/timetable';
import { timetableOf, truckCount, trucksFor } from '../../../renderer/stage/district/traffic';
import { parseDistrict } from '../../../renderer/stage/model/format';
import { buildDistrict } from '../../../renderer/stage/model/loadDistrict';
import { tiers } from '../../../renderer/stage/tiers';

const bytes = readFileSync(new URL('../../../assets/models/district.bin', import.meta.url));
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const district = buildDistrict(parseDistrict(file));
const meshesOf = (scene: ReturnType<typeof createDistrictScene>): Mesh[] => {
  const found: Mesh[] = [];
  scene.object.traverse((object) => {
    if (object instanceof Mesh) found.push(object as Mesh);
  });
  return found;
};

describe('district scene', () => {
  it('needs few draw calls: 120 with shadows, 60 in the low tier', () => {
    const count = (tier: 'high' | 'low'): number => {
      const meshes = meshesOf(createDistrictScene(district, tiers[tier]));
      return meshes.length + (tiers[tier].shadowMap ? meshes.filter((mesh) => mesh.castShadow).length : 0);
    };
    expect(count('high')).toBeLessThanOrEqual(40);
    expect(count('low')).toBeLessThanOrEqual(30);
  });

  it('moves what moves: trucks, people and flow stand elsewhere a second later', () => {
    const scene = createDistrictScene(district, tiers.medium);
    scene.step(0, 30, 40);
    const matrices = (): Float32Array[] =>
      meshesOf(scene)
        .filter((mesh) => mesh instanceof InstancedMesh)
        .map((mesh) => (mesh.instanceMatrix.array as Float32Array).slice());
    const before = matrices();
    scene.step(0, 30, 41);
    const changed = matrices().filter((after, i) => after.some((value, k) => value !== before[i]![k]));
    expect(changed.length).toBeGreaterThanOrEqual(7);
    expect(changed.flatMap((array) => [...array]).every(Number.isFinite)).toBe(true);
  });

  it('adds nothing while it runs, whatever the hour and the clock do', () => {
    const scene = createDistrictScene(district, tiers.medium);
    const objects = (): number => meshesOf(scene).length;
    const start = objects();
    for (const hour of [0, 6, 12, 18, 24]) {
      scene.setHour(hour);
      for (const delta of [0, 0.016, 3600, 0.3]) scene.step(delta, hour * 2, undefined);
    }
    expect(objects()).toBe(start);
    // four steps an hour, each capped at a quarter of a second
    expect(scene.frame.time).toBeCloseTo(5 * (0.016 + 0.25 + 0.25), 5);
  });

  it('draws the shadow map anew only when the sun has moved', () => {
    const scene = createDistrictScene(district, tiers.medium);
    expect(scene.setHour(9)).toBe(true);
    expect(scene.setHour(9)).toBe(false);
    expect(scene.setHour(9.01)).toBe(false);
    expect(scene.setHour(17)).toBe(true);
  });

  it('gives every material back', () => {
    const scene = createDistrictScene(district, tiers.low);
    const materials = new Set(meshesOf(scene).map((mesh) => mesh.material as Material));
    const disposed = new Set<Material>();
    for (const material of materials) material.addEventListener('dispose', () => disposed.add(material));
    scene.dispose();
    expect(disposed.size).toBe(materials.size);
  });
});

describe('trucks', () => {
  const table = timetableOf(district);
  const round = roundSeconds(table);
  it('never run backwards, never faster than their speed, and close the round', () => {
    for (let t = 0; t < round - 0.05; t += 0.05) {
      const step = distanceAt(table, t + 0.05) - distanceAt(table, t);
      expect(step).toBeGreaterThanOrEqual(-1e-9);
      expect(step).toBeLessThanOrEqual(table.speed * 0.05 + 1e-6);
    }
    expect(distanceAt(table, round - 1e-6)).toBeCloseTo(table.length, 3);
    expect(table.stops.length).toBe(4);
  });
  it('stop at each stop for their dwell', () => {
    for (const stop of table.stops) {
      let seconds = 0;
      for (let t = 0; t < round; t += 0.02) if (Math.abs(distanceAt(table, t) - stop) < 1e-6) seconds += 0.02;
      expect(seconds).toBeGreaterThan(table.dwellSeconds - 0.1);
    }
  });
  it('are more the more has been collected: two before the day begins, all on a full day', () => {
    expect(trucksFor(0)).toBe(2);
    expect(trucksFor(46)).toBe(truckCount);
    expect(trucksFor(500)).toBe(truckCount);
    for (let tonnes = 1; tonnes < 60; tonnes++) expect(trucksFor(tonnes)).toBeGreaterThanOrEqual(trucksFor(tonnes - 1));
  });
  it('keep a truck’s length apart', () => {
    for (let t = 0; t < round; t += 0.25) {
      const at = Array.from({ length: truckCount }, (_, i) => distanceAt(table, t + (i * round) / truckCount)).toSorted((a, b) => a - b);
      at.forEach((s, i) => {
        const gap = i === 0 ? s + table.length - at.at(-1)! : s - at[i - 1]!;
        expect(gap).toBeGreaterThan(4);
      });
    }
  });
});

describe('paths', () => {
  it('placeOn stays on the line and moves by the distance asked for', () => {
    const path = createPath(district.header.truckLane, true);
    const [a, b] = [
      { x: 0, z: 0, yaw: 0 },
      { x: 0, z: 0, yaw: 0 },
    ];
    fc.assert(
      fc.property(fc.double({ min: -200, max: 400, noNaN: true }), (s) => {
        placeOn(path, s, a);
        placeOn(path, s + 0.1, b);
        expect(new Vector3(a.x - b.x, 0, a.z - b.z).length()).toBeLessThanOrEqual(0.1001);
        expect(Math.abs(a.x)).toBeLessThan(17);
      }),
    );
  });
});

describe('cometsFor', () => {
  it('grows with the tonnes and stays within what the road can show', () => {
    expect(cometsFor(0)).toBe(3);
    expect(cometsFor(46)).toBeGreaterThan(cometsFor(12));
    expect(cometsFor(1e6)).toBe(11);
  });
});
