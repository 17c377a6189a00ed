// People who walk and stand, birds over the park, steam over the equipment.
import { Color, Group, type InstancedMesh } from 'three';
import { seededRandom } from '../../lib/random';
import type { District } from '../model/loadDistrict';
import { movingInstances, setInstance } from './instances';
import { clay, type SharedUniforms } from './materials';
import type { Part } from './part';
import { createPath, placeOn, type Place } from './path';

// muted coats: nothing here may compete with the flow or the bins
const coats = ['#F5EBDD', '#8FA9C2', '#D9A08C', '#B9AFC9', '#E3C58B', '#A7B79A', '#7C7590', '#E8D2C0'];
const walkersPerPath = 3;

export const createPeople = (district: District, shared: SharedUniforms): Part => {
  const { footpaths, standing } = district.header;
  const material = clay(shared, { coat: true });
  const paths = footpaths.map(({ points, y }) => ({ path: createPath(points, false), y }));
  const walkers = paths.length * walkersPerPath;
  const people = movingInstances(district.geometry('person'), material, walkers + standing.length / 4);
  const random = seededRandom(31);
  const [offsets, speeds, sizes] = [0, 0, 0].map(() => new Float32Array(people.count));
  const color = new Color();
  for (let i = 0; i < people.count; i++) {
    offsets![i] = random();
    speeds![i] = 0.2 + random() * 0.14;
    sizes![i] = 0.82 + random() * 0.3;
    people.setColorAt(i, color.set(coats[Math.floor(random() * coats.length)]!));
  }
  for (let i = 0; i < standing.length / 4; i++) {
    const [x, y, z, yaw] = standing.slice(i * 4, i * 4 + 4) as [number, number, number, number];
    setInstance(people, walkers + i, x, y, z, yaw, sizes![walkers + i]!);
  }
  const place: Place = { x: 0, z: 0, yaw: 0 };
  return {
    object: people,
    update({ time }) {
      for (let i = 0; i < walkers; i++) {
        const { path, y } = paths[Math.floor(i / walkersPerPath)]!;
        // to and fro: out on the right side of the way, back on the left
        const s = (offsets![i]! * 2 * path.length + time * speeds![i]!) % (2 * path.length);
        const back = s > path.length;
        placeOn(path, back ? 2 * path.length - s : s, place);
        const yaw = back ? place.yaw + Math.PI : place.yaw;
        const side = 0.09;
        const hop = Math.abs(Math.sin(time * speeds![i]! * 16 + i)) * 0.018;
        setInstance(people, i, place.x + Math.sin(yaw) * side, y + hop, place.z + Math.cos(yaw) * side, yaw, sizes![i]!);
      }
      people.instanceMatrix.needsUpdate = true;
    },
    dispose: () => {
      people.dispose();
      material.dispose();
    },
  };
};

const puffs = 4;
const puffSeconds = 5;

/** Steam at the hoppers, one puff after the other, and a few birds. */
export const createAir = (district: District, shared: SharedUniforms): Part => {
  const material = clay(shared);
  material.transparent = true;
  material.opacity = 0.82;
  const hoppers = Object.values(district.header.hoppers);
  const steam = movingInstances(district.geometry('puff'), material, hoppers.length * puffs);
  const birds = movingInstances(district.geometry('bird'), material, 6);
  const meshes: InstancedMesh[] = [steam, birds];
  const group = new Group();
  group.add(...meshes);
  return {
    object: group,
    update({ time }) {
      hoppers.forEach(([x, y, z], h) => {
        for (let i = 0; i < puffs; i++) {
          const life = (time / puffSeconds + i / puffs + h * 0.37) % 1;
          const size = Math.sqrt(life) * (1 - life ** 4) * 1.25;
          // out of the vent pipe behind the hopper
          setInstance(
            steam,
            h * puffs + i,
            x + 1.04 + life * life * 0.9,
            y + 0.18 + life * 1.5,
            z - 0.32 + Math.sin(life * 5 + i) * 0.06,
            life * 2 + i,
            Math.max(0.001, size),
          );
        }
      });
      for (let i = 0; i < birds.count; i++) {
        const angle = time * 0.16 + (i % 3) * 0.13 + Math.floor(i / 3) * 2.6;
        const [rx, rz] = [9 + (i % 3) * 0.7 + Math.floor(i / 3) * 4, 5 + (i % 2) * 0.6];
        const beat = 0.7 + 0.3 * Math.sin(time * 7 + i * 2);
        setInstance(
          birds,
          i,
          -2 + Math.cos(angle) * rx,
          7.6 + Math.sin(time * 0.5 + i) * 0.4,
          Math.sin(angle) * rz - 1,
          Math.atan2(-rz * Math.cos(angle), -rx * Math.sin(angle)),
          1,
          1,
          beat,
        );
      }
      for (const mesh of meshes) mesh.instanceMatrix.needsUpdate = true;
    },
    dispose: () => {
      for (const mesh of meshes) mesh.dispose();
      material.dispose();
    },
  };
};
