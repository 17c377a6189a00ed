// Packs meshes, textures and the header into one file (renderer/stage/model/format.ts).
import { districtMagic, formatVersion, positionStep, type DistrictHeader, type MeshEntry } from '../../renderer/stage/model/format';
import { vertexCount } from './shape/mesh';
import type { Lit } from './shade';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export type Extras = Omit<DistrictHeader, 'version' | 'meshes' | 'groundShade' | 'groundSun'>;

const toSrgb = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);
const byte = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 255);
const signed = (value: number): number => Math.round(Math.min(1, Math.max(-1, value)) * 127);

const packedMesh = ({
  mesh,
  sun,
}: Lit): { position: Int16Array; normal: Int8Array; color: Uint8Array; index: Uint16Array | Uint32Array } => {
  const n = vertexCount(mesh);
  const [position, normal, color] = [new Int16Array(n * 4), new Int8Array(n * 4), new Uint8Array(n * 4)];
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < 3; k++) {
      position[i * 4 + k] = Math.round(mesh.position[i * 3 + k]! / positionStep);
      normal[i * 4 + k] = signed(mesh.normal[i * 3 + k]!);
      color[i * 4 + k] = byte(toSrgb(mesh.color[i * 3 + k]!));
    }
    normal[i * 4 + 3] = signed(sun[i]!);
    color[i * 4 + 3] = Math.min(255, Math.max(0, Math.round(mesh.glow[i]!)));
  }
  return { position, normal, color, index: n > 65_535 ? new Uint32Array(mesh.index) : new Uint16Array(mesh.index) };
};

/** What a header is made with: both give offsets in the body. */
export interface Body {
  add(data: ArrayBufferView): number;
  entry(lit: Lit): MeshEntry;
}

/** Component by component, each number as its difference from the one before: what lies side by side compresses to a fraction. */
const differences = (values: Int16Array | Uint16Array, components: number): Int16Array => {
  const out = new Int16Array(values.length);
  let at = 0;
  for (let k = 0; k < components; k++)
    for (let i = k, last = 0; i < values.length; last = values[i]!, i += components) out[at++] = values[i]! - last;
  return out;
};

/** The bytes of a model file: magic, header length, header, body. `thin`: positions and indices are written as differences. */
export const packFile = (magic: number, header: (body: Body) => unknown, thin = false): Uint8Array => {
  const chunks: Uint8Array[] = [];
  let at = 0;
  const add = (data: ArrayBufferView): number => {
    const start = at;
    chunks.push(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), new Uint8Array((4 - (data.byteLength % 4)) % 4));
    at += Math.ceil(data.byteLength / 4) * 4;
    return start;
  };
  const entry = (lit: Lit): MeshEntry => {
    const { position, normal, color, index } = packedMesh(lit);
    const isThin = thin && index instanceof Uint16Array;
    const positionAt = add(isThin ? differences(position, 4) : position);
    const [normalAt, colorAt, indexAt] = [add(normal), add(color), add(isThin ? differences(index, 1) : index)];
    return {
      vertices: position.length / 4,
      indices: index.length,
      wide: index instanceof Uint32Array,
      ...(isThin && { thin: true }),
      positionAt,
      normalAt,
      colorAt,
      indexAt,
    };
  };
  return joined(magic, JSON.stringify(header({ add, entry })), chunks);
};

/** The bytes of the district's file. */
export const pack = (meshes: Record<string, Lit>, shade: Pixels, sun: Pixels, extras: Extras): Uint8Array =>
  packFile(districtMagic, ({ add, entry }): DistrictHeader => ({
    version: formatVersion,
    ...extras,
    meshes: Object.fromEntries(Object.entries(meshes).map(([name, lit]) => [name, entry(lit)])),
    groundShade: { width: shade.width, height: shade.height, at: add(shade.data) },
    groundSun: { width: sun.width, height: sun.height, at: add(sun.data) },
  }));

const joined = (magic: number, json: string, chunks: readonly Uint8Array[]): Uint8Array => {
  const text = new TextEncoder().encode(json);
  const padded = Math.ceil(text.length / 4) * 4;
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 8 + padded);
  const out = new Uint8Array(size).fill(32, 8, 8 + padded);
  const view = new DataView(out.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, padded, true);
  out.set(text, 8);
  let at = 8 + padded;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
};
