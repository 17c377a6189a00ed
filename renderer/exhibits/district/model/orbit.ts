// A visitor's turn and zoom on top of a view: kept within limits, soft at the ends, with a gentle run-out. Pure numbers, no three.
import { clamp } from '../../../lib/math';

/** What is added to a view's pose: radians round and above, and how many times its distance. */
export interface Offset {
  azimuth: number;
  elevation: number;
  zoom: number;
}

/** The composed side of the model, which an orbit never leaves. */
interface Base {
  readonly azimuth: number;
  readonly elevation: number;
}

type Range = readonly [low: number, high: number];
export interface Limits {
  readonly azimuth: Range;
  readonly elevation: Range;
  readonly zoom: Range;
}

const degrees = Math.PI / 180;
/** Most a view may be turned to either side, and how far round the camera may ever stand. */
const turn = 35 * degrees;
const round: Range = [-35 * degrees, 50 * degrees];
/** Above the ground: polar 65 to 40 degrees. */
const height: Range = [25 * degrees, 50 * degrees];
const zoomRange: Range = [0.6, 1.4];
/** The whole model, seen from still farther off, would lie lost on an empty table. */
const wholeRange: Range = [0.6, 1.12];

/** How far the view from `base` (of a place, or of the whole) may be turned and zoomed. A view composed beyond a limit may be kept, not exceeded. */
export const limitsFor = (base: Base, isWhole = false): Limits => ({
  azimuth: [Math.min(0, Math.max(-turn, round[0] - base.azimuth)), Math.max(0, Math.min(turn, round[1] - base.azimuth))],
  elevation: [Math.min(0, height[0] - base.elevation), Math.max(0, height[1] - base.elevation)],
  zoom: isWhole ? wholeRange : zoomRange,
});

const noOffset = (): Offset => ({ azimuth: 0, elevation: 0, zoom: 1 });

const setWithin = (out: Offset, { azimuth, elevation, zoom }: Offset, limits: Limits): void => {
  out.azimuth = clamp(azimuth, ...limits.azimuth);
  out.elevation = clamp(elevation, ...limits.elevation);
  out.zoom = clamp(zoom, ...limits.zoom);
};

/** How much of what lies beyond a limit is given to the finger, at most: radians, or part of the distance. */
const give = 0.1;

/** A value that grows ever more slowly past its limits and never reaches `give` beyond them. */
export const rubber = (value: number, [low, high]: Range): number => {
  const over = value > high ? value - high : value < low ? value - low : 0;
  const past = Math.abs(over);
  return value - over + (Math.sign(over) * give * past) / (past + give);
};

export interface Orbit {
  /** Where the fingers or buttons ask to be; may lie beyond the limits while a finger holds it there. */
  readonly wanted: Offset;
  /** Where the camera is. */
  readonly now: Offset;
  /** Radians per second (zoom: natural log per second) of the finger, for the run-out. */
  readonly speed: Offset;
  isHeld: boolean;
  limits: Limits;
}

export const createOrbit = (): Orbit => ({
  wanted: noOffset(),
  now: noOffset(),
  speed: { azimuth: 0, elevation: 0, zoom: 0 },
  isHeld: false,
  limits: limitsFor({ azimuth: 0.4, elevation: 0.6 }),
});

/** Seconds in which the camera covers about two thirds of the way: under a finger, and by itself. */
const heldSeconds = 0.05;
const freeSeconds = 0.26;
/** How long the finger's speed carries on after it has let go, seconds. */
const runOutSeconds = 0.22;
const fastest = 2.5;

/** The fingers have moved: radians round and up, and the factor between them, in `seconds`. */
export const dragOrbit = (orbit: Orbit, azimuth: number, elevation: number, factor: number, seconds: number): void => {
  const { wanted, speed } = orbit;
  orbit.isHeld = true;
  wanted.azimuth += azimuth;
  wanted.elevation += elevation;
  wanted.zoom = clamp(wanted.zoom * factor, 0.3, 2.8);
  const dt = Math.max(seconds, 1 / 240);
  const share = 0.35;
  const mix = (old: number, fresh: number): number => old + (clamp(fresh, -fastest, fastest) - old) * share;
  speed.azimuth = mix(speed.azimuth, azimuth / dt);
  speed.elevation = mix(speed.elevation, elevation / dt);
  speed.zoom = mix(speed.zoom, Math.log(factor) / dt);
};

/** The last finger has left: what it gave runs out, and what lies beyond the limits comes back. */
export const releaseOrbit = (orbit: Orbit, runsOut: boolean): void => {
  const { wanted, speed } = orbit;
  const seconds = runsOut ? runOutSeconds : 0;
  wanted.azimuth += speed.azimuth * seconds;
  wanted.elevation += speed.elevation * seconds;
  wanted.zoom *= Math.exp(speed.zoom * seconds);
  setWithin(wanted, wanted, orbit.limits);
  Object.assign(speed, { azimuth: 0, elevation: 0, zoom: 0 });
  orbit.isHeld = false;
};

/** A button: a step from where it wants to be, never past the limits. */
export const nudgeOrbit = (orbit: Orbit, azimuth: number, factor: number): void => {
  const { wanted } = orbit;
  wanted.azimuth += azimuth;
  wanted.zoom *= factor;
  setWithin(wanted, wanted, orbit.limits);
};

/** Back to the composed view. */
export const straightenOrbit = ({ wanted, speed }: Orbit): void => {
  Object.assign(wanted, noOffset());
  Object.assign(speed, { azimuth: 0, elevation: 0, zoom: 0 });
};

/** True where the camera is not, or will not be, at the composed view. */
export const isTurned = ({ wanted }: Orbit): boolean =>
  Math.abs(wanted.azimuth) > 0.01 || Math.abs(wanted.elevation) > 0.01 || Math.abs(wanted.zoom - 1) > 0.01;

/** Moves the camera's offset towards what is wanted by `seconds`; at once where nothing glides. */
export const stepOrbit = (orbit: Orbit, seconds: number, glides: boolean): void => {
  const { wanted, now, limits, isHeld } = orbit;
  const part = glides ? 1 - Math.exp(-seconds / (isHeld ? heldSeconds : freeSeconds)) : 1;
  now.azimuth += (rubber(wanted.azimuth, limits.azimuth) - now.azimuth) * part;
  now.elevation += (rubber(wanted.elevation, limits.elevation) - now.elevation) * part;
  now.zoom += (rubber(wanted.zoom, limits.zoom) - now.zoom) * part;
};
