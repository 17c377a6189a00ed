// How fast the machinery of the journey runs: by what the point has taken in today.
import { msIntoDay } from '../../../../electron/shared/hallTime';
import type { PointId, Snapshot } from '../../../../electron/shared/snapshot';
import { meanRate, paceOf } from '../../../exhibit-kit/process/pace';

const hourMs = 3_600_000;

/** 1 = usual, also where the feed does not say; 0: nothing has come in. */
export const paceAt = ({ points, asOf }: Snapshot, point: PointId): number => {
  const tonnes = points.find(({ id }) => id === point)?.today ?? null;
  return tonnes === null ? 1 : paceOf(meanRate(tonnes, msIntoDay(Date.parse(asOf)) / hourMs));
};

/** What a finger does is seen, also where nothing has come in today. */
export const handPace = (pace: number): number => Math.max(0.45, pace);
