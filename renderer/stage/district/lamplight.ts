// Pools of light below the street lamps: drawn in the evening only.
import { AdditiveBlending, PlaneGeometry, ShaderMaterial } from 'three';
import type { District } from '../model/loadDistrict';
import { movingInstances, setInstance } from './instances';
import type { SharedUniforms } from './materials';
import type { Part } from './part';

const radius = 1.25;
const height = 0.15;

const vertexShader =
  'varying vec2 vAt; void main() { vAt = uv * 2. - 1.; gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4( position, 1. ); }';
const fragmentShader =
  'uniform float uEvening; uniform vec3 uGlow; varying vec2 vAt; void main() { float r = max( 0., 1. - length( vAt ) ); gl_FragColor = vec4( uGlow * r * r * .75 * smoothstep( .3, .9, uEvening ), 1. ); }';

export const createLamplight = (district: District, shared: SharedUniforms): Part => {
  const { lamps } = district.header;
  const geometry = new PlaneGeometry(2, 2).rotateX(-Math.PI / 2);
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    blending: AdditiveBlending,
    uniforms: { uEvening: shared.uEvening, uGlow: shared.uGlow },
  });
  const pools = movingInstances(geometry, material, lamps.length / 2);
  for (let i = 0; i < pools.count; i++) setInstance(pools, i, lamps[i * 2]!, height, lamps[i * 2 + 1]!, 0, radius);
  pools.renderOrder = 1;
  return {
    object: pools,
    update({ evening }) {
      pools.visible = evening > 0.3;
    },
    dispose: () => {
      pools.dispose();
      geometry.dispose();
      material.dispose();
    },
  };
};
