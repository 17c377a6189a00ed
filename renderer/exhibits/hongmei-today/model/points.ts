import { pointIds, type PointId, type PointReading, type Snapshot } from '../../../../electron/shared/snapshot';

export interface PointRow {
  readonly id: PointId;
  /** null: the feed says nothing about this point */
  readonly reading: PointReading | null;
}

/** The three points in their fixed order, those the feed leaves out too. */
export const pointRows = ({ points }: Snapshot): PointRow[] =>
  pointIds.map((id) => ({ id, reading: points.find((point) => point.id === id) ?? null }));

/** t at all three points so far; null unless all three are known, since a sum of two would be read as the whole. */
export function pointsTotal(rows: readonly PointRow[]): number | null {
  const known = rows.flatMap(({ reading }) => (reading ? [reading.today] : []));
  return known.length === rows.length ? known.reduce((a, b) => a + b, 0) : null;
}

/** How many points say how they are, and how many of those run. */
export function stateCounts(rows: readonly PointRow[]): { known: number; running: number } {
  const states = rows.flatMap(({ reading }) => (reading?.state ? [reading.state] : []));
  return { known: states.length, running: states.filter((state) => state === 'running').length };
}
