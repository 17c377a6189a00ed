import type { LoopFacts } from '../../shared/content';
import { dayMs, hallDay, msIntoDay, startOfHallDay } from '../../shared/hallTime';
import type { Snapshot } from '../../shared/snapshot';
import { sampleTotal } from './sample';

const hourMs = 3_600_000;
/** A server's clock may run ahead by this much before its time counts as the future. */
export const clockSkewMs = 120_000;
const oldestDays = 400;
// an API that counts evenly round the clock is this far ahead of collection rounds before breakfast
const nightAllowance = 2;
const fallTolerance = 0.05;

// parts rounded to 0.1 t each, or to 1 % by a scale
const roundingOf = (whole: number): number => Math.max(0.15, whole * 0.01);
const amount = (tonnes: number): string => `${Number(tonnes.toPrecision(4))} t`;

/**
 * Most that may have been collected by a moment (t): three times the sample curve at the end of that hour. Before breakfast the curve is
 * next to nothing, so an even 24 h count and 2 t on top are let through too; a figure in kg is a thousand times over and still caught.
 */
const mostBy = (asOfMs: number, facts: LoopFacts): number => {
  const midnight = startOfHallDay(asOfMs);
  const endOfHour = midnight + Math.min(dayMs - 1000, (Math.floor(msIntoDay(asOfMs) / hourMs) + 1) * hourMs);
  const evenly = (facts.usualDay.wetWaste * msIntoDay(asOfMs)) / dayMs;
  return Math.max(3 * sampleTotal(endOfHour, facts), evenly + nightAllowance);
};

/** Least that a count which is not nought can be (t) once the curve has risen: a hundredth of it. Less is t taken for kg. */
const leastBy = (asOfMs: number, facts: LoopFacts): number => {
  const curve = sampleTotal(asOfMs, facts);
  return curve >= 10 ? curve / 100 : 0;
};

const wrongTime = (asOfMs: number, nowMs: number): string | null => {
  if (asOfMs > nowMs + clockSkewMs) return 'asOf: lies in the future';
  if (asOfMs < nowMs - oldestDays * dayMs) return `asOf: older than ${oldestDays} days`;
  return null;
};

const wrongParts = ({ district, points, history }: Snapshot): string | null => {
  const whole = district.wetWasteToday;
  const most = whole + roundingOf(whole);
  if (district.parksToday > most) return `district.parksToday: ${amount(district.parksToday)} is more than the whole ${amount(whole)}`;
  if (district.othersToday > most) return `district.othersToday: ${amount(district.othersToday)} is more than the whole ${amount(whole)}`;
  if (district.parksToday + district.othersToday > most) return `district: parks and others are more than the whole ${amount(whole)}`;
  const treated = points.reduce((sum, point) => sum + point.today, 0);
  if (treated > most) return `points: together ${amount(treated)}, more than the whole ${amount(whole)}`;
  const bad = history.findIndex((day) => Math.max(day.parks, day.others, day.parks + day.others) > day.wetWaste + roundingOf(day.wetWaste));
  return bad < 0 ? null : `history.${bad}: parts are more than the whole`;
};

const wrongAmount = (snapshot: Snapshot, facts: LoopFacts): string | null => {
  const asOfMs = Date.parse(snapshot.asOf);
  const whole = snapshot.district.wetWasteToday;
  const tenDays = 10 * facts.usualDay.wetWaste;
  if (whole > tenDays) return `district.wetWasteToday: ${amount(whole)} is over ten times a usual day; is the unit right?`;
  const most = mostBy(asOfMs, facts);
  if (whole > most)
    return `district.wetWasteToday: ${amount(whole)} is more than the ${amount(most)} possible by that hour; is the unit right?`;
  if (whole > 0 && whole < leastBy(asOfMs, facts))
    return `district.wetWasteToday: ${amount(whole)} is next to nothing for that hour; is the unit right?`;
  for (const { id, capacityPerDay, conditionerToday } of snapshot.points) {
    if ((capacityPerDay ?? 0) > tenDays)
      return `points.${id}.capacityPerDay: ${amount(capacityPerDay ?? 0)} is over ten usual days of the whole district`;
    if ((conditionerToday ?? 0) > facts.usualDay.wetWaste)
      return `points.${id}.conditionerToday: ${amount(conditionerToday ?? 0)} is over a usual day's waste`;
  }
  return null;
};

const wrongHistory = ({ asOf, history }: Snapshot, facts: LoopFacts): string | null => {
  const today = hallDay(Date.parse(asOf));
  for (const [index, day] of history.entries()) {
    if (day.date >= today) return `history.${index}.date: ${day.date} is not over yet`;
    if (day.date === history[index - 1]?.date) return `history.${index}.date: ${day.date} is there twice`;
    if (day.wetWaste > 10 * facts.usualDay.wetWaste)
      return `history.${index}.wetWaste: ${amount(day.wetWaste)} is over ten times a usual day`;
  }
  return null;
};

const fallen = ({ asOf, district }: Snapshot, last: Snapshot): string | null => {
  if (Date.parse(asOf) < Date.parse(last.asOf)) return 'asOf: older than the snapshot already held';
  if (hallDay(Date.parse(asOf)) !== hallDay(Date.parse(last.asOf))) return null;
  for (const key of ['wetWasteToday', 'parksToday'] as const) {
    const [now, before] = [district[key], last.district[key]];
    if (now < before - fallTolerance) return `district.${key}: fell from ${amount(before)} to ${amount(now)} within a day`;
  }
  return null;
};

/**
 * Why a snapshot cannot be true, by field, or null. Masses in t. `last`: the snapshot held now, null if none counts.
 * The figures of the message come from the snapshot; texts of the API never do.
 */
export const implausible = (
  snapshot: Snapshot,
  { nowMs, facts, last }: { nowMs: number; facts: LoopFacts; last: Snapshot | null },
): string | null =>
  wrongTime(Date.parse(snapshot.asOf), nowMs) ??
  wrongAmount(snapshot, facts) ??
  wrongParts(snapshot) ??
  wrongHistory(snapshot, facts) ??
  (last && fallen(snapshot, last));
