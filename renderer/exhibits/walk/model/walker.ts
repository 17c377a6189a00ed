// The visitor on the ground: walks by the stick, or along a way to a goal, and turns to where it leads. Pure; mutates what it is given.
import { canStand, moveOn, type Obstacles, type Spot } from './ground';
import { pitched, wrapped, yawTo, type Push } from './stick';

/** m/s */
const speed = 1.6;
/** How quickly pace and gaze follow, per second. */
const rates = { pace: 7, gaze: 2.6 } as const;
/** Nearer than this, m, a corner of the way is passed. */
const arrived = 0.16;
/** s without getting on before a way is given up. */
const patience = 0.7;

export interface Walker extends Spot {
  /** radians; 0 looks to -z, positive to the left */
  yaw: number;
  pitch: number;
  /** m/s to the right and forwards, eased */
  pace: Push;
  /** spots still to walk to */
  way: Spot[];
  /** where to look on arrival */
  gaze: { yaw: number; pitch: number } | null;
  /** the visitor looks round by hand: the way does not turn the gaze */
  looksRound: boolean;
  /** s on the way without getting on */
  stuck: number;
}

export const createWalker = (): Walker => ({
  x: 0,
  z: 0,
  yaw: 0,
  pitch: 0,
  pace: { x: 0, y: 0 },
  way: [],
  gaze: null,
  looksRound: false,
  stuck: 0,
});

export const placeWalker = (walker: Walker, x: number, z: number, yaw: number): void => {
  Object.assign(walker, { x, z, yaw: wrapped(yaw), pitch: -0.04, gaze: null, stuck: 0 });
  walker.pace.x = walker.pace.y = 0;
  walker.way = [];
};

const turnTo = (walker: Walker, yaw: number, pitch: number, seconds: number): void => {
  const part = 1 - Math.exp(-seconds * rates.gaze);
  walker.yaw = wrapped(walker.yaw + wrapped(yaw - walker.yaw) * part);
  walker.pitch = pitched(walker.pitch + (pitch - walker.pitch) * part);
};

const alongWay = (walker: Walker, ground: Obstacles, seconds: number): void => {
  const next = walker.way[0]!;
  const gap = Math.hypot(next.x - walker.x, next.z - walker.z);
  if (gap < arrived) {
    walker.way.shift();
    walker.stuck = 0;
    return;
  }
  const length = Math.min(gap, speed * seconds);
  moveOn(ground, walker, ((next.x - walker.x) / gap) * length, ((next.z - walker.z) / gap) * length);
  const left = Math.hypot(next.x - walker.x, next.z - walker.z);
  walker.stuck = left > gap - length * 0.2 ? walker.stuck + seconds : 0;
  if (walker.stuck > patience) walker.way = [];
  if (walker.looksRound) return;
  // the gaze goes where the way leads; on the last steps already to what one came for
  if (walker.gaze && walker.way.length <= 1 && left < 1.6) turnTo(walker, walker.gaze.yaw, walker.gaze.pitch, seconds);
  else if (left > 0.4) turnTo(walker, yawTo(walker.x, walker.z, next.x, next.z), -0.04, seconds);
};

const byStick = (walker: Walker, ground: Obstacles, push: Push, seconds: number): void => {
  const part = 1 - Math.exp(-seconds * rates.pace);
  walker.pace.x += (push.x * speed - walker.pace.x) * part;
  walker.pace.y += (push.y * speed - walker.pace.y) * part;
  if (Math.hypot(walker.pace.x, walker.pace.y) < 0.02) return;
  const [c, s] = [Math.cos(walker.yaw), Math.sin(walker.yaw)];
  const [right, ahead] = [walker.pace.x * seconds, walker.pace.y * seconds];
  moveOn(ground, walker, c * right - s * ahead, -s * right - c * ahead);
};

/** Moves the walker on by `seconds`. A push of the stick ends a way. */
export const walkOn = (walker: Walker, ground: Obstacles, push: Push, seconds: number): void => {
  if (push.x !== 0 || push.y !== 0) {
    walker.way = [];
    walker.gaze = null;
  }
  if (walker.way.length > 0) return alongWay(walker, ground, seconds);
  byStick(walker, ground, push, seconds);
  if (!walker.gaze) return;
  turnTo(walker, walker.gaze.yaw, walker.gaze.pitch, seconds);
  if (Math.abs(wrapped(walker.gaze.yaw - walker.yaw)) < 0.01) walker.gaze = null;
};

/** Begins a way; at its end one looks at `gaze`. */
export const setOut = (walker: Walker, way: Spot[], gaze: Walker['gaze']): void => {
  Object.assign(walker, { way, gaze, looksRound: false, stuck: 0 });
};

/** Turns by a finger's drag, radians. What was to be looked at is left. */
export const lookRound = (walker: Walker, left: number, up: number): void => {
  walker.yaw = wrapped(walker.yaw + left);
  walker.pitch = pitched(walker.pitch + up);
  walker.gaze = null;
  walker.looksRound = true;
};

/** Goes where the way ends without walking it. */
export const arrive = (walker: Walker, ground: Obstacles): void => {
  const end = walker.way.at(-1);
  walker.way = [];
  if (end && canStand(ground, end.x, end.z)) Object.assign(walker, { x: end.x, z: end.z });
  if (walker.gaze) Object.assign(walker, walker.gaze);
  walker.gaze = null;
};
