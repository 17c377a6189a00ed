// The two flows: orange along the road (food waste on its way in), green through the air (what comes back).
import { BufferAttribute, BufferGeometry, CatmullRomCurve3, Color, Mesh, ShaderMaterial, TubeGeometry, Vector3 } from 'three';
import { clamp } from '../../lib/math';
import { noteOnStage } from '../frame/notes';
import type { District } from '../model/loadDistrict';
import type { SharedUniforms } from './materials';
import type { Part } from './part';
import { createPath, placeOn, type Path, type Place } from './path';

const flowSpeed = 1.2;
const height = 0.062;

/** Number of comets on the loop for the day's tonnes: a usual full day (46 t) fills it. */
export const cometsFor = (tonnes: number): number => Math.round(clamp(3 + tonnes / 6, 3, 11));

const ribbonInto = (
  out: { position: number[]; flow: number[]; index: number[] },
  path: Path,
  halfWidth: number,
  y: number,
  gap: number,
): void => {
  const steps = Math.max(8, Math.round(path.length / 0.22));
  const place: Place = { x: 0, z: 0, yaw: 0 };
  const first = out.position.length / 3;
  for (let i = 0; i <= steps; i++) {
    const s = Math.min(path.length * 0.99999, (i / steps) * path.length);
    placeOn(path, s, place);
    const [nx, nz] = [Math.sin(place.yaw), Math.cos(place.yaw)];
    out.position.push(place.x - nx * halfWidth, y, place.z - nz * halfWidth, place.x + nx * halfWidth, y, place.z + nz * halfWidth);
    // across, along in comet gaps of a branch (negative: counted from the loop's own comets), fade at open ends
    const fade = path.closed ? 1 : Math.min(1, s / 0.5);
    out.flow.push(-1, s, gap, fade, 1, s, gap, fade);
    const v = first + i * 2;
    if (i > 0) out.index.push(v - 2, v - 1, v, v - 1, v + 1, v);
  }
};

const vertexShader = `
attribute vec4 flow;
varying vec4 vFlow;
#include <common>
void main() {
  vFlow = flow;
  gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1. );
}`;

const fragmentShader = `
uniform float uTime, uGap, uEvening;
uniform vec3 uColor, uHot;
varying vec4 vFlow;
#include <common>
void main() {
  float gap = vFlow.z > 0. ? vFlow.z : uGap;
  float phase = fract( ( vFlow.y - uTime * ${flowSpeed.toFixed(2)} ) / gap );
  float tail = pow( phase, 2.2 );
  float head = smoothstep( .8, .97, phase ) * ( 1. - smoothstep( .985, 1., phase ) );
  float y = abs( vFlow.x );
  float edge = .2 + .12 * head;
  float core = 1. - smoothstep( edge, edge + .06, y );
  float halo = pow( max( 0., 1. - y ), 1.8 );
  float alpha = ( core * ( .8 + .2 * tail ) + halo * ( .16 + .55 * tail ) * ( .75 + .5 * uEvening ) ) * vFlow.w;
  vec3 color = mix( uColor, uHot, clamp( core * ( .25 * tail + .8 * head ), 0., 1. ) );
  gl_FragColor = vec4( color * ( 1. + .35 * head ), min( 1., alpha ) );
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

/** The orange ribbon on the trucks' lane and its branches to the three points. */
export const createRoadFlow = (district: District, shared: SharedUniforms): Part => {
  const { truckLane, branches } = district.header;
  const lane = createPath(truckLane, true);
  const out = { position: [] as number[], flow: [] as number[], index: [] as number[] };
  ribbonInto(out, lane, 0.72, height, -1);
  for (const { points } of branches) {
    const curve = new CatmullRomCurve3(
      points.reduce<Vector3[]>((list, x, i) => (i % 2 ? list : [...list, new Vector3(x, 0, points[i + 1])]), []),
    );
    ribbonInto(
      out,
      createPath(
        curve.getPoints(40).flatMap(({ x, z }) => [x, z]),
        false,
      ),
      0.4,
      0.135,
      2.4,
    );
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(out.position), 3));
  geometry.setAttribute('flow', new BufferAttribute(new Float32Array(out.flow), 4));
  geometry.setIndex(out.index);
  const uGap = { value: lane.length / 6 };
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    transparent: true,
    depthWrite: false,
    uniforms: {
      uTime: shared.uTime,
      uEvening: shared.uEvening,
      uGap,
      uColor: { value: new Color('#FF8A2A') },
      uHot: { value: new Color('#FFF3C8') },
    },
  });
  const mesh = new Mesh(geometry, material);
  mesh.renderOrder = 2;
  mesh.frustumCulled = false;
  return {
    object: mesh,
    update({ tonnes }) {
      const comets = cometsFor(tonnes);
      uGap.value = lane.length / comets;
      noteOnStage('comets', comets);
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
};

const arcVertex = `
uniform float uThickness;
varying float vAlong;
varying float vLight;
void main() {
  vAlong = uv.x;
  vec3 p = position - normal * ( 1. - uThickness ) * .085;
  vLight = .8 + .2 * normal.y;
  gl_Position = projectionMatrix * modelViewMatrix * vec4( p, 1. );
}`;
const arcFragment = `
uniform float uTime, uAlpha;
uniform vec3 uColor, uHot;
varying float vAlong;
varying float vLight;
#include <common>
void main() {
  float phase = fract( vAlong * 1.6 - uTime * .16 );
  float head = smoothstep( .72, .96, phase ) * ( 1. - smoothstep( .97, 1., phase ) );
  float ends = smoothstep( 0., .05, vAlong ) * ( 1. - smoothstep( .96, 1., vAlong ) );
  gl_FragColor = vec4( mix( uColor, uHot, .85 * head ) * vLight, uAlpha * ends * ( .82 + .18 * head ) );
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}`;

const arcBetween = (from: Vector3, to: Vector3, rise: number): TubeGeometry => {
  const at = (t: number): Vector3 =>
    from
      .clone()
      .lerp(to, t)
      .add(new Vector3(0, Math.sin(t * Math.PI) * rise, 0));
  return new TubeGeometry(new CatmullRomCurve3(Array.from({ length: 13 }, (_, i) => at(i / 12))), 56, 0.085, 8);
};

const joinArcs = (arcs: readonly TubeGeometry[]): BufferGeometry => {
  const joined = new BufferGeometry();
  const index: number[] = [];
  let first = 0;
  for (const arc of arcs) {
    index.push(...Array.from(arc.getIndex()!.array, (i) => i + first));
    first += arc.getAttribute('position').count;
  }
  for (const [name, size] of [
    ['position', 3],
    ['normal', 3],
    ['uv', 2],
  ] as const) {
    joined.setAttribute(name, new BufferAttribute(new Float32Array(arcs.flatMap((arc) => Array.from(arc.getAttribute(name).array))), size));
  }
  joined.setIndex(index);
  for (const arc of arcs) arc.dispose();
  return joined;
};

/** Green arcs from each point's equipment to the centre; they thin out where the camera is near, not to cut across facades. */
export const createArcs = (district: District, shared: SharedUniforms): Part => {
  const { hoppers, ring } = district.header;
  const roof = new Vector3(ring[0], ring[1] - 1.45, ring[2]);
  const geometry = joinArcs(
    Object.values(hoppers).map((hopper) => {
      const from = new Vector3(...hopper).add(new Vector3(0.85, -0.15, 0));
      const way = roof.clone().sub(from).setY(0);
      const to = roof.clone().sub(way.setLength(1.05));
      return arcBetween(from, to, 0.8 + way.set(to.x - from.x, 0, to.z - from.z).length() * 0.2);
    }),
  );
  const [uThickness, uAlpha] = [{ value: 1 }, { value: 1 }];
  const material = new ShaderMaterial({
    vertexShader: arcVertex,
    fragmentShader: arcFragment,
    transparent: true,
    depthWrite: false,
    uniforms: { uTime: shared.uTime, uThickness, uAlpha, uColor: { value: new Color('#3FBF7F') }, uHot: { value: new Color('#F4FFD6') } },
  });
  const mesh = new Mesh(geometry, material);
  mesh.renderOrder = 3;
  mesh.frustumCulled = false;
  return {
    object: mesh,
    update({ farness }) {
      const near = clamp((farness - 0.4) / 0.5, 0, 1);
      uThickness.value = 0.5 + 0.5 * near;
      uAlpha.value = 0.38 + 0.6 * near;
    },
    dispose: () => {
      geometry.dispose();
      material.dispose();
    },
  };
};
