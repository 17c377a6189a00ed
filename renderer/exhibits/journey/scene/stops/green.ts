// Dark soil spreads over the pale bed under the hand; leaves and flowers come up behind it, and the young tree comes into leaf.
import { Vector3, type InstancedMesh } from 'three';
import { seededRandom } from '../../../../lib/random';
import { setInstance } from '../../../../stage/district/instances';
import { green } from '../layout';
import { groupOf, movingMesh, phase, type CreatePiece } from '../piece';
import { gone, swarm } from '../swarm';

const { bed, tree } = green;
const [inner, deep] = [bed.width - 1, bed.depth - 1];
const counts = { tuft: 54, flower: 46 } as const;
/** s after the deed in which the rest of the green comes up. */
const growSeconds = 4;

interface Plant {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  readonly size: number;
}

const planted = (count: number, seed: number, most: number): Plant[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const [column, row] = [i % Math.ceil(count / 4), Math.floor(i / Math.ceil(count / 4))];
    return {
      x: ((column + 0.2 + 0.6 * random()) / Math.ceil(count / 4) - 0.5) * inner,
      z: ((row + 0.2 + 0.6 * random()) / 4 - 0.5) * deep,
      yaw: random() * 6.28,
      size: most * (0.75 + 0.45 * random()),
    };
  });
};

export const createGreen: CreatePiece = (model, { solid }) => {
  const soil = movingMesh(model.geometry('soil'), solid, bed.x, bed.height - 0.06, bed.z);
  soil.castShadow = false;
  const stem = movingMesh(model.geometry('stem'), solid, tree.x, bed.height - 0.1, tree.z);
  const crown = movingMesh(model.geometry('crown'), solid, tree.x, bed.height + 2.55, tree.z);
  const tufts = swarm(model.geometry('tuft'), solid, counts.tuft, ['#7FAE57', '#A3C05F', '#6CA050', '#8DB75A']);
  const flowers = swarm(model.geometry('flower'), solid, counts.flower, ['#F5A9B8', '#FFFFFF', '#F7D060', '#F08FA4', '#C9B4E8', '#F7D060']);
  const [green1, blooms] = [planted(counts.tuft, 61, 0.72), planted(counts.flower, 67, 0.92)];
  for (const mesh of [tufts, flowers]) mesh.castShadow = true;
  const grow = (mesh: InstancedMesh, plants: readonly Plant[], part: number, after: number, least: number, from: number): void => {
    plants.forEach(({ x, z, yaw, size }, i) => {
      // the hand works from left to right
      const covered = phase(part * 1.25 - (x / inner + 0.5), 0, 0.25);
      const up = covered * (from * phase(part, 0.1, 1) + (1 - from) * after);
      setInstance(mesh, i, bed.x + x, bed.height - 0.06, bed.z + z, yaw, Math.max(gone, size * (least + (1 - least) * up)));
    });
    mesh.instanceMatrix.needsUpdate = true;
  };
  let [lastPart, lastAfter] = [-1, -1];
  return {
    object: groupOf(soil, stem, crown, tufts, flowers),
    spots: { soil: new Vector3(bed.x - 0.4, bed.height + 0.1, bed.z + 0.3) },
    update({ part, since }) {
      const after = part < 1 ? 0 : phase(since, 0, growSeconds);
      if (part === lastPart && after === lastAfter) return false;
      [lastPart, lastAfter] = [part, after];
      const spread = Math.max(0.001, Math.min(1, part * 1.1));
      soil.visible = part > 0.005;
      soil.scale.x = spread;
      soil.position.x = bed.x - ((bed.width - 0.74) / 2) * (1 - spread);
      grow(tufts, green1, part, after, 0.22, 0.75);
      grow(flowers, blooms, part, after, 0, 0.6);
      crown.scale.setScalar(0.42 + 0.25 * phase(part, 0.2, 1) + 0.33 * after);
      return true;
    },
    dispose: () => {
      tufts.dispose();
      flowers.dispose();
    },
  };
};
