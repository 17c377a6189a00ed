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

/** A mesh's geometry: position, normal, sun, colour (linear, with glow as its fourth channel). */
export const buildGeometry = (body: ArrayBuffer, entry: MeshEntry): BufferGeometry => {
  const steps = new Int16Array(body, entry.positionAt, entry.vertices * 4);
  const position = new Float32Array(entry.vertices * 3);
  for (let i = 0; i < entry.vertices; i++) for (let k = 0; k < 3; k++) position[i * 3 + k] = steps[i * 4 + k]! * positionStep;
  const normals = new InterleavedBuffer(new Int8Array(body, entry.normalAt, entry.vertices * 4), 4);
  const index = entry.wide ? new Uint32Array(body, entry.indexAt, entry.indices) : new Uint16Array(body, entry.indexAt, entry.indices);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('normal', new InterleavedBufferAttribute(normals, 3, 0, true));
  geometry.setAttribute('sun', new InterleavedBufferAttribute(normals, 1, 3, true));
  geometry.setAttribute('color', colorAttribute(new Uint8Array(body, entry.colorAt, entry.vertices * 4)));
  geometry.setIndex(new BufferAttribute(index, 1));
  geometry.computeBoundingSphere();
  return geometry;
};
