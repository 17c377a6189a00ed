// Walls and buildings as one walks past them: windows, doors and balconies only on the sides that are seen.
import { palette, glass } from '../palette';
import { seededRandom } from '../../../renderer/lib/random';
import { box, brick } from '../shape/box';
import { onWall, type Wall } from '../shape/faces';
import { merged, mixed, placed, rgb, type Mesh, type Rgb } from '../shape/mesh';
import { gable, tooth } from '../shape/roofs';
import { tones } from './tones';

/** Window panes, some of which are lit in the evening. */
const pane = (random: () => number): { color: readonly [Rgb, Rgb]; glow: number } =>
  random() < 0.34 ? { color: glass, glow: 60 + Math.floor(random() * 120) } : { color: glass, glow: 0 };

interface Opening {
  readonly wall: Wall;
  readonly along: number;
  readonly up: number;
  readonly w: number;
  readonly h: number;
}

/** A window in a frame with a sill. */
const window = ({ wall, along, up, w, h }: Opening, frame: Rgb, random: () => number): Mesh => {
  const { color, glow } = pane(random);
  const [nx, nz] = [Math.sin(wall.facing), Math.cos(wall.facing)];
  const at = [wall.at[0] + nz * along + nx * 0.06, wall.at[1] + up - 0.08, wall.at[2] - nx * along + nz * 0.06] as const;
  return merged([
    onWall(wall, along, up - 0.09, w + 0.18, h + 0.18, frame, 0, 0.025),
    onWall(wall, along, up, w, h, color, glow, 0.045),
    onWall(wall, along, up, 0.06, h, frame, 0, 0.06),
    brick([w + 0.3, 0.08, 0.2], at, frame, wall.facing),
  ]);
};

interface FrontOptions {
  readonly width: number;
  readonly height: number;
  readonly storey: number;
  readonly bay: number;
  readonly frame: Rgb;
  readonly from?: number;
  readonly tall?: number;
}

/** Rows of windows over a wall. */
const windows = (wall: Wall, { width, height, storey, bay, frame, from = 0, tall = 1.5 }: FrontOptions, random: () => number): Mesh => {
  const [columns, rows] = [Math.max(1, Math.floor((width - 0.8) / bay)), Math.max(1, Math.floor((height - from - 0.4) / storey))];
  const parts: Mesh[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const along = (column - (columns - 1) / 2) * bay;
      parts.push(window({ wall, along, up: from + row * storey + 0.95, w: bay * 0.56, h: tall }, frame, random));
    }
  }
  return merged(parts);
};

const front = (d: number): Wall => ({ at: [0, 0, d / 2], facing: 0 });
const sides = (w: number): readonly Wall[] => [
  { at: [w / 2, 0, 0], facing: Math.PI / 2 },
  { at: [-w / 2, 0, 0], facing: -Math.PI / 2 },
];

/** A white or plastered building with rows of windows and a ground floor of shops; faces +z. */
export const facade = (w: number, d: number, h: number, tone: Rgb, seed: number): Mesh => {
  const random = seededRandom(seed);
  const frame = mixed(tone, palette.white, 0.7);
  const shops = Math.max(1, Math.floor((w - 1) / 3.4));
  return merged([
    box({ size: [w, h, d], color: tone, chamfer: 0.08, cell: 1.5 }),
    box({ size: [w + 0.24, 0.4, d + 0.24], at: [0, h - 0.1, 0], color: frame, chamfer: 0.06, cell: 3 }),
    box({ size: [w + 0.12, 0.22, d + 0.12], at: [0, 3.1, 0], color: frame, chamfer: 0.05, cell: 3 }),
    windows(front(d), { width: w, height: h, storey: 3, bay: 2.2, frame, from: 3.2 }, random),
    ...sides(w).map((wall) => windows(wall, { width: d, height: h, storey: 3, bay: 2.4, frame, from: 3.2 }, random)),
    ...Array.from({ length: shops }, (_, i) => {
      const along = (i - (shops - 1) / 2) * 3.4;
      return merged([
        onWall(front(d), along, 0.12, 2.7, 2.5, frame, 0, 0.025),
        onWall(front(d), along - 0.45, 0.6, 1.5, 1.9, glass, 70, 0.05),
        onWall(front(d), along + 0.85, 0.12, 0.8, 2.38, [palette.slateLight, palette.glassHigh], 80, 0.05),
        box({
          size: [2.9, 0.12, 0.9],
          at: [along, 2.72, d / 2 + 0.45],
          color: i % 2 ? palette.cream : palette.terracotta,
          chamfer: 0.03,
          underside: true,
          cell: 9,
        }),
      ]);
    }),
  ]);
};

/** A tower of homes with balconies and an entrance under a porch; faces +z. */
export const tower = (w: number, d: number, h: number, tone: Rgb, seed: number): Mesh => {
  const random = seededRandom(seed);
  const storeys = Math.floor((h - 1) / 3);
  const white = palette.offWhite;
  const balcony = (x: number, y: number): Mesh =>
    merged([
      box({ size: [2.5, 0.14, 1], at: [x, y, d / 2 + 0.45], color: white, chamfer: 0.03, underside: true, cell: 9 }),
      box({ size: [2.5, 0.8, 0.08], at: [x, y + 0.12, d / 2 + 0.92], color: white, chamfer: 0.02, cell: 9 }),
      ...[-1.21, 1.21].map((s) => brick([0.08, 0.8, 0.9], [x + s, y + 0.12, d / 2 + 0.45], white)),
      onWall(front(d), x, y + 0.2, 1.9, 2.1, glass, random() < 0.4 ? 60 + Math.floor(random() * 120) : 0, 0.03),
    ]);
  const parts: Mesh[] = [];
  for (let i = 1; i < storeys; i++) {
    const y = i * 3 + 0.3;
    // high up nobody sees a rail from below: the windows do
    for (const x of [-w * 0.29, w * 0.29]) parts.push(balcony(x, y));
    parts.push(window({ wall: front(d), along: 0, up: y + 0.7, w: 1, h: 1.3 }, white, random));
    for (const wall of sides(w))
      for (const along of [-d * 0.22, d * 0.22]) parts.push(onWall(wall, along, y + 0.7, 1.3, 1.4, glass, random() < 0.3 ? 110 : 0, 0.03));
  }
  return merged([
    box({ size: [w, h, d], color: tone, chamfer: 0.1, cell: 3.2 }),
    box({ size: [w + 0.5, 0.5, d + 0.5], at: [0, h, 0], color: palette.terracotta, chamfer: 0.1, cell: 4 }),
    box({ size: [w * 0.4, 1.8, d * 0.4], at: [0, h + 0.4, 0], color: white, chamfer: 0.1, cell: 9 }),
    box({ size: [w + 0.12, 0.9, d + 0.12], color: mixed(tone, palette.terracotta, 0.4), chamfer: 0.05, cell: 1.2 }),
    ...parts,
    porch(d),
    ...[-w * 0.3, w * 0.3].map((x) => window({ wall: front(d), along: x, up: 1.3, w: 1.7, h: 1.3 }, white, random)),
  ]);
};

const porch = (d: number): Mesh =>
  merged([
    onWall(front(d), 0, 0.04, 2.5, 2.6, palette.offWhite, 0, 0.09),
    onWall(front(d), -0.55, 0.04, 0.96, 2.3, [palette.glassLow, palette.glassHigh], 70, 0.11),
    onWall(front(d), 0.55, 0.04, 0.96, 2.3, [palette.glassLow, palette.glassHigh], 70, 0.11),
    ...[-0.14, 0.14].map((x) => brick([0.05, 0.5, 0.06], [x, 0.95, d / 2 + 0.14], palette.wood)),
    box({ size: [3.4, 0.2, 1.7], at: [0, 2.8, d / 2 + 0.85], color: palette.terracotta, chamfer: 0.05, underside: true, cell: 0.8 }),
    ...[-1.45, 1.45].map((x) =>
      box({ size: [0.22, 2.8, 0.22], at: [x, 0, d / 2 + 1.45], color: palette.offWhite, chamfer: 0.04, cell: 0.7 }),
    ),
    box({ size: [3.6, 0.08, 1.8], at: [0, 0, d / 2 + 0.9], color: palette.kerb, chamfer: 0.03, cell: 0.7 }),
  ]);

/** An old brick hall, gable towards +z: arched windows, a wide door. */
export const brickHall = (w: number, d: number, h: number, tone: Rgb, seed: number): Mesh => {
  const random = seededRandom(seed);
  const wall = front(d);
  const stone = palette.cream;
  const courses = Array.from({ length: 4 }, (_, i) =>
    box({ size: [w + 0.08, 0.12, d + 0.08], at: [0, 0.9 + i * 1.5, 0], color: mixed(tone, palette.white, 0.3), chamfer: 0.03, cell: 3 }),
  );
  const high = (along: number): Mesh =>
    merged([
      window({ wall, along, up: 1.15, w: 1.5, h: 2.6 }, stone, random),
      box({ size: [1.9, 0.26, 0.16], at: [along, 3.86, d / 2 + 0.04], color: stone, chamfer: 0.05, cell: 9 }),
    ]);
  return merged([
    box({ size: [w, h, d], color: tone, chamfer: 0.06, cell: 1.1 }),
    ...courses,
    placed(gable(w, w * 0.3, d, palette.roofSlate, tone), { y: h }),
    high(-w * 0.32),
    high(w * 0.32),
    onWall(wall, 0, 0.02, 2.4, 3.1, stone, 0, 0.05),
    onWall(wall, 0, 0.02, 2, 2.8, [palette.slateLight, palette.glassHigh], 70, 0.08),
    brick([0.08, 2.8, 0.08], [0, 0.02, d / 2 + 0.1], stone),
    box({ size: [2.8, 0.3, 0.22], at: [0, 3.1, d / 2 + 0.06], color: stone, chamfer: 0.06, cell: 9 }),
    onWall(wall, 0, h + 0.6, 1.2, 1.1, [palette.glassLow, palette.glassHigh], 90, 0.05),
  ]);
};

/** The long hall with a saw-tooth roof, a blue band along it; faces +z. */
export const sawtoothHall = (w: number, d: number, h: number, seed: number): Mesh => {
  const random = seededRandom(seed);
  const teeth = Math.round(w / 6);
  const low = h * 0.68;
  return merged([
    box({ size: [w, low, d], color: palette.white, chamfer: 0.1, cell: 1.6 }),
    box({ size: [w + 0.1, 0.9, d + 0.1], at: [0, low - 1.5, 0], color: palette.blue, chamfer: 0.05, cell: 2 }),
    ...Array.from({ length: teeth }, (_, i) =>
      placed(tooth(w / teeth, h - low, d, palette.steel, glass), { x: (i - (teeth - 1) / 2) * (w / teeth), y: low }),
    ),
    windows(front(d), { width: w, height: 3.6, storey: 3.4, bay: 2.9, frame: palette.steel, tall: 1.4 }, random),
    merged(
      [
        [w * 0.3, 14],
        [w * 0.36, 12],
      ].map(([x, top]) => box({ size: [0.9, top!, 0.9], at: [x!, 0, -d * 0.2], color: palette.steel, chamfer: 0.1, cell: 2 })),
    ),
  ]);
};

/** A shipping container turned into a small shop; faces +z. */
export const container = (w: number, d: number, h: number, tone: Rgb): Mesh =>
  merged([
    box({ size: [w, h, d], color: tone, chamfer: 0.06, cell: 0.9 }),
    ...Array.from({ length: Math.floor(w / 0.4) }, (_, i) =>
      brick([0.12, h - 0.4, 0.06], [-w / 2 + 0.3 + i * 0.4, 0.2, d / 2 + 0.02], mixed(tone, palette.white, 0.18)),
    ),
    onWall(front(d), -w * 0.16, 0.9, w * 0.42, 1.3, palette.white, 0, 0.07),
    onWall(front(d), -w * 0.16, 1, w * 0.38, 1.1, glass, 60, 0.09),
    onWall(front(d), w * 0.3, 0.05, 1, 2.1, [palette.slateLight, palette.glassHigh], 80, 0.09),
    box({ size: [w * 0.5, 0.08, 1], at: [-w * 0.16, 2.3, d / 2 + 0.5], color: palette.cream, chamfer: 0.02, underside: true, cell: 9 }),
    box({ size: [w * 0.46, 0.07, 0.36], at: [-w * 0.16, 0.92, d / 2 + 0.2], color: tones.wood, chamfer: 0.02, underside: true, cell: 9 }),
  ]);

/** A plain wall with a skirting. */
export const wall = (w: number, d: number, h: number, tone: Rgb): Mesh =>
  merged([
    box({ size: [w, h, d], color: tone, chamfer: 0.03, cell: 0.55 }),
    box({ size: [w + 0.05, 0.16, d + 0.05], color: mixed(tone, palette.kerb, 0.7), chamfer: 0.02, cell: 1 }),
  ]);

/** A glass front: posts and rails, no panes (the sky is seen through them). */
export const glazed = (w: number, d: number, h: number): Mesh => {
  const count = Math.max(2, Math.round(w / 2));
  return merged([
    box({ size: [w, 0.34, d], color: palette.offWhite, chamfer: 0.03, cell: 1 }),
    box({ size: [w, 0.5, d], at: [0, h - 0.5, 0], color: palette.offWhite, chamfer: 0.03, cell: 1, underside: true }),
    box({ size: [w, 0.07, d * 0.4], at: [0, 2.4, 0], color: palette.offWhite, chamfer: 0.02, cell: 2, underside: true }),
    ...Array.from({ length: count + 1 }, (_, i) =>
      box({ size: [0.12, h - 0.3, d * 0.6], at: [-w / 2 + (i * w) / count, 0.2, 0], color: palette.offWhite, chamfer: 0.025, cell: 1 }),
    ),
  ]);
};

/** A low fence with pickets. */
export const rail = (w: number, d: number, h: number): Mesh =>
  merged([
    ...[0.25, h - 0.15].map((y) => box({ size: [w, 0.07, d * 0.4], at: [0, y, 0], color: palette.slateLight, chamfer: 0.02, cell: 2 })),
    ...Array.from({ length: Math.round(w / 0.28) + 1 }, (_, i) =>
      brick([0.05, h, 0.05], [-w / 2 + (i * w) / Math.round(w / 0.28), 0, 0], palette.slateLight),
    ),
  ]);

export const toneOf = (tone: string | undefined, other: Rgb): Rgb => (tone ? rgb(tone) : other);
