// The treatment equipment, the four bins with their symbols, the bin room, the collection truck. Each faces +z, its base at y = 0.
import { binColors, palette } from '../palette';
import { box } from '../shape/box';
import { onWall, panel } from '../shape/faces';
import { addQuad, addVertex, emptyMesh, merged, mixed, placed, shaded, type Mesh, type Rgb, type Vec3 } from '../shape/mesh';
import { lathe, post, tube } from '../shape/round';
import { strokes, symbolLines } from './symbols';
import { tones } from './tones';

/** A kind's symbol, `size` wide, on a plane that faces +z. */
export const symbol = (kind: number, size: number, at: Vec3, color: Rgb): Mesh =>
  strokes(
    symbolLines[kind]!.map((line) => line.map(([x, y]) => [((x - 24) / 48) * size, ((22 - y) / 48) * size] as const)),
    size * 0.072,
    at,
    color,
  );

/** A wheeled bin 1.05 m tall in the colour of its kind (Shanghai's order), its symbol in white. */
const bin = (kind: number): Mesh => {
  const color = binColors[kind]!;
  return merged([
    box({ size: [0.6, 0.92, 0.62], at: [0, 0.06, 0], color, chamfer: 0.05, cell: 0.45 }),
    box({ size: [0.66, 0.1, 0.7], at: [0, 0.95, 0.01], color: mixed(color, palette.white, 0.2), chamfer: 0.035, cell: 9 }),
    box({ size: [0.5, 0.04, 0.06], at: [0, 0.98, -0.36], color: mixed(color, palette.white, 0.1), chamfer: 0.015, cell: 9 }),
    ...[-0.22, 0.22].map((x) =>
      tube(
        [
          [x - 0.05, 0.09, -0.26],
          [x + 0.05, 0.09, -0.26],
        ],
        0.09,
        tones.rubber,
        8,
      ),
    ),
    symbol(kind, 0.4, [0, 0.62, 0.318], palette.white),
  ]);
};

/** The four bins side by side over `length` metres, on a plinth. */
export const binRow = (length: number): Mesh =>
  merged([
    box({ size: [length, 0.05, 0.9], color: palette.kerb, chamfer: 0.02, cell: 0.8 }),
    ...binColors.map((_, i) => placed(bin(i), { x: (i - 1.5) * (length / 4), y: 0.05 })),
  ]);

/** A strip that shines in the evening, seen from below. */
const onBottom = (w: number, d: number, [x, y, z]: Vec3): Mesh =>
  panel(
    [
      [x - w / 2, y, z - d / 2],
      [x + w / 2, y, z - d / 2],
      [x + w / 2, y, z + d / 2],
      [x - w / 2, y, z + d / 2],
    ],
    palette.lit,
    9,
    40,
  );

/** A bin room: back wall with a board over each bin, low sides, a beam that carries its name. Its roof lets the light through. */
export const shelter = (w: number, d: number, h: number): Mesh =>
  merged([
    box({ size: [w, h - 0.1, 0.14], at: [0, 0, -d / 2 + 0.07], color: palette.white, chamfer: 0.02, cell: 0.5 }),
    ...[-1, 1].map((s) =>
      box({ size: [0.14, 1.3, d * 0.6], at: [(s * (w - 0.14)) / 2, 0, -d * 0.2], color: palette.white, chamfer: 0.02, cell: 0.5 }),
    ),
    ...[-1, 1].map((s) => post(0.06, h - 0.1, [s * (w / 2 - 0.1), 0, d / 2 - 0.1], tones.wood, 10)),
    box({ size: [w + 0.5, 0.56, 0.12], at: [0, h - 0.22, d / 2 + 0.34], color: palette.ring, chamfer: 0.04, underside: true, cell: 0.9 }),
    ...binColors.map((color, i) =>
      merged([
        box({ size: [w / 4 - 0.16, 0.96, 0.05], at: [(i - 1.5) * (w / 4), 1.5, -d / 2 + 0.17], color, chamfer: 0.02, cell: 9 }),
        symbol(i, 0.5, [(i - 1.5) * (w / 4), 2.14, -d / 2 + 0.205], palette.white),
      ]),
    ),
    placed(binRow(w - 0.3), { z: -0.1 }),
  ]);

/** The bin room's roof: white panels between slender beams, lit from above by day and by a lamp in the evening. */
export const lightRoof = (w: number, d: number, h: number): Mesh =>
  merged([
    box({ size: [w + 0.5, 0.08, d + 0.7], at: [0, h, 0.1], color: palette.offWhite, chamfer: 0.02, underside: true, cell: 0.9 }),
    ...[-1.5, -0.5, 0.5, 1.5].map((i) =>
      box({
        size: [0.08, 0.12, d + 0.5],
        at: [i * (w / 4), h - 0.12, 0.1],
        color: palette.cream,
        chamfer: 0.02,
        underside: true,
        cell: 0.9,
      }),
    ),
    onBottom(w * 0.8, 0.16, [0, h - 0.02, 0.2]),
  ]);

/** The treatment equipment, the same at all three points: teal body, cream band, orange hopper, vent. */
export const kiosk = (w: number, d: number, h: number): Mesh => {
  const body = h * 0.66;
  return merged([
    box({ size: [w + 0.4, 0.1, d + 0.4], color: palette.kerb, chamfer: 0.03, cell: 0.8 }),
    box({ size: [w, body, d], at: [0, 0.1, 0], color: palette.teal, chamfer: 0.16, cell: 0.45 }),
    box({ size: [w + 0.06, 0.26, d + 0.06], at: [0, body * 0.55, 0], color: palette.cream, chamfer: 0.05, cell: 0.6 }),
    box({ size: [w * 0.36, 0.32, d * 0.7], at: [w * 0.24, body + 0.08, 0], color: palette.tealDark, chamfer: 0.08, cell: 0.5 }),
    lathe({
      profile: [
        [0.22, body],
        [0.66, body + 0.62],
        [0.7, body + 0.62],
        [0.7, body + 0.74],
        [0.58, body + 0.74],
        [0.3, body + 0.3],
        [0, body + 0.28],
      ],
      color: palette.orange,
      segments: 28,
      chamfer: 0.02,
      at: [-w * 0.25, 0, 0],
    }),
    post(0.12, 0.9, [w * 0.34, body + 0.2, -d * 0.25], palette.cream, 14),
    lathe({
      profile: [
        [0.19, body + 1.08],
        [0.19, body + 1.2],
        [0, body + 1.28],
      ],
      color: palette.cream,
      segments: 14,
      chamfer: 0.02,
      at: [w * 0.34, 0, -d * 0.25],
    }),
    // its door ends below the band, which stands out as far
    box({ size: [0.78, body * 0.55 - 0.2, 0.06], at: [w * 0.25, 0.16, d / 2], color: palette.tealDark, chamfer: 0.025, cell: 0.4 }),
    tube(
      [
        [w * 0.25 - 0.25, 0.44, d / 2 + 0.08],
        [w * 0.25 - 0.25, 0.6, d / 2 + 0.08],
      ],
      0.025,
      palette.cream,
      6,
    ),
    box({ size: [0.72, 0.46, 0.06], at: [-w * 0.25, body * 0.55 + 0.36, d / 2 - 0.01], color: palette.cream, chamfer: 0.02, cell: 9 }),
    onWall({ at: [-w * 0.25, 0, d / 2 + 0.02], facing: 0 }, 0, body * 0.55 + 0.42, 0.56, 0.32, [palette.lit, palette.lit], 30),
    ...[0, 1, 2].map((i) =>
      onWall({ at: [-w * 0.25, 0, d / 2], facing: 0 }, (i - 1) * 0.3, 0.34, 0.2, 0.34, shaded(palette.tealDark, 0.8), 0, 0.02),
    ),
    tube(
      [
        [w / 2 - 0.05, 0.6, d * 0.2],
        [w / 2 + 0.22, 0.6, d * 0.2],
        [w / 2 + 0.26, 0.5, d * 0.2],
        [w / 2 + 0.26, 0.1, d * 0.2],
      ],
      0.07,
      palette.cream,
      10,
    ),
  ]);
};

const truckWheel = (x: number, z: number): Mesh =>
  merged([
    tube(
      [
        [x - 0.13, 0.44, z],
        [x + 0.13, 0.44, z],
      ],
      0.44,
      tones.rubber,
      20,
    ),
    ...[-1, 1].map((s) =>
      tube(
        [
          [x + s * 0.1, 0.44, z],
          [x + s * 0.15, 0.44, z],
        ],
        0.2,
        palette.cream,
        12,
      ),
    ),
    ...[-1, 1].map((s) => disc(x + s * 0.131, 0.44, z, 0.44, s, tones.rubber)),
    ...[-1, 1].map((s) => disc(x + s * 0.152, 0.44, z, 0.2, s, palette.cream)),
  ]);

const disc = (x: number, y: number, z: number, r: number, side: number, color: Rgb): Mesh => {
  const mesh = emptyMesh();
  const centre = addVertex(mesh, [x, y, z], [side, 0, 0], color);
  const ring = Array.from({ length: 21 }, (_, i) => {
    const a = (i / 20) * Math.PI * 2;
    return addVertex(mesh, [x, y + Math.sin(a) * r, z + Math.cos(a) * r], [side, 0, 0], color);
  });
  for (let i = 1; i < ring.length; i++) addQuad(mesh, centre, ring[i - 1]!, ring[i]!, centre);
  return mesh;
};

/** A small collection truck, its nose towards +z. */
export const truck = (w: number, d: number, h: number): Mesh => {
  const cab = d * 0.32;
  const nose = d / 2;
  return merged([
    box({ size: [w * 0.9, 0.3, d * 0.94], at: [0, 0.36, 0], color: palette.slateLight, chamfer: 0.05, cell: 0.9 }),
    box({ size: [w, h - 0.75, cab], at: [0, 0.55, nose - cab / 2], color: palette.white, chamfer: 0.16, cell: 0.6 }),
    box({ size: [w, h - 0.55, d - cab - 0.15], at: [0, 0.62, -cab / 2 - 0.08], color: palette.cream, chamfer: 0.14, cell: 0.6 }),
    box({ size: [w + 0.04, 0.34, d - cab - 0.3], at: [0, 1, -cab / 2 - 0.08], color: palette.ring, chamfer: 0.03, cell: 0.9 }),
    box({ size: [w * 0.86, h * 0.5, 0.2], at: [0, 0.7, -nose - 0.02], color: palette.orange, chamfer: 0.05, cell: 0.7 }),
    onWall({ at: [0, 0, nose], facing: 0 }, 0, h - 1.1, w * 0.82, 0.66, [palette.glassLow, palette.glassHigh], 0, 0.02),
    ...[1, 3].map((side) =>
      onWall(
        { at: [side === 1 ? w / 2 : -w / 2, 0, nose - cab / 2], facing: (side * Math.PI) / 2 },
        0,
        h - 1.1,
        cab * 0.62,
        0.6,
        [palette.glassLow, palette.glassHigh],
        0,
        0.02,
      ),
    ),
    ...[-0.34, 0.34].map((x) => onWall({ at: [x * w, 0, nose], facing: 0 }, 0, 0.75, 0.28, 0.18, palette.lit, 60, 0.02)),
    ...[-1, 1].flatMap((s) => [nose - cab * 0.5, -nose + 0.95].map((z) => truckWheel(s * (w / 2 - 0.14), z))),
  ]);
};
