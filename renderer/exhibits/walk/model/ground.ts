// Where one can stand: a person is a circle among boxes and posts. Pure; nobody leaves the rooms or passes a wall.
import { pieceRadius, type Piece, type Place, type Rect } from './place';

/** A visitor takes this much room, m. */
const bodyRadius = 0.34;
/** Longest step looked at at once, m: shorter than anything is thin. */
const longestStep = 0.12;

interface Post {
  readonly x: number;
  readonly z: number;
  readonly r: number;
}

export interface Obstacles {
  readonly rooms: readonly Rect[];
  readonly boxes: readonly Rect[];
  readonly posts: readonly Post[];
  /** cells of a grid from which there is a way to the start; where it is given, nobody gets where there is none */
  readonly reach?: Reach;
}

/** A grid's cells, by rows from the back: 1 = the start can be reached from the cell's middle. */
export interface Reach {
  readonly x0: number;
  readonly z0: number;
  /** m */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly open: Uint8Array;
}

/** Long things stop as a row of posts: what turns freely has no box. */
const spread: Partial<Record<Piece['kind'], { readonly r: number; readonly reach: readonly number[]; readonly axis: 'x' | 'z' }>> = {
  bench: { r: 0.36, reach: [-0.5, 0, 0.5], axis: 'x' },
  table: { r: 0.7, reach: [-0.5, 0, 0.5], axis: 'x' },
  bike: { r: 0.3, reach: [-0.5, 0, 0.5], axis: 'z' },
};

const postsOf = ({ kind, x, z, yaw = 0, scale = 1 }: Piece): readonly Post[] => {
  const long = spread[kind];
  if (!long) return pieceRadius[kind] > 0 ? [{ x, z, r: pieceRadius[kind] * (kind === 'tree' || kind === 'tall' ? 1 : scale) }] : [];
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  return long.reach.map((along) =>
    long.axis === 'x' ? { x: x + c * along, z: z - s * along, r: long.r } : { x: x + s * along, z: z + c * along, r: long.r },
  );
};

export const obstaclesOf = ({ rooms, solids, pieces }: Place): Obstacles => ({
  rooms,
  boxes: solids.map(({ x, z, w, d }) => ({ x0: x - w / 2, z0: z - d / 2, x1: x + w / 2, z1: z + d / 2 })),
  posts: pieces.flatMap(postsOf),
});

const isInside = (rooms: readonly Rect[], x: number, z: number): boolean => {
  for (const { x0, z0, x1, z1 } of rooms) if (x >= x0 && x <= x1 && z >= z0 && z <= z1) return true;
  return false;
};

/** True where a visitor fits between the things. */
export const isFree = ({ rooms, boxes, posts }: Obstacles, x: number, z: number): boolean => {
  if (!isInside(rooms, x, z)) return false;
  for (const { x0, z0, x1, z1 } of boxes) {
    const dx = Math.max(x0 - x, 0, x - x1);
    const dz = Math.max(z0 - z, 0, z - z1);
    if (dx * dx + dz * dz < bodyRadius * bodyRadius) return false;
  }
  for (const { x: px, z: pz, r } of posts) {
    const dx = x - px;
    const dz = z - pz;
    const room = r + bodyRadius;
    if (dx * dx + dz * dz < room * room) return false;
  }
  return true;
};

export interface Spot {
  x: number;
  z: number;
}

/** True where nothing is in the way from a to b. */
export const isClear = (ground: Obstacles, ax: number, az: number, bx: number, bz: number): boolean => {
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, bz - az) / longestStep));
  for (let i = 1; i <= steps; i++) if (!isFree(ground, ax + ((bx - ax) * i) / steps, az + ((bz - az) * i) / steps)) return false;
  return true;
};

/** True where one of the cells round a spot can be walked to straight: no nook holds anybody. */
const hasWayOut = (ground: Obstacles, { x0, z0, cell, columns, rows, open }: Reach, x: number, z: number): boolean => {
  const [i0, j0] = [Math.floor((x - x0) / cell - 0.5), Math.floor((z - z0) / cell - 0.5)];
  for (let j = j0; j <= j0 + 1; j++) {
    for (let i = i0; i <= i0 + 1; i++) {
      if (i < 0 || j < 0 || i >= columns || j >= rows || open[j * columns + i] !== 1) continue;
      if (isClear(ground, x, z, x0 + (i + 0.5) * cell, z0 + (j + 0.5) * cell)) return true;
    }
  }
  return false;
};

/** True where a visitor may come to stand. */
export const canStand = (ground: Obstacles, x: number, z: number): boolean =>
  isFree(ground, x, z) && (ground.reach === undefined || hasWayOut(ground, ground.reach, x, z));

/** Turns tried along an obstacle, radians, and the share of the step that is left: it slides rather than stops. */
const slides = [0, 0.5, -0.5, 0.9, -0.9, 1.25, -1.25, 1.5, -1.5].map((turn) => ({
  c: Math.cos(turn),
  s: Math.sin(turn),
  part: Math.cos(turn) + 0.12,
}));

const step = (ground: Obstacles, spot: Spot, dx: number, dz: number): void => {
  for (const { c, s, part } of slides) {
    const x = spot.x + (dx * c - dz * s) * part;
    const z = spot.z + (dx * s + dz * c) * part;
    if (!canStand(ground, x, z)) continue;
    spot.x = x;
    spot.z = z;
    return;
  }
};

/** Moves `spot` by (dx, dz) as far as the ground allows, sliding along what is in the way. A free spot stays a free spot. */
export const moveOn = (ground: Obstacles, spot: Spot, dx: number, dz: number): void => {
  const steps = Math.max(1, Math.ceil(Math.hypot(dx, dz) / longestStep));
  for (let i = 0; i < steps; i++) step(ground, spot, dx / steps, dz / steps);
};
