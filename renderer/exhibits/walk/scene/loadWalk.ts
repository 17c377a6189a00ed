// From the walked places' files to geometries and ground textures, fetched and read once.
import { BufferAttribute, DataTexture, LinearFilter, RedFormat, RGBAFormat, SRGBColorSpace } from 'three';
import centreUrl from '../../../../assets/models/walk-centre.bin?url';
import huayueUrl from '../../../../assets/models/walk-huayue.bin?url';
import jabilUrl from '../../../../assets/models/walk-jabil.bin?url';
import kitUrl from '../../../../assets/models/walk-kit.bin?url';
import townUrl from '../../../../assets/models/walk-town.bin?url';
import yuejieUrl from '../../../../assets/models/walk-yuejie.bin?url';
import { buildGeometries, fetchedOnce, type Geometries } from '../../../stage/model/fetchModel';
import type { PlaceId } from '../model/place';
import { groundArea, parseWalk, type WalkFile } from '../model/walkFile';
import { noted } from '../../../lib/settled';

export interface PlaceModel extends Geometries {
  readonly hasShell: boolean;
  readonly shade: DataTexture;
  readonly sun: DataTexture;
}

export interface WalkModel {
  readonly kit: Geometries;
  readonly town: Geometries;
  readonly places: Record<PlaceId, PlaceModel>;
}

const smooth = (texture: DataTexture): DataTexture => {
  texture.minFilter = LinearFilter;
  texture.magFilter = LinearFilter;
  texture.needsUpdate = true;
  return texture;
};

const buildPlace = (id: PlaceId, file: WalkFile): PlaceModel => {
  const { body, header } = file;
  if (!header.ground) throw new Error(`walk-${id}.bin has no ground`);
  const { texels, size } = groundArea;
  const rgb = new Uint8Array(body, header.ground.shadeAt, texels * texels * 3);
  const rgba = new Uint8Array(texels * texels * 4).fill(255);
  for (let i = 0; i < rgb.length; i++) rgba[Math.floor(i / 3) * 4 + (i % 3)] = rgb[i]!;
  const shade = smooth(new DataTexture(rgba, texels, texels, RGBAFormat));
  shade.colorSpace = SRGBColorSpace;
  const sun = smooth(new DataTexture(new Uint8Array(body, header.ground.sunAt, texels * texels), texels, texels, RedFormat));
  const geometries = buildGeometries(`walk-${id}.bin`, file);
  addGroundUv(geometries, size);
  return { ...geometries, hasShell: 'shell' in header.meshes, shade, sun };
};

/** Ground coordinates as texture coordinates: pixels lie over the ground as seen from above. */
const addGroundUv = ({ geometry }: Geometries, size: number): void => {
  const ground = geometry('ground');
  const position = ground.getAttribute('position');
  const uv = new Float32Array(position.count * 2);
  for (let i = 0; i < position.count; i++) uv.set([position.getX(i) / size + 0.5, position.getZ(i) / size + 0.5], i * 2);
  ground.setAttribute('uv', new BufferAttribute(uv, 2));
};

const load = {
  kit: fetchedOnce('walk-kit.bin', kitUrl, (file) => buildGeometries('walk-kit.bin', parseWalk(file))),
  town: fetchedOnce('walk-town.bin', townUrl, (file) => buildGeometries('walk-town.bin', parseWalk(file))),
  centre: fetchedOnce('walk-centre.bin', centreUrl, (file) => buildPlace('centre', parseWalk(file))),
  jabil: fetchedOnce('walk-jabil.bin', jabilUrl, (file) => buildPlace('jabil', parseWalk(file))),
  yuejie: fetchedOnce('walk-yuejie.bin', yuejieUrl, (file) => buildPlace('yuejie', parseWalk(file))),
  huayue: fetchedOnce('walk-huayue.bin', huayueUrl, (file) => buildPlace('huayue', parseWalk(file))),
};

let loading: Promise<WalkModel> | null = null;

/** All places and what they share. A failed try is forgotten. */
export const loadWalk = (): Promise<WalkModel> => {
  loading ??= noted(
    Promise.all([load.kit(), load.town(), load.centre(), load.jabil(), load.yuejie(), load.huayue()])
      .then(([kit, town, centre, jabil, yuejie, huayue]) => ({ kit, town, places: { centre, jabil, yuejie, huayue } }))
      .catch((error: unknown) => {
        loading = null;
        throw error;
      }),
  );
  return loading;
};
