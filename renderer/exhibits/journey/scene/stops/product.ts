// The drum screen turns and shakes under the finger; fine soil falls through and the heap grows.
import { Vector3 } from 'three';
import { seededRandom } from '../../../../lib/random';
import { setInstance } from '../../../../stage/district/instances';
import { product } from '../layout';
import { handPace } from '../../model/pace';
import { groupOf, movingMesh, phase, type CreatePiece } from '../piece';
import { gone, swarm } from '../swarm';

const { drum, heap } = product;
const counts = { inside: 34, falling: 44 } as const;
const soilTones = ['#5E3F2A', '#704B30', '#8A5A38', '#6A4630'] as const;

export const createProduct: CreatePiece = (model, { solid }) => {
  const screen = movingMesh(model.geometry('screenDrum'), solid, drum.x, drum.y, drum.z);
  screen.rotation.order = 'ZXY';
  const mound = movingMesh(model.geometry('heap'), solid, heap.x, 0, heap.z);
  const inside = swarm(model.geometry('lump'), solid, counts.inside, ['#8A5A38', '#B07F52', '#704B30']);
  const falling = swarm(model.geometry('lump'), solid, counts.falling, soilTones);
  const random = seededRandom(29);
  const [u, v] = [Float32Array.from({ length: counts.falling }, random), Float32Array.from({ length: counts.falling }, random)];
  let [turn, work, last, fallen] = [0, 0, -1, 0];
  const crumbs = (time: number, y: number): void => {
    for (let i = 0; i < counts.inside; i++) {
      const a = -0.5 * Math.PI + (u[i]! - 0.35) * 1.1;
      const x = drum.x + (v[i]! - 0.5) * (drum.length - 0.4);
      setInstance(inside, i, x, y + Math.sin(a) * (drum.radius - 0.18), drum.z + Math.cos(a) * (drum.radius - 0.18), i, 0.7 + 0.5 * u[i]!);
    }
    for (let i = 0; i < counts.falling; i++) {
      const t = (time * (0.7 + 0.3 * v[i]!) + u[i]! * 7) % 1;
      const x = heap.x + (v[i]! - 0.5) * 3.2 * (1 - 0.4 * t);
      const z = drum.z + 0.3 + (heap.z - drum.z - 0.3) * Math.min(1, t * 1.25);
      const height = drum.y - drum.radius - (drum.y - drum.radius - 0.9) * Math.min(1, t * 1.05);
      setInstance(falling, i, x, height, z, i, work > 0.02 ? (0.3 + 0.25 * u[i]!) * Math.min(1, work * 3) : gone);
    }
    inside.instanceMatrix.needsUpdate = falling.instanceMatrix.needsUpdate = true;
  };
  return {
    object: groupOf(screen, mound, inside, falling),
    spots: { screen: new Vector3(drum.x, drum.y, drum.z + drum.radius), heap: new Vector3(heap.x, 0.8, heap.z) },
    update({ part, seconds, pace }) {
      const moved = last < 0 || Math.abs(part - last) > 1e-5;
      // works while the finger does, and runs out after it
      work = moved && last >= 0 ? Math.min(1, work + seconds * 5) : Math.max(0, work - seconds * 1.2);
      last = part;
      turn += seconds * (0.35 * pace + 1.6 * work * handPace(pace));
      fallen += seconds * handPace(pace);
      screen.rotation.x = turn;
      screen.rotation.z = -drum.tilt;
      screen.position.y = drum.y + work * 0.035 * Math.sin(turn * 39);
      screen.position.x = drum.x + work * 0.03 * Math.cos(turn * 31);
      const grown = phase(part, 0, 1);
      mound.scale.set(0.5 + 0.5 * grown, 0.32 + 0.68 * grown, 0.5 + 0.5 * grown);
      crumbs(fallen, screen.position.y);
      return moved;
    },
    dispose: () => {
      inside.dispose();
      falling.dispose();
    },
  };
};
