// Where the camera stands: the whole line, and each stage close up.
import type { StageId } from '../../../exhibit-kit/process/processFacts';
import { fitPose, type Margins, type Pose, type Vec3 } from '../../../stage/camera/fit';
import { boxes, slab, stageIds } from './layout';

const degrees = Math.PI / 180;
/** Azimuth and elevation in degrees: wide picture, tall picture. */
interface Direction {
  readonly wide: readonly [number, number];
  readonly tall: readonly [number, number];
}

const whole: Direction = { wide: [10, 14], tall: [34, 24] };
const close: Readonly<Record<StageId, Direction>> = {
  weighing: { wide: [-8, 13], tall: [-4, 14] },
  sorting: { wide: [8, 13], tall: [6, 14] },
  crushing: { wide: [7, 16], tall: [6, 17] },
  pressing: { wide: [6, 12], tall: [5, 13] },
  fermenting: { wide: [5, 17], tall: [4, 18] },
  deodorising: { wide: [8, 15], tall: [6, 17] },
  screening: { wide: [10, 15], tall: [8, 16] },
  curing: { wide: [-9, 17], tall: [-8, 19] },
};

/** Tall pictures use the tall direction, wide ones the wide, with a soft step between. */
const tallness = (aspect: number): number => Math.min(1, Math.max(0, (1.35 - aspect) / 0.6));

const wholePoints = (): Vec3[] => {
  const [w, d] = [slab.width / 2, slab.depth / 2];
  const rim: Vec3[] = [-1, 1].flatMap((sx) =>
    [-1, 1].flatMap((sz): Vec3[] => [
      [sx * w, 0, sz * (d - 1.4)],
      [sx * (w - 1.4), 0, sz * d],
      [sx * (w - 0.9), -slab.thickness * 0.4, sz * (d - 0.9)],
    ]),
  );
  return [...rim, [-9.2, 8.4, 0], [-6.7, 8, 0], [9.7, 8.2, 0]];
};

/** What stands in front of the hall and belongs to a stage. */
const inFront: Readonly<Partial<Record<StageId, readonly Vec3[]>>> = {
  curing: [
    [8.9, 0, 3.6],
    [13.2, 0, 2.3],
  ],
};

const stagePoints = (id: StageId): Vec3[] => {
  const [left, bottom, right, top] = boxes[id];
  const corners = [left, right].flatMap((x) => [bottom, top].flatMap((y) => [-0.9, 1].map((z): Vec3 => [x, y, z])));
  return [...corners, ...(inFront[id] ?? [])];
};

/** All poses for a picture: the whole line first, then the stages in their order. `aspect` of the picture, `margins` covered by the panel. */
export const posesFor = (aspect: number, margins: Margins): readonly Pose[] => {
  const room = (aspect * (1 - margins.left - margins.right)) / Math.max(0.1, 1 - margins.top - margins.bottom);
  const t = tallness(room);
  const pose = (points: Vec3[], { wide, tall }: Direction, air: number): Pose => {
    const [azimuth, elevation] = [0, 1].map((k) => (wide[k]! + (tall[k]! - wide[k]!) * t) * degrees) as [number, number];
    const inset = (side: number, of: number): number => side + of * air;
    const { left, right, top, bottom } = margins;
    return fitPose(points, azimuth, elevation, aspect, {
      left: inset(left, 1 - left - right),
      right: inset(right, 1 - left - right),
      top: inset(top, 1 - top - bottom),
      bottom: inset(bottom, 1 - top - bottom),
    });
  };
  return [pose(wholePoints(), whole, 0.012), ...stageIds.map((id) => pose(stagePoints(id), close[id], 0.04))];
};

/** Which of the poses belongs to the open stage. */
export const poseIndex = (stage: StageId | null): number => (stage === null ? 0 : stageIds.indexOf(stage) + 1);
