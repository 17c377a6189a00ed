import { pointIds, sourceIds, type PlaceId } from '../model/places';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A drawing of the map: streets on a grid, a place in each cell standing on the street below it. All lengths in map units. */
export interface MapLayout {
  readonly shape: 'landscape' | 'portrait';
  readonly width: number;
  readonly height: number;
  /** streets from top to bottom, from left to right */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** cell of each place: column, row */
  readonly cells: Readonly<Record<PlaceId, readonly [number, number]>>;
  /** where the trucks park, below the centre */
  readonly plaza: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** a lawn with a pond: nothing to fetch */
  readonly park: readonly [number, number] | null;
  /** where the street leaves the neighbourhood */
  readonly exit: Spot;
}

const landscape: MapLayout = {
  shape: 'landscape',
  width: 1420,
  height: 620,
  xs: [38, 374, 710, 1046, 1382],
  ys: [190, 380, 570],
  cells: {
    jabil: [0, 0],
    restaurant: [1, 0],
    'homes-north': [2, 0],
    huayue: [3, 0],
    'canteen-west': [0, 1],
    centre: [1, 1],
    'food-street': [3, 1],
    'homes-south': [0, 2],
    'canteen-east': [2, 2],
    yuejie: [3, 2],
  },
  plaza: { x: 398, y: 404, width: 288, height: 142 },
  park: [2, 1],
  exit: { x: 1420, y: 380 },
};

const portrait: MapLayout = {
  shape: 'portrait',
  width: 760,
  height: 1040,
  xs: [28, 264, 496, 732],
  ys: [236, 476, 716, 966],
  cells: {
    jabil: [0, 0],
    'homes-north': [1, 0],
    huayue: [2, 0],
    'canteen-west': [0, 1],
    restaurant: [2, 1],
    'homes-south': [0, 2],
    centre: [1, 2],
    'food-street': [2, 2],
    'canteen-east': [0, 3],
    yuejie: [2, 3],
  },
  plaza: { x: 282, y: 742, width: 196, height: 200 },
  park: [1, 1],
  exit: { x: 760, y: 716 },
};

export const layouts = { landscape, portrait } as const;

/** Middle of a place's cell, on the street below it: where trucks stop. */
export function stopOf(layout: MapLayout, id: PlaceId): Spot {
  const [column, row] = layout.cells[id];
  return { x: (layout.xs[column]! + layout.xs[column + 1]!) / 2, y: layout.ys[row]! };
}

/** Where each of the trucks parks. */
export function parkingOf({ plaza, shape }: MapLayout, vehicles: number): Spot[] {
  const columns = shape === 'portrait' || vehicles > 3 ? 2 : 3;
  const rows = Math.ceil(vehicles / columns);
  const pitchX = plaza.width / columns;
  return Array.from({ length: vehicles }, (_, vehicle) => {
    const row = Math.floor(vehicle / columns);
    const inRow = Math.min(columns, vehicles - row * columns);
    const left = plaza.x + (plaza.width - inRow * pitchX) / 2;
    const top = shape === 'portrait' ? plaza.y + 62 : plaza.y + (rows > 1 ? 46 : 82);
    return { x: left + pitchX * ((vehicle % columns) + 0.5), y: top + row * (shape === 'portrait' ? 96 : 74) };
  });
}

export const places: readonly PlaceId[] = ['centre', ...pointIds, ...sourceIds];
