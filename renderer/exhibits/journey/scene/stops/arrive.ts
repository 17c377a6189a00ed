// From the scale along the lifter's mast to the hopper: the bin is carried up and tipped.
import { Vector3 } from 'three';
import { setInstance } from '../../../../stage/district/instances';
import { arrive } from '../layout';
import { groupOf, movingMesh, phase, type CreatePiece } from '../piece';
import { gone, leftoverTones, swarm, thrown } from '../swarm';

const { scale, hopper, mast } = arrive;
const floor = 0.22;
const pieces = 26;
const binScale = 1.3;

export const createArrive: CreatePiece = (model, { solid }) => {
  const bin = movingMesh(model.geometry('openBin'), solid, scale.x, floor, scale.z);
  bin.scale.setScalar(binScale);
  const falling = swarm(model.geometry('lump'), solid, pieces, leftoverTones);
  const at = new Vector3(scale.x, floor + 1.1, scale.z);
  const goal = new Vector3(hopper.x, hopper.top + 0.1, hopper.z);
  let [last, lastBack] = [-1, -1];
  return {
    object: groupOf(bin, falling),
    spots: { bin: at, hopper: goal },
    update({ part, since }) {
      const back = phase(since, 0.8, 2.6);
      if (part === last && back === lastBack) return false;
      [last, lastBack] = [part, back];
      const carried = part * (1 - back);
      const aside = phase(carried, 0, 0.28);
      const up = phase(carried, 0.12, 0.72);
      const across = phase(carried, 0.55, 0.92);
      const tip = phase(carried, 0.66, 0.98);
      bin.position.set(
        scale.x + (mast.x - 0.75 - scale.x) * aside + 0.55 * across,
        floor + (hopper.top - 0.55 - floor) * up + 0.5 * tip,
        scale.z + (hopper.z + 0.2 - scale.z) * across,
      );
      bin.rotation.z = -2.2 * tip;
      for (let i = 0; i < pieces; i++) {
        const t = back > 0 ? 1 : Math.min(1, Math.max(0, (part - 0.78 - 0.008 * (i % 12)) / 0.13));
        const isThere = t > 0 && t < 1;
        setInstance(
          falling,
          i,
          thrown(hopper.x - 0.75, hopper.x, 0, t),
          thrown(hopper.top + 1.1, hopper.top - 0.6, 0.1, t),
          hopper.z + ((i * 7) % 11) * 0.09 - 0.45,
          i,
          isThere ? 1.15 : gone,
        );
      }
      falling.instanceMatrix.needsUpdate = true;
      at.set(bin.position.x, bin.position.y + 1.1, bin.position.z);
      return true;
    },
    dispose: () => falling.dispose(),
  };
};
