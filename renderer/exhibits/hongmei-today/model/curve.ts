import { hallDay, msIntoDay } from '../../../../electron/shared/hallTime';
import type { FeedView } from '../../../../electron/shared/snapshot';

/** One reading of the day's curve: t collected by that hour of the hall's day. */
export interface CurvePoint {
  readonly hours: number;
  readonly tonnes: number;
}

const hourMs = 3_600_000;
/** Readings further apart than this are not one line: nobody knows what happened between them. */
export const longestGapHours = 1.5;
const nearHourHours = 0.35;

const pointOf = (ms: number, tonnes: number): CurvePoint => ({ hours: msIntoDay(ms) / hourMs, tonnes });

/** The curve of the snapshot's own day up to the snapshot, oldest first; only readings of the snapshot's source are on it. */
export function curveOf({ snapshot, state, today }: FeedView): CurvePoint[] {
  const source = state.kind === 'sample' ? 'sample' : 'api';
  const end = Date.parse(snapshot.asOf);
  const before = today
    .filter((reading) => reading.source === source)
    .map((reading) => ({ ms: Date.parse(reading.asOf), tonnes: reading.wetWasteToday }))
    .filter(({ ms }) => ms < end && hallDay(ms) === hallDay(end))
    .sort((a, b) => a.ms - b.ms);
  return [...before.map(({ ms, tonnes }) => pointOf(ms, tonnes)), pointOf(end, snapshot.district.wetWasteToday)];
}

/** The curve cut where readings are missing: runs of readings, and the stretches between them. */
export function cutAtGaps(curve: readonly CurvePoint[]): { runs: CurvePoint[][]; gaps: [CurvePoint, CurvePoint][] } {
  const runs: CurvePoint[][] = [];
  const gaps: [CurvePoint, CurvePoint][] = [];
  for (const point of curve) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && point.hours - last.hours <= longestGapHours) run.push(point);
    else {
      if (last) gaps.push([last, point]);
      runs.push([point]);
    }
  }
  return { runs, gaps };
}

const nearest = (curve: readonly CurvePoint[], hours: number): CurvePoint | undefined =>
  curve.reduce<CurvePoint | undefined>(
    (best, point) => (best && Math.abs(best.hours - hours) <= Math.abs(point.hours - hours) ? best : point),
    undefined,
  );

/** The reading closest to an hour of the day: a real reading, never one made up between two. */
export const readingNear = (curve: readonly CurvePoint[], hours: number): CurvePoint | null => nearest(curve, hours) ?? null;

/** The whole clock hour with the greatest rise, where readings stand close to both its ends; null where none is known to rise. */
export function busiestHour(curve: readonly CurvePoint[]): { from: number; tonnes: number } | null {
  let best: { from: number; tonnes: number } | null = null;
  for (let from = 0; from < 24; from++) {
    const [start, end] = [nearest(curve, from), nearest(curve, from + 1)];
    if (!start || !end || Math.abs(start.hours - from) > nearHourHours || Math.abs(end.hours - from - 1) > nearHourHours) continue;
    const rise = end.tonnes - start.tonnes;
    if (rise > (best?.tonnes ?? 0.05)) best = { from, tonnes: rise };
  }
  return best;
}

/** The whole hour before or after a moment of the curve, kept within it; null at the end means the present moment. */
export function stepHour(curve: readonly CurvePoint[], hours: number | null, step: -1 | 1): number | null {
  const [first, last] = [curve[0]?.hours ?? 0, curve.at(-1)?.hours ?? 0];
  const at = hours ?? last;
  const next = step < 0 ? Math.ceil(at - 1e-6) - 1 : Math.floor(at + 1e-6) + 1;
  if (next >= last) return null;
  return Math.max(next, Math.min(first, last));
}
