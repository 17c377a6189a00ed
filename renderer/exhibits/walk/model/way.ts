// The way to a place one points at: a search over a small grid, its corners pulled straight. Pure.
import { canStand, isClear, isFree, type Obstacles, type Reach, type Spot } from './ground';

/** Side of a cell, m. */
const cell = 0.25;

/** The grid, and for each cell a bit for each of the eight neighbours one can walk to straight. */
export interface Grid extends Reach {
  readonly links: Uint8Array;
}

const steps = [
  [1, 0, 1],
  [0, 1, 1],
  [1, 1, Math.SQRT2],
  [-1, 1, Math.SQRT2],
  [-1, 0, 1],
  [0, -1, 1],
  [-1, -1, Math.SQRT2],
  [1, -1, Math.SQRT2],
] as const;

const middle = ({ x0, z0, columns }: Reach, at: number): Spot => ({
  x: x0 + ((at % columns) + 0.5) * cell,
  z: z0 + (Math.floor(at / columns) + 0.5) * cell,
});

const linksOf = (ground: Obstacles, grid: Reach, free: Uint8Array): Uint8Array => {
  const { columns, rows } = grid;
  const links = new Uint8Array(columns * rows);
  for (let at = 0; at < links.length; at++) {
    if (free[at] !== 1) continue;
    const from = middle(grid, at);
    // the other half is the same ways back
    for (let k = 0; k < 4; k++) {
      const [i, j] = [(at % columns) + steps[k]![0], Math.floor(at / columns) + steps[k]![1]];
      const to = j * columns + i;
      if (i < 0 || i >= columns || j >= rows || free[to] !== 1) continue;
      const end = middle(grid, to);
      if (!isClear(ground, from.x, from.z, end.x, end.z)) continue;
      links[at] = links[at]! | (1 << k);
      links[to] = links[to]! | (1 << (k + 4));
    }
  }
  return links;
};

/** How far each cell is from `from`, in cells; Infinity where nobody gets. `cameFrom` leads back. */
export const distances = (
  { columns, links }: Pick<Grid, 'columns' | 'links'>,
  from: number,
): { cost: Float64Array; cameFrom: Int32Array } => {
  const cost = new Float64Array(links.length).fill(Infinity);
  const cameFrom = new Int32Array(links.length).fill(-1);
  cost[from] = 0;
  let queue = [from];
  while (queue.length > 0) {
    const next: number[] = [];
    for (const at of queue) {
      for (let k = 0; k < 8; k++) {
        if ((links[at]! & (1 << k)) === 0) continue;
        const [di, dj, length] = steps[k]!;
        const to = at + dj * columns + di;
        if (cost[at]! + length >= cost[to]! - 1e-9) continue;
        cost[to] = cost[at]! + length;
        cameFrom[to] = at;
        next.push(to);
      }
    }
    queue = next;
  }
  return { cost, cameFrom };
};

/** The grid of a ground: which cells are free, which of them can be reached from `start`, and how they hang together. */
export const gridOf = (ground: Obstacles, start: Spot): Grid => {
  const [x0, z0] = [Math.min(...ground.rooms.map((room) => room.x0)), Math.min(...ground.rooms.map((room) => room.z0))];
  const [x1, z1] = [Math.max(...ground.rooms.map((room) => room.x1)), Math.max(...ground.rooms.map((room) => room.z1))];
  const [columns, rows] = [Math.ceil((x1 - x0) / cell), Math.ceil((z1 - z0) / cell)];
  const free = new Uint8Array(columns * rows);
  const grid: Reach = { x0, z0, cell, columns, rows, open: free };
  for (let at = 0; at < free.length; at++) {
    const { x, z } = middle(grid, at);
    free[at] = isFree(ground, x, z) ? 1 : 0;
  }
  const links = linksOf(ground, grid, free);
  const first = nearby(grid, start, 1)[0];
  const cost = first === undefined ? null : distances({ columns, links }, first).cost;
  return { ...grid, links, open: free.map((_, at) => (cost && cost[at]! < Infinity ? 1 : 0)) };
};

/** Open cells round a spot, the nearest first, up to `reach` metres away. */
const nearby = (grid: Reach, { x, z }: Spot, reach: number): number[] => {
  const found: { at: number; gap: number }[] = [];
  const [ci, cj, n] = [Math.floor((x - grid.x0) / cell), Math.floor((z - grid.z0) / cell), Math.ceil(reach / cell)];
  for (let j = Math.max(0, cj - n); j <= Math.min(grid.rows - 1, cj + n); j++) {
    for (let i = Math.max(0, ci - n); i <= Math.min(grid.columns - 1, ci + n); i++) {
      const at = j * grid.columns + i;
      const to = middle(grid, at);
      if (grid.open[at] === 1) found.push({ at, gap: Math.hypot(to.x - x, to.z - z) });
    }
  }
  return found.toSorted((a, b) => a.gap - b.gap).map(({ at }) => at);
};

/** Corners of a chain of spots, as few as can be walked straight. */
const straightened = (ground: Obstacles, from: Spot, chain: readonly Spot[]): Spot[] => {
  const way: Spot[] = [];
  let at = from;
  let i = 0;
  while (i < chain.length) {
    let last = i;
    for (let k = chain.length - 1; k > i; k--) {
      if (!isClear(ground, at.x, at.z, chain[k]!.x, chain[k]!.z)) continue;
      last = k;
      break;
    }
    at = chain[last]!;
    way.push(at);
    i = last + 1;
  }
  return way;
};

/** Where the search begins: an open cell one can walk to straight from `from`. */
export const cellAt = (ground: Obstacles, grid: Grid, from: Spot): number | null =>
  nearby(grid, from, 0.6).find((at) => isClear(ground, from.x, from.z, middle(grid, at).x, middle(grid, at).z)) ?? null;

/** Spots to walk to in turn from `from` to the spot nearest to `to` that can be reached; empty when there is none. */
export const wayTo = (ground: Obstacles, grid: Grid, from: Spot, to: Spot): Spot[] => {
  const first = cellAt(ground, grid, from);
  const goal = nearby(grid, to, 4)[0];
  if (first === null || goal === undefined) return [];
  const { cameFrom } = distances(grid, first);
  const chain: Spot[] = [];
  for (let at = goal; at !== -1; at = cameFrom[at]!) chain.unshift(middle(grid, at));
  const end = chain.at(-1)!;
  if (canStand(ground, to.x, to.z) && isClear(ground, end.x, end.z, to.x, to.z)) chain.push({ x: to.x, z: to.z });
  return straightened(ground, from, chain);
};
