// Steam over the warm filling and clean air over the biofilter; drops of oil and water under the press.
import { Color, Group } from 'three';
import { seededRandom } from '../../../lib/random';
import { movingInstances, setInstance } from '../../../stage/district/instances';
import type { SharedUniforms } from '../../../stage/district/materials';
import { live } from '../live';
import { drum, filter, hood, press, tank } from '../model/layout';
import type { MachineModel } from './loadMachine';
import { focusClay, type FocusUniforms } from './materials';
import type { Piece } from './piece';

const counts = { steam: 16, clean: 9, drops: 26 } as const;

export const createAir = (model: MachineModel, shared: SharedUniforms, focus: FocusUniforms): Piece => {
  const mist = focusClay(shared, focus);
  mist.transparent = true;
  mist.opacity = 0.42;
  mist.depthWrite = false;
  const wet = focusClay(shared, focus);
  const puffs = movingInstances(model.geometry('puff'), mist, counts.steam + counts.clean);
  const drops = movingInstances(model.geometry('drop'), wet, counts.drops);
  puffs.renderOrder = 3;
  const random = seededRandom(53);
  const [u, v] = [0, 0].map(() => Float32Array.from({ length: counts.steam + counts.clean + counts.drops }, random)) as [
    Float32Array,
    Float32Array,
  ];
  const color = new Color();
  for (let i = 0; i < puffs.count; i++) puffs.setColorAt(i, color.set(i < counts.steam ? '#FFF0DC' : '#F1FBEF'));
  for (let i = 0; i < counts.drops; i++) drops.setColorAt(i, color.set(i % 4 === 0 ? '#F3B63A' : '#7CC5D8'));
  const group = new Group();
  group.add(puffs, drops);
  return {
    object: group,
    update() {
      for (let i = 0; i < counts.steam; i++) {
        const t = (live.air / 4.2 + i / counts.steam) % 1;
        const from = drum.from + 0.4 + u[i]! * (drum.to - drum.from - 0.8);
        const x = from + (hood.x - from) * t * 0.75 + Math.sin(t * 6 + i) * 0.06;
        const size = (0.25 + 0.5 * t) * Math.sin(Math.PI * Math.min(1, t * 1.02)) ** 0.6;
        setInstance(puffs, i, x, drum.fill + 0.15 + t * 2.15, drum.z - 0.1 + (v[i]! - 0.5) * 0.9 * (1 - t * 0.6), i, Math.max(0.001, size));
      }
      for (let i = counts.steam; i < puffs.count; i++) {
        const t = (live.air / 5 + i / counts.clean) % 1;
        const x = filter.left + 0.5 + u[i]! * (filter.right - filter.left - 1);
        setInstance(
          puffs,
          i,
          x + Math.sin(t * 5 + i) * 0.1,
          filter.top - 0.1 + t * 1.1,
          (v[i]! - 0.5) * 1.6 - 0.2,
          i,
          Math.max(0.001, 0.42 * Math.sin(Math.PI * t)),
        );
      }
      for (let i = 0; i < counts.drops; i++) {
        const t = (live.flow * 0.9 + u[i]! * 5) % 1;
        const x = Math.min(tank.right - 0.15, Math.max(tank.left + 0.15, press.from + 0.35 + v[i]! * (press.to - press.from - 0.6)));
        const y = press.y - press.cage - 0.1 - t * t * (press.y - press.cage - tank.oil - 0.1);
        setInstance(drops, i, x, y, press.z + (u[i]! - 0.5) * 0.5, 0, live.pace > 0.02 ? 0.075 : 0.0001);
      }
      puffs.instanceMatrix.needsUpdate = true;
      drops.instanceMatrix.needsUpdate = true;
    },
    dispose: () => {
      for (const mesh of [puffs, drops]) mesh.dispose();
      mist.dispose();
      wet.dispose();
    },
  };
};
