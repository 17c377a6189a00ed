// Light along the way: rooms have the same clear light at every hour, streets follow the hall's clock. The sun stands over what the camera sees.
import { Color, DirectionalLight, Group, HemisphereLight, PointLight, Vector3 } from 'three';
import { clamp, lerp } from '../../../lib/math';
import type { Daylight } from '../../../stage/light/daylight';
import type { TierSettings } from '../../../stage/tiers';
import { stopIds, type StopId } from '../model/stops';
import { originOf, pitch } from './layout';

const isOutside: Readonly<Record<StopId, 0 | 1>> = { plate: 0, sort: 0, collect: 1, arrive: 1, press: 0, ferment: 0, product: 0, green: 1 };
const indoors = {
  sky: new Color('#F3F4FF'),
  ground: new Color('#E9C09A'),
  skyStrength: 2.35,
  sun: new Color('#FFE9C8'),
  sunStrength: 2.55,
  shadow: 0.62,
};
const sunIndoors = new Vector3(-10, 17, 12).normalize();
const sunDistance = 44;
/** x where the shadow's frame moves on, units: within a stop it stands still. */
const stride = 0.5;

/** 0 in the rooms, 1 in the streets, in between on the way. */
export const outsideAt = (x: number): number => {
  const at = clamp(x / pitch + (stopIds.length - 1) / 2, 0, stopIds.length - 1);
  const [a, b] = [stopIds[Math.floor(at)]!, stopIds[Math.ceil(at)]!];
  const t = clamp((at - Math.floor(at) - 0.3) / 0.4, 0, 1);
  return lerp(isOutside[a], isOutside[b], t * t * (3 - 2 * t));
};

export interface JourneyLight {
  readonly object: Group;
  /** The warmth inside the fermenting drum. */
  readonly warmth: PointLight;
  /** Takes over the light for a camera that looks at `x`. True when the shadow map must be drawn anew. */
  light(day: Daylight, x: number): boolean;
  /** How far it is evening where the camera looks. */
  readonly evening: number;
  dispose(): void;
}

export const createLight = ({ shadowMap, extras }: Pick<TierSettings, 'shadowMap' | 'extras'>): JourneyLight => {
  const object = new Group();
  const sky = new HemisphereLight();
  const sun = new DirectionalLight();
  const warmth = new PointLight('#FFB36B', 0, 7, 1.6);
  warmth.position.x = originOf('ferment');
  sun.castShadow = shadowMap > 0;
  sun.shadow.mapSize.set(shadowMap || 1, shadowMap || 1);
  sun.shadow.radius = shadowMap > 1024 ? 3 : 2;
  sun.shadow.bias = -0.0006;
  sun.shadow.normalBias = 0.035;
  Object.assign(sun.shadow.camera, { left: -15, right: 15, top: 12, bottom: -11, near: 12, far: 80 });
  object.add(sky, sun, sun.target, warmth);
  if (extras) {
    const fill = new DirectionalLight('#A9C8FF', 0.35);
    fill.position.set(20, 10, 20);
    object.add(fill);
  }
  const direction = new Vector3();
  const last = new Vector3();
  const mixed = (out: Color, inside: Color, [r, g, b]: readonly [number, number, number], part: number): void => {
    out.setRGB(lerp(inside.r, r, part), lerp(inside.g, g, part), lerp(inside.b, b, part));
  };
  const result = {
    object,
    warmth,
    evening: 0,
    light(day: Daylight, x: number) {
      const out = outsideAt(x);
      mixed(sky.color, indoors.sky, day.sky, out);
      mixed(sky.groundColor, indoors.ground, day.ground, out);
      mixed(sun.color, indoors.sun, day.sun, out);
      // streets stay clear enough to see what is done in them
      sky.intensity = lerp(indoors.skyStrength, Math.max(1.55, day.skyStrength), out);
      sun.intensity = lerp(indoors.sunStrength, Math.max(1.1, day.sunStrength), out);
      sun.shadow.intensity = lerp(indoors.shadow, day.shadow * 0.85, out);
      result.evening = day.evening * out;
      direction.set(...day.sunFrom).normalize();
      direction.lerpVectors(sunIndoors, direction, out).normalize();
      const middle = Math.round(x / stride) * stride;
      sun.target.position.set(middle, 1.5, 0);
      sun.position.copy(direction).multiplyScalar(sunDistance).add(sun.target.position);
      const moved = sun.position.distanceTo(last) > 0.3;
      if (moved) last.copy(sun.position);
      return moved;
    },
    dispose: () => {
      sun.dispose();
      warmth.dispose();
    },
  };
  return result;
};
