// Where the camera stands at each stop: what has to be in the picture, and from which side it is seen.
import { fitPose, type Margins, type Pose, type Vec3 } from '../../../stage/camera/fit';
import { stopIds, type StopId } from '../model/stops';
import { originOf } from './layout';

const degrees = Math.PI / 180;

interface View {
  /** left, bottom, back, right, top, front of what must be seen, in the coordinates of the set */
  readonly box: readonly [number, number, number, number, number, number];
  /** Azimuth and elevation in degrees: wide picture, tall picture. */
  readonly wide: readonly [number, number];
  readonly tall: readonly [number, number];
}

const views: Readonly<Record<StopId, View>> = {
  plate: { box: [-2.5, 1.1, 0.9, 4.2, 3.4, 3.1], wide: [13, 23], tall: [10, 27] },
  sort: { box: [-3.2, 0.5, -2, 3.2, 4.1, 3.5], wide: [6, 31], tall: [5, 34] },
  collect: { box: [-3.3, 0, 0.6, 5.6, 4.2, 3], wide: [-18, 13], tall: [-26, 18] },
  arrive: { box: [-5, 0, -1, 3.4, 4.9, 2.2], wide: [-13, 13], tall: [-16, 17] },
  press: { box: [-4.5, 0.1, -0.6, 5.2, 5.7, 1.6], wide: [9, 14], tall: [8, 16] },
  ferment: { box: [-4.2, 0.5, -1, 6.4, 5.8, 2], wide: [9, 22], tall: [8, 24] },
  product: { box: [-4.6, 0, -0.8, 5.2, 4.3, 3.4], wide: [11, 17], tall: [12, 20] },
  green: { box: [-4.2, 0, -1.4, 4.6, 4, 3.5], wide: [-11, 19], tall: [-12, 23] },
};

const cornersOf = ({ box: [left, bottom, back, right, top, front] }: View, x: number): Vec3[] =>
  [left, right].flatMap((px) => [bottom, top].flatMap((y) => [back, front].map((z): Vec3 => [x + px, y, z])));

/** Tall pictures use the tall direction, wide ones the wide, with a soft step between. */
const tallness = (aspect: number): number => Math.min(1, Math.max(0, (1.35 - aspect) / 0.6));

/** The pose of every stop, in their order, for a picture of this shape with these shares covered by cards. */
export const posesFor = (aspect: number, margins: Margins): readonly Pose[] => {
  const { left, right, top, bottom } = margins;
  const [width, height] = [1 - left - right, 1 - top - bottom];
  const t = tallness((aspect * width) / Math.max(0.1, height));
  const air = 0.03;
  const inner = { left: left + width * air, right: right + width * air, top: top + height * air, bottom: bottom + height * air };
  return stopIds.map((stop) => {
    const view = views[stop];
    const [azimuth, elevation] = [0, 1].map((k) => (view.wide[k]! + (view.tall[k]! - view.wide[k]!) * t) * degrees) as [number, number];
    return fitPose(cornersOf(view, originOf(stop)), azimuth, elevation, aspect, inner);
  });
};
