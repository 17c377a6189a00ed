// The four kinds' line symbols as polylines in a box 48 wide, y down; the same figures the 2D bins wear.
type Line = readonly (readonly [number, number])[];

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
