// What turns, shakes and rides: rollers, screws, shaft, fan, screen, cleats of the belts, the bin on the lifter.
import { Group, Mesh, type InstancedMesh } from 'three';
import { movingInstances } from '../../../stage/district/instances';
import type { SharedUniforms } from '../../../stage/district/materials';
import { lerp } from '../../../lib/math';
import { live } from '../live';
import { auger, belt, drum, fan, fineBelt, press, rollers, thermometer } from '../model/layout';
import { isBlocked } from '../model/step';
import { liftAt, type Lift } from '../model/lift';
import type { MachineModel } from './loadMachine';
import { focusClay, type FocusUniforms } from './materials';
import type { Moment, Piece } from './piece';

const cleatGap = 0.46;

interface Band {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly z: number;
  readonly width: number;
}

const lengthOf = ({ from, to }: Pick<Band, 'from' | 'to'>): number => Math.hypot(to[0] - from[0], to[1] - from[1]);
const bands: readonly Band[] = [belt, fineBelt];
const counts = bands.map((band) => Math.floor(lengthOf(band) / cleatGap));

/** Cleats of both belts, all in one draw call. */
const writeCleats = (mesh: InstancedMesh): void => {
  const m = mesh.instanceMatrix.array;
  let o = 0;
  bands.forEach((band, b) => {
    const length = lengthOf(band);
    const [c, s] = [(band.to[0] - band.from[0]) / length, (band.to[1] - band.from[1]) / length];
    for (let i = 0; i < counts[b]!; i++, o += 16) {
      const along = (i * cleatGap + live.turn * (b === 0 ? 0.65 : 0.95)) % (counts[b]! * cleatGap);
      m.fill(0, o, o + 16);
      m[o] = c;
      m[o + 1] = s;
      m[o + 4] = -s;
      m[o + 5] = c;
      m[o + 10] = band.width - 0.06;
      m[o + 12] = band.from[0] + c * along;
      m[o + 13] = band.from[1] + s * along;
      m[o + 14] = band.z;
      m[o + 15] = 1;
    }
  });
  mesh.instanceMatrix.needsUpdate = true;
};

type Name = 'roller' | 'pressScrew' | 'augerScrew' | 'shaft' | 'fan' | 'screenDeck' | 'bin' | 'needle';

export const createWorks = (model: MachineModel, shared: SharedUniforms, focus: FocusUniforms): Piece => {
  const material = focusClay(shared, focus);
  const group = new Group();
  const part = (name: Name, x: number, y: number, z: number): Mesh => {
    const mesh = new Mesh(model.geometry(name), material);
    mesh.position.set(x, y, z);
    mesh.castShadow = name !== 'needle' && name !== 'screenDeck';
    mesh.receiveShadow = true;
    group.add(mesh);
    return mesh;
  };
  const left = part('roller', rollers.left, rollers.y, rollers.z);
  const right = part('roller', rollers.right, rollers.y, rollers.z);
  const screw = part('pressScrew', press.from + 0.02, press.y, press.z);
  const lift = part('augerScrew', auger.from[0], auger.from[1], auger.z);
  lift.rotation.z = Math.atan2(auger.to[1] - auger.from[1], auger.to[0] - auger.from[0]);
  // the screw turns about its own axis first, and leans after
  lift.rotation.order = 'ZXY';
  const shaft = part('shaft', drum.from, drum.y, drum.z);
  const wheel = part('fan', fan.x, fan.y, -0.4);
  const deck = part('screenDeck', 0, 0, 0);
  const bin = part('bin', 0, 0, 0);
  const needle = part('needle', thermometer.x, thermometer.y, thermometer.z);
  const cleats = movingInstances(model.geometry('cleat'), material, counts[0]! + counts[1]!);
  group.add(cleats);
  const pose: Lift = { x: 0, y: 0, turn: 0 };
  return {
    object: group,
    update({ state }: Moment) {
      const jam = state.wrong?.id === 'bone' && isBlocked(state.wrong);
      const shake = jam ? Math.max(0, 1 - live.stuckSeconds / 14) * 0.022 : 0;
      const tremble = Math.sin(live.air * 61) * shake;
      left.rotation.z = -live.turn * 1.5 + tremble * 3;
      right.rotation.z = live.turn * 1.5 + 0.35 - tremble * 3;
      left.position.x = rollers.left + tremble;
      right.position.x = rollers.right + Math.sin(live.air * 47) * shake;
      const wound = state.wrong?.id === 'bag' && isBlocked(state.wrong);
      screw.rotation.x = -live.turn * 2.1 + (wound ? Math.sin(live.air * 23) * 0.03 : 0);
      lift.rotation.x = -live.turn * 2.6;
      shaft.rotation.x = live.turn * 0.85;
      wheel.rotation.z = -live.air * 5;
      const jolt = Math.min(1, live.pace);
      deck.position.set(Math.sin(live.turn * 34) * 0.02 * jolt, Math.cos(live.turn * 34) * 0.026 * jolt, 0);
      liftAt(live.turn, pose);
      bin.position.set(pose.x, pose.y, 0);
      bin.rotation.z = pose.turn;
      needle.rotation.z = lerp(-0.7, -0.85, 0.5 + 0.5 * Math.sin(live.air * 0.6));
      writeCleats(cleats);
    },
    dispose: () => {
      cleats.dispose();
      material.dispose();
    },
  };
};
