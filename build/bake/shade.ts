// Baked light: how much of the sky each point sees, tinted by what it sees instead, and how much of the morning sun reaches it.
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { seededRandom, type Random } from '../../renderer/lib/random';
import { slab } from './layout';
import { palette } from './palette';
import { flat } from './shape/faces';
import { merged, mixed, vertexCount, type Mesh, type Rgb, type Vec3 } from './shape/mesh';

export interface Shader {
  /** Multiplier of the colour at a point with a normal; 1 = open sky. */
  sky(point: Vec3, normal: Vec3): Rgb;
  /** Share of the sun that reaches a point, 0..1. */
  sun(point: Vec3, normal: Vec3): number;
}

/** From the slab to the sun at the hour the still light is baked for. */
export const sunDirection: Vec3 = (() => {
  const [x, y, z] = [-18, 26, 12];
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
})();

const groundTone = mixed(palette.pavement, palette.grass, 0.45);
const floor = (): Mesh =>
  flat(
    [
      [-slab.width / 2, slab.depth / 2],
      [slab.width / 2, slab.depth / 2],
      [slab.width / 2, -slab.depth / 2],
      [-slab.width / 2, -slab.depth / 2],
    ],
    0.06,
    groundTone,
  );

interface Occluders {
  readonly bvh: MeshBVH;
  readonly colorOf: (face: number) => Rgb;
}

const occluders = (parts: readonly Mesh[]): Occluders => {
  const mesh = merged(parts);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(mesh.position), 3));
  geometry.setIndex(mesh.index);
  const bvh = new MeshBVH(geometry);
  const index = geometry.getIndex()!;
  return {
    bvh,
    colorOf: (face) => {
      const i = index.getX(face * 3) * 3;
      return [mesh.color[i]!, mesh.color[i + 1]!, mesh.color[i + 2]!];
    },
  };
};

/** Directions over the upper half, denser towards the pole (cosine), evenly spread; z is the pole. */
const hemisphere = (rays: number): Vec3[] =>
  Array.from({ length: rays }, (_, i): Vec3 => {
    const r = Math.sqrt((i + 0.5) / rays);
    const angle = i * 2.399963;
    return [Math.cos(angle) * r, Math.sin(angle) * r, Math.sqrt(1 - r * r)];
  });

const frame = (n: Vec3): readonly [Vec3, Vec3] => {
  const sign = n[2] >= 0 ? 1 : -1;
  const a = -1 / (sign + n[2]);
  const b = n[0] * n[1] * a;
  return [
    [1 + sign * n[0] * n[0] * a, sign * b, -sign * n[0]],
    [b, sign + n[1] * n[1] * a, -n[1]],
  ];
};

/** Keeps the deepest shade from turning black: clay, not soot. */
const soft = (value: number): number => 0.14 + 0.86 * value;

export interface ShaderOptions {
  readonly rays: number;
  readonly seed?: number;
  readonly withFloor?: boolean;
  /** How far the shade of a thing reaches, units. */
  readonly reach?: number;
  /** How far over the surface rays begin: over the windows and bands that lie on the walls, or they would shade the wall around them. */
  readonly lift?: number;
  /** Colour of the shade. */
  readonly tint?: Rgb;
  /** Unit vector to the sun. */
  readonly towardsSun?: Vec3;
}

/** Light among the given occluders. Deterministic for a seed and an order of calls. */
export const makeShader = (parts: readonly Mesh[], options: ShaderOptions): Shader => {
  const { rays, seed = 1, withFloor = true, reach = 3, lift = 0.085, tint: shadow = palette.shade, towardsSun = sunDirection } = options;
  const { bvh, colorOf } = occluders(withFloor ? [...parts, floor()] : parts);
  const directions = hemisphere(rays);
  const random: Random = seededRandom(seed);
  const ray = new Ray(new Vector3(), new Vector3());
  const sky = (p: Vec3, n: Vec3): Rgb => {
    const [t, b] = frame(n);
    const turn = random() * Math.PI * 2;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const sum: [number, number, number] = [0, 0, 0];
    ray.origin.set(p[0] + n[0] * lift, p[1] + n[1] * lift, p[2] + n[2] * lift);
    for (const [x0, y0, z] of directions) {
      const [x, y] = [x0 * c - y0 * s, x0 * s + y0 * c];
      ray.direction.set(t[0] * x + b[0] * y + n[0] * z, t[1] * x + b[1] * y + n[1] * z, t[2] * x + b[2] * y + n[2] * z);
      const hit = bvh.raycastFirst(ray, DoubleSide, 0, reach);
      const open = hit ? (hit.distance / reach) ** 0.8 : 1;
      const seen = hit && open < 1 ? colorOf(hit.faceIndex ?? 0) : shadow;
      for (let k = 0; k < 3; k++) sum[k]! += open + (1 - open) * (shadow[k]! * 0.62 + seen[k]! * 0.42);
    }
    return [soft(sum[0] / rays), soft(sum[1] / rays), soft(sum[2] / rays)];
  };
  const sun = (p: Vec3, n: Vec3): number => {
    if (n[0] * towardsSun[0] + n[1] * towardsSun[1] + n[2] * towardsSun[2] <= 0) return 0;
    let free = 0;
    for (let i = 0; i < 6; i++) {
      ray.origin.set(p[0] + n[0] * lift + (random() - 0.5) * 0.04, p[1] + n[1] * lift, p[2] + n[2] * lift + (random() - 0.5) * 0.04);
      ray.direction.set(towardsSun[0] + (random() - 0.5) * 0.06, towardsSun[1], towardsSun[2] + (random() - 0.5) * 0.06).normalize();
      if (!bvh.raycastFirst(ray, DoubleSide)) free++;
    }
    return free / 6;
  };
  return { sky, sun };
};

/** A mesh whose colours carry the light, and its share of sun per vertex. */
export interface Lit {
  readonly mesh: Mesh;
  readonly sun: readonly number[];
}

const unlit = (mesh: Mesh): Lit => ({ mesh, sun: Array.from({ length: vertexCount(mesh) }, () => 1) });

/** Bakes the shader's light into a mesh; without a shader it stays as it is. */
export const lit = (mesh: Mesh, shader?: Shader): Lit => {
  if (!shader) return unlit(mesh);
  const sun: number[] = [];
  const color = [...mesh.color];
  for (let i = 0; i < vertexCount(mesh); i++) {
    const p: Vec3 = [mesh.position[i * 3]!, mesh.position[i * 3 + 1]!, mesh.position[i * 3 + 2]!];
    const n: Vec3 = [mesh.normal[i * 3]!, mesh.normal[i * 3 + 1]!, mesh.normal[i * 3 + 2]!];
    const shade = shader.sky(p, n);
    for (let k = 0; k < 3; k++) color[i * 3 + k]! *= shade[k]!;
    sun.push(shader.sun(p, n));
  }
  return { mesh: { ...mesh, color }, sun };
};

/** The ground's light as pixels, row by row from the back: `channels` 3 = shade, 1 = sun. */
export const groundPixels = (shader: Shader, width: number, height: number, kind: 'sky' | 'sun'): Uint8Array => {
  const channels = kind === 'sky' ? 3 : 1;
  const pixels = new Uint8Array(width * height * channels);
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const at: Vec3 = [((i + 0.5) / width - 0.5) * slab.width, 0.1, ((j + 0.5) / height - 0.5) * slab.depth];
      const values = kind === 'sky' ? shader.sky(at, [0, 1, 0]) : [shader.sun(at, [0, 1, 0])];
      values.forEach((value, k) => (pixels[(j * width + i) * channels + k] = Math.round(encode(value, kind) * 255)));
    }
  }
  return pixels;
};

const encode = (value: number, kind: 'sky' | 'sun'): number => (kind === 'sky' ? Math.min(1, value) ** (1 / 2.2) : value);
