// The stage's clay, which can step back: what lies outside the open stage is dimmed.
import { Vector4, type MeshLambertMaterial } from 'three';
import { clay, type ClayOptions, type SharedUniforms } from '../../../stage/district/materials';

/** What stays bright, in the plane of the cut: left, bottom, right, top; and how far the rest steps back, 0 to 1. */
export interface FocusUniforms {
  readonly uFocusBox: { value: Vector4 };
  readonly uDim: { value: number };
}

export const createFocus = (): FocusUniforms => ({ uFocusBox: { value: new Vector4() }, uDim: { value: 0 } });

const vertexCode = `
  vec4 focusAt = vec4( transformed, 1. );
  #ifdef USE_INSTANCING
    focusAt = instanceMatrix * focusAt;
  #endif
  vFocusAt = ( modelMatrix * focusAt ).xy;`;

const fragmentCode = `
  vec2 beyond = max( uFocusBox.xy - vFocusAt, vFocusAt - uFocusBox.zw );
  float stepsBack = uDim * smoothstep( -.05, .55, max( beyond.x, beyond.y ) );
  float grey = dot( outgoingLight, vec3( .3, .58, .12 ) );
  outgoingLight = mix( outgoingLight, mix( vec3( grey ), outgoingLight, .45 ) * vec3( .74, .7, .68 ), stepsBack );`;

/** Clay that steps back. Materials of the same options share one shader program. */
export const focusClay = (shared: SharedUniforms, focus: FocusUniforms, options: ClayOptions = {}): MeshLambertMaterial => {
  const material = clay(shared, options);
  const compile = material.onBeforeCompile.bind(material);
  const key = material.customProgramCacheKey.bind(material);
  material.onBeforeCompile = (shader, renderer) => {
    compile(shader, renderer);
    Object.assign(shader.uniforms, focus);
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vFocusAt;')
      .replace('#include <project_vertex>', `${vertexCode}\n#include <project_vertex>`);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vFocusAt;\nuniform vec4 uFocusBox;\nuniform float uDim;')
      .replace('#include <opaque_fragment>', `${fragmentCode}\n#include <opaque_fragment>`);
  };
  material.customProgramCacheKey = () => `${key()} focus`;
  return material;
};
