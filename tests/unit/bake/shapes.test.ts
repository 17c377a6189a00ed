import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { box } from '../../../build/bake/shape/box';
import { panel, plate } from '../../../build/bake/shape/faces';
import { merged, rgb, vertexCount, type Mesh, type Vec3 } from '../../../build/bake/shape/mesh';
import { gable, hip, tooth } from '../../../build/bake/shape/roofs';
import { lathe, tube } from '../../../build/bake/shape/round';
import { makeShader } from '../../../build/bake/shade';

const white: Vec3 = [1, 1, 1];
const at = (list: readonly number[], i: number): Vec3 => [list[i * 3]!, list[i * 3 + 1]!, list[i * 3 + 2]!];
const extent = (mesh: Mesh, k: number): [number, number] => {
  const values = mesh.position.filter((_, i) => i % 3 === k);
  return [Math.min(...values), Math.max(...values)];
};

/** Volume enclosed, by the divergence theorem: right only when every face is wound outwards and nothing is missing. */
const volume = (mesh: Mesh): number => {
  let sum = 0;
  for (let i = 0; i < mesh.index.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => at(mesh.position, mesh.index[i + k]!)) as [Vec3, Vec3, Vec3];
    sum += a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
  }
  return sum / 6;
};

describe('box', () => {
  const side = fc.double({ min: 0.2, max: 9, noNaN: true });
  it('fills its size, faces outwards and loses only its chamfers', () => {
    fc.assert(
      fc.property(side, side, side, fc.double({ min: 0, max: 0.08, noNaN: true }), (w, h, d, chamfer) => {
        const mesh = box({ size: [w, h, d], color: white, chamfer, cell: 0.8, underside: true });
        expect(extent(mesh, 0)[1]).toBeCloseTo(w / 2, 6);
        expect(extent(mesh, 1)[0]).toBe(0);
        expect(extent(mesh, 1)[1]).toBeCloseTo(h, 6);
        expect(extent(mesh, 2)[0]).toBeCloseTo(-d / 2, 6);
        const whole = volume(mesh) / (w * h * d);
        const lost = chamfer * chamfer * (2 * (w + d) + 2 * h);
        expect(whole).toBeLessThanOrEqual(1.0001);
        expect(whole * w * h * d).toBeGreaterThan(w * h * d - lost - chamfer * (w * d) - 1e-6);
      }),
    );
  });
});

describe('round and roofed shapes', () => {
  it('a lathe of a closed profile has the volume of its body', () => {
    const cylinder = lathe({
      profile: [
        [0, 0],
        [1, 0],
        [1, 2],
        [0, 2],
      ],
      color: white,
      segments: 96,
      chamfer: 0,
    });
    expect(volume(cylinder)).toBeCloseTo(Math.PI * 2, 1);
  });
  it('a tube runs along its path with the radius asked for', () => {
    const mesh = tube(
      [
        [0, 0, 0],
        [1, 0, 0],
        [2, 0, 0],
      ],
      0.25,
      white,
      32,
    );
    expect(extent(mesh, 1)[1]).toBeCloseTo(0.25, 6);
    expect(extent(mesh, 0)).toEqual([0, 2]);
  });
  it('roofs rise to their height and face outwards', () => {
    for (const roof of [gable(2, 1, 3, white, white), tooth(1.5, 1, 3, white, [white, white]), hip(2, 3, 1, white)]) {
      expect(extent(roof, 1)[1]).toBeGreaterThanOrEqual(1);
      expect(volume(roof)).toBeGreaterThan(0);
      expect(vertexCount(roof)).toBeGreaterThan(8);
    }
  });
  it('a plate has a top at its height and sides to its bottom', () => {
    const mesh = plate(
      [
        [0, 0],
        [0, 2],
        [3, 2],
        [3, 0],
      ],
      0,
      0.1,
      white,
    );
    expect(extent(mesh, 1)).toEqual([0, 0.1]);
  });
  it('a panel is divided to its cell', () => {
    const mesh = panel(
      [
        [0, 0, 0],
        [2, 0, 0],
        [2, 1, 0],
        [0, 1, 0],
      ],
      white,
      0.5,
    );
    expect(mesh.index.length / 3).toBe(4 * 2 * 2);
  });
});

describe('baked shade', () => {
  const wall = box({ size: [0.2, 4, 8], at: [1, 0, 0], color: rgb('#CF7A5E'), underside: true });
  it('is full under the open sky, less beside a wall, and the same each time', () => {
    const open = makeShader([wall], { rays: 48, withFloor: false }).sky([30, 0, 30], [0, 1, 0]);
    const beside = makeShader([wall], { rays: 48, withFloor: false }).sky([0.7, 0, 0], [0, 1, 0]);
    expect(open.every((c) => c > 0.999)).toBe(true);
    expect(Math.max(...beside)).toBeLessThan(0.9);
    expect(beside).toEqual(makeShader([wall], { rays: 48, withFloor: false }).sky([0.7, 0, 0], [0, 1, 0]));
  });
  it('lets the wall throw a shadow away from the sun, which stands on the left', () => {
    const shader = makeShader([wall], { rays: 8, withFloor: false });
    expect(shader.sun([2, 0, 0], [0, 1, 0])).toBe(0);
    expect(shader.sun([-2, 0, 0], [0, 1, 0])).toBe(1);
    expect(shader.sun([0, 0, 0], [0, -1, 0])).toBe(0);
  });
  it('merges without losing a face', () => {
    expect(merged([wall, wall]).index.length).toBe(2 * wall.index.length);
  });
});
