import type { LoopFacts } from '../../shared/content';
import { dayMs, hallDay, msIntoDay, startOfHallDay, toHallIso } from '../../shared/hallTime';
import { pointIds, type DayTotal, type PointId, type PointReading, type Reading, type Snapshot } from '../../shared/snapshot';
import { collectedShare, sampleDayMass, type Stream } from './sampleCurve';
import { seededSigned, seededUnit } from './seeded';

const hourMs = 3_600_000;
const minuteMs = 60_000;
const stepMs = 15 * minuteMs;
const historyDays = 365;

// Ours, not Hongmei's: together about a third of the district, because nobody has measured what the three points treat.
const pointPlans: Record<PointId, { shareOfDistrict: number; stream: Stream }> = {
  jabil: { shareOfDistrict: 0.13, stream: 'parks' },
  yuejie: { shareOfDistrict: 0.17, stream: 'parks' },
  huayue: { shareOfDistrict: 0.05, stream: 'others' },
};
const maintenanceChance = 0.03;
// the way from the canteens to the machine
const haulHours = 0.5;

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

const district = (nowMs: number, facts: LoopFacts): Snapshot['district'] => {
  const day = hallDay(nowMs);
  const hours = msIntoDay(nowMs) / hourMs;
  const soFar = (stream: Stream) => round(sampleDayMass(stream, nowMs, facts) * collectedShare(stream, day, hours), 2);
  const parksToday = soFar('parks');
  const othersToday = soFar('others');
  return { wetWasteToday: round(parksToday + othersToday, 2), parksToday, othersToday };
};

const point = (id: PointId, nowMs: number, facts: LoopFacts): PointReading => {
  const { shareOfDistrict, stream } = pointPlans[id];
  const day = hallDay(nowMs);
  const hours = msIntoDay(nowMs) / hourMs;
  const isClosed = seededUnit(`${day} ${id} maintenance`) < maintenanceChance;
  const rhythm = sampleDayMass(stream, nowMs, facts) / facts.usualDay[stream];
  const wholeDay = isClosed ? 0 : facts.usualDay.wetWaste * shareOfDistrict * rhythm * (1 + 0.05 * seededSigned(`${day} ${id}`));
  const today = round(wholeDay * collectedShare(stream, day, hours - haulHours), 2);
  const isOpen = hours >= 7 && hours < 22.5;
  return {
    id,
    today,
    capacityPerDay: null,
    state: isClosed ? 'maintenance' : isOpen ? 'running' : 'idle',
    conditionerToday: round(today * facts.typical.conditionerPerTonne, 3),
  };
};

const finishedDay = (dayStartMs: number, facts: LoopFacts): DayTotal => {
  const parks = round(sampleDayMass('parks', dayStartMs, facts), 2);
  const others = round(sampleDayMass('others', dayStartMs, facts), 2);
  return { date: hallDay(dayStartMs), wetWaste: round(parks + others, 2), parks, others };
};

/**
 * What a day like the article's would look like at this moment (t): 46 t on a usual day, 37 t of it from parks.
 * The weekly rhythm is ours: parks 1.12 to 1.19 of their mean on working days, about 0.6 at weekends; others 0.96 and 1.1.
 * Means over a week are the article's. Pure: the same clock gives the same figures.
 */
export const sampleSnapshot = (nowMs: number, facts: LoopFacts): Snapshot => {
  const today = startOfHallDay(nowMs);
  return {
    asOf: toHallIso(nowMs),
    district: district(nowMs, facts),
    points: pointIds.map((id) => point(id, nowMs, facts)),
    history: Array.from({ length: historyDays }, (_, index) => finishedDay(today - (historyDays - index) * dayMs, facts)),
  };
};

/** t collected by this moment of a sample day: what an API's figure is compared with. */
export const sampleTotal = (nowMs: number, facts: LoopFacts): number => district(nowMs, facts).wetWasteToday;

/** Today's sample curve from midnight in steps of 15 min, and the present moment. */
export const sampleToday = (nowMs: number, facts: LoopFacts): Reading[] => {
  const midnight = startOfHallDay(nowMs);
  const at = (ms: number): Reading => ({ asOf: toHallIso(ms), wetWasteToday: sampleTotal(ms, facts), source: 'sample' });
  const steps = Math.floor((nowMs - midnight) / stepMs);
  const curve = Array.from({ length: steps + 1 }, (_, index) => at(midnight + index * stepMs));
  return (nowMs - midnight) % stepMs < 1000 ? curve : [...curve, at(nowMs)];
};
