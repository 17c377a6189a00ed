// The recycling ring over the centre: it stands upright towards the visitor and turns in its own plane, once in half a minute.
import { Mesh } from 'three';
import type { District } from '../model/loadDistrict';
import { clay, type SharedUniforms } from './materials';
import type { Part } from './part';

const facing = 0.42;
const turnSeconds = 32;

export const createRing = (district: District, shared: SharedUniforms): Part => {
  const material = clay(shared);
  const ring = new Mesh(district.geometry('ring'), material);
  ring.position.fromArray(district.header.ring);
  ring.rotation.set(0, facing, 0);
  ring.castShadow = true;
  ring.receiveShadow = true;
  return {
    object: ring,
    update({ time }) {
      // in the sense of its arrow head
      ring.rotation.z = (time / turnSeconds) * Math.PI * 2;
    },
    dispose: () => material.dispose(),
  };
};
