// The table the model stands on: a wide plane with a gradient over the picture, the slab's contact shade and its soft cast shadow.
import { Color, Mesh, PlaneGeometry, ShaderMaterial, Vector2, Vector3, type Material, type Object3D } from 'three';
import type { Daylight } from '../light/daylight';
import type { DistrictHeader } from '../model/format';
import type { Part } from './part';

const vertexShader = `
varying vec2 vAt;
void main() {
  vec4 world = modelMatrix * vec4( position, 1. );
  vAt = world.xz;
  gl_Position = projectionMatrix * viewMatrix * world;
}`;

const fragmentShader = `
uniform vec3 uCentre, uEdge, uShade;
uniform vec2 uScreen, uHalf, uCast;
uniform float uCorner, uDepth;
varying vec2 vAt;
#include <common>
#include <dithering_pars_fragment>
float slab( vec2 p ) {
  vec2 d = abs( p ) - uHalf + uCorner;
  return length( max( d, 0. ) ) + min( max( d.x, d.y ), 0. ) - uCorner;
}
void main() {
  vec2 p = ( gl_FragCoord.xy / uScreen - vec2( .5, .56 ) ) * vec2( uScreen.x / uScreen.y, 1. );
  float r = length( p ) / ( .5 * length( vec2( uScreen.x / uScreen.y, 1. ) ) );
  vec3 color = mix( uCentre, uEdge, smoothstep( .1, 1.08, r ) );
  float near = slab( vAt );
  float contact = .5 * exp( -max( near, 0. ) / 1.1 ) + .18 * exp( -max( near, 0. ) / 4. );
  float thrown = slab( vAt - uCast );
  float umbra = .3 * ( 1. - smoothstep( -1.2, 1.4, thrown ) ) * uDepth;
  color = mix( color, uShade, clamp( contact + umbra, 0., .75 ) );
  gl_FragColor = vec4( color, 1. );
  #include <colorspace_fragment>
  #include <dithering_fragment>
}`;

export interface Table extends Part {
  /** Takes over the hour's colours. */
  light(daylight: Daylight): void;
  /** Canvas size in pixels. */
  resize(width: number, height: number): void;
}

export const createTable = ({ slab }: Pick<DistrictHeader, 'slab'>): Table => {
  const geometry = new PlaneGeometry(2400, 2400).rotateX(-Math.PI / 2);
  const uniforms = {
    uCentre: { value: new Color() },
    uEdge: { value: new Color() },
    uShade: { value: new Color('#8A5A3C') },
    uScreen: { value: new Vector2(1, 1) },
    uHalf: { value: new Vector2(slab.width / 2, slab.depth / 2) },
    uCast: { value: new Vector2(1, 0) },
    uCorner: { value: slab.corner },
    uDepth: { value: 1 },
  };
  const material = new ShaderMaterial({ vertexShader, fragmentShader, uniforms, dithering: true, toneMapped: false });
  const mesh = new Mesh(geometry, material);
  mesh.position.y = -slab.thickness;
  mesh.renderOrder = 6;
  mesh.frustumCulled = false;
  const sun = new Vector3();
  return {
    object: mesh,
    light({ table, tableEdge, sunFrom, sunStrength }) {
      uniforms.uCentre.value.setRGB(...table);
      uniforms.uEdge.value.setRGB(...tableEdge);
      sun.set(...sunFrom).normalize();
      uniforms.uCast.value
        .set(-sun.x / sun.y, -sun.z / sun.y)
        .multiplyScalar(slab.thickness)
        .clampLength(0, 4);
      uniforms.uDepth.value = Math.min(1, sunStrength / 2.5);
    },
    resize: (width, height) => void uniforms.uScreen.value.set(width, height),
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
};

/** The table runs on upwards at `z` behind the model: its colours lie in the picture, so the seam is not seen, and no view shows a horizon. */
export const createBackdrop = (table: Object3D, width: number, z: number): Pick<Part, 'object' | 'dispose'> => {
  const shape = new PlaneGeometry(width, 420);
  const mesh = new Mesh(shape, table instanceof Mesh ? (table.material as Material) : undefined);
  mesh.position.set(0, 205, z);
  mesh.frustumCulled = false;
  return { object: mesh, dispose: () => shape.dispose() };
};
