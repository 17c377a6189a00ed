// The plate is lifted over the bin and tipped; what lies on it slides off piece by piece.
import { Vector3, type InstancedMesh } from 'three';
import { seededRandom } from '../../../../lib/random';
import { setInstance } from '../../../../stage/district/instances';
import { plate } from '../layout';
import { groupOf, movingMesh, phase, type CreatePiece } from '../piece';
import { gone, leftoverTones, swarm } from '../swarm';

const [restX, restY, restZ] = plate.at;
const over = { x: plate.bin.x - 1.12, y: plate.bin.mouth + 0.72 } as const;
const mostTilt = 1.02;

interface Item {
  readonly mesh: InstancedMesh;
  readonly i: number;
  /** place on the plate, from its middle */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw: number;
  readonly size: number;
  /** part of the deed at which it begins to slide */
  readonly from: number;
}

const places: readonly (readonly [
  kind: 'rice' | 'greens' | 'peel' | 'fishBone' | 'lump',
  x: number,
  y: number,
  z: number,
  yaw: number,
  size: number,
])[] = [
  ['rice', -0.3, 0.05, -0.18, 0, 1.25],
  ['rice', -0.08, 0.05, -0.32, 2, 1.15],
  ['rice', -0.22, 0.16, -0.26, 4, 1],
  ['rice', -0.42, 0.05, -0.34, 1, 0.9],
  ['greens', 0.32, 0.06, -0.3, 0.4, 0.85],
  ['greens', 0.46, 0.07, -0.02, 2.2, 0.75],
  ['greens', 0.2, 0.1, -0.12, 4.4, 0.65],
  ['fishBone', 0.02, 0.08, 0.36, 0.25, 0.95],
  ['peel', -0.46, 0.06, 0.22, 0.6, 0.85],
  ['peel', 0.5, 0.06, 0.34, 3, 0.7],
  ['lump', 0.1, 0.08, 0.06, 0, 0.42],
  ['lump', -0.05, 0.08, 0.12, 1, 0.36],
  ['lump', 0.28, 0.08, 0.12, 2, 0.4],
  ['lump', -0.3, 0.08, 0.02, 3, 0.38],
];

export const createPlate: CreatePiece = (model, { solid }) => {
  const dish = movingMesh(model.geometry('dish'), solid, restX, restY, restZ);
  dish.scale.setScalar(plate.radius);
  const count = (kind: string): number => places.filter(([each]) => each === kind).length;
  const meshes = {
    rice: swarm(model.geometry('rice'), solid, count('rice'), ['#FFFFFF']),
    greens: swarm(model.geometry('greens'), solid, count('greens'), ['#7FB04A', '#93C257', '#6C9E45']),
    peel: swarm(model.geometry('peel'), solid, count('peel'), ['#FFFFFF']),
    fishBone: swarm(model.geometry('fishBone'), solid, 1, ['#FFFFFF']),
    lump: swarm(model.geometry('lump'), solid, count('lump'), leftoverTones.slice(2)),
  };
  const random = seededRandom(5);
  const used = { rice: 0, greens: 0, peel: 0, fishBone: 0, lump: 0 };
  const items = places.map(([kind, x, y, z, yaw, size]): Item => ({
    mesh: meshes[kind],
    i: used[kind]++,
    x,
    y,
    z,
    yaw,
    size,
    from: 0.36 + 0.28 * random() + 0.16 * (0.5 - x),
  }));
  const list = Object.values(meshes);
  for (const mesh of list) mesh.castShadow = true;
  const spot = new Vector3(restX, restY + 0.2, restZ);
  const bin = new Vector3(plate.bin.x, plate.bin.mouth, plate.bin.z);
  const place = ({ mesh, i, x, y, z, yaw, size, from }: Item, part: number, angle: number): void => {
    const slide = Math.min(1, Math.max(0, (part - from) / 0.22));
    const along = slide < 0.5 ? x + (0.95 - x) * (slide * 2) ** 2 : 0.95;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    let px = dish.position.x + (c * along - s * -y) * 1;
    let py = dish.position.y - s * along + c * y;
    if (slide > 0.5) {
      const fall = slide * 2 - 1;
      px += (plate.bin.x - px) * Math.min(1, fall * 1.4);
      py += (plate.bin.mouth - 0.35 - py) * fall * fall;
    }
    setInstance(mesh, i, px, py, dish.position.z + z * (1 - 0.5 * slide), yaw + slide * 2, slide >= 1 ? gone : size);
  };
  let last = -1;
  return {
    object: groupOf(dish, ...list),
    spots: { plate: spot, bin },
    update({ part }) {
      if (part === last) return false;
      last = part;
      const lift = phase(part, 0, 0.3);
      const back = phase(part, 0.96, 1);
      const tilt = mostTilt * phase(part, 0.16, 0.55) * (1 - 0.25 * back);
      const shake = part > 0.3 && part < 0.98 ? 0.035 * Math.sin(part * 110) : 0;
      dish.position.set(restX + (over.x - restX) * lift, restY + (over.y - restY) * lift, restZ + (plate.bin.z - restZ) * lift);
      dish.rotation.z = -tilt + shake;
      for (const item of items) place(item, part, tilt);
      for (const mesh of list) mesh.instanceMatrix.needsUpdate = true;
      spot.set(dish.position.x, dish.position.y + 0.1, dish.position.z);
      return true;
    },
    dispose: () => list.forEach((mesh) => mesh.dispose()),
  };
};
