// What is written in the places: where each sign hangs and in which colours. The words are the locale's. Pure; metres.
import type { Place, PlaceId, Solid } from './place';
import { places } from './places/all';

export const signWords = [
  'zone',
  'zoneLine',
  'points',
  'garden',
  'equipment',
  'desk',
  'recyclable',
  'hazardous',
  'food',
  'residual',
  'treatment',
  'rice',
  'hot',
  'cold',
  'soup',
  'trays',
  'canteen',
  'conditioner',
  'restaurant',
  'coffee',
  'books',
  'herbs',
  'block1',
  'block2',
  'block3',
  'binRoom',
  'notices',
  'flowers',
] as const;
export type SignWord = (typeof signWords)[number];

const inks = { plum: '#3A3345', white: '#FFFFFF', teal: '#15524A', green: '#2C6B47' } as const;

export interface Sign {
  readonly word: SignWord;
  /** middle */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** radians, 0 faces +z, PI / 2 faces +x */
  readonly facing: number;
  readonly w: number;
  readonly h: number;
  readonly ink: keyof typeof inks;
  /** pixels of the texture to a metre */
  readonly sharp: number;
}
export const inkOf = ({ ink }: Sign): string => inks[ink];

type Rest = Partial<Pick<Sign, 'facing' | 'ink' | 'sharp'>>;
const sign = (word: SignWord, [x, y, z]: readonly [number, number, number], [w, h]: readonly [number, number], rest: Rest = {}): Sign => ({
  word,
  x,
  y,
  z,
  w,
  h,
  facing: 0,
  ink: 'white',
  sharp: 170,
  ...rest,
});

const [back, right, left] = [Math.PI, Math.PI / 2, -Math.PI / 2];
const kinds = ['recyclable', 'hazardous', 'food', 'residual'] as const;

/** A place on a solid, seen from its front: `along` to the right, `out` before its middle. */
const onFront = ({ x, z, facing = 0 }: Solid, along: number, out: number): { x: number; z: number; facing: number } => {
  const yaw = (facing * Math.PI) / 2;
  const [c, s] = [Math.cos(yaw), Math.sin(yaw)];
  return { x: x + along * c + out * s, z: z - along * s + out * c, facing: facing === 2 ? back : facing === 3 ? left : yaw };
};

const placed = (
  solid: Solid,
  word: SignWord,
  along: number,
  out: number,
  y: number,
  size: readonly [number, number],
  rest: Rest = {},
): Sign => {
  const { x, z, facing } = onFront(solid, along, out);
  return sign(word, [x, y, z], size, { facing, ...rest });
};

/** Every bin says what it takes; so do the boards of a bin room, and the equipment says what it is. */
const ofSolid = (solid: Solid): readonly Sign[] => {
  const { style, w, d, h, facing = 0 } = solid;
  const length = facing % 2 === 1 ? d : w;
  const onBins = (row: number, out: number, y: number): Sign[] =>
    kinds.map((kind, i) => placed(solid, kind, (i - 1.5) * (row / 4), out, y, [0.54, 0.135], { sharp: 420 }));
  switch (style) {
    case 'bins':
      return onBins(length, 0.335, 0.31);
    case 'shelter':
      return [
        ...onBins(w - 0.3, 0.235, 0.31),
        ...kinds.map((kind, i) => placed(solid, kind, (i - 1.5) * (w / 4), 0.222 - d / 2, 1.72, [1.16, 0.29], { sharp: 260 })),
        placed(solid, 'binRoom', 0, d / 2 + 0.42, h + 0.06, [3.2, 0.42], { ink: 'white' }),
      ];
    case 'kiosk': {
      const body = (h - 0) * 0.66;
      return [placed(solid, 'treatment', 0.1, (d - 0.4) / 2 + 0.045, body * 0.55 + 0.13, [2.2, 0.24], { ink: 'teal', sharp: 280 })];
    }
    default:
      return [];
  }
};

const own: Record<PlaceId, readonly Sign[]> = {
  centre: [
    // over the heads, and over the names that hang before it
    sign('zone', [1.5, 3.22, -6.785], [4.1, 1.3], { ink: 'green', sharp: 150 }),
    sign('garden', [6.1, 3.8, -6.785], [3, 0.56], { ink: 'green' }),
    sign('zoneLine', [6.1, 3.8, -7.215], [4.2, 0.56], { facing: back, ink: 'green' }),
    sign('equipment', [9.735, 3.64, 0], [3, 0.56], { facing: left, ink: 'green' }),
    sign('desk', [-6.6, 0.58, 4.635], [1.8, 0.36], { facing: back }),
    sign('points', [0, 0.44, 0.815], [3, 0.34], { ink: 'green' }),
    ...kinds.map((kind, i) => sign(kind, [-9.705, 2.02, -1.4 - (i - 1.5) * 1.4], [1.12, 0.28], { facing: right, sharp: 260 })),
  ],
  jabil: [
    ...(['rice', 'hot', 'cold', 'soup'] as const).map((word, i) =>
      sign(word, [-10.4 + i * 2.55, 3.18, -9.09], [2, 0.6], { ink: i % 2 ? 'plum' : 'white' }),
    ),
    sign('trays', [2.715, 2.85, -6.4], [2.6, 0.5], { facing: left, ink: 'green' }),
    sign('canteen', [3.215, 4.05, -0.7], [3, 0.6], { facing: right, ink: 'green' }),
    sign('conditioner', [12.02, 1.17, -2.3], [2.5, 0.3], { facing: left, sharp: 260 }),
  ],
  yuejie: [
    sign('restaurant', [-11.9, 3.53, -3], [3, 0.5], { facing: right }),
    sign('coffee', [12.87, 2.56, -6.72], [2.6, 0.34], { facing: left, ink: 'plum' }),
    sign('books', [12.87, 2.56, 2.08], [2.6, 0.34], { facing: left, ink: 'plum' }),
    ...kinds.map((kind, i) => sign(kind, [-2.6 + (i - 1.5) * 0.92, 1.52, -9.605], [0.8, 0.2], { sharp: 260 })),
    sign('herbs', [10, 0.29, 2.065], [1.7, 0.26], { facing: back, sharp: 260 }),
  ],
  huayue: [
    sign('block1', [-11.5, 3.42, -13.12], [1.5, 0.5], { ink: 'plum' }),
    sign('block2', [0, 3.42, -13.52], [1.5, 0.5], { ink: 'plum' }),
    sign('block3', [11.6, 3.42, -13.12], [1.5, 0.5], { ink: 'plum' }),
    sign('notices', [3.99, 1.755, -8.845], [1.5, 0.18], { facing: -0.2, ink: 'plum', sharp: 300 }),
    sign('flowers', [-8.8, 0.24, 5.235], [1.9, 0.26], { sharp: 260 }),
  ],
};

export const signsOf = ({ id, solids }: Pick<Place, 'id' | 'solids'>): readonly Sign[] => [...solids.flatMap(ofSolid), ...own[id]];

/** Where a sign is drawn in the texture they share, px. */
export interface Cell {
  readonly sign: Sign;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
/** The texture, px. */
export const sheetSize = { w: 1024, h: 1344 } as const;
const between = 4;

/** Signs that look alike share a cell, whatever their size. */
const keyOf = ({ word, w, h, ink }: Sign): string => `${word} ${ink} ${(w / h).toFixed(2)}`;

/** Lays the different signs in rows, the tallest first. Throws where they do not fit. */
const layOut = (signs: readonly Sign[]): ReadonlyMap<string, Cell> => {
  const different = [
    ...new Map(signs.toSorted((a, b) => a.w * a.sharp - b.w * b.sharp).map((each) => [keyOf(each), each])).entries(),
  ].toSorted(([, a], [, b]) => b.h * b.sharp - a.h * a.sharp);
  const cells = new Map<string, Cell>();
  let [x, y, row] = [0, 0, 0];
  for (const [key, each] of different) {
    const [w, h] = [Math.ceil(each.w * each.sharp), Math.ceil(each.h * each.sharp)];
    if (x + w > sheetSize.w) [x, y, row] = [0, y + row + between, 0];
    if (y + h > sheetSize.h || w > sheetSize.w) throw new Error(`signs: no room for ${each.word}`);
    cells.set(key, { sign: each, x, y, w, h });
    x += w + between;
    row = Math.max(row, h);
  }
  return cells;
};

const sheet = layOut(Object.values(places).flatMap(signsOf));
/** Every different sign once. */
export const cells: readonly Cell[] = [...sheet.values()];
export const cellOf = (each: Sign): Cell => sheet.get(keyOf(each))!;
