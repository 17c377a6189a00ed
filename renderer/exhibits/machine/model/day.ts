// Tonnage over the hours of a day: what the feed says of the hours gone by, a typical course for those to come.
import { clamp, lerp } from '../../../lib/math';

/** Share of a day's food waste that has come in by each full hour, 0 to 24 h: a typical course with peaks after the meals. */
const typicalShares = [
  0, 0, 0.006, 0.011, 0.011, 0.011, 0.011, 0.02, 0.04, 0.07, 0.13, 0.19, 0.22, 0.26, 0.34, 0.52, 0.66, 0.71, 0.73, 0.75, 0.79, 0.9, 0.97,
  0.995, 1,
] as const;

/** Typical share by `hour` (0 to 24). */
export const typicalShare = (hour: number): number => {
  const h = clamp(hour, 0, 24);
  const low = Math.min(23, Math.floor(h));
  return lerp(typicalShares[low]!, typicalShares[low + 1]!, h - low);
};

/** One moment of today's curve. */
export interface Mark {
  /** hours into the day */
  readonly hour: number;
  /** t so far, whole district */
  readonly tonnes: number;
}

export interface DayCourse {
  /** t of the chosen source by `asOfHour` */
  readonly tonnes: number;
  readonly asOfHour: number;
  /** today's curve of the district, oldest first; its shape is lent to the source */
  readonly marks: readonly Mark[];
}

/** Below this share the typical course says nothing about a whole day. */
const leastShare = 0.02;

const shareOfCurve = ({ marks, asOfHour }: DayCourse, hour: number): number | null => {
  const known = marks.filter((mark) => mark.hour <= asOfHour);
  const last = known.at(-1);
  if (known.length < 3 || !last || last.tonnes <= 0) return null;
  const after = known.findIndex((mark) => mark.hour >= hour);
  if (after < 0) return 1;
  const [a, b] = [known[after - 1] ?? { hour: 0, tonnes: 0 }, known[after]!];
  const t = b.hour > a.hour ? clamp((hour - a.hour) / (b.hour - a.hour), 0, 1) : 1;
  return clamp(lerp(a.tonnes, b.tonnes, t) / last.tonnes, 0, 1);
};

/** t by `hour` (0 to 24); never falls. Beyond `asOfHour` it is an estimate by the typical course. */
export const tonnesAt = (course: DayCourse, hour: number): number => {
  const { tonnes, asOfHour } = course;
  const reached = typicalShare(asOfHour);
  if (hour > asOfHour) return reached < leastShare ? tonnes : (tonnes * Math.max(typicalShare(hour), reached)) / reached;
  const share = shareOfCurve(course, hour) ?? (reached > 0 ? typicalShare(hour) / reached : asOfHour > 0 ? hour / asOfHour : 1);
  return tonnes * clamp(share, 0, 1);
};

/** t/h around `hour`, over an hour. */
export const rateAt = (course: DayCourse, hour: number): number => {
  const [from, to] = [Math.max(0, hour - 0.5), Math.min(24, hour + 0.5)];
  return Math.max(0, tonnesAt(course, to) - tonnesAt(course, from)) / (to - from);
};

/** h of the day that pass in a second of the run: a day in a minute. */
export const hoursPerSecond = 24 / 60;
