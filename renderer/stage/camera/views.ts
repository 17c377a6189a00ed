// The named views and how each is framed in wide, squarish and tall pictures.
import { fitPose, type Margins, type Pose, type Vec3 } from './fit';

export const viewIds = ['overview', 'centre', 'jabil', 'yuejie', 'huayue'] as const;
export type ViewId = (typeof viewIds)[number];

export interface Box {
  readonly min: Vec3;
  readonly max: Vec3;
}

/** What the views are framed on: the slab and the sites' boxes. */
export interface Extents {
  readonly slab: { readonly width: number; readonly depth: number; readonly thickness: number };
  readonly sites: Readonly<Record<string, Box>>;
}

const degrees = Math.PI / 180;
/** Azimuth and elevation in degrees: wide picture, tall picture. */
const directions: Record<ViewId, { readonly wide: readonly [number, number]; readonly tall: readonly [number, number] }> = {
  overview: { wide: [21, 36], tall: [16, 52] },
  centre: { wide: [24, 27], tall: [20, 33] },
  jabil: { wide: [20, 40], tall: [14, 44] },
  yuejie: { wide: [17, 31], tall: [12, 38] },
  huayue: { wide: [26, 35], tall: [18, 38] },
};

const even = (share: number): Margins => ({ left: share, right: share, top: share, bottom: share });
const plainMargins: Record<ViewId, number> = { overview: 0.035, centre: 0.13, jabil: 0.07, yuejie: 0.07, huayue: 0.08 };

const corners = ({ min, max }: Box): Vec3[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [i & 1 ? max[0] : min[0], i & 2 ? max[1] : min[1], i & 4 ? max[2] : min[2]]);

/** The slab's rounded rim, so that its corners do not ask for room they do not fill. */
const slabRim = ({ slab, sites }: Extents): Vec3[] => {
  const [w, d] = [slab.width / 2, slab.depth / 2];
  const rim = [-1, 1].flatMap((sx) =>
    [-1, 1].flatMap((sz) => [
      [sx * w, sz * (d - 2.2)],
      [sx * (w - 2.2), sz * d],
      [sx * (w - 0.7), sz * (d - 0.7)],
    ]),
  );
  return [
    ...rim.flatMap(
      ([x, z]) =>
        [
          [x!, 0, z!],
          [x!, -slab.thickness, z!],
        ] as Vec3[],
    ),
    ...Object.values(sites).flatMap(corners),
  ];
};

/** Tall pictures use the tall direction, wide ones the wide, with a soft step between 3:4 and 4:3. */
const tallness = (aspect: number): number => Math.min(1, Math.max(0, (1.35 - aspect) / (1.35 - 0.75)));

/** Pose of a view for a picture of the given aspect (width / height). */
export const cameraFor = (view: ViewId, aspect: number, extents: Extents, extra?: Partial<Margins>): Pose => {
  const { wide, tall } = directions[view];
  const t = tallness(aspect);
  const [azimuth, elevation] = [0, 1].map((k) => (wide[k]! + (tall[k]! - wide[k]!) * t) * degrees) as [number, number];
  const box = extents.sites[view];
  const margins = { ...even(plainMargins[view]), ...extra };
  return fitPose(view === 'overview' || !box ? slabRim(extents) : corners(box), azimuth, elevation, aspect, margins);
};
