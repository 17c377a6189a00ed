// How much memory textures take, by what the renderer holds: width x height x bytes of the format x mip levels, and the shadow maps.
import {
  AlphaFormat,
  ByteType,
  DepthFormat,
  DepthStencilFormat,
  FloatType,
  HalfFloatType,
  IntType,
  Light,
  Mesh,
  RedFormat,
  RGBAFormat,
  RGBFormat,
  RGFormat,
  ShortType,
  Texture,
  UnsignedByteType,
  UnsignedInt248Type,
  UnsignedIntType,
  UnsignedShortType,
  type Material,
  type Object3D,
  type WebGLRenderTarget,
} from 'three';

const channels = new Map<number, number>([
  [RedFormat, 1],
  [AlphaFormat, 1],
  [RGFormat, 2],
  // drivers keep three channels in four
  [RGBFormat, 4],
  [RGBAFormat, 4],
  [DepthFormat, 1],
  [DepthStencilFormat, 1],
]);
const bytesPerChannel = new Map<number, number>([
  [UnsignedByteType, 1],
  [ByteType, 1],
  [ShortType, 2],
  [UnsignedShortType, 2],
  [HalfFloatType, 2],
  [IntType, 4],
  [UnsignedIntType, 4],
  [FloatType, 4],
  [UnsignedInt248Type, 4],
]);

/** What the sum needs of a texture; a format that is not in the table counts as four bytes a channel, four channels. */
export interface TextureShape {
  readonly width: number;
  readonly height: number;
  readonly format: number;
  readonly type: number;
  readonly mipmaps: boolean;
}

/** Bytes one texture takes; a full chain of mip levels adds up level by level. */
export const bytesOf = ({ width, height, format, type, mipmaps }: TextureShape): number => {
  const texel = (channels.get(format) ?? 4) * (bytesPerChannel.get(type) ?? 4);
  let [w, h, bytes] = [width, height, width * height * texel];
  while (mipmaps && (w > 1 || h > 1)) {
    [w, h] = [Math.max(1, w >> 1), Math.max(1, h >> 1)];
    bytes += w * h * texel;
  }
  return bytes;
};

type Uniforms = Readonly<Record<string, { readonly value: unknown }>>;

const isTexture = (value: unknown): value is Texture => value instanceof Texture;

/** Textures of a material: its own maps, and what its compiled program was given. */
const ofMaterial = (material: Material, uniforms: Uniforms | undefined, out: Set<Texture>): void => {
  for (const value of Object.values(material)) if (isTexture(value)) out.add(value);
  for (const { value } of Object.values(uniforms ?? {}))
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) if (isTexture(each)) out.add(each);
};

const ofTarget = (target: WebGLRenderTarget, out: Set<Texture>): void => {
  for (const texture of [...target.textures, target.depthTexture]) if (texture) out.add(texture);
};

/** All textures that objects draw with, shadow maps included. `uniformsOf`: what a material's program was given. */
export const texturesOf = (objects: Iterable<Object3D>, uniformsOf: (material: Material) => Uniforms | undefined): Set<Texture> => {
  const found = new Set<Texture>();
  for (const object of objects)
    object.traverse((each) => {
      if (each instanceof Mesh)
        for (const material of [each.material as Material | Material[]].flat()) ofMaterial(material, uniformsOf(material), found);
      // colours and matrices of many instances may lie in a texture
      for (const value of Object.values(each)) if (isTexture(value)) found.add(value);
      if (each instanceof Light && 'shadow' in each) {
        const { map } = each.shadow as { map: WebGLRenderTarget | null };
        if (map) ofTarget(map, found);
      }
    });
  return found;
};

/** Size of a texture's picture; of one that has none yet, nothing. */
const sizeOf = ({ image }: Texture): { width: number; height: number } => {
  const { width = 0, height = 0 } = (image ?? {}) as { width?: number; height?: number };
  return { width, height };
};

/** The sum over textures. */
export const textureBytes = (textures: Iterable<Texture>): number => {
  let sum = 0;
  for (const texture of textures)
    sum += bytesOf({ ...sizeOf(texture), format: texture.format, type: texture.type, mipmaps: texture.generateMipmaps });
  return sum;
};
