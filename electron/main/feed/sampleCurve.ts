import type { LoopFacts } from '../../shared/content';
import { hallDay } from '../../shared/hallTime';
import { seededSigned } from './seeded';

/** A collection round: share of the day's mass collected between two hours of the hall's day. */
interface Round {
  from: number;
  to: number;
  share: number;
}

// Canteens empty their bins after each meal; lunch is the office workers' meal by far.
const parkRounds: readonly Round[] = [
  { from: 6.5, to: 8, share: 0.05 },
  { from: 9, to: 10.5, share: 0.13 },
  { from: 13, to: 15.5, share: 0.57 },
  { from: 19, to: 21, share: 0.25 },
];
// Street restaurants after closing, then homes after their morning and evening drop-off hours, restaurants after lunch between.
const otherRounds: readonly Round[] = [
  { from: 0.5, to: 2.5, share: 0.08 },
  { from: 8, to: 10, share: 0.34 },
  { from: 14, to: 15.5, share: 0.14 },
  { from: 19.5, to: 22, share: 0.44 },
];

// Monday to Sunday. Both rows have the mean 1, so that the week's mean is the article's 46 t with 37 t from parks.
const parkWeek = [1.15, 1.18, 1.19, 1.18, 1.12, 0.64, 0.54] as const;
const otherWeek = [0.96, 0.96, 0.96, 0.96, 0.96, 1.1, 1.1] as const;
const dayVariation = 0.06;
const latestShiftHours = 0.2;

export type Stream = 'parks' | 'others';

/** Whole mass (t) of the hall day that holds `atMs`. */
export const sampleDayMass = (stream: Stream, atMs: number, facts: LoopFacts): number => {
  const day = hallDay(atMs);
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const week = stream === 'parks' ? parkWeek : otherWeek;
  const varied = 1 + dayVariation * seededSigned(`${day} ${stream}`);
  return facts.usualDay[stream] * (week[weekday] ?? 1) * varied;
};

const smooth = (part: number): number => {
  const x = Math.min(1, Math.max(0, part));
  return x * x * (3 - 2 * x);
};

/** Share (0 to 1) of the day's mass collected by `hours` into `day`; never falls within a day. */
export const collectedShare = (stream: Stream, day: string, hours: number): number => {
  const rounds = stream === 'parks' ? parkRounds : otherRounds;
  return rounds.reduce((sum, round, index) => {
    const shift = latestShiftHours * seededSigned(`${day} ${stream} ${index}`);
    return sum + round.share * smooth((hours - round.from - shift) / (round.to - round.from));
  }, 0);
};
