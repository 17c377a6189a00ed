// Writing instance matrices without allocating: place, turn round the vertical, scale.
import { DynamicDrawUsage, InstancedMesh, type BufferGeometry, type Material } from 'three';

/** Writes place, yaw and scale into the matrix of instance `i`. */
export const setInstance = (
  mesh: InstancedMesh,
  i: number,
  x: number,
  y: number,
  z: number,
  yaw: number,
  sx: number,
  sy = sx,
  sz = sx,
): void => {
  const m = mesh.instanceMatrix.array;
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  const o = i * 16;
  m[o] = c * sx;
  m[o + 1] = 0;
  m[o + 2] = -s * sx;
  m[o + 3] = 0;
  m[o + 4] = 0;
  m[o + 5] = sy;
  m[o + 6] = 0;
  m[o + 7] = 0;
  m[o + 8] = s * sz;
  m[o + 9] = 0;
  m[o + 10] = c * sz;
  m[o + 11] = 0;
  m[o + 12] = x;
  m[o + 13] = y;
  m[o + 14] = z;
  m[o + 15] = 1;
};

/** Instances whose matrices change every frame; never culled, they are spread over the whole slab. */
export const movingInstances = (geometry: BufferGeometry, material: Material, count: number): InstancedMesh => {
  const mesh = new InstancedMesh(geometry, material, count);
  mesh.instanceMatrix.setUsage(DynamicDrawUsage);
  mesh.frustumCulled = false;
  return mesh;
};
