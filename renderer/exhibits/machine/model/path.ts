// The way of the material through the line: nodes with the second at which a piece passes, sampled without allocating.
import { belt, chute, drum, fineBelt, heap, screen } from './layout';

/** What a piece is at a node: how big, how far pieces lie apart, and of which look. */
export type Look = 'fresh' | 'crushed' | 'cake' | 'compost';

interface Node {
  /** seconds at usual speed since the hopper */
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** half width of the stream across (z) and up (y) */
  readonly across: number;
  readonly up: number;
  readonly size: number;
  readonly look: Look;
}

const node = (at: number, x: number, y: number, z: number, across: number, up: number, size: number, look: Look): Node => ({
  at,
  x,
  y,
  z,
  across,
  up,
  size,
  look,
});

const [bx, by] = belt.from;
const [tx, ty] = belt.to;

/** Hopper to heap. The fines leave the screen anywhere along it: see `fallAt`. */
export const nodes: readonly Node[] = [
  node(0, -8.15, 6.9, -0.2, 0.5, 0.25, 0.2, 'fresh'),
  node(2, -8.25, 5.4, -0.2, 0.3, 0.05, 0.2, 'fresh'),
  node(2.7, bx + 0.65, by + 0.72, belt.z, 0.42, 0.04, 0.2, 'fresh'),
  node(10.5, tx - 0.1, ty + 0.36, belt.z, 0.42, 0.08, 0.2, 'fresh'),
  node(11.1, -3.95, 5.0, -0.25, 0.45, 0.1, 0.2, 'fresh'),
  node(11.6, -3.62, 4.72, -0.25, 0.6, 0.16, 0.19, 'fresh'),
  node(13.2, -3.52, 4.02, -0.25, 0.6, 0.02, 0.14, 'crushed'),
  node(13.8, -3.4, chute.from[1] + 0.02, -0.25, 0.55, 0.06, 0.1, 'crushed'),
  node(16, chute.to[0], chute.to[1] + 0.1, -0.2, 0.3, 0.05, 0.1, 'crushed'),
  node(16.6, -1.6, 2.72, -0.2, 0.3, 0.16, 0.1, 'crushed'),
  node(24, 0.8, 2.62, -0.2, 0.32, 0.22, 0.1, 'cake'),
  node(24.8, 1.35, 2.45, -0.2, 0.25, 0.1, 0.1, 'cake'),
  node(25.6, 1.85, drum.fill + 0.08, drum.z, 0.3, 0.06, 0.11, 'cake'),
  node(38, 4.75, drum.fill + 0.06, drum.z, 0.8, 0.07, 0.11, 'compost'),
  node(40, 5.15, 1.35, -0.2, 0.22, 0.1, 0.085, 'compost'),
  node(46, 6.05, 4.72, -0.2, 0.16, 0.08, 0.085, 'compost'),
  node(46.6, screen.from[0] + 0.25, screen.from[1] + 0.02, screen.z, 0.45, 0.05, 0.085, 'compost'),
  node(49.6, screen.to[0], screen.to[1] + 0.16, screen.z, 0.6, 0.05, 0.085, 'compost'),
  node(50.2, 7.35, fineBelt.from[1] + 0.14, fineBelt.z, 0.28, 0.03, 0.07, 'compost'),
  node(52.8, fineBelt.to[0] + 0.08, fineBelt.to[1] + 0.14, fineBelt.z, 0.26, 0.03, 0.07, 'compost'),
  node(53.3, heap.x - 0.15, 1.62, heap.z, 0.16, 0.05, 0.07, 'compost'),
  node(55, heap.x + 0.3, 1.15, heap.z + 0.4, 0.5, 0.05, 0.07, 'compost'),
];

/** Seconds a piece takes from the hopper to the heap at usual speed. */
export const pathSeconds = nodes.at(-1)!.at;

const screenFrom = nodes[16]!.at;
const screenTo = nodes[17]!.at;

/** A sampled place on the way; one object, mutated. */
export interface Place {
  x: number;
  y: number;
  z: number;
  size: number;
  /** 0 fresh, 1 crushed, 2 cake, 3 compost; between: on the way from one to the next */
  look: number;
  /** seconds on the way since it fell through the crusher: how much it tumbles */
  at: number;
}

export const createPlace = (): Place => ({ x: 0, y: 0, z: 0, size: 0, look: 0, at: 0 });

const looks: Readonly<Record<Look, number>> = { fresh: 0, crushed: 1, cake: 2, compost: 3 };

const indexAt = (at: number): number => {
  let i = 0;
  while (i < nodes.length - 2 && nodes[i + 1]!.at <= at) i++;
  return i;
};

/** Inside the drum pieces are turned over by the paddles: a hop of this height, units. */
const hop = 0.26;

/**
 * Where a piece is `at` seconds after the hopper. `u`, `v`, `w` in 0..1 are its own place in the stream (across, up) and on the screen:
 * where it falls through.
 */
export const placeAt = (at: number, u: number, v: number, w: number, out: Place): Place => {
  const seconds = Math.min(Math.max(at, 0), pathSeconds);
  const i = indexAt(seconds);
  const [a, b] = [nodes[i]!, nodes[i + 1]!];
  const t = (seconds - a.at) / (b.at - a.at);
  const mix = (from: number, to: number): number => from + (to - from) * t;
  out.at = seconds;
  out.size = mix(a.size, b.size) * (0.75 + 0.5 * v);
  out.look = mix(looks[a.look], looks[b.look]);
  out.x = mix(a.x, b.x);
  // what falls speeds up
  out.y = a.y + (b.y - a.y) * (a.y - b.y > 0.5 ? t * t : t) + (2 * v - 1) * mix(a.up, b.up);
  out.z = mix(a.z, b.z) + (2 * u - 1) * mix(a.across, b.across);
  if (i === 9) turnInPress(seconds, u, out);
  if (i === 12) out.y += hop * Math.max(0, Math.sin(seconds * 1.9 + u * 40)) * (0.4 + v);
  fallThroughScreen(seconds, w, out);
  return out;
};

/** In the press the screw carries pieces round. */
const turnInPress = (seconds: number, u: number, out: Place): void => {
  const angle = u * Math.PI * 2 + seconds * 0.9;
  out.y = 2.62 + Math.sin(angle) * 0.3;
  out.z = -0.2 + Math.cos(angle) * 0.3;
};

/** Seconds a fine piece falls from the screen to the belt below. */
const dropSeconds = 0.55;

const fallThroughScreen = (seconds: number, w: number, out: Place): void => {
  const leaves = screenFrom + (0.12 + 0.8 * w) * (screenTo - screenFrom);
  if (seconds < leaves || seconds > nodes[19]!.at) return;
  const part = (leaves - screenFrom) / (screenTo - screenFrom);
  const fromX = screen.from[0] + 0.25 + part * (screen.to[0] - screen.from[0] - 0.25);
  const fromY = screen.from[1] + part * (screen.to[1] - screen.from[1]);
  const down = Math.min(1, (seconds - leaves) / dropSeconds);
  const low = fineBelt.from[1] + 0.14;
  const along = Math.max(0, (seconds - leaves - dropSeconds) / (nodes[19]!.at - leaves - dropSeconds));
  out.x = fromX + (nodes[19]!.x - fromX) * along;
  out.y = fromY + (low - fromY) * down * down;
  out.z += (fineBelt.z - screen.z) * down * 0.5;
};
