// The four kinds' line symbols as polylines in a box 48 wide, y down; the same figures the 2D bins wear.
import { addQuad, addVertex, emptyMesh, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';

type Point = readonly [number, number];
type Line = readonly Point[];

const bowl: Line = Array.from({ length: 13 }, (_, i) => {
  const a = (i / 12) * Math.PI;
  return [24 + 15 * Math.cos(a), 21 + 18 * Math.sin(a)] as const;
});
const leaf = (side: number, tip: readonly [number, number], bulge: number): Line =>
  Array.from({ length: 7 }, (_, i) => {
    const t = i / 6;
    const [x, y] = [24 + (tip[0] - 24) * t, 21 + (tip[1] - 21) * t];
    const b = bulge * Math.sin(Math.PI * t) * side;
    return [x + b * 0.75, y + b * 0.66] as const;
  });

/** In Shanghai's order: recyclable, hazardous, food waste, residual. */
export const symbolLines: readonly (readonly Line[])[] = [
  [
    [
      [17.5, 15],
      [24, 4],
      [31, 15.5],
    ],
    [
      [25.6, 15.4],
      [31, 15.6],
      [32.6, 10],
    ],
    [
      [35, 20],
      [41.5, 31],
      [38.5, 34.5],
      [29, 34.5],
    ],
    [
      [32.4, 30.6],
      [28.6, 34.5],
      [32.4, 38.2],
    ],
    [
      [19, 34.5],
      [9.4, 34.5],
      [6.5, 31],
      [13, 20],
    ],
    [
      [8.4, 21.6],
      [13, 19.6],
      [15.6, 24.2],
    ],
  ],
  [
    [
      [24, 6],
      [43, 39],
      [5, 39],
      [24, 6],
    ],
    [
      [24, 17.5],
      [24, 28.5],
    ],
    [
      [24, 33],
      [24, 34.5],
    ],
  ],
  [
    [
      [9, 21],
      [39, 21],
    ],
    bowl,
    leaf(1, [37, 7], 3.4),
    leaf(-1, [37, 7], 3.4),
    leaf(1, [14, 11.5], 1.6),
    leaf(-1, [14, 11.5], 1.6),
  ],
  [
    [
      [9, 14],
      [39, 14],
    ],
    [
      [19, 14],
      [19, 9],
      [29, 9],
      [29, 14],
    ],
    [
      [13.5, 14],
      [15.5, 39],
      [32.5, 39],
      [34.5, 14],
    ],
    [
      [20.5, 21],
      [20.8, 32],
    ],
    [
      [27.5, 21],
      [27.2, 32],
    ],
  ],
];

const along = ([ax, ay]: Point, [bx, by]: Point): Point => {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [(bx - ax) / length, (by - ay) / length];
};

/** Sharper corners than this (square of the sum of both sides' normals) are cut short. */
const sharpest = 0.3;

/** The two edges of a line `half` wide to each side, mitred where it turns, square where it ends. */
const edgesOf = (line: Line, half: number): readonly (readonly [Point, Point])[] => {
  const ways = line.slice(1).map((point, i) => along(line[i]!, point));
  const isClosed = ways.length > 2 && line[0]!.every((value, k) => value === line.at(-1)![k]);
  return line.map(([x, y], i) => {
    const before = ways[i - 1] ?? (isClosed ? ways.at(-1) : undefined);
    const after = ways[i] ?? (isClosed ? ways[0] : undefined);
    const [[bx, by], [ax, ay]] = [(before ?? after)!, (after ?? before)!];
    const [mx, my] = [-(by + ay), bx + ax];
    const reach = (2 * half) / Math.max(sharpest, mx * mx + my * my);
    const end = before && after ? 0 : before ? half : -half;
    const [px, py] = [x + ax * end, y + ay * end];
    return [
      [px - mx * reach, py - my * reach],
      [px + mx * reach, py + my * reach],
    ];
  });
};

/** Thick lines on a plane that faces +z: polylines from `at`, y up. */
export const strokes = (lines: readonly Line[], width: number, at: Vec3, color: Rgb): Mesh => {
  const mesh = emptyMesh();
  for (const line of lines) {
    const edges = edgesOf(line, width / 2).map((pair) =>
      pair.map(([x, y]) => addVertex(mesh, [at[0] + x, at[1] + y, at[2]], [0, 0, 1], color)),
    );
    for (let i = 1; i < edges.length; i++) addQuad(mesh, edges[i - 1]![0]!, edges[i]![0]!, edges[i]![1]!, edges[i - 1]![1]!);
  }
  return mesh;
};
