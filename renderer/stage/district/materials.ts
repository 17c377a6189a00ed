// The clay materials: Lambert with vertex colours, windows that light up in the evening, leaves that sway, and baked sun for the low tier.
import { Color, MeshLambertMaterial, type DataTexture, type WebGLProgramParametersWithUniforms } from 'three';

/** Values shared by all materials; mutated, never replaced. */
export interface SharedUniforms {
  readonly uTime: { value: number };
  readonly uEvening: { value: number };
  readonly uGlow: { value: Color };
}

export const createUniforms = (): SharedUniforms => ({
  uTime: { value: 0 },
  uEvening: { value: 0 },
  uGlow: { value: new Color('#FFC36E') },
});

export interface ClayOptions {
  /** Sway of leaves, in units at one unit of height. */
  readonly sway?: number;
  /** Take the sun's shadow from the mesh (vertex channel) or from a ground texture. */
  readonly bakedSun?: 'vertex' | DataTexture;
  readonly map?: DataTexture;
  readonly ripple?: boolean;
  /** The instance's colour tints only what is not marked as keeping its own. */
  readonly coat?: boolean;
}

const glowCode = `
  float lamp = vColor.a;
  diffuseColor.a = opacity;
  float isOn = step( .002, lamp ) * smoothstep( lamp - .05, lamp + .03, uEvening + .02 );
  diffuseColor.rgb *= 1. - .7 * isOn;
  totalEmissiveRadiance += uGlow * isOn * ( .62 + .5 * uEvening );`;

const swayCode = `
  #ifdef USE_INSTANCING
    vec2 stand = instanceMatrix[ 3 ].xz;
    float gust = sin( uTime * 1.15 + stand.x * .45 + stand.y * .3 ) + .45 * sin( uTime * 2.3 + stand.x * 1.9 - stand.y * 1.3 );
    float lean = SWAY * max( 0., position.y - .2 ) * gust;
    transformed.x += lean;
    transformed.z += lean * .5;
  #endif`;

const rippleCode = `
  float wave = sin( vGroundAt.x * 2.1 + uTime * .5 + sin( vGroundAt.y * 5. + uTime * .7 ) ) * sin( vGroundAt.y * 7. - uTime * .6 + vGroundAt.x * .9 );
  diffuseColor.rgb += .09 * smoothstep( .55, .95, wave );`;

const after = (source: string, chunk: string, code: string): string =>
  source.replace(`#include <${chunk}>`, `#include <${chunk}>\n${code}`);

const patch = (shader: WebGLProgramParametersWithUniforms, shared: SharedUniforms, { sway, bakedSun, ripple, coat }: ClayOptions): void => {
  Object.assign(shader.uniforms, shared);
  const byVertex = bakedSun === 'vertex';
  if (bakedSun && bakedSun !== 'vertex') shader.uniforms['uSunMap'] = { value: bakedSun };
  const varyings = `uniform float uTime;\n${byVertex ? 'varying float vSun;' : ''}\n${ripple ? 'varying vec2 vGroundAt;' : ''}`;
  const moved = `${byVertex ? 'vSun = sun;' : ''}\n${ripple ? 'vGroundAt = position.xz;' : ''}\n${sway ? swayCode.replace('SWAY', sway.toFixed(4)) : ''}`;
  shader.vertexShader = after(shader.vertexShader, 'common', `${varyings}\n${byVertex ? 'attribute float sun;' : ''}`);
  shader.vertexShader = after(shader.vertexShader, 'begin_vertex', moved);
  if (coat) shader.vertexShader = after(shader.vertexShader, 'color_vertex', 'if ( color.a > .9 ) vColor = color;\nvColor.a = 0.;');
  const sunMap = bakedSun && !byVertex ? 'uniform sampler2D uSunMap;' : '';
  shader.fragmentShader = after(shader.fragmentShader, 'common', `${varyings}\nuniform float uEvening;\nuniform vec3 uGlow;\n${sunMap}`);
  shader.fragmentShader = after(shader.fragmentShader, 'emissivemap_fragment', ripple ? rippleCode : glowCode);
  const reached = byVertex ? 'vSun' : 'texture2D( uSunMap, vMapUv ).r';
  if (bakedSun)
    shader.fragmentShader = after(
      shader.fragmentShader,
      'lights_fragment_end',
      `reflectedLight.directDiffuse *= mix( .06, 1., ${reached} );`,
    );
};

/** A clay material. Materials of the same options share one shader program. */
export const clay = (shared: SharedUniforms, options: ClayOptions = {}): MeshLambertMaterial => {
  const material = new MeshLambertMaterial({ vertexColors: true, map: options.map ?? null, dithering: true });
  const baked = options.bakedSun === 'vertex' ? 'v' : options.bakedSun ? 't' : '-';
  material.onBeforeCompile = (shader) => patch(shader, shared, options);
  material.customProgramCacheKey = () => `clay ${options.sway ?? 0} ${baked} ${options.ripple ?? false} ${options.coat ?? false}`;
  return material;
};
