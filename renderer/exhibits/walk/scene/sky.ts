// Sky over the walked places: from a light horizon to a calm top, by the hour. The haze takes the horizon's colour.
import { BackSide, Color, Mesh, ShaderMaterial, SphereGeometry } from 'three';
import { clamp } from '../../../lib/math';

const vertexShader = `
varying vec3 vWay;
void main() {
  vWay = position;
  gl_Position = projectionMatrix * viewMatrix * vec4( position + cameraPosition, 1. );
  gl_Position.z = gl_Position.w * .99999;
}`;

const fragmentShader = `
uniform vec3 uHorizon, uTop, uSun, uSunWay;
varying vec3 vWay;
#include <common>
#include <dithering_pars_fragment>
void main() {
  vec3 way = normalize( vWay );
  float up = max( way.y, 0. );
  vec3 color = mix( uHorizon, uTop, 1. - pow( 1. - up, 2.2 ) );
  float near = max( 0., dot( way, uSunWay ) );
  color = mix( color, uSun, .5 * pow( near, 14. ) + .28 * pow( near, 3. ) );
  gl_FragColor = vec4( color, 1. );
  #include <colorspace_fragment>
  #include <dithering_fragment>
}`;

/** Horizon and top for day, dusk and night; between them by how far evening has come. */
const keys = [
  { evening: 0.06, horizon: new Color('#FFF4E3'), top: new Color('#A8D2E6'), sun: new Color('#FFF8E6') },
  { evening: 0.5, horizon: new Color('#FFDDBE'), top: new Color('#B3A9D6'), sun: new Color('#FFC08A') },
  { evening: 1, horizon: new Color('#BFA9C6'), top: new Color('#565C98'), sun: new Color('#D8C6E6') },
] as const;

export interface Sky {
  readonly object: Mesh;
  /** colour of the haze */
  readonly horizon: Color;
  light(evening: number, sunFrom: readonly [number, number, number]): void;
  dispose(): void;
}

export const createSky = (): Sky => {
  const shape = new SphereGeometry(200, 32, 20);
  const uniforms = {
    uHorizon: { value: new Color() },
    uTop: { value: new Color() },
    uSun: { value: new Color() },
    uSunWay: { value: { x: 0, y: 1, z: 0 } },
  };
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms,
    side: BackSide,
    depthWrite: false,
    dithering: true,
    toneMapped: false,
    fog: false,
  });
  const object = new Mesh(shape, material);
  object.frustumCulled = false;
  // what stands before it is drawn first: most of the sky is never shaded
  object.renderOrder = 5;
  return {
    object,
    horizon: uniforms.uHorizon.value,
    light(evening, [x, y, z]) {
      const [a, b] = evening < keys[1].evening ? [keys[0], keys[1]] : [keys[1], keys[2]];
      const part = clamp((evening - a.evening) / (b.evening - a.evening), 0, 1);
      uniforms.uHorizon.value.lerpColors(a.horizon, b.horizon, part);
      uniforms.uTop.value.lerpColors(a.top, b.top, part);
      uniforms.uSun.value.lerpColors(a.sun, b.sun, part);
      const length = Math.hypot(x, y, z);
      Object.assign(uniforms.uSunWay.value, { x: x / length, y: y / length, z: z / length });
    },
    dispose() {
      shape.dispose();
      material.dispose();
    },
  };
};
