// What of the feed this exhibit shows: t of the chosen source so far, and the shape of its day.
import { hallDay, msIntoDay } from '../../../../electron/shared/hallTime';
import { pointIds, type FeedView } from '../../../../electron/shared/snapshot';
import type { SourceId } from '../parameters';
import type { DayCourse } from './day';

/** t at one point, or at all three; null where the feed does not say (a sum of two would be read as the whole). */
export const tonnesOf = ({ snapshot }: FeedView, source: SourceId): number | null => {
  const asked = source === 'all' ? pointIds : [source];
  const known = asked.flatMap((id) => snapshot.points.find((point) => point.id === id)?.today ?? []);
  return known.length === asked.length ? known.reduce((a, b) => a + b, 0) : null;
};

const hourOf = (iso: string): number => msIntoDay(Date.parse(iso)) / 3_600_000;

/** The day's course of the source; where its tonnage is not known, of one tonne. */
export const courseOf = (view: FeedView, source: SourceId): DayCourse => {
  const day = hallDay(Date.parse(view.snapshot.asOf));
  return {
    tonnes: tonnesOf(view, source) ?? 1,
    asOfHour: hourOf(view.snapshot.asOf),
    marks: view.today
      .filter((reading) => hallDay(Date.parse(reading.asOf)) === day)
      .map((reading) => ({ hour: hourOf(reading.asOf), tonnes: reading.wetWasteToday })),
  };
};
