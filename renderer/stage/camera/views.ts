// The named views and how each is framed in wide, squarish and tall pictures.
import { fitPose, type Margins, type Pose, type Vec3 } from './fit';

export const viewIds = ['overview', 'centre', 'jabil', 'yuejie', 'huayue'] as const;
export type ViewId = (typeof viewIds)[number];

export interface SiteExtent {
  readonly min: Vec3;
  readonly max: Vec3;
  /** Outermost points, x, y, z in turn. */
  readonly outline: readonly number[];
}

/** What the views are framed on: the slab and the sites' boxes. */
export interface Extents {
  readonly slab: { readonly width: number; readonly depth: number; readonly thickness: number };
  readonly sites: Readonly<Record<string, SiteExtent>>;
}

const degrees = Math.PI / 180;
/** Azimuth and elevation in degrees: wide picture, tall picture. */
const directions: Record<ViewId, { readonly wide: readonly [number, number]; readonly tall: readonly [number, number] }> = {
  overview: { wide: [21, 36], tall: [9, 56] },
  centre: { wide: [24, 27], tall: [20, 33] },
  jabil: { wide: [33, 37], tall: [20, 42] },
  yuejie: { wide: [17, 31], tall: [12, 38] },
  huayue: { wide: [25, 33], tall: [18, 38] },
};

const around = (side: number, top = side, bottom = side): Margins => ({ left: side, right: side, top, bottom });
const plainMargins: Record<ViewId, Margins> = {
  overview: around(0.025, 0.03, 0.035),
  centre: around(0.1, 0.12, 0.13),
  jabil: around(0.05, 0.07, 0.12),
  yuejie: around(0.06, 0.05, 0.07),
  huayue: around(0.05, 0.05, 0.1),
};

const outlineOf = ({ outline }: SiteExtent): Vec3[] =>
  Array.from({ length: outline.length / 3 }, (_, i) => [outline[i * 3]!, outline[i * 3 + 1]!, outline[i * 3 + 2]!]);

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
    ...Object.values(sites).flatMap(outlineOf),
  ];
};

/** Tall pictures use the tall direction, wide ones the wide, with a soft step between 3:4 and 4:3. */
const tallness = (aspect: number): number => Math.min(1, Math.max(0, (1.35 - aspect) / (1.35 - 0.75)));

/** Pose of a view for a picture of the given aspect (width / height). */
export const cameraFor = (view: ViewId, aspect: number, extents: Extents, extra?: Partial<Margins>): Pose => {
  const { wide, tall } = directions[view];
  const t = tallness(aspect);
  const [azimuth, elevation] = [0, 1].map((k) => (wide[k]! + (tall[k]! - wide[k]!) * t) * degrees) as [number, number];
  const site = extents.sites[view];
  const margins = { ...plainMargins[view], ...extra };
  return fitPose(site ? outlineOf(site) : slabRim(extents), azimuth, elevation, aspect, margins);
};
