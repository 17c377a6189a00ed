// What a set of the journey is made of, before its light is baked.
import type { Mesh, Rgb } from '../shape/mesh';
import type { PropName } from './props';

/** A thing that stands in more than one place, in the coordinates of its set. */
export interface Placed {
  readonly prop: PropName;
  readonly at: readonly [x: number, y: number, z: number];
  readonly yaw?: number;
  readonly scale?: number;
  /** Colours what of the thing is not marked as keeping its own. */
  readonly tint?: Rgb;
}

export interface SetModel {
  /** Floor, walls, roof, what lies behind: throws no shadow from the sun, which shines into every room. */
  readonly room: Mesh;
  /** What stands in it. */
  readonly works: Mesh;
  readonly placed: readonly Placed[];
}

export const put = (prop: PropName, x: number, z: number, rest: Omit<Placed, 'prop' | 'at'> & { y?: number } = {}): Placed => {
  const { y = 0, ...other } = rest;
  return { prop, at: [x, y, z], ...other };
};
