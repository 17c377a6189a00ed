import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hashOfSources, projectRoot } from '../../../build/bake/sourceHash';
import { pieceKinds, placeIds } from '../../../renderer/exhibits/walk/model/place';
import { places } from '../../../renderer/exhibits/walk/model/places/all';
import { parseWalk, type WalkFile } from '../../../renderer/exhibits/walk/model/walkFile';

const bytesOf = (name: string): Buffer => readFileSync(path.join(projectRoot, `assets/models/walk-${name}.bin`));
const bufferOf = (bytes: Buffer): ArrayBuffer => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
const fileOf = (name: string): WalkFile => parseWalk(bufferOf(bytesOf(name)));
const files = ['kit', 'town', ...placeIds] as const;
const triangles = ({ header }: WalkFile, name: string): number => (header.meshes[name]?.indices ?? 0) / 3;

describe.each(files)('walk-%s.bin', (name) => {
  it('was baked from the sources as they are: else run npm run bake', () => {
    expect(fileOf(name).header.sources).toBe(hashOfSources('walk'));
  });

  it('is at most 270 KB gzipped', () => {
    expect(gzipSync(bytesOf(name)).length).toBeLessThan(270_000);
  });

  it('is refused when it is cut short', () => {
    const whole = bufferOf(bytesOf(name));
    expect(() => parseWalk(whole.slice(0, whole.byteLength - 4096))).toThrow('cut short');
  });
});

describe('budgets of the walk', () => {
  const [kit, town] = [fileOf('kit'), fileOf('town')];
  const sky = 32 * 20 * 2;

  it.each(placeIds)('%s: at most 100k triangles in the lowest tier, 300k with the shadow pass; few draw calls', (id) => {
    const place = fileOf(id);
    const own = ['ground', 'still', 'shell'].reduce((sum, name) => sum + triangles(place, name), 0);
    const pieces = places[id].pieces.reduce((sum, { kind }) => sum + triangles(kit, kind), 0);
    const seen = own + pieces + triangles(town, 'town') + sky + 80;
    expect(seen).toBeGreaterThan(30_000);
    expect(seen).toBeLessThan(100_000);
    expect(seen + triangles(place, 'still') + pieces).toBeLessThan(300_000);
    const kinds = new Set(places[id].pieces.map(({ kind }) => kind)).size;
    expect(6 + kinds).toBeLessThan(60);
    expect(6 + 1 + 2 * kinds).toBeLessThan(120);
  });

  it('has every kind of piece that is placed', () => {
    for (const kind of pieceKinds) expect(triangles(kit, kind), kind).toBeGreaterThan(50);
  });
});
