// Four wrong things in the tub: each can be taken by a finger, and flies to the bin where it belongs.
import { Vector3, type Mesh } from 'three';
import { pickIds, type PickId } from '../../model/stops';
import { sort } from '../layout';
import { groupOf, movingMesh, type CreatePiece, type Moment } from '../piece';
import { thrown } from '../swarm';

const { tub, bins } = sort;
const flightSeconds = 1.05;

interface Look {
  readonly at: readonly [x: number, y: number, z: number];
  readonly turn: readonly [x: number, y: number, z: number];
  readonly size: number;
  /** place of its bin in Shanghai's order */
  readonly bin: 0 | 1 | 2 | 3;
}

const looks: Readonly<Record<PickId, Look>> = {
  bag: { at: [-1.45, tub.fill + 0.5, tub.z - 0.15], turn: [-0.25, 0.3, 0.2], size: 1.25, bin: 3 },
  battery: { at: [-0.3, tub.fill + 0.42, tub.z + 0.75], turn: [0, 0.5, 0.42], size: 0.85, bin: 1 },
  spoon: { at: [1.3, tub.fill + 0.5, tub.z + 0.5], turn: [0.25, -0.6, -0.28], size: 1.4, bin: 0 },
  bone: { at: [0.45, tub.fill + 0.5, tub.z - 0.78], turn: [0, 0.35, 0.3], size: 1.2, bin: 3 },
};

/** One wrong thing: rests, is carried, or is on its way. */
interface Thing {
  readonly id: PickId;
  readonly mesh: Mesh;
  readonly rest: Vector3;
  readonly from: Vector3;
  /** s since it was taken out; 0: it was not */
  away: number;
}

export const createSort: CreatePiece = (model, { solid }) => {
  const things = pickIds.map((id): Thing => {
    const { at, turn, size } = looks[id];
    const mesh = movingMesh(model.geometry(id), solid, ...at);
    mesh.rotation.set(...turn);
    mesh.scale.setScalar(size);
    return { id, mesh, rest: new Vector3(...at), from: new Vector3(...at), away: 0 };
  });
  const fly = ({ id, mesh, from, away }: Thing): void => {
    const { bin, size, turn } = looks[id];
    const t = Math.min(1, away / flightSeconds);
    mesh.visible = t < 1;
    const x = (bin - 1.5) * bins.step;
    mesh.position.set(from.x + (x - from.x) * t, thrown(from.y, bins.mouth - 0.5 * t, 1.1, t), from.z + (bins.z - from.z) * t);
    mesh.rotation.z = turn[2] + t * 5;
    mesh.scale.setScalar(size * (t > 0.8 ? 1 - (t - 0.8) * 3 : 1));
  };
  const rest = (thing: Thing, { held, heldBy, seconds, time }: Moment): boolean => {
    const { id, mesh, rest: home } = thing;
    const isHeld = held === id;
    mesh.visible = true;
    mesh.scale.setScalar(looks[id].size * (isHeld ? 1.12 : 1));
    mesh.rotation.set(...looks[id].turn);
    const before = mesh.position.distanceToSquared(home);
    if (isHeld) mesh.position.copy(home).add(heldBy);
    else {
      mesh.position.lerp(home, Math.min(1, seconds * 9));
      // each stirs a little, now and then, so that it is noticed
      mesh.rotation.z += 0.05 * Math.sin(time * 2.2 + home.x * 3) ** 3;
    }
    thing.from.copy(mesh.position);
    thing.away = 0;
    return isHeld || before > 1e-4;
  };
  return {
    object: groupOf(...things.map(({ mesh }) => mesh)),
    spots: Object.fromEntries(things.map(({ id, rest: at }) => [id, at])),
    update(moment) {
      let moves = false;
      for (const thing of things) {
        if (moment.picked.includes(thing.id)) {
          if (thing.away < flightSeconds) moves = true;
          thing.away += moment.seconds;
          fly(thing);
        } else moves = rest(thing, moment) || moves;
      }
      return moves;
    },
    dispose: () => undefined,
  };
};
