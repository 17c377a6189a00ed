// The whole district as one object: built from the model, told the hour, the tonnes and the time, given back as a whole.
import { Color, Fog, Group } from 'three';
import { noteOnStage } from '../frame/notes';
import { createDaylight, daylightAt } from '../light/daylight';
import { createLightRig } from '../light/rig';
import type { District } from '../model/loadDistrict';
import type { TierSettings } from '../tiers';
import { createArcs, createRoadFlow } from './flow';
import { createAir, createPeople } from './life';
import { createUniforms } from './materials';
import type { Frame, Part } from './part';
import { createLamplight } from './lamplight';
import { createRing } from './ring';
import { createStill, createTrees } from './still';
import { createTable } from './table';
import { createTraffic } from './traffic';

export interface DistrictScene {
  readonly object: Group;
  readonly frame: Frame;
  /** Faint, and only behind the model: it goes with the camera's distance. Null in the low tier. */
  readonly haze: Fog | null;
  /** Moves everything by `delta` seconds, or to the moment `still` when given. */
  step(delta: number, tonnes: number, still: number | undefined): void;
  /** Sets the hour of the day, 0 to 24. True when the shadow map must be drawn anew. */
  setHour(hour: number): boolean;
  resize(width: number, height: number): void;
  dispose(): void;
}

/** Longest step of the scene's clock, seconds: a kiosk sleeps and wakes. */
const longestStep = 0.25;

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
    createLamplight(district, shared),
    createArcs(district, shared),
    table,
  ];
  const object = new Group();
  object.add(rig.object, ...parts.map((part) => part.object));
  const frame: Frame = { time: 0, delta: 0, evening: 0, tonnes: 0, farness: 1, distance: 80 };
  const daylight = createDaylight();
  const haze = settings.extras ? new Fog(new Color('#FFF4E4'), 74, 190) : null;
  return {
    object,
    frame,
    haze,
    step(delta, tonnes, still) {
      frame.delta = Math.min(delta, longestStep);
      frame.time = still ?? frame.time + frame.delta;
      frame.tonnes = tonnes;
      shared.uTime.value = frame.time;
      noteOnStage('evening', frame.evening);
      if (haze) {
        haze.near = frame.distance;
        haze.far = frame.distance * 2.6 + 40;
      }
      for (const part of parts) part.update?.(frame);
    },
    setHour(hour) {
      daylightAt(hour, daylight);
      frame.evening = daylight.evening;
      shared.uEvening.value = daylight.evening;
      table.light(daylight);
      haze?.color.setRGB(...daylight.table);
      return rig.light(daylight);
    },
    resize: table.resize,
    dispose() {
      for (const part of parts) part.dispose();
      rig.dispose();
    },
  };
};
