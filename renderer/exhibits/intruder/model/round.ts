// A round at the sorting table: the heap rides towards the crusher, the player picks out what does not belong. Pure.
import { clamp } from '../../../lib/math';
import type { Level } from '../parameters';
import type { Thing } from './heap';

export type Fate = 'lying' | 'picked' | 'crushed';

export interface Round {
  readonly level: Level;
  readonly things: readonly Thing[];
  readonly fates: Readonly<Record<number, Fate>>;
  /** keys of food that was taken for an intruder, in the order of the mistakes */
  readonly mistaken: readonly number[];
  /** how far the table has run, in table lengths */
  readonly travelled: number;
  /** ms the belt needs for one table length; null: it runs only when it is sent */
  readonly lengthMs: number | null;
  /** ms the machine still stands because of what went into it */
  readonly jamMs: number;
  /** the intruder that went into the crusher last */
  readonly lastCrushed: number | null;
  readonly over: boolean;
}

/** Faster on higher levels. */
const pace: Readonly<Record<Level, number>> = { 1: 1, 2: 0.85, 3: 0.7 };
/** ms the table stands when something jams the machine: time to read what happened. */
export const jamLengthMs = 3500;
/** Without a clock, one press sends the table on so far. */
const sentAtOnce = 0.12;

export interface RoundOptions {
  readonly level: Level;
  readonly things: readonly Thing[];
  readonly seconds: number;
  readonly noTimer: boolean;
}

export function newRound({ level, things, seconds, noTimer }: RoundOptions): Round {
  return {
    level,
    things,
    fates: Object.fromEntries(things.map(({ key }) => [key, 'lying' as const])),
    mistaken: [],
    travelled: 0,
    lengthMs: noTimer ? null : seconds * 1000 * pace[level],
    jamMs: 0,
    lastCrushed: null,
    over: false,
  };
}

export const isIntruder = (thing: Thing): boolean => thing.bin !== 'food';
const lying = (round: Round, thing: Thing): boolean => round.fates[thing.key] === 'lying';
const intrudersLeft = (round: Round): boolean => round.things.some((thing) => isIntruder(thing) && lying(round, thing));
/** The crusher takes a thing when its middle reaches the end of the table. */
const isDue = (thing: Thing, travelled: number): boolean => thing.along + travelled >= 1 - 1e-9;

function feedTo(round: Round, travelled: number): Round {
  const due = round.things.filter((thing) => lying(round, thing) && isDue(thing, travelled));
  const moved = { ...round, travelled };
  if (due.length === 0) return moved;
  const fates = { ...round.fates };
  for (const { key } of due) fates[key] = 'crushed';
  const jam = due.findLast(isIntruder);
  const next = { ...moved, fates, jamMs: jam ? jamLengthMs : 0, lastCrushed: jam?.key ?? round.lastCrushed };
  return { ...next, over: !intrudersLeft(next) && next.jamMs === 0 };
}

/** The first thing that jams stops the table there: what lies behind it waits. */
function firstStop(round: Round, to: number): number {
  const ahead = round.things.filter((thing) => isIntruder(thing) && lying(round, thing)).map((thing) => 1 - thing.along);
  const first = Math.min(...ahead, Infinity);
  return Math.min(to, Math.max(first, round.travelled));
}

/** Time passes, ms: the table runs, or the jam is cleared. */
export function advance(round: Round, deltaMs: number): Round {
  if (round.over || deltaMs <= 0) return round;
  if (round.jamMs > 0) {
    const jamMs = Math.max(0, round.jamMs - deltaMs);
    const next = { ...round, jamMs };
    return jamMs === 0 && !intrudersLeft(next) ? { ...next, over: true } : next;
  }
  if (round.lengthMs === null) return round;
  return feedTo(round, firstStop(round, round.travelled + deltaMs / round.lengthMs));
}

/** Without a clock: the player sends the table on a little. */
export function sendOn(round: Round): Round {
  if (round.over || round.jamMs > 0) return round;
  return feedTo(round, firstStop(round, round.travelled + sentAtOnce));
}

export type Verdict = 'intruder' | 'belongs' | 'gone';

/** The player takes a thing for an intruder. An unknown or gone key changes nothing. */
export function pick(round: Round, key: number): { readonly round: Round; readonly verdict: Verdict } {
  const thing = round.things.find((each) => each.key === key);
  if (!thing || round.over || !lying(round, thing)) return { round, verdict: 'gone' };
  if (!isIntruder(thing)) {
    const mistaken = round.mistaken.includes(key) ? round.mistaken : [...round.mistaken, key];
    return { round: { ...round, mistaken }, verdict: 'belongs' };
  }
  const next = { ...round, fates: { ...round.fates, [key]: 'picked' as const } };
  return { round: { ...next, over: !intrudersLeft(next) && next.jamMs === 0 }, verdict: 'intruder' };
}

/** A finger pushes a thing aside; it stays on the table. Positions as of the heap. */
export function moveTo(round: Round, key: number, along: number, across: number): Round {
  const thing = round.things.find((each) => each.key === key);
  if (!thing || round.over || !lying(round, thing)) return round;
  const top = Math.max(...round.things.map((each) => each.layer)) + 1;
  // never pushed into the crusher, never off the table
  const limit = Math.max(thing.along, 0.93 - round.travelled);
  const moved = { ...thing, along: clamp(along, 0.04 - round.travelled, limit), across: clamp(across, 0.08, 0.92), layer: top };
  return { ...round, things: round.things.map((each) => (each === thing ? moved : each)) };
}

/**
 * What lies between the things, soup and rice, g: makes the heap a bin's worth. A setting of the game, chosen so that impurities lie
 * near the typical 3 to 10 % of food waste as it arrives (loop-facts 3.2).
 */
const mashGrams = 9000;
const mass = (things: readonly Thing[]): number => things.reduce((sum, { grams }) => sum + grams, 0);

export interface Score {
  readonly found: readonly Thing[];
  readonly passed: readonly Thing[];
  readonly intruders: number;
  readonly mistaken: readonly Thing[];
  /** part of the mass that does not belong, 0 to 1: when the bin was tipped, and of what went (or goes) into the machine */
  readonly before: number;
  readonly after: number;
  /** 0 to 120: mass kept out of the machine, less for false alarms, more for finding all early */
  readonly points: number;
}

const penalty = 3;
const bonus = 20;

export function scoreOf(round: Round): Score {
  const intruders = round.things.filter(isIntruder);
  const by = (fate: Fate): Thing[] => intruders.filter(({ key }) => round.fates[key] === fate);
  const [found, passed, left] = [by('picked'), by('crushed'), by('lying')];
  const goesIn = round.things.filter(({ key }) => round.fates[key] !== 'picked');
  const kept = intruders.length === 0 ? 1 : mass(found) / mass(intruders);
  const early = found.length === intruders.length && round.lengthMs !== null ? clamp(1 - round.travelled, 0, 1) * bonus : 0;
  return {
    found,
    passed,
    intruders: intruders.length,
    mistaken: round.mistaken.flatMap((key) => round.things.filter((thing) => thing.key === key)),
    before: mass(intruders) / (mass(round.things) + mashGrams),
    after: mass([...passed, ...left]) / (mass(goesIn) + mashGrams),
    points: Math.max(0, Math.round(100 * kept + early - penalty * round.mistaken.length)),
  };
}
