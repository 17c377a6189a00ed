// The whole district as one object: built from the model, told the hour, the tonnes and the time, given back as a whole.
import { Group } from 'three';
import { createDaylight, daylightAt } from '../light/daylight';
import { createLightRig } from '../light/rig';
import type { District } from '../model/loadDistrict';
import type { TierSettings } from '../tiers';
import { createArcs, createRoadFlow } from './flow';
import { createAir, createPeople } from './life';
import { createUniforms } from './materials';
import type { Frame, Part } from './part';
import { createRing } from './ring';
import { createStill, createTrees } from './still';
import { createTable } from './table';
import { createTraffic } from './traffic';

export interface DistrictScene {
  readonly object: Group;
  readonly frame: Frame;
  /** Moves everything to the frame's time. */
  update(): void;
  /** Sets the hour of the day, 0 to 24. True when the shadow map must be drawn anew. */
  setHour(hour: number): boolean;
  resize(width: number, height: number): void;
  dispose(): void;
}

export const createDistrictScene = (district: District, settings: TierSettings): DistrictScene => {
  const shared = createUniforms();
  const rig = createLightRig(settings);
  const table = createTable(district.header);
  const parts: Part[] = [
    createStill(district, shared, settings.shadowMap === 0),
    createTrees(district, shared),
    createRing(district, shared),
    createTraffic(district, shared),
    createPeople(district, shared),
    createAir(district, shared),
    createRoadFlow(district, shared),
    createArcs(district, shared),
    table,
  ];
  const object = new Group();
  object.add(rig.object, ...parts.map((part) => part.object));
  const frame: Frame = { time: 0, delta: 0, evening: 0, tonnes: 0, farness: 1 };
  const daylight = createDaylight();
  return {
    object,
    frame,
    update() {
      shared.uTime.value = frame.time;
      for (const part of parts) part.update?.(frame);
    },
    setHour(hour) {
      daylightAt(hour, daylight);
      frame.evening = daylight.evening;
      shared.uEvening.value = daylight.evening;
      table.light(daylight);
      return rig.light(daylight);
    },
    resize: table.resize,
    dispose() {
      for (const part of parts) part.dispose();
      rig.dispose();
    },
  };
};
