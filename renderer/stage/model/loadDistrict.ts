// From the model file to geometries and textures. What the graphics card holds is given back by `free`; the arrays stay for the next time.
import { BufferAttribute, DataTexture, LinearFilter, RedFormat, RGBAFormat, SRGBColorSpace, type BufferGeometry } from 'three';
import fileUrl from '../../../assets/models/district.bin?url';
import { parseDistrict, type DistrictFile, type DistrictHeader } from './format';
import { buildGeometries, fetchedOnce } from './fetchModel';

export interface District {
  readonly header: DistrictHeader;
  geometry(name: string): BufferGeometry;
  readonly groundShade: DataTexture;
  readonly groundSun: DataTexture;
  free(): void;
}

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
  const { geometry, free } = buildGeometries('district.bin', { header, body });
  addGroundUv(geometry('ground'), slab.width, slab.depth);
  return {
    header,
    groundShade,
    groundSun,
    geometry,
    free() {
      free();
      groundShade.dispose();
      groundSun.dispose();
    },
  };
};

/** The model, fetched and read once. */
export const loadDistrict = fetchedOnce('district.bin', fileUrl, (file): District => buildDistrict(parseDistrict(file)));
