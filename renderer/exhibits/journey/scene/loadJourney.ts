// The journey's file, fetched and read once; what stands in more than one place is unfolded into its sets.
import { BufferAttribute, BufferGeometry, InterleavedBuffer, InterleavedBufferAttribute } from 'three';
import fileUrl from '../../../../assets/models/journey.bin?url';
import { buildGeometries, fetchedOnce, type Geometries } from '../../../stage/model/fetchModel';
import { stopIds, type StopId } from '../model/stops';
import { parseJourney, placementNumbers, type JourneyFile } from './journeyFile';

export interface JourneyModel {
  readonly geometry: Geometries['geometry'];
  /** Everything that stands at a stop and throws shade, in one mesh. */
  readonly works: Readonly<Record<StopId, BufferGeometry>>;
}

interface Arrays {
  readonly position: Float32Array;
  /** x, y, z, sun */
  readonly normal: Int8Array;
  readonly color: Uint16Array;
  readonly index: Uint32Array;
}

const arraysOf = (geometry: BufferGeometry): Omit<Arrays, 'index'> & { readonly index: ArrayLike<number> } => ({
  position: geometry.getAttribute('position').array as Float32Array,
  normal: (geometry.getAttribute('normal') as InterleavedBufferAttribute).data.array as Int8Array,
  color: geometry.getAttribute('color').array as Uint16Array,
  index: geometry.getIndex()!.array,
});

/** Glow of a vertex that keeps its own colour. */
const ownColor = 255 * 257;

/** Writes one placed mesh behind what is there already. */
const lay = (out: Arrays, from: ReturnType<typeof arraysOf>, n: ArrayLike<number>, at: number, vertex: number, index: number): void => {
  const [x, y, z, scale, yaw] = [n[at]!, n[at + 1]!, n[at + 2]!, n[at + 3]!, n[at + 4]!];
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  const sun = n[at + 11]!;
  for (let i = 0; i < from.position.length / 3; i++) {
    const [px, py, pz] = [from.position[i * 3]!, from.position[i * 3 + 1]!, from.position[i * 3 + 2]!];
    const [nx, ny, nz, lit] = [from.normal[i * 4]!, from.normal[i * 4 + 1]!, from.normal[i * 4 + 2]!, from.normal[i * 4 + 3]!];
    const v = vertex + i;
    out.position.set([(px * c + pz * s) * scale + x, py * scale + y, (pz * c - px * s) * scale + z], v * 3);
    out.normal.set([Math.round(nx * c + nz * s), ny, Math.round(nz * c - nx * s), Math.round(lit * sun)], v * 4);
    const glow = from.color[i * 4 + 3]!;
    for (let k = 0; k < 3; k++) {
      const tint = glow === 0 ? n[at + 5 + k]! : 1;
      out.color[v * 4 + k] = Math.min(65_535, Math.round(from.color[i * 4 + k]! * tint * n[at + 8 + k]!));
    }
    out.color[v * 4 + 3] = glow === ownColor ? 0 : glow;
  }
  for (let i = 0; i < from.index.length; i++) out.index[index + i] = from.index[i]! + vertex;
};

const geometryOf = ({ position, normal, color, index }: Arrays): BufferGeometry => {
  const geometry = new BufferGeometry();
  const normals = new InterleavedBuffer(normal, 4);
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('normal', new InterleavedBufferAttribute(normals, 3, 0, true));
  geometry.setAttribute('sun', new InterleavedBufferAttribute(normals, 1, 3, true));
  geometry.setAttribute('color', new BufferAttribute(color, 4, true));
  geometry.setIndex(new BufferAttribute(index, 1));
  geometry.computeBoundingSphere();
  return geometry;
};

/** A set's works with all that is placed in it. */
const unfold = (geometry: Geometries['geometry'], stop: StopId, placed: Readonly<Record<string, readonly number[]>>): BufferGeometry => {
  const base = arraysOf(geometry(`${stop} works`));
  const things = Object.entries(placed).map(([name, numbers]) => ({
    from: arraysOf(geometry(name)),
    numbers,
    count: numbers.length / placementNumbers,
  }));
  const sum = (of: (from: ReturnType<typeof arraysOf>) => number): number =>
    things.reduce((all, { from, count }) => all + of(from) * count, of(base));
  const vertices = sum((from) => from.position.length / 3);
  const out: Arrays = {
    position: new Float32Array(vertices * 3),
    normal: new Int8Array(vertices * 4),
    color: new Uint16Array(vertices * 4),
    index: new Uint32Array(sum((from) => from.index.length)),
  };
  out.position.set(base.position);
  out.normal.set(base.normal);
  out.color.set(base.color);
  out.index.set(Array.from(base.index));
  let [vertex, index] = [base.position.length / 3, base.index.length];
  for (const { from, numbers, count } of things)
    for (let i = 0; i < count; i++) {
      lay(out, from, numbers, i * placementNumbers, vertex, index);
      vertex += from.position.length / 3;
      index += from.index.length;
    }
  return geometryOf(out);
};

export const buildJourney = (file: JourneyFile): JourneyModel => {
  const { geometry } = buildGeometries('journey.bin', file);
  const works = Object.fromEntries(
    stopIds.map((stop) => [stop, unfold(geometry, stop, file.header.sets[stop].placed)]),
  ) as JourneyModel['works'];
  return { geometry, works };
};

export const loadJourney = fetchedOnce('journey.bin', fileUrl, (file): JourneyModel => buildJourney(parseJourney(file)));
