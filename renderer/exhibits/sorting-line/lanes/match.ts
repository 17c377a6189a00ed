import type { BinId, WasteItem } from '../../../../electron/shared/content';
import { answer, newRound, nothingDue, scoreOf, supplyFrom, type Due, type Round } from '../model';
import type { Level } from '../parameters';
import { dealDeck, fillers, tieItems, type Dealt } from './deal';

export interface LaneLesson extends Dealt {
  readonly key: number;
  readonly tried: BinId;
  /** ms it has been open */
  readonly ms: number;
  /** counts, so that the same item twice is two lessons */
  readonly serial: number;
}

/** One player: a seat, a round of their own, a clock of their own that waits while their lesson is read. */
export interface Lane {
  readonly seat: number;
  readonly round: Round;
  readonly ms: number;
  readonly lesson: LaneLesson | null;
  readonly lessons: number;
}

/** Sudden death: the same item for all that are tied, the first right bin wins. */
export interface Tie {
  /** indices of lanes */
  readonly lanes: readonly number[];
  readonly index: number;
  /** ready: about to come · ask: on the belts · look: nobody knew it, the right bin is shown */
  readonly state: 'ready' | 'ask' | 'look';
  readonly ms: number;
  /** lanes that have tried a wrong bin for this item */
  readonly out: readonly number[];
}

export interface Match {
  readonly phase: 'play' | 'turn' | 'tie' | 'over';
  readonly level: Level;
  readonly seed: number;
  readonly length: number;
  /** ms each lane has; null: no clock */
  readonly limitMs: number | null;
  readonly deck: readonly Dealt[];
  readonly lanes: readonly Lane[];
  /** teams that play in turns: lanes that have played, seats still to come */
  readonly done: readonly Lane[];
  readonly waiting: readonly (readonly number[])[];
  readonly tie: Tie | null;
  /** seat that won the tie-break */
  readonly winner: number | null;
}

export interface MatchOptions {
  readonly items: readonly WasteItem[];
  readonly level: Level;
  readonly seed: number;
  /** one to six; more than four play in turns */
  readonly seats: readonly number[];
  readonly length: number;
  readonly seconds: number;
  readonly noTimer: boolean;
  /** what was mistaken earlier in the visit comes back to all lanes alike */
  readonly due?: Due;
}

/** A new item comes this often, to everyone alike; ms */
export const paceMs = 3200;
const tieAskMs = 12_000;
const tieReadyMs = 2600;
const tieLookMs = 3200;
/** a lesson nobody closes closes by itself: a lane left behind must not hold up the others */
const lessonOpenMs = 15_000;
const mostAtOnce = 4;

const newLane = (match: Pick<Match, 'level' | 'seed' | 'length'>, seat: number): Lane => ({
  seat,
  round: newRound({ level: match.level, ends: 'items', items: match.length, seconds: 0, noTimer: true, seed: match.seed }),
  ms: 0,
  lesson: null,
  lessons: 0,
});

/** Five and six teams play in turns, in groups as even as can be. */
export function groupsOf(seats: readonly number[]): number[][] {
  const groups = Math.ceil(seats.length / mostAtOnce);
  const size = Math.ceil(seats.length / groups);
  return Array.from({ length: groups }, (_, index) => seats.slice(index * size, (index + 1) * size));
}

export function newMatch({ items, level, seed, seats, length: wanted, seconds, noTimer, due = nothingDue }: MatchOptions): Match {
  const deck = dealDeck({ items, level, seed, length: wanted, due });
  const length = Math.min(wanted, deck.length);
  const [first = [], ...waiting] = groupsOf(seats);
  return {
    phase: 'play',
    level,
    seed,
    length,
    limitMs: noTimer ? null : seconds * 1000,
    deck,
    lanes: first.map((seat) => newLane({ level, seed, length }, seat)),
    done: [],
    waiting,
    tie: null,
    winner: null,
  };
}

/** The next group of teams, with items of the same kind that nobody has seen yet. */
export function nextTurn(match: Match, items: readonly WasteItem[]): Match {
  const [seats, ...waiting] = match.waiting;
  if (match.phase !== 'turn' || !seats) return match;
  const seen = match.deck.map((each) => each.id);
  const deck = dealDeck({ items, level: match.level, seed: match.seed + 1, length: match.length, not: seen });
  const length = Math.min(match.length, deck.length);
  return {
    ...match,
    phase: 'play',
    deck,
    done: [...match.done, ...match.lanes],
    lanes: seats.map((seat) => newLane({ ...match, length }, seat)),
    waiting,
  };
}

/** Has this lane nothing left to do? */
export const isDone = (lane: Lane): boolean => lane.round.over && lane.lesson === null;

const withLane = (match: Match, index: number, lane: Lane): Match => ({
  ...match,
  lanes: match.lanes.map((each, at) => (at === index ? lane : each)),
});

/** One more piece for a lane, where one is due at the common pace and its belt has room. */
export function supplyLane(match: Match, index: number, capacity: number): Match {
  const lane = match.lanes[index];
  if (!lane || match.phase !== 'play' || lane.lesson || lane.round.pieces.length >= capacity) return match;
  const { round } = lane;
  const isDue = round.returning.some((each) => each.in <= 0);
  if (round.entries.length < match.length && !isDue && lane.ms < round.entries.length * paceMs) return match;
  const next = supplyFrom(round, 0, ({ entries, draws }) => {
    const at = entries.length < match.length ? entries.length : match.length + tieItems + ((draws - match.length) % fillers);
    return match.deck[at] ?? null;
  });
  return next === round ? match : withLane(match, index, { ...lane, round: next });
}

export interface LaneAnswer {
  readonly match: Match;
  readonly correct: boolean;
  /** the piece has left the belt: right, or wrong for the second time and put where it belongs */
  readonly gone: boolean;
}

/** A piece lands in one of its own lane's bins. Wrong once: a lesson, it stays. Wrong again: a lesson, and it goes where it belongs. */
export function answerLane(match: Match, index: number, key: number, bin: BinId): LaneAnswer | null {
  const lane = match.lanes[index];
  const piece = lane?.round.pieces.find((each) => each.key === key);
  if (!lane || !piece || match.phase !== 'play') return null;
  const first = answer(lane.round, key, bin);
  if (!first) return null;
  if (first.correct) {
    const lesson = lane.lesson?.key === key ? null : lane.lesson;
    return { correct: true, gone: true, match: settle(withLane(match, index, { ...lane, round: first.round, lesson })) };
  }
  const swept = piece.mistaken ? answer(first.round, key, piece.bin) : null;
  const lessons = lane.lessons + 1;
  const lesson: LaneLesson = { key, id: piece.id, bin: piece.bin, tried: bin, ms: 0, serial: lessons };
  const next = { ...lane, round: swept?.round ?? first.round, lesson, lessons };
  return { correct: false, gone: swept !== null, match: withLane(match, index, next) };
}

export function closeLesson(match: Match, index: number): Match {
  const lane = match.lanes[index];
  return lane?.lesson ? settle(withLane(match, index, { ...lane, lesson: null })) : match;
}

/** Item of the tie-break; null where none is left. */
export const tieItem = (match: Match): Dealt | null => (match.tie ? (match.deck[match.length + match.tie.index] ?? null) : null);

export function answerTie(match: Match, index: number, bin: BinId): { match: Match; correct: boolean } | null {
  const { tie } = match;
  const item = tieItem(match);
  const lane = match.lanes[index];
  if (match.phase !== 'tie' || !tie || !item || !lane || tie.state !== 'ask') return null;
  if (!tie.lanes.includes(index) || tie.out.includes(index)) return null;
  if (bin === item.bin) return { correct: true, match: { ...match, phase: 'over', winner: lane.seat } };
  const out = [...tie.out, index];
  const state = out.length === tie.lanes.length ? ('look' as const) : tie.state;
  return { correct: false, match: { ...match, tie: { ...tie, out, state, ms: state === 'look' ? 0 : tie.ms } } };
}

/** Ends the match as it stands: who is tied shares the place. */
export const endMatch = (match: Match): Match => ({ ...match, phase: 'over' });

const rightOf = (lane: Lane): number => scoreOf(lane.round).right.length;

/** What comes once every lane has done: the next group, a tie-break, or the end. */
function settle(match: Match): Match {
  if (match.phase !== 'play' || !match.lanes.every(isDone)) return match;
  if (match.waiting.length > 0) return { ...match, phase: 'turn' };
  const all = [...match.done, ...match.lanes];
  const best = Math.max(...all.map(rightOf));
  const tied = all.filter((lane) => rightOf(lane) === best);
  if (best === 0 || tied.length < 2 || tied.length > mostAtOnce || match.deck.length <= match.length) return endMatch(match);
  const lanes = match.done.length > 0 ? tied : match.lanes;
  const tie: Tie = { lanes: tied.map((lane) => lanes.indexOf(lane)), index: 0, state: 'ready', ms: 0, out: [] };
  return { ...match, phase: 'tie', lanes, done: all.filter((lane) => !lanes.includes(lane)), tie };
}

function passTie(match: Match, tie: Tie, deltaMs: number): Match {
  const ms = tie.ms + deltaMs;
  if (tie.state === 'ready' && ms >= tieReadyMs) return { ...match, tie: { ...tie, state: 'ask', ms: 0 } };
  if (tie.state === 'ask' && match.limitMs !== null && ms >= tieAskMs) return { ...match, tie: { ...tie, state: 'look', ms: 0 } };
  if (tie.state === 'look' && ms >= tieLookMs) {
    const index = tie.index + 1;
    if (index >= tieItems || match.length + index >= match.deck.length) return endMatch(match);
    return { ...match, tie: { ...tie, index, state: 'ready', ms: 0, out: [] } };
  }
  return { ...match, tie: { ...tie, ms } };
}

function passLane(lane: Lane, limitMs: number | null, deltaMs: number): Lane {
  if (lane.lesson) {
    const ms = lane.lesson.ms + deltaMs;
    return { ...lane, lesson: limitMs !== null && ms >= lessonOpenMs ? null : { ...lane.lesson, ms } };
  }
  if (lane.round.over) return lane;
  const ms = lane.ms + deltaMs;
  return { ...lane, ms, round: limitMs !== null && ms >= limitMs ? { ...lane.round, over: true } : lane.round };
}

/** Time goes by: each lane's own clock, the lessons' and the tie-break's. ms. */
export function passTime(match: Match, deltaMs: number): Match {
  if (match.phase === 'tie' && match.tie) return passTie(match, match.tie, deltaMs);
  if (match.phase !== 'play') return match;
  return settle({ ...match, lanes: match.lanes.map((lane) => passLane(lane, match.limitMs, deltaMs)) });
}

export interface Standing {
  readonly seat: number;
  /** right at the first try */
  readonly right: number;
  /** 1 is first; who is level shares a place */
  readonly rank: number;
}

/** Everybody's place, best first. The tie-break decides only who is first. */
export function standings(match: Match): Standing[] {
  const all = [...match.done, ...match.lanes].map((lane) => ({ seat: lane.seat, right: rightOf(lane) }));
  const worth = ({ seat, right }: { seat: number; right: number }): number => right + (seat === match.winner ? 0.5 : 0);
  return all
    .map((each) => ({ ...each, rank: 1 + all.filter((other) => worth(other) > worth(each)).length }))
    .sort((a, b) => a.rank - b.rank || a.seat - b.seat);
}

interface Missed {
  readonly id: string;
  readonly bin: BinId;
  /** how many players it went wrong for */
  readonly count: number;
  /** a wrong bin somebody put it into */
  readonly tried: BinId | undefined;
}

/** Items missed by anybody, those missed by most first. */
export function missedBy(match: Match): Missed[] {
  const counts = new Map<string, Missed>();
  for (const lane of [...match.done, ...match.lanes]) {
    const { learned, again } = scoreOf(lane.round);
    for (const { id, bin, tried } of [...learned, ...again])
      counts.set(id, { id, bin, count: (counts.get(id)?.count ?? 0) + 1, tried: counts.get(id)?.tried ?? tried });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** What each seat came to, in the order of the seats. */
const bySeat = (match: Match): { right: number; asked: number }[] =>
  [...match.done, ...match.lanes]
    .sort((a, b) => a.seat - b.seat)
    .map((lane) => ({ right: rightOf(lane), asked: Math.max(match.length, scoreOf(lane.round).asked) }));

/** What the match came to, all players together and each apart. */
export function outcomeOf(match: Match): {
  level: number;
  right: number;
  asked: number;
  missed: string[];
  teams: { right: number; asked: number }[];
} {
  const scores = [...match.done, ...match.lanes].map((lane) => scoreOf(lane.round));
  const sum = (of: (score: (typeof scores)[number]) => number): number => scores.reduce((total, score) => total + of(score), 0);
  return {
    level: match.level,
    right: sum((score) => score.right.length),
    asked: sum((score) => score.asked),
    missed: missedBy(match).map(({ id }) => id),
    teams: bySeat(match),
  };
}
