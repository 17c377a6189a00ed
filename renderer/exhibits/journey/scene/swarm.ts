// Many small things in one draw call.
import type { InstancedMesh } from 'three';
import { Color, type BufferGeometry, type Material } from 'three';
import { movingInstances } from '../../../stage/district/instances';

/** Instances in the given colours, in turn; those that are not there have no size. */
export const swarm = (geometry: BufferGeometry, material: Material, count: number, colors: readonly string[]): InstancedMesh => {
  const mesh = movingInstances(geometry, material, count);
  const color = new Color();
  for (let i = 0; i < count; i++) mesh.setColorAt(i, color.set(colors[i % colors.length]!));
  mesh.receiveShadow = true;
  return mesh;
};

/** Size of an instance that is not there. */
export const gone = 0.0001;

/** Place of a thrown thing at `t` 0..1 between two heights over `way`: up by `lift` in the middle. */
export const thrown = (from: number, to: number, lift: number, t: number): number => from + (to - from) * t + lift * 4 * t * (1 - t);

/** Leftovers' colours. */
export const leftoverTones = ['#8DBF4B', '#6FA23C', '#F08A3C', '#F7C948', '#FBF0D4', '#B9774A', '#D9503C', '#F3D9A0'] as const;
