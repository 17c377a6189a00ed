// All walked places as one object, of which one is seen; told the hour and the place, given back as a whole.
import { Fog, Group, Mesh } from 'three';
import { createUniforms } from '../../../stage/district/materials';
import { noteOnStage } from '../../../stage/frame/notes';
import type { KeptScene } from '../../../stage/keep/keeper';
import { createDaylight, daylightAt } from '../../../stage/light/daylight';
import { createLightRig } from '../../../stage/light/rig';
import type { TierSettings } from '../../../stage/tiers';
import { lerp } from '../../../lib/math';
import { live } from '../live';
import { placeIds, type PlaceId } from '../model/place';
import { places } from '../model/places/all';
import type { WalkModel } from './loadWalk';
import { createMarker } from './marker';
import { createMaterials, createPlacePart } from './placeParts';
import { createSignSheet, type SignSheet } from './signSheet';
import { createSky } from './sky';

export interface WalkScene extends KeptScene {
  readonly object: Group;
  readonly haze: Fog;
  /** Sets place and hour (0 to 24). True when the shadow map must be drawn anew. */
  show(place: PlaceId, hour: number): boolean;
  step(): void;
  readonly speak: SignSheet['speak'];
}

/** m of one unit of the backdrop, as it was baked. */
const backdropScale = 6;
const indoors: readonly PlaceId[] = ['centre', 'jabil'];

export const createWalkScene = (model: WalkModel, settings: TierSettings): WalkScene => {
  const shared = createUniforms();
  const bakedSun = settings.shadowMap === 0;
  const materials = createMaterials(shared, bakedSun);
  const rig = createLightRig(settings);
  const sky = createSky();
  const marker = createMarker();
  const signs = createSignSheet();
  const parts = placeIds.map((id) => createPlacePart(places[id], model, shared, materials, signs));
  const town = new Mesh(model.town.geometry('town'), materials.things);
  town.scale.setScalar(backdropScale);
  town.name = 'town';
  const object = new Group();
  object.add(rig.object, sky.object, town, marker.object, ...parts.map((part) => part.object));
  const haze = new Fog('#FFF4E3', 18, 150);
  const day = createDaylight();
  let shown: PlaceId | null = null;
  return {
    object,
    haze,
    show(place, hour) {
      daylightAt(hour, day);
      shared.uEvening.value = day.evening;
      signs.light(day.evening);
      sky.light(day.evening, day.sunFrom);
      haze.color.copy(sky.horizon);
      if (indoors.includes(place)) {
        // white walls throw the light on, and lamps are on in the evening: it never gets dark there
        day.skyStrength = lerp(2.55, 2.1, day.evening);
        for (let i = 0; i < 3; i++) day.ground[i] = lerp(day.ground[i]!, 0.86, 0.6);
        for (let i = 0; i < 3; i++) day.sky[i] = lerp(day.sky[i]!, [1, 0.86, 0.66][i]!, day.evening * 0.7);
      }
      const hasMoved = rig.light(day);
      const isOther = shown !== place;
      shown = place;
      for (const { object: each } of parts) each.visible = each.name === place;
      return hasMoved || isOther;
    },
    speak: signs.speak,
    step() {
      shared.uTime.value = live.time;
      marker.update();
      noteOnStage('x', live.walker.x);
      noteOnStage('z', live.walker.z);
      noteOnStage('yaw', live.walker.yaw);
    },
    dispose() {
      for (const part of parts) part.dispose();
      materials.dispose();
      signs.dispose();
      sky.dispose();
      marker.dispose();
      rig.dispose();
    },
  };
};
