// From the model file to geometries and textures. What the graphics card holds is given back by `free`; the arrays stay for the next time.
import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  LinearFilter,
  RedFormat,
  RGBAFormat,
  SRGBColorSpace,
} from 'three';
import fileUrl from '../../../assets/models/district.bin?url';
import { parseDistrict, positionStep, type DistrictFile, type DistrictHeader, type MeshEntry } from './format';

export interface District {
  readonly header: DistrictHeader;
  geometry(name: string): BufferGeometry;
  readonly groundShade: DataTexture;
  readonly groundSun: DataTexture;
  free(): void;
}

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

const buildGeometry = (body: ArrayBuffer, entry: MeshEntry): BufferGeometry => {
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

/** Ground coordinates as texture coordinates: pixels lie over the slab as seen from above. */
const addGroundUv = (geometry: BufferGeometry, width: number, depth: number): void => {
  const position = geometry.getAttribute('position');
  const uv = new Float32Array(position.count * 2);
  for (let i = 0; i < position.count; i++) uv.set([position.getX(i) / width + 0.5, position.getZ(i) / depth + 0.5], i * 2);
  geometry.setAttribute('uv', new BufferAttribute(uv, 2));
};

const smooth = (texture: DataTexture): DataTexture => {
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
};

/** The district's shapes from a parsed file. */
export const buildDistrict = ({ header, body }: DistrictFile): District => {
  const { groundShade: shade, groundSun: sun, slab } = header;
  const rgb = new Uint8Array(body, shade.at, shade.width * shade.height * 3);
  const rgba = new Uint8Array(shade.width * shade.height * 4).fill(255);
  for (let i = 0; i < rgb.length; i++) rgba[Math.floor(i / 3) * 4 + (i % 3)] = rgb[i]!;
  const groundShade = smooth(new DataTexture(rgba, shade.width, shade.height, RGBAFormat));
  groundShade.colorSpace = SRGBColorSpace;
  const groundSun = smooth(new DataTexture(new Uint8Array(body, sun.at, sun.width * sun.height), sun.width, sun.height, RedFormat));
  const geometries = new Map(Object.entries(header.meshes).map(([name, entry]) => [name, buildGeometry(body, entry)]));
  addGroundUv(geometries.get('ground')!, slab.width, slab.depth);
  return {
    header,
    groundShade,
    groundSun,
    geometry(name) {
      const geometry = geometries.get(name);
      if (!geometry) throw new Error(`district.bin has no mesh ${name}`);
      return geometry;
    },
    free() {
      for (const geometry of geometries.values()) geometry.dispose();
      groundShade.dispose();
      groundSun.dispose();
    },
  };
};

let loading: Promise<District> | null = null;

/** The model, fetched and read once. A failed try is forgotten, so that the next may succeed. */
export const loadDistrict = (): Promise<District> => {
  loading ??= fetch(fileUrl)
    .then((answer) => {
      if (!answer.ok) throw new Error(`district.bin: ${answer.status}`);
      return answer.arrayBuffer();
    })
    .then((file) => buildDistrict(parseDistrict(file)))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
};
