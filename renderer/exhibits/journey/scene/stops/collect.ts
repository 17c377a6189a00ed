// The bin is lifted to the lorry's open tail and tipped; when that is done it comes down and the lorry drives off a little.
import { Vector3 } from 'three';
import { setInstance } from '../../../../stage/district/instances';
import { collect } from '../layout';
import { handPace } from '../../model/pace';
import { groupOf, movingMesh, phase, type CreatePiece } from '../piece';
import { gone, leftoverTones, swarm, thrown } from '../swarm';

const { bin: binAt, truck } = collect;
const wheelXs = [1.55, 2.95, 7.15] as const;
const radius = 0.62;
const pieces = 22;
/** s after the deed: the bin comes down, the lorry leaves, and how far it gets. */
const leaving = { down: [0.4, 1.9], drive: [2.4, 6.4], far: 3.6 } as const;

export const createCollect: CreatePiece = (model, { solid }) => {
  const lorry = movingMesh(model.geometry('lorry'), solid, truck.tail, 0, truck.z);
  const wheels = wheelXs.flatMap((x) =>
    [-1, 1].map((side) => {
      const wheel = movingMesh(model.geometry('lorryWheel'), solid, truck.tail + x, radius, truck.z + side * 1.05);
      wheel.rotation.y = side < 0 ? Math.PI : 0;
      return { x, wheel, side };
    }),
  );
  const bin = movingMesh(model.geometry('openBin'), solid, binAt.x, 0, truck.z);
  bin.scale.setScalar(binAt.scale);
  const falling = swarm(model.geometry('lump'), solid, pieces, leftoverTones);
  const spot = new Vector3(binAt.x, 1.3, truck.z);
  let [lastPart, lastSince] = [-1, -1];
  return {
    object: groupOf(lorry, bin, falling, ...wheels.map(({ wheel }) => wheel)),
    spots: { lift: spot },
    update({ part, since, pace }) {
      const [start, end] = leaving.drive;
      // on a slow day the lorry takes its time
      const quick = handPace(pace);
      const after = Math.min(since, start + (end - start) / quick + 1);
      if (part === lastPart && after === lastSince) return false;
      [lastPart, lastSince] = [part, after];
      const down = phase(after, leaving.down[0], leaving.down[1]);
      const lift = phase(part, 0, 0.62) * (1 - down);
      const tip = phase(part, 0.5, 0.9) * (1 - phase(after, 0.2, 1.3));
      const driven = leaving.far * phase(start + (after - start) * quick, start, end);
      bin.position.set(binAt.x + 0.5 * tip, binAt.lifted * lift + 0.35 * tip, truck.z);
      bin.rotation.z = -2.15 * tip;
      lorry.position.x = truck.tail + driven;
      for (const { x, wheel, side } of wheels) {
        wheel.position.x = truck.tail + x + driven;
        wheel.rotation.z = (-driven / radius) * side;
      }
      for (let i = 0; i < pieces; i++) {
        const t = Math.min(1, Math.max(0, (part - 0.68 - 0.012 * (i % 10)) / 0.2));
        const isThere = t > 0 && t < 1;
        setInstance(
          falling,
          i,
          thrown(binAt.x + 1.1, truck.tail + 1.1, 0, t),
          thrown(binAt.lifted + 1.35, 1.3, 0.25, t),
          truck.z + ((i * 7) % 11) * 0.1 - 0.5,
          i,
          isThere ? 1.1 : gone,
        );
      }
      falling.instanceMatrix.needsUpdate = true;
      spot.set(bin.position.x, bin.position.y + 1.1, truck.z);
      return true;
    },
    dispose: () => falling.dispose(),
  };
};
