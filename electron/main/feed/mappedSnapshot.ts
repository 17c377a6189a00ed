import * as v from 'valibot';
import { hallDay, toHallIso } from '../../shared/hallTime';
import { pointIds, type DayTotal, type PointReading, type Snapshot } from '../../shared/snapshot';

export const maxHistoryDays = 400;
const tonnesPer = { t: 1, kg: 0.001 } as const;

const isoPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const time = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => isoPattern.test(text) && Number.isFinite(Date.parse(text)), 'not an ISO 8601 time with offset'),
);
const isDay = (text: string): boolean => {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text);
};
const day = v.pipe(v.string(), v.maxLength(10), v.check(isDay, 'not a day YYYY-MM-DD'));
const mass = v.pipe(v.number(), v.finite('not a finite number'), v.minValue(0, 'negative'));
/** JSONata leaves out what it does not find, and APIs send null: both are "not known". */
const optional = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);

// JSONata gives a list of one as the thing itself, and an empty list as nothing
const asList = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
const listOf = <T extends v.GenericSchema>(schema: T, most: number) =>
  v.optional(v.pipe(v.unknown(), v.transform(asList), v.array(schema), v.maxLength(most, `more than ${most} entries`)), []);

const pointSchema = v.object({
  id: v.picklist(pointIds),
  today: optional(mass),
  capacityPerDay: optional(mass),
  state: optional(v.picklist(['running', 'idle', 'maintenance', 'offline'])),
  conditionerToday: optional(mass),
});
const daySchema = v.object({ date: day, wetWaste: mass, parks: mass, others: optional(mass) });

/** What a mapping must give: a Snapshot in the unit it names, where points, history and most of their fields may be missing. */
export const mappedSchema = v.object({
  unit: v.picklist(['t', 'kg']),
  asOf: time,
  district: v.object({ wetWasteToday: mass, parksToday: mass, othersToday: optional(mass) }),
  points: listOf(pointSchema, 100),
  history: listOf(daySchema, 4000),
});
type Mapped = v.InferOutput<typeof mappedSchema>;

// six digits of a tonne are a gram: enough, and free of 0.30000000000000004
const inTonnes = (unit: Mapped['unit']) => (value: number) => Math.round(value * tonnesPer[unit] * 1e6) / 1e6;

const pointsOf = (mapped: Mapped): PointReading[] => {
  const tonnes = inTonnes(mapped.unit);
  const known = (value: number | null) => (value === null ? null : tonnes(value));
  return pointIds.flatMap((id) => {
    const found = mapped.points.find((entry) => entry.id === id);
    if (!found || found.today === null) return [];
    const { state } = found;
    return [
      {
        id,
        today: tonnes(found.today),
        capacityPerDay: known(found.capacityPerDay),
        state,
        conditionerToday: known(found.conditionerToday),
      },
    ];
  });
};

const historyOf = (mapped: Mapped): DayTotal[] => {
  const tonnes = inTonnes(mapped.unit);
  const today = hallDay(Date.parse(mapped.asOf));
  return mapped.history
    .filter((entry) => entry.date !== today)
    .map(({ date, wetWaste, parks, others }) => ({
      date,
      wetWaste: tonnes(wetWaste),
      parks: tonnes(parks),
      others: tonnes(others ?? Math.max(0, wetWaste - parks)),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(-maxHistoryDays);
};

/** The snapshot in tonnes. A district without `othersToday` gets the difference, which is what the article's "others" are. */
export const toSnapshot = (mapped: Mapped): Snapshot => {
  const tonnes = inTonnes(mapped.unit);
  const { wetWasteToday, parksToday, othersToday } = mapped.district;
  return {
    asOf: toHallIso(Date.parse(mapped.asOf)),
    district: {
      wetWasteToday: tonnes(wetWasteToday),
      parksToday: tonnes(parksToday),
      othersToday: tonnes(othersToday ?? Math.max(0, wetWasteToday - parksToday)),
    },
    points: pointsOf(mapped),
    history: historyOf(mapped),
  };
};
