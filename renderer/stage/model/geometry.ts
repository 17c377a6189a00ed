// From a mesh of a model file to a geometry.
import { BufferAttribute, BufferGeometry, InterleavedBuffer, InterleavedBufferAttribute } from 'three';
import { positionStep, type MeshEntry } from './format';

const linear = new Uint16Array(256).map((_, i) => {
  const c = i / 255;
  return Math.round((c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4) * 65_535);
});

/** Colours become linear 16-bit; their fourth channel (glow) stays as it is. */
const colorAttribute = (bytes: Uint8Array): BufferAttribute => {
  const values = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) values[i] = i % 4 === 3 ? bytes[i]! * 257 : linear[bytes[i]!]!;
  return new BufferAttribute(values, 4, true);
};

/** Numbers written as differences, component by component, put together again. Wraps round as the writer did. */
const summed = <T extends Int16Array | Uint16Array>(steps: Int16Array, out: T, components: number): T => {
  let at = 0;
  for (let k = 0; k < components; k++) for (let i = k, last = 0; i < out.length; i += components) last = out[i] = last + steps[at++]!;
  return out;
};

/** The positions (4 x int16) of a mesh and its indices. */
const shapeOf = (body: ArrayBuffer, { positionAt, vertices, indexAt, indices, wide, thin }: MeshEntry) => {
  const steps = new Int16Array(body, positionAt, vertices * 4);
  if (wide) return { steps, index: new Uint32Array(body, indexAt, indices) };
  if (!thin) return { steps, index: new Uint16Array(body, indexAt, indices) };
  return {
    steps: summed(steps, new Int16Array(vertices * 4), 4),
    index: summed(new Int16Array(body, indexAt, indices), new Uint16Array(indices), 1),
  };
};

/** A mesh's geometry: position, normal, sun, colour (linear, with glow as its fourth channel). */
export const buildGeometry = (body: ArrayBuffer, entry: MeshEntry): BufferGeometry => {
  const { steps, index } = shapeOf(body, entry);
  const position = new Float32Array(entry.vertices * 3);
  for (let i = 0; i < entry.vertices; i++) for (let k = 0; k < 3; k++) position[i * 3 + k] = steps[i * 4 + k]! * positionStep;
  const normals = new InterleavedBuffer(new Int8Array(body, entry.normalAt, entry.vertices * 4), 4);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('normal', new InterleavedBufferAttribute(normals, 3, 0, true));
  geometry.setAttribute('sun', new InterleavedBufferAttribute(normals, 1, 3, true));
  geometry.setAttribute('color', colorAttribute(new Uint8Array(body, entry.colorAt, entry.vertices * 4)));
  geometry.setIndex(new BufferAttribute(index, 1));
  geometry.computeBoundingSphere();
  return geometry;
};
