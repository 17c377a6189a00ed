import type { MapLayout } from './layout';

interface TreeAt {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly tone: number;
}

const tones = [
  ['#6F9F52', '#97BF68'],
  ['#7FAE57', '#A3C05F'],
  ['#5D9A63', '#86B97F'],
  ['#DDA244', '#EFC06A'],
] as const;

/** A round tree, light from the left. */
export function Tree({ x, y, r, tone }: TreeAt) {
  const [dark, light] = tones[tone]!;
  return (
    <g>
      <ellipse cx={x + 2} cy={y + r * 0.95} rx={r * 0.9} ry={r * 0.28} fill="#6B5A3F" opacity="0.16" />
      <path d={`M${x - 2} ${y}h4v${r}h-4z`} fill="#9A6E4C" />
      <circle cx={x} cy={y - r * 0.2} r={r} fill={dark} />
      <circle cx={x - r * 0.28} cy={y - r * 0.46} r={r * 0.62} fill={light} />
    </g>
  );
}

/** Where trees stand in a cell, from the middle of its street. */
const wide = [
  [-142, -66, 17],
  [-146, -112, 20],
  [112, -74, 19],
  [138, -66, 14],
  [128, -122, 21],
  [96, -138, 15],
] as const;
const narrow = [
  [-72, -178, 17],
  [-36, -186, 14],
  [2, -178, 18],
  [44, -184, 15],
  [86, -176, 18],
] as const;
const aroundPark = [
  [-112, -92, 18],
  [-96, -134, 20],
  [100, -84, 19],
  [104, -130, 22],
  [60, -146, 16],
  [-30, -52, 15],
  [70, -48, 17],
] as const;

export function treesOf(layout: MapLayout): TreeAt[] {
  const { xs, ys, park, shape, plaza } = layout;
  const trees: TreeAt[] = [];
  const plant = (x: number, y: number, places: readonly (readonly [number, number, number])[]): void =>
    places.forEach(([dx, dy, r]) => trees.push({ x: x + dx, y: y + dy, r, tone: trees.length % 6 === 4 ? 3 : trees.length % 3 }));
  ys.forEach((y, row) =>
    xs.slice(0, -1).forEach((left, column) => {
      const middle = (left + xs[column + 1]!) / 2;
      const isPlaza = middle > plaza.x && middle < plaza.x + plaza.width && y > plaza.y && y - 240 < plaza.y;
      if (park && park[0] === column && park[1] === row) plant(middle, y, aroundPark);
      else if (!isPlaza && !(shape === 'portrait' && row === 0)) plant(middle, y, shape === 'portrait' ? narrow : wide);
    }),
  );
  return trees.sort((a, b) => a.y - b.y);
}
