// The goal of a tap: a ring on the ground that breathes until it is reached.
import { Mesh, MeshBasicMaterial, RingGeometry } from 'three';
import { live } from '../live';

export interface Marker {
  readonly object: Mesh;
  update(): void;
  dispose(): void;
}

export const createMarker = (): Marker => {
  const shape = new RingGeometry(0.3, 0.42, 40).rotateX(-Math.PI / 2);
  const material = new MeshBasicMaterial({
    color: '#1F7267',
    transparent: true,
    opacity: 0.85,
    depthWrite: false,
    toneMapped: false,
    fog: false,
  });
  const object = new Mesh(shape, material);
  object.renderOrder = 4;
  return {
    object,
    update() {
      const { goal, time } = live;
      object.visible = goal.isOn;
      object.position.set(goal.x, 0.07, goal.z);
      const size = 1 + 0.1 * Math.sin(time * 4);
      object.scale.set(size, 1, size);
    },
    dispose() {
      shape.dispose();
      material.dispose();
    },
  };
};
