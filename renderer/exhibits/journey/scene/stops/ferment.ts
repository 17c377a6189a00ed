// The hatch slides up over the drum: warm light, steam, the shaft turning through the mash; the dial's needle rises.
import type { Group } from 'three';
import { type PointLight, Vector3 } from 'three';
import { seededRandom } from '../../../../lib/random';
import { movingInstances, setInstance } from '../../../../stage/district/instances';
import { ferment } from '../layout';
import { groupOf, movingMesh, phase, type CreatePiece } from '../piece';
import { gone } from '../swarm';

const { drum, hatch, dial } = ferment;
const puffCount = 18;
/** Needle: cold, and where the mash is. */
const needleFrom = 2.1;
const needleTo = -0.78;
const grip = hatch.arc[0] + 0.28;

export const createFerment =
  (warmth: PointLight): CreatePiece =>
  (model, { solid, mist }) => {
    const cover = movingMesh(model.geometry('cover'), solid, 0, drum.y, drum.z);
    const shaft = movingMesh(model.geometry('shaft'), solid, drum.from, drum.y, drum.z);
    const needle = movingMesh(model.geometry('needle'), solid, dial.x, dial.y, dial.z);
    needle.scale.setScalar(dial.scale);
    needle.castShadow = false;
    const puffs = movingInstances(model.geometry('puff'), mist, puffCount);
    puffs.renderOrder = 3;
    const random = seededRandom(53);
    const u = Float32Array.from({ length: puffCount }, random);
    warmth.position.y = drum.fill + 1.25;
    warmth.position.z = drum.z + 0.7;
    const middle = (hatch.from + hatch.to) / 2;
    const spot = new Vector3(middle, drum.y + Math.sin(grip) * drum.outer, drum.z + Math.cos(grip) * (drum.outer + 0.2));
    const group: Group = groupOf(cover, shaft, needle, puffs);
    let last = -1;
    let turn = 0;
    return {
      object: group,
      spots: { hatch: spot },
      update({ part, seconds, time, pace }) {
        const open = phase(part, 0, 1);
        turn += seconds * 0.55 * pace;
        cover.rotation.x = -1.32 * open;
        shaft.rotation.x = turn;
        needle.rotation.z = needleFrom + (needleTo - needleFrom) * open + 0.02 * Math.sin(time * 1.3) * open;
        warmth.intensity = (9 + 1 * Math.sin(time * 2.1) + 0.6 * Math.sin(time * 5.3)) * open;
        const angle = grip + 1.32 * open;
        spot.set(middle, drum.y + Math.sin(angle) * drum.outer, drum.z + Math.cos(angle) * (drum.outer + 0.2));
        for (let i = 0; i < puffCount; i++) {
          const t = (time / 4.4 + i / puffCount) % 1;
          const size = (0.35 + 0.95 * t) * Math.sin(Math.PI * Math.min(1, t * 1.02)) ** 0.6 * open;
          const x = hatch.from + 0.4 + u[i]! * (hatch.to - hatch.from - 0.8) + Math.sin(t * 5 + i) * 0.16;
          setInstance(
            puffs,
            i,
            x,
            drum.fill + 0.3 + t * 3.1,
            drum.z + 0.9 - t * 0.5 + (u[(i + 5) % puffCount]! - 0.5) * 0.9,
            i,
            Math.max(gone, size),
          );
        }
        puffs.instanceMatrix.needsUpdate = true;
        const moved = part !== last;
        last = part;
        return moved;
      },
      dispose: () => puffs.dispose(),
    };
  };
