// The whole way as one object: eight sets on one slab, their moving pieces, light and table; only what is near the camera is drawn.
import { Group, Matrix4, Mesh, Vector3, type PerspectiveCamera } from 'three';
import { createUniforms, clay } from '../../../stage/district/materials';
import { createBackdrop, createTable } from '../../../stage/district/table';
import { createDaylight, daylightAt } from '../../../stage/light/daylight';
import { noteOnStage } from '../../../stage/frame/notes';
import type { TierSettings } from '../../../stage/tiers';
import { live } from '../live';
import { stopIds, type HotspotId, type StopId } from '../model/stops';
import type { JourneyState } from '../store';
import { originOf, slab, slabWidth } from './layout';
import { createLight } from './light';
import type { JourneyModel } from './loadJourney';
import type { CreatePiece, Moment, Piece } from './piece';
import { createArrive } from './stops/arrive';
import { createCollect } from './stops/collect';
import { createFerment } from './stops/ferment';
import { createGreen } from './stops/green';
import { createPlate } from './stops/plate';
import { createPress } from './stops/press';
import { createProduct } from './stops/product';
import { createSort } from './stops/sort';

export interface JourneyScene {
  readonly object: Group;
  /** Moves everything to what `live` and the store say. `calm`: what moves by itself stands. True when the shadow map must be drawn anew. */
  step(seconds: number, state: JourneyState, camera: PerspectiveCamera, x: number, calm: boolean): boolean;
  /** Tells the panel where the places that a finger knows are, for a picture of this size in CSS px. */
  point(stop: StopId, camera: PerspectiveCamera, width: number, height: number): void;
  setHour(hour: number): void;
  resize(width: number, height: number): void;
  dispose(): void;
}

interface Set {
  readonly id: StopId;
  readonly group: Group;
  readonly piece: Piece;
}

/** Where the picture stands still in reduced motion: steam is up, things are well spread. */
const stillMoment = 41;

export const createJourneyScene = (model: JourneyModel, settings: TierSettings): JourneyScene => {
  const shared = createUniforms();
  const bakedSun = settings.shadowMap === 0;
  const still = clay(shared, bakedSun ? { bakedSun: 'vertex' } : {});
  const solid = clay(shared);
  const mist = clay(shared);
  Object.assign(mist, { transparent: true, opacity: 0.4, depthWrite: false });
  const light = createLight(settings);
  const table = createTable({ slab: { ...slab, width: slabWidth } });
  const backdrop = createBackdrop(table.object, 1600, -60);
  const create: Readonly<Record<StopId, CreatePiece>> = {
    plate: createPlate,
    sort: createSort,
    collect: createCollect,
    arrive: createArrive,
    press: createPress,
    ferment: createFerment(light.warmth),
    product: createProduct,
    green: createGreen,
  };
  const object = new Group();
  const sets = stopIds.map((id): Set => {
    const group = new Group();
    group.position.x = originOf(id);
    const room = new Mesh(model.geometry(`${id} room`), still);
    const works = new Mesh(model.works[id], still);
    works.castShadow = true;
    room.receiveShadow = works.receiveShadow = true;
    // what stands is drawn first, the floor and walls behind it last
    room.renderOrder = 5;
    const piece = create[id](model, { solid, mist });
    group.add(room, works, piece.object);
    object.add(group);
    return { id, group, piece };
  });
  object.add(light.object, table.object, backdrop.object);
  const day = daylightAt(12, createDaylight());
  const moment: Moment = { seconds: 0, time: stillMoment, part: 0, since: 0, pace: 1, picked: [], held: null, heldBy: new Vector3() };
  const spot = new Vector3();
  const inverse = new Matrix4();

  /** What the finger carries hangs below it, at the depth at which it lay. */
  const carry = (camera: PerspectiveCamera, sortSet: Set, height: number): void => {
    const { id, dx, dy } = live.held;
    moment.held = id;
    const home = id && sortSet.piece.spots[id];
    if (!home) return;
    spot.copy(home).applyMatrix4(sortSet.group.matrixWorld);
    const depth = -spot.applyMatrix4(camera.matrixWorldInverse).z;
    const unit = (2 * Math.tan((camera.fov * Math.PI) / 360) * depth) / Math.max(1, height);
    moment.heldBy
      .set(dx * unit, -dy * unit, 0)
      .transformDirection(inverse.extractRotation(camera.matrixWorld))
      .multiplyScalar(Math.hypot(dx, dy) * unit);
  };
  let lastHeight = 1080;
  return {
    object,
    step(seconds, state, camera, x, calm) {
      moment.seconds = seconds;
      if (!calm) moment.time += seconds;
      shared.uTime.value = moment.time;
      table.light(day);
      const reach = 13 + Math.abs(camera.position.z) * camera.aspect * 0.24;
      moment.picked = state.picked;
      moment.pace = live.pace;
      noteOnStage('pace', live.pace);
      carry(camera, sets[stopIds.indexOf('sort')]!, lastHeight);
      let moved = false;
      for (const { id, group, piece } of sets) {
        group.visible = Math.abs(group.position.x - camera.position.x) < reach + 4 || Math.abs(group.position.x - x) < reach;
        if (!group.visible) continue;
        moment.part = live.progress[id];
        moment.since = live.since[id];
        moved = piece.update(moment) || moved;
      }
      const turned = light.light(day, x);
      shared.uEvening.value = light.evening;
      return turned || moved;
    },
    point(stop, camera, width, height) {
      lastHeight = height;
      for (const each of Object.values(live.hotspots)) each.visible = false;
      const { group, piece } = sets[stopIds.indexOf(stop)]!;
      group.updateMatrixWorld();
      for (const [id, at] of Object.entries(piece.spots) as [HotspotId, Vector3][]) {
        spot.copy(at).applyMatrix4(group.matrixWorld).project(camera);
        const out = live.hotspots[id];
        out.x = (spot.x * 0.5 + 0.5) * width;
        out.y = (0.5 - spot.y * 0.5) * height;
        out.visible = spot.z < 1;
      }
    },
    setHour: (hour) => void daylightAt(hour, day),
    resize: table.resize,
    dispose() {
      for (const { piece } of sets) piece.dispose();
      for (const material of [still, solid, mist]) material.dispose();
      backdrop.dispose();
      table.dispose();
      light.dispose();
    },
  };
};
