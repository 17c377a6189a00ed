// Collection trucks on their round, cars the other way, a boat on the canal, and the soft spots below them (they cast no shadow: the shadow map is frozen).
import { BufferAttribute, BufferGeometry, Color, Group, ShaderMaterial, type InstancedMesh } from 'three';
import { clamp, lerp } from '../../lib/math';
import type { District } from '../model/loadDistrict';
import { movingInstances, setInstance } from './instances';
import { noteOnStage } from '../frame/notes';
import { clay, type SharedUniforms } from './materials';
import type { Part } from './part';
import { createPath, nearestOn, placeOn, rigidPlaceOn, type Place } from './path';
import { distanceAt, roundSeconds, type Timetable } from './timetable';

/** Trucks there are; how many of them drive goes with the day's tonnes. */
export const truckCount = 6;
/** Trucks on the road for the tonnes so far: two in the early morning, all on a full day (46 t). */
export const trucksFor = (tonnes: number): number => Math.round(clamp(2 + tonnes / 12, 2, truckCount));
/** Who drives first, so that few trucks are spread over the round too. */
const rank = [0, 2, 4, 1, 3, 5] as const;
/** Seconds in which a truck comes, or goes, by about two thirds. */
const arrivalSeconds = 0.8;
const carCount = 6;
const carColors = ['#FFFFFF', '#8FB3C9', '#E9C9A6', '#C9CFD4', '#E8B7A2', '#F3E4BC'];
const roadHeight = 0.03;

const spotGeometry = (): BufferGeometry => {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, 0, 1, 1, 0, 1, 1, 0, -1, -1, 0, -1]), 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry;
};

const spotMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    vertexShader:
      'varying vec2 vAt; void main() { vAt = position.xz; gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4( position, 1. ); }',
    fragmentShader:
      'varying vec2 vAt; void main() { vec2 d = abs( vAt ); float r = length( max( d - .35, 0. ) ) / .65; gl_FragColor = vec4( .1, .07, .16, .5 * pow( max( 0., 1. - r ), 1.5 ) ); }',
  });

/** The trucks' timetable on the district's lane: they stop where the flow leaves for each point, and before the centre. */
export const timetableOf = (district: Pick<District, 'header'>): Timetable => {
  const lane = createPath(district.header.truckLane, true);
  const { header } = district;
  const stops = header.branches.map(({ points }) => nearestOn(lane, points[0]!, points[1]!));
  stops.push(
    nearestOn(
      lane,
      header.ring[0] + 3,
      lane.z.reduce((a, b) => Math.max(a, b)),
    ),
  );
  return { length: lane.length, speed: 1.5, stops: stops.toSorted((a, b) => a - b), dwellSeconds: 2.6 };
};

export const createTraffic = (district: District, shared: SharedUniforms): Part => {
  const { header } = district;
  const body = clay(shared);
  const paint = clay(shared, { coat: true });
  const spots = spotMaterial();
  const spotShape = spotGeometry();
  const trucks = movingInstances(district.geometry('truck'), body, truckCount);
  const boat = movingInstances(district.geometry('boat'), body, 1);
  const cars = movingInstances(district.geometry('car'), paint, carCount);
  const shadows = movingInstances(spotShape, spots, truckCount + carCount);
  shadows.renderOrder = 1;
  carColors.forEach((hex, i) => cars.setColorAt(i, new Color(hex)));
  const lane = createPath(header.truckLane, true);
  const carLane = createPath(header.carLane, true);
  const water = createPath(header.boatWay, false);
  const table = timetableOf(district);
  const round = roundSeconds(table);
  const [place, scratch]: Place[] = [
    { x: 0, z: 0, yaw: 0 },
    { x: 0, z: 0, yaw: 0 },
  ];
  // first frame: at once
  const sizes = new Float32Array(truckCount).fill(NaN);
  const all: InstancedMesh[] = [trucks, boat, cars, shadows];
  const group = new Group();
  group.add(...all);
  return {
    object: group,
    update({ time, delta, tonnes }) {
      const driving = trucksFor(tonnes);
      let seen = 0;
      for (let i = 0; i < truckCount; i++) {
        const goal = rank[i]! < driving ? 1 : 0;
        const size = (sizes[i] = Number.isNaN(sizes[i]!) ? goal : lerp(sizes[i]!, goal, 1 - Math.exp(-delta / arrivalSeconds)));
        if (size > 0.5) seen++;
        rigidPlaceOn(lane, distanceAt(table, time + (i * round) / truckCount), 1.1, place!, scratch!);
        setInstance(trucks, i, place!.x, roadHeight, place!.z, place!.yaw, size);
        setInstance(shadows, i, place!.x, 0.06, place!.z, place!.yaw, 1.45 * size, 1, 0.8 * size);
      }
      noteOnStage('trucks', seen);
      for (let i = 0; i < carCount; i++) {
        rigidPlaceOn(carLane, time * 1.8 + ((i + 0.21 * (i % 3)) * carLane.length) / carCount, 0.6, place!, scratch!);
        setInstance(cars, i, place!.x, roadHeight, place!.z, place!.yaw, 0.92);
        setInstance(shadows, truckCount + i, place!.x, 0.06, place!.z, place!.yaw, 0.72, 1, 0.46);
      }
      const swing = 0.5 - 0.5 * Math.cos(time * 0.05);
      placeOn(water, swing * water.length, place!);
      setInstance(boat, 0, place!.x, -0.2 + 0.012 * Math.sin(time * 1.3), place!.z, place!.yaw, 1);
      for (const mesh of all) mesh.instanceMatrix.needsUpdate = true;
    },
    dispose: () => {
      for (const mesh of all) mesh.dispose();
      for (const material of [body, paint, spots]) material.dispose();
      spotShape.dispose();
    },
  };
};
