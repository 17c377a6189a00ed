// The line runs as fast as the wheel has been turned: rollers and screw turn, drops fall into the tank, cake comes out.
import { BoxGeometry, Mesh, MeshBasicMaterial, Vector3 } from 'three';
import { seededRandom } from '../../../../lib/random';
import { setInstance } from '../../../../stage/district/instances';
import { press } from '../layout';
import { handPace } from '../../model/pace';
import { groupOf, movingMesh, type CreatePiece } from '../piece';
import { gone, leftoverTones, swarm, thrown } from '../swarm';

const { rollers, cage, tank, crate, crank: crankAt } = press;
const counts = { drops: 30, cake: 16, crumbs: 22 } as const;

export const createPress: CreatePiece = (model, { solid }) => {
  const left = movingMesh(model.geometry('roller'), solid, rollers.x - rollers.gap / 2, rollers.y, rollers.z);
  const right = movingMesh(model.geometry('roller'), solid, rollers.x + rollers.gap / 2, rollers.y, rollers.z);
  const screw = movingMesh(model.geometry('screw'), solid, cage.from + 0.05, cage.y, cage.z);
  const crank = movingMesh(model.geometry('crank'), solid, crankAt.x, crankAt.y, crankAt.z);
  const drops = swarm(model.geometry('drop'), solid, counts.drops, ['#F3B63A', '#7CC5D8', '#7CC5D8', '#6FBCD0']);
  const cake = swarm(model.geometry('lump'), solid, counts.cake, ['#B08A55', '#9A7646', '#C09A62']);
  const crumbs = swarm(model.geometry('lump'), solid, counts.crumbs, leftoverTones);
  const pane = new BoxGeometry(tank.right - tank.left, tank.top - tank.bottom, 0.04);
  const glass = new MeshBasicMaterial({ color: '#D8F0F0', transparent: true, opacity: 0.13, depthWrite: false });
  const window = new Mesh(pane, glass);
  window.position.set((tank.left + tank.right) / 2, (tank.top + tank.bottom) / 2, tank.front - 0.03);
  window.renderOrder = 2;
  const random = seededRandom(17);
  const at = Float32Array.from({ length: counts.drops }, random);
  let [turn, pace] = [0, 0];
  const fall = (flow: number): void => {
    for (let i = 0; i < counts.drops; i++) {
      const t = (flow * 0.8 + at[i]! * 5) % 1;
      const x = cage.from + 0.5 + ((i * 0.618) % 1) * (Math.min(cage.to, tank.right) - cage.from - 0.7);
      const from = cage.y - cage.inner - 0.2;
      setInstance(drops, i, x, from - t * t * (from - tank.oil), cage.z + (at[i]! - 0.5) * 0.8, 0, pace > 0.03 ? 0.11 : gone);
    }
    for (let i = 0; i < counts.cake; i++) {
      const t = (flow * 0.35 + i / counts.cake) % 1;
      const slide = Math.min(1, t / 0.7);
      const y = slide < 1 ? cage.y - 0.42 - slide * 0.75 : thrown(1.65, 0.85, 0, (t - 0.7) / 0.3);
      setInstance(
        cake,
        i,
        cage.to + 0.1 + slide * (crate.x - cage.to - 0.35) + Math.max(0, t - 0.7) * 0.8,
        y,
        crate.z + ((i * 5) % 7) * 0.15 - 0.5,
        i,
        pace > 0.03 ? 1 : gone,
      );
    }
    for (let i = 0; i < counts.crumbs; i++) {
      const t = (flow * 0.55 + i / counts.crumbs) % 1;
      const x = t < 0.45 ? rollers.x + (i % 5) * 0.06 - 0.15 : rollers.x + (cage.from + 0.35 - rollers.x) * ((t - 0.45) / 0.55);
      const y = t < 0.45 ? rollers.y - 0.25 - (t / 0.45) ** 2 * 0.5 : rollers.y - 0.75 - ((t - 0.45) / 0.55) * 0.35;
      setInstance(crumbs, i, x, y, rollers.z + ((i * 3) % 9) * 0.14 - 0.6, i, pace > 0.03 ? 0.62 : gone);
    }
    drops.instanceMatrix.needsUpdate = cake.instanceMatrix.needsUpdate = crumbs.instanceMatrix.needsUpdate = true;
  };
  return {
    object: groupOf(left, right, screw, crank, drops, cake, crumbs, window),
    spots: { crank: new Vector3(crankAt.x, crankAt.y, crankAt.z) },
    update({ part, seconds, pace: line }) {
      pace = part;
      turn += seconds * part * handPace(line);
      left.rotation.z = -turn * 1.5;
      right.rotation.z = turn * 1.5 + 0.35;
      screw.rotation.x = -turn * 2.1;
      crank.rotation.z = -part * Math.PI * 4;
      fall(turn);
      return false;
    },
    dispose: () => {
      for (const mesh of [drops, cake, crumbs]) mesh.dispose();
      pane.dispose();
      glass.dispose();
    },
  };
};
