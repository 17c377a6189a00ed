// The light of the machine (VISUALS.md): sky and bounce, the sun, a faint fill, and the warmth of the drum.
import { DirectionalLight, Group, HemisphereLight, PointLight } from 'three';
import type { TierSettings } from '../../../stage/tiers';
import { drum, slab } from '../model/layout';

export interface MachineLight {
  readonly object: Group;
  readonly warmth: PointLight;
  dispose(): void;
}

export const createLight = ({ shadowMap, extras }: Pick<TierSettings, 'shadowMap' | 'extras'>): MachineLight => {
  const object = new Group();
  const sun = new DirectionalLight('#FFE9C8', 2.6);
  sun.position.set(-9, 16, 13).setLength(40);
  sun.castShadow = shadowMap > 0;
  sun.shadow.mapSize.set(shadowMap || 1, shadowMap || 1);
  sun.shadow.radius = shadowMap > 1024 ? 3 : 2;
  sun.shadow.bias = -0.0006;
  sun.shadow.normalBias = 0.04;
  sun.shadow.intensity = 0.6;
  const half = slab.width / 2 + 0.5;
  Object.assign(sun.shadow.camera, { left: -half, right: half, top: 9, bottom: -8, near: 15, far: 70 });
  const warmth = new PointLight('#FFB36B', 14, 4.6, 1.6);
  warmth.position.set((drum.from + drum.to) / 2, drum.fill + 0.95, drum.z + 0.9);
  object.add(new HemisphereLight('#F3F4FF', '#E6B98F', 2.5), sun, sun.target, warmth);
  if (extras) {
    const fill = new DirectionalLight('#A9C8FF', 0.35);
    fill.position.set(20, 10, 20);
    object.add(fill);
  }
  return { object, warmth, dispose: () => sun.dispose() };
};
