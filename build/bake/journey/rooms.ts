// Rooms cut open towards the visitor: back wall, cut ends, roof, windows, lamps. And fronts of houses behind a street.
import { half, pitch, room } from '../../../renderer/exhibits/journey/scene/layout';
import { palette } from '../palette';
import { box, brick } from '../shape/box';
import { prism, rectangle } from '../shape/cut';
import { onWall, panel } from '../shape/faces';
import { merged, mixed, rgb, shaded, type Mesh, type Rgb } from '../shape/mesh';
import { lathe, post } from '../shape/round';
import { tones } from '../tones';

export interface RoomLook {
  readonly wall: Rgb;
  readonly dado: Rgb;
  readonly rail: Rgb;
  readonly roof: Rgb;
  /** Ends of this room that are cut walls. */
  readonly left?: boolean;
  readonly right?: boolean;
  readonly dadoHeight?: number;
}

const { back, ceiling, roof } = room;
const thick = 0.26;

/** Back wall with dado and rail, roof with its cut edge, end walls where asked. */
export const shellOf = ({ wall, dado, rail, roof: roofColor, left = false, right = false, dadoHeight = 1.7 }: RoomLook): Mesh => {
  const stretch = (a: number, b: number, color: Rgb): Mesh =>
    panel(
      [
        [-half, a, back],
        [half, a, back],
        [half, b, back],
        [-half, b, back],
      ],
      color,
      0.8,
    );
  const end = (x: number): Mesh =>
    prism({ outline: rectangle(x - thick / 2, 0, x + thick / 2, ceiling), back, front: 1.2, color: wall, isCut: true, cell: 0.8 });
  return merged([
    stretch(0, dadoHeight, dado),
    stretch(dadoHeight, ceiling, wall),
    box({ size: [pitch, 0.1, 0.08], at: [0, dadoHeight, back + 0.03], color: rail, chamfer: 0.02, cell: 2 }),
    brick([pitch, 0.16, 0.06], [0, 0, back + 0.03], shaded(rail, 0.92)),
    prism({
      outline: rectangle(-half, ceiling, half, ceiling + roof),
      back: back - 0.3,
      front: -1.6,
      color: roofColor,
      isCut: true,
      cell: 1.4,
    }),
    ...(left ? [end(-half + thick / 2)] : []),
    ...(right ? [end(half - thick / 2)] : []),
  ]);
};

/** A window in a back wall, with a garden behind it. */
export const wallWindow = (x: number, y: number, w: number, h: number, frame: Rgb = palette.white): Mesh => {
  const panes = Math.max(2, Math.round(w / 1.2));
  const step = w / panes;
  return merged([
    box({ size: [w + 0.24, h + 0.24, 0.08], at: [x, y - 0.12, back + 0.03], color: frame, chamfer: 0.03, cell: 1 }),
    ...Array.from({ length: panes }, (_, i) => {
      const at = { at: [x - w / 2 + step * (i + 0.5), y, back + 0.11] as const, facing: 0 };
      return merged([
        onWall(at, 0, 0, step - 0.1, h, [rgb('#E4F2F6'), rgb('#9CCBE2')], 0, 0.02),
        onWall(
          at,
          0,
          0,
          step - 0.1,
          h * (0.3 + 0.09 * ((i * 5) % 3)),
          [mixed(tones.leaf, palette.white, 0.3), mixed(tones.leafLight, palette.white, 0.45)],
          0,
          0.035,
        ),
      ]);
    }),
    box({ size: [w + 0.5, 0.1, 0.26], at: [x, y - 0.22, back + 0.12], color: frame, chamfer: 0.03, cell: 1.5 }),
  ]);
};

/** A lamp hanging from the ceiling that always shines. */
export const pendant = (x: number, y: number, z: number, color: Rgb, r = 0.52): Mesh =>
  merged([
    post(0.025, ceiling - y - r * 0.9, [x, y + r * 0.9, z], palette.slateLight, 5),
    lathe({
      profile: [
        [r, 0],
        [r, 0.06],
        [r * 0.42, r * 0.62],
        [0.1, r],
        [0, r],
      ],
      color,
      segments: 18,
      chamfer: 0.02,
      at: [x, y, z],
    }),
    lathe({
      profile: [
        [0.001, -0.1],
        [r * 0.7, -0.06],
        [r * 0.88, 0.01],
      ],
      color: palette.lit,
      segments: 14,
      chamfer: 0,
      at: [x, y, z],
      glow: 1,
    }),
  ]);

export interface FrontLook {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly wall: Rgb;
  readonly band: Rgb;
  /** Coloured cap, where the house has one. */
  readonly cap?: Rgb;
  readonly z?: number;
  /** Shop windows below. */
  readonly shops?: boolean;
}

/** A house seen from the street: floors with windows, bands, a cap. Stands at the slab's back. */
export const houseFront = ({ x, width, height, wall, band, cap, z = -5.4, shops = false }: FrontLook): Mesh => {
  const depth = 1.8;
  const floors = Math.max(1, Math.round(height / 1.9));
  const storey = height / floors;
  const columns = Math.max(2, Math.round(width / 1.5));
  const step = width / columns;
  const front = { at: [x, 0, z + depth / 2] as const, facing: 0 };
  const parts = [box({ size: [width, height, depth], at: [x, 0, z], color: wall, chamfer: 0.08, cell: 1.6 })];
  for (let f = 0; f < floors; f++) {
    if (f > 0) parts.push(brick([width + 0.12, 0.12, depth + 0.12], [x, f * storey - 0.06, z], band));
    for (let c = 0; c < columns; c++) {
      const glow = (c * 7 + f * 5 + Math.round(x)) % 3 === 0 ? 60 + ((c * 41 + f * 67) % 140) : 0;
      const isShop = shops && f === 0;
      const [w, h, up] = isShop ? [step - 0.3, storey * 0.66, 0.25] : [step * 0.54, storey * 0.46, storey * 0.3];
      parts.push(
        onWall(front, -width / 2 + step * (c + 0.5), f * storey + up - 0.06, w + 0.16, h + 0.12, palette.white, 0, 0.02),
        onWall(
          front,
          -width / 2 + step * (c + 0.5),
          f * storey + up,
          w,
          h,
          [palette.glassLow, palette.glassHigh],
          isShop ? 40 + c * 20 : glow,
          0.045,
        ),
      );
    }
  }
  if (cap) parts.push(box({ size: [width + 0.3, 0.34, depth + 0.3], at: [x, height, z], color: cap, chamfer: 0.1, cell: 2 }));
  return merged(parts);
};

/** A striped awning over a stall or a shop, its ridge at `at`, falling towards the visitor. */
export const awning = (x: number, y: number, z: number, width: number, reach: number, colors: readonly [Rgb, Rgb]): Mesh => {
  const count = Math.round(width / 0.6);
  const step = width / count;
  return merged(
    Array.from({ length: count }, (_, i) => {
      const [a, b] = [x - width / 2 + i * step, x - width / 2 + (i + 1) * step];
      const color = colors[i % 2]!;
      const slope = panel(
        [
          [a, y - 0.5, z + reach],
          [b, y - 0.5, z + reach],
          [b, y, z],
          [a, y, z],
        ],
        color,
        9,
      );
      const under = panel(
        [
          [b, y - 0.54, z + reach],
          [a, y - 0.54, z + reach],
          [a, y - 0.04, z],
          [b, y - 0.04, z],
        ],
        shaded(color, 0.75),
        9,
      );
      const lip = panel(
        [
          [a, y - 0.78, z + reach],
          [b, y - 0.78, z + reach],
          [b, y - 0.5, z + reach],
          [a, y - 0.5, z + reach],
        ],
        color,
        9,
      );
      return merged([slope, under, lip]);
    }),
  );
};
