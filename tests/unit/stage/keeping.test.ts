import fc from 'fast-check';
import {
  BoxGeometry,
  DataTexture,
  DirectionalLight,
  FloatType,
  Group,
  LinearFilter,
  LinearMipmapLinearFilter,
  Mesh,
  MeshBasicMaterial,
  RedFormat,
  RGBAFormat,
  UnsignedByteType,
  WebGLRenderTarget,
  DepthTexture,
  UnsignedIntType,
  ShaderMaterial,
} from 'three';
import { describe, expect, it } from 'vitest';
import { bytesOf, textureBytes, texturesOf } from '../../../renderer/stage/frame/textureBytes';
import { createKeeper, keptScenes, layAside } from '../../../renderer/stage/keep/keeper';

const noUniforms = (): undefined => undefined;
const picture = (side: number): DataTexture => new DataTexture(new Uint8Array(side * side * 4), side, side, RGBAFormat);

describe('texture memory', () => {
  it('is width x height x bytes of the format', () => {
    expect(bytesOf({ width: 1024, height: 512, format: RGBAFormat, type: UnsignedByteType, mipmaps: false })).toBe(1024 * 512 * 4);
    expect(bytesOf({ width: 10, height: 10, format: RedFormat, type: UnsignedByteType, mipmaps: false })).toBe(100);
    expect(bytesOf({ width: 10, height: 10, format: RGBAFormat, type: FloatType, mipmaps: false })).toBe(1600);
  });
  it('counts every mip level: a third more for a square, down to one texel', () => {
    expect(bytesOf({ width: 4, height: 4, format: RedFormat, type: UnsignedByteType, mipmaps: true })).toBe(16 + 4 + 1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4096 }), fc.integer({ min: 1, max: 4096 }), (width, height) => {
        const plain = bytesOf({ width, height, format: RGBAFormat, type: UnsignedByteType, mipmaps: false });
        const chain = bytesOf({ width, height, format: RGBAFormat, type: UnsignedByteType, mipmaps: true });
        expect(chain).toBeGreaterThanOrEqual(plain);
        expect(chain).toBeLessThanOrEqual(plain * 2);
      }),
    );
  });
  it('sums what objects draw with, each once: maps, uniforms, shadow maps with their depth', () => {
    const [map, inUniform] = [picture(64), picture(32)];
    const shared = new MeshBasicMaterial({ map });
    const shader = new ShaderMaterial({ uniforms: { uPicture: { value: inUniform } } });
    const light = new DirectionalLight();
    light.shadow.map = new WebGLRenderTarget(256, 256);
    light.shadow.map.depthTexture = new DepthTexture(256, 256, UnsignedIntType);
    const group = new Group();
    group.add(new Mesh(new BoxGeometry(), shared), new Mesh(new BoxGeometry(), shared), new Mesh(new BoxGeometry(), shader), light);
    const found = texturesOf([group, group], (material) => (material === shader ? shader.uniforms : undefined));
    expect(found.size).toBe(4);
    expect(textureBytes(found)).toBe(64 * 64 * 4 + 32 * 32 * 4 + 256 * 256 * 4 + 256 * 256 * 4);
    layAside(group);
    expect(textureBytes(texturesOf([group], noUniforms))).toBe(64 * 64 * 4);
  });
  it('takes mip levels only of what has them', () => {
    const [flat, chain] = [picture(16), picture(16)];
    flat.minFilter = LinearFilter;
    chain.minFilter = LinearMipmapLinearFilter;
    chain.generateMipmaps = true;
    expect(textureBytes([chain])).toBeGreaterThan(textureBytes([flat]));
  });
});

describe('keeper', () => {
  const scene = (): { object: Group; disposed: number; dispose(): void } => {
    const made = {
      object: new Group(),
      disposed: 0,
      dispose() {
        made.disposed += 1;
      },
    };
    return made;
  };
  it('builds a scene once for a tier, and gives the others back when a tier has settled', () => {
    const keeper = createKeeper<ReturnType<typeof scene>>();
    const high = keeper.of('high', scene);
    expect(keeper.of('high', scene)).toBe(high);
    let before: unknown = null;
    const low = keeper.of('low', (old) => ((before = old), scene()));
    expect(before).toBe(high);
    expect([...keptScenes()]).toEqual(expect.arrayContaining([high, low]));
    keeper.settle('low');
    expect([high.disposed, low.disposed]).toEqual([1, 0]);
    expect([...keptScenes()]).not.toContain(high);
    expect(keeper.of('low', scene)).toBe(low);
  });
});
