import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hashOfSources, projectRoot } from '../../../build/bake/sourceHash';
import { parseDistrict, positionStep, type MeshEntry } from '../../../renderer/stage/model/format';

const bytes = readFileSync(path.join(projectRoot, 'assets/models/district.bin'));
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const { header, body } = parseDistrict(file);
const meshes = Object.entries(header.meshes);
const indicesOf = ({ wide, indexAt, indices }: MeshEntry): Uint16Array | Uint32Array =>
  wide ? new Uint32Array(body, indexAt, indices) : new Uint16Array(body, indexAt, indices);
const steps = ({ positionAt, vertices }: MeshEntry): Int16Array => new Int16Array(body, positionAt, vertices * 4);
const point = (entry: MeshEntry, i: number): number[] => [0, 1, 2].map((k) => steps(entry)[i * 4 + k]! * positionStep);

describe('assets/models/district.bin', () => {
  it('was baked from the sources as they are (else: npm run bake)', () => {
    expect(header.sources).toBe(hashOfSources());
  });

  it('is below 1 MB gzipped', () => {
    expect(gzipSync(bytes).length).toBeLessThan(1_000_000);
  });

  it('keeps the triangle budget with every instance counted, shadow pass included', () => {
    const triangles = (name: string): number => header.meshes[name]!.indices / 3;
    const trees = Object.entries(header.trees).reduce((sum, [kind, list]) => sum + triangles(kind) * (list.length / 8), 0);
    const people = (header.footpaths.length * 3 + header.standing.length / 4) * triangles('person');
    const movers = 4 * triangles('truck') + 6 * triangles('car') + triangles('boat') + 6 * triangles('bird') + 12 * triangles('puff');
    const still = triangles('buildings') + triangles('ground') + triangles('water') + triangles('ring');
    const casters = triangles('buildings') + trees + triangles('ring');
    expect(still + trees + people + movers).toBeLessThan(95_000); // the low tier, which casts no shadow, may have 100k
    expect(still + trees + people + movers + casters).toBeLessThan(250_000);
  });

  it.each(meshes)('%s: indices name vertices, triangles have an area, normals are unit and face the way the triangle does', (_, entry) => {
    const index = indicesOf(entry);
    const normals = new Int8Array(body, entry.normalAt, entry.vertices * 4);
    let [flat, wrong] = [0, 0];
    for (let i = 0; i < index.length; i += 3) {
      const ids = [index[i]!, index[i + 1]!, index[i + 2]!];
      expect(Math.max(...ids)).toBeLessThan(entry.vertices);
      const [a, b, c] = ids.map((id) => point(entry, id)) as [number[], number[], number[]];
      const [u, v] = [b, c].map((p) => p.map((value, k) => value - a[k]!)) as [number[], number[]];
      const face = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
      const area = Math.hypot(...face);
      if (area < 1e-6) flat++;
      const mean = [0, 1, 2].map((k) => ids.reduce((sum, id) => sum + normals[id * 4 + k]!, 0) / 381);
      if (area > 2e-3 && face.reduce((sum, value, k) => sum + value * mean[k]!, 0) / area < -0.05) wrong++;
    }
    // a few slivers close when positions become 16-bit
    expect(flat).toBeLessThanOrEqual(2 + index.length / 3 / 50);
    // the two-sided kerb is drawn from both sides
    expect(wrong).toBeLessThanOrEqual(entry === header.meshes['ground'] ? 400 : 0);
    for (let i = 0; i < entry.vertices; i++) {
      const length = Math.hypot(normals[i * 4]!, normals[i * 4 + 1]!, normals[i * 4 + 2]!) / 127;
      if (Math.abs(length - 1) > 0.03) expect.fail(`normal ${i} has length ${length}`);
    }
  });

  it('keeps everything on the slab', () => {
    const { width, depth, thickness } = header.slab;
    for (const name of ['buildings', 'ground', 'water']) {
      const entry = header.meshes[name]!;
      for (let i = 0; i < entry.vertices; i++) {
        const [x, y, z] = point(entry, i) as [number, number, number];
        if (Math.abs(x) > width / 2 + 0.01 || Math.abs(z) > depth / 2 + 0.01 || y < -thickness - 0.01 || y > 12) {
          expect.fail(`${name} vertex ${i} at ${x}, ${y}, ${z}`);
        }
      }
    }
  });

  it('plants no tree on a road, in the canal or in a building site’s entrance', () => {
    const trees = Object.values(header.trees).flatMap((list) =>
      Array.from({ length: list.length / 8 }, (_, i) => [list[i * 8]!, list[i * 8 + 2]!] as const),
    );
    expect(trees.length).toBeGreaterThan(150);
    const lane = header.truckLane;
    for (const [x, z] of trees) {
      for (let i = 0; i < lane.length; i += 2) expect(Math.hypot(lane[i]! - x, lane[i + 1]! - z)).toBeGreaterThan(0.7);
      // the wedge before the centre's door
      const [dx, dz] = [x - header.ring[0] - 1.2, z - header.ring[2] - 2.6];
      const isInFront = dz > 0 && Math.abs(dx - 0.45 * dz) < 0.5 * dz && dz < 3;
      expect(isInFront, `tree at ${x}, ${z} before the entrance`).toBe(false);
    }
  });

  it('says nothing but finite numbers', () => {
    const numbers = JSON.stringify(header);
    expect(numbers).not.toMatch(/null|NaN|Infinity/);
    expect(header.branches.map(({ id }) => id).toSorted()).toEqual(['huayue', 'jabil', 'yuejie']);
    expect(Object.keys(header.sites).toSorted()).toEqual(['centre', 'huayue', 'jabil', 'yuejie']);
  });
});

describe('parseDistrict', () => {
  it('refuses what is not a model file, and one cut short', () => {
    expect(() => parseDistrict(new ArrayBuffer(64))).toThrow('not a model file');
    expect(() => parseDistrict(new ArrayBuffer(3))).toThrow('not a model file');
    expect(() => parseDistrict(file.slice(0, 100))).toThrow('cut short');
    expect(() => parseDistrict(file.slice(0, file.byteLength - 400_000))).toThrow('cut short');
  });
});
