// Three lights: sky and bounce, the sun (the only shadow), a faint fill from the right. The shadow map is drawn only when the sun has moved.
import { DirectionalLight, Group, HemisphereLight, Vector3 } from 'three';
import type { TierSettings } from '../tiers';
import type { Daylight } from './daylight';

const sunDistance = 48;
const half = { width: 27, height: 22 };

export interface LightRig {
  readonly object: Group;
  /** Takes over the hour's light. True when the sun moved, so that the shadow map must be drawn anew. */
  light(daylight: Daylight): boolean;
  dispose(): void;
}

export const createLightRig = ({ shadowMap, extras }: Pick<TierSettings, 'shadowMap' | 'extras'>): LightRig => {
  const sky = new HemisphereLight();
  const sun = new DirectionalLight();
  sun.castShadow = shadowMap > 0;
  sun.shadow.mapSize.set(shadowMap || 1, shadowMap || 1);
  // wider blurs show their sampling pattern on close walls
  sun.shadow.radius = shadowMap > 1024 ? 2.6 : 1.6;
  sun.shadow.bias = -0.0006;
  sun.shadow.normalBias = 0.04;
  Object.assign(sun.shadow.camera, { left: -half.width, right: half.width, top: half.height, bottom: -half.height, near: 10, far: 95 });
  const object = new Group();
  object.add(sky, sun, sun.target);
  if (extras) {
    const fill = new DirectionalLight('#A9C8FF', 0.35);
    fill.position.set(20, 10, 20);
    object.add(fill);
  }
  const last = new Vector3();
  return {
    object,
    light(day) {
      sky.color.setRGB(...day.sky);
      sky.groundColor.setRGB(...day.ground);
      sky.intensity = day.skyStrength;
      sun.color.setRGB(...day.sun);
      sun.intensity = day.sunStrength;
      sun.shadow.intensity = day.shadow;
      sun.position.set(...day.sunFrom).setLength(sunDistance);
      const moved = sun.position.distanceTo(last) > 0.4;
      if (moved) last.copy(sun.position);
      return moved;
    },
    dispose: () => sun.dispose(),
  };
};
