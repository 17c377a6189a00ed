import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { figure } from '../../../build/bake/journey/people';
import { moving } from '../../../build/bake/journey/moving';
import { packFile } from '../../../build/bake/pack';
import { lit } from '../../../build/bake/shade';
import { vertexCount, type Mesh } from '../../../build/bake/shape/mesh';
import { hashOfSources, projectRoot } from '../../../build/bake/sourceHash';
import { parseJourney, placementNumbers } from '../../../renderer/exhibits/journey/scene/journeyFile';
import { journeyMagic } from '../../../renderer/exhibits/journey/scene/journeyFile';
import { stopIds } from '../../../renderer/exhibits/journey/model/stops';
import { buildGeometry } from '../../../renderer/stage/model/geometry';
import { positionStep, type MeshEntry } from '../../../renderer/stage/model/format';

const bytes = readFileSync(path.join(projectRoot, 'assets/models/journey.bin'));
const file = (): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);

describe('journey.bin', () => {
  const { header, body } = parseJourney(file());

  it('was baked from the sources as they are: else run npm run bake', () => {
    expect(header.sources).toBe(hashOfSources('journey'));
  });

  it('is below 400 KB gzipped', () => {
    expect(gzipSync(bytes).length).toBeLessThan(400_000);
  });

  it('places only what it has, with whole lists of finite numbers', () => {
    for (const stop of stopIds) {
      for (const [name, numbers] of Object.entries(header.sets[stop].placed)) {
        expect(header.meshes[name], name).toBeDefined();
        expect(numbers.length % placementNumbers).toBe(0);
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it.each(Object.entries(header.meshes))('%s: indices name vertices, normals are unit', (_, entry) => {
    const geometry = buildGeometry(body, entry);
    const index = geometry.getIndex()!.array;
    expect(Math.max(...index)).toBeLessThan(entry.vertices);
    const normal = geometry.getAttribute('normal');
    for (let i = 0; i < entry.vertices; i++) {
      const length = Math.hypot(normal.getX(i), normal.getY(i), normal.getZ(i));
      if (Math.abs(length - 1) > 0.04) expect.fail(`normal ${i} has length ${length}`);
    }
  });

  it('keeps every set within its piece of the slab', () => {
    for (const stop of stopIds)
      for (const part of ['room', 'works']) {
        const geometry = buildGeometry(body, header.meshes[`${stop} ${part}`]!);
        geometry.computeBoundingBox();
        const { min, max } = geometry.boundingBox!;
        // lorries, lamps and eaves reach over; the ends of the slab have a margin
        expect(min.x, `${stop} ${part}`).toBeGreaterThan(-10.8);
        expect(max.x, `${stop} ${part}`).toBeLessThan(10.8);
        expect(max.z).toBeLessThan(6.6);
        expect(min.y).toBeGreaterThan(-1);
        expect(max.y).toBeLessThan(10);
      }
  });

  it('is refused when it is cut short or not ours', () => {
    expect(() => parseJourney(file().slice(0, 200_000))).toThrow('cut short');
    const other = file().slice(0, 64);
    new DataView(other).setUint32(0, journeyMagic + 1, true);
    expect(() => parseJourney(other)).toThrow('not a model file');
  });
});

describe('what the sets are made of', () => {
  it('comes out the same every time', () => {
    expect(figure('hold', 'cap', true)).toEqual(figure('hold', 'cap', true));
    expect(moving()).toEqual(moving());
  });
});

describe('a thin model file', () => {
  const coordinate = fc.integer({ min: -30_000, max: 30_000 }).map((steps) => steps * positionStep);
  it('gives back the very positions and indices it was packed from', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate, coordinate), { minLength: 3, maxLength: 60 }),
        fc.array(fc.nat(), { minLength: 3, maxLength: 90 }),
        (points, picks) => {
          const count = points.length;
          const fill = (value: number, each: number): number[] => Array.from({ length: count * each }, () => value);
          const mesh: Mesh = {
            position: points.flat(),
            normal: fill(0.577, 3),
            color: fill(0.5, 3),
            glow: fill(0, 1),
            index: picks.map((pick) => pick % count),
          };
          let entry: MeshEntry | null = null;
          const packed = packFile(1, (packer) => (entry = packer.entry(lit(mesh))), true);
          const headerLength = new DataView(packed.buffer).getUint32(4, true);
          const geometry = buildGeometry(packed.slice(8 + headerLength).buffer, entry!);
          expect([...geometry.getIndex()!.array]).toEqual(mesh.index);
          const position = geometry.getAttribute('position').array;
          mesh.position.forEach((value, i) => expect(position[i]).toBeCloseTo(value, 6));
          expect(vertexCount(mesh)).toBe(count);
        },
      ),
    );
  });
});
