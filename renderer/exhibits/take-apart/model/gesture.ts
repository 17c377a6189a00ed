// How a finger's way becomes progress of a gesture. Pure; lengths in rem.
import type { Gesture } from '../../../../electron/shared/content';

export interface Track {
  readonly gesture: Gesture;
  readonly startX: number;
  readonly startY: number;
  readonly x: number;
  readonly y: number;
  /** whole way of the finger */
  readonly path: number;
  /** radians turned about the start, either way round */
  readonly turned: number;
}

export const beginTrack = (gesture: Gesture, x: number, y: number): Track => ({ gesture, startX: x, startY: y, x, y, path: 0, turned: 0 });

/** What counts: how far from where it began, how much it went to and fro, or how far it went round. */
const measures: Readonly<Record<Gesture, { kind: 'away' | 'path' | 'round'; length: number }>> = {
  peel: { kind: 'away', length: 9 },
  tear: { kind: 'away', length: 9 },
  pull: { kind: 'away', length: 9 },
  lift: { kind: 'away', length: 8 },
  scoop: { kind: 'away', length: 9 },
  pour: { kind: 'away', length: 9 },
  drain: { kind: 'away', length: 9 },
  cut: { kind: 'path', length: 14 },
  rinse: { kind: 'path', length: 26 },
  // a turn, drawn round the handle; somebody who rubs to and fro gets there too
  unscrew: { kind: 'round', length: 2 * Math.PI },
};
/** rem of way that stand for a radian where the finger cannot go round. */
const wayPerRadian = 4.5;
/** Nearer to the middle than this, rem, an angle means nothing. */
const dead = 0.8;

const wrapped = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

export function follow(track: Track, x: number, y: number): Track {
  const step = Math.hypot(x - track.x, y - track.y);
  const [fromX, fromY, toX, toY] = [track.x - track.startX, track.y - track.startY, x - track.startX, y - track.startY];
  const isClear = Math.hypot(fromX, fromY) > dead && Math.hypot(toX, toY) > dead;
  const turn = isClear ? Math.abs(wrapped(Math.atan2(toY, toX) - Math.atan2(fromY, fromX))) : 0;
  return { ...track, x, y, path: track.path + step, turned: track.turned + turn };
}

/** 0 to 1; at 1 the gesture has done its work. */
export function progressOf(track: Track): number {
  const { kind, length } = measures[track.gesture];
  if (kind === 'away') return Math.min(1, Math.hypot(track.x - track.startX, track.y - track.startY) / length);
  if (kind === 'path') return Math.min(1, track.path / length);
  return Math.min(1, Math.max(track.turned, track.path / wayPerRadian) / length);
}
