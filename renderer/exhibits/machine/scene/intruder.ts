// The thing that does not belong: it rides the line to its stage, and there it can be seen what it does.
import { Color, DoubleSide, Group, Mesh, MeshBasicMaterial, RingGeometry, type InstancedMesh } from 'three';
import { seededRandom } from '../../../lib/random';
import { movingInstances, setInstance } from '../../../stage/district/instances';
import type { SharedUniforms } from '../../../stage/district/materials';
import { live } from '../live';
import { hall, heap, press } from '../model/layout';
import { createPlace, placeAt } from '../model/path';
import { wrongAt, wrongIds, type WrongId } from '../model/wrongItems';
import type { MachineModel } from './loadMachine';
import { focusClay, type FocusUniforms } from './materials';
import type { Piece } from './piece';

const sizes: Readonly<Record<WrongId, number>> = { bone: 1.15, bag: 1, battery: 0.95 };
const spots = 26;

/** Spots that spread over the heap where a battery lies in it. */
const writeSpots = (mesh: InstancedMesh, u: Float32Array, seconds: number): void => {
  for (let i = 0; i < spots; i++) {
    const grown = Math.min(1, Math.max(0, seconds * 0.55 - u[i]! * 2.2));
    const a = i * 2.39996;
    const t = Math.sqrt((i + 0.5) / spots) * 0.95;
    const x = heap.x + Math.cos(a) * heap.radius * t;
    const z = heap.z + Math.sin(a) * heap.radius * t;
    setInstance(
      mesh,
      i,
      x,
      hall.floor + heap.height * (1 - t ** 1.15) + 0.03,
      z,
      i,
      0.0001 + 0.27 * grown,
      0.14 * grown + 0.0001,
      0.27 * grown + 0.0001,
    );
  }
  mesh.instanceMatrix.needsUpdate = true;
};

/** Gives the thing its place and turn on the way, or where it stays. */
const place = (mesh: Mesh, id: WrongId, stuck: boolean, at: ReturnType<typeof createPlace>): void => {
  placeAt(wrongAt(id, live.itemSeconds), 0.5, 0.5, 0.8, at);
  const roll = stuck ? 0 : live.itemSeconds;
  mesh.position.set(at.x, at.y + 0.16, at.z + 0.35);
  mesh.rotation.set(roll * 0.7, roll * 0.9, 0.4 + roll * 1.2);
  if (!stuck) return;
  const tremble = id === 'bone' ? Math.sin(live.air * 53) * 0.03 * Math.max(0, 1 - live.stuckSeconds / 14) : 0;
  if (id === 'bone') mesh.position.set(-3.52 + tremble, 4.5, 0.2);
  if (id === 'bone') mesh.rotation.set(0.2, 0.25, 1.15 + tremble);
  if (id === 'battery') mesh.position.set(heap.x + 0.12, hall.floor + heap.height - 0.06, heap.z + 0.4);
  if (id === 'battery') mesh.rotation.set(0.5, 0.5, 0.35);
};

export const createIntruder = (model: MachineModel, shared: SharedUniforms, focus: FocusUniforms): Piece => {
  const material = focusClay(shared, focus);
  const group = new Group();
  const things = wrongIds.map((id) => {
    const mesh = new Mesh(model.geometry(id), material);
    mesh.scale.setScalar(sizes[id]);
    mesh.castShadow = false;
    group.add(mesh);
    return { id, mesh };
  });
  const film = new Mesh(model.geometry('wrap'), material);
  film.position.set(-0.35, press.y, press.z);
  const spoilt = movingInstances(model.geometry('chunk'), material, spots);
  const color = new Color();
  for (let i = 0; i < spots; i++) spoilt.setColorAt(i, color.set(i % 3 ? '#A9B3A0' : '#8F86A8'));
  const random = seededRandom(67);
  const u = Float32Array.from({ length: spots }, random);
  // a ring round what is looked for: shape, not colour alone
  const ringShape = new RingGeometry(0.5, 0.58, 40);
  const ringCoat = new MeshBasicMaterial({ color: '#A8701A', side: DoubleSide, depthTest: false, transparent: true, toneMapped: false });
  const ring = new Mesh(ringShape, ringCoat);
  ring.renderOrder = 5;
  group.add(film, spoilt, ring);
  const at = createPlace();
  return {
    object: group,
    update({ state: { wrong } }) {
      for (const { id, mesh } of things) {
        mesh.visible = wrong?.id === id && !(id === 'bag' && wrong.stuck);
        if (mesh.visible && wrong) place(mesh, id, wrong.stuck, at);
      }
      const shown = things.find(({ id }) => id === wrong?.id)?.mesh;
      film.visible = wrong?.id === 'bag' && wrong.stuck;
      spoilt.visible = wrong?.id === 'battery' && wrong.stuck;
      ring.visible = shown !== undefined && !film.visible;
      if (film.visible) film.rotation.x = -live.turn * 2.1 + Math.sin(live.air * 23) * 0.03;
      if (spoilt.visible) writeSpots(spoilt, u, live.stuckSeconds);
      if (shown && ring.visible) ring.position.copy(shown.position);
      ring.scale.setScalar(1.15 + 0.08 * Math.sin(live.air * 3));
    },
    dispose: () => {
      spoilt.dispose();
      material.dispose();
      ringShape.dispose();
      ringCoat.dispose();
    },
  };
};
