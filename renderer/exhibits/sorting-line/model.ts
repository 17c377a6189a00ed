import type { BinId, WasteItem } from '../../../electron/shared/content';
import { clamp } from '../../lib/math';
import { seededRandom } from '../../lib/random';
import { drawItem } from './draw';
import type { Ends, Level } from './parameters';

/** What became of one of the round's items: right at once, right when it came back, still to look at again. */
export type Fate = 'open' | 'right' | 'again' | 'learned';

export interface Entry {
  readonly id: string;
  readonly bin: BinId;
  readonly fate: Fate;
  /** the wrong bin it was put into last */
  readonly tried?: BinId | undefined;
}

/** One thing on the belt. An item that was mistaken comes back as a new piece. */
export interface Piece {
  readonly key: number;
  readonly id: string;
  readonly bin: BinId;
  readonly lane: number;
  readonly isReturn: boolean;
  /** dropped into a wrong bin already */
  readonly mistaken: boolean;
  /** wrong bins it has been in */
  readonly tries?: number;
  /** stands between two showings of one item, so that nothing comes twice running; counts for nothing and is no item of the round */
  readonly filler?: boolean | undefined;
}

export interface Round {
  readonly level: Level;
  readonly ends: Ends;
  /** pieces by number; in a round by time only the belt's supply */
  readonly length: number;
  /** ms; null: no clock */
  readonly timeMs: number | null;
  readonly elapsedMs: number;
  readonly seed: number;
  /** counts everything random, so that a saved round goes on as it would have */
  readonly draws: number;
  readonly nextKey: number;
  readonly skill: number;
  readonly pieces: readonly Piece[];
  /** in the order they came */
  readonly entries: readonly Entry[];
  /** items on their way back, and after how many new pieces; never one that lies on the belt */
  readonly returning: readonly { id: string; bin: BinId; in: number }[];
  /** id of the item that came last */
  readonly last: string | null;
  readonly over: boolean;
}

export interface RoundOptions {
  readonly level: Level;
  readonly ends: Ends;
  readonly items: number;
  readonly seconds: number;
  /** comfort: play without a clock */
  readonly noTimer: boolean;
  readonly seed: number;
}

/** With the third wrong bin only the right one is left: the thing goes there by itself, so that every round ends. */
const mostTries = 3;
/** After so many other pieces a mistaken item is back: far enough to have left the mind, near enough to be in the round. */
export const returnAfter = 4;
const skillUp = 0.12;
const skillDown = 0.2;

/** A new round, belt empty. Without a timer a round always goes by number. */
export function newRound({ level, ends, items, seconds, noTimer, seed }: RoundOptions): Round {
  const byTime = ends === 'time' && !noTimer;
  return {
    level,
    ends: byTime ? 'time' : 'items',
    length: byTime ? Number.MAX_SAFE_INTEGER : items,
    timeMs: byTime ? seconds * 1000 : null,
    elapsedMs: 0,
    seed,
    draws: 0,
    nextKey: 1,
    skill: 0,
    pieces: [],
    entries: [],
    returning: [],
    last: null,
    over: false,
  };
}

/** Where the next new item comes from; null: none is left. */
export type Draw = (round: Round) => { id: string; bin: BinId } | null;

function put(round: Round, piece: Omit<Piece, 'key' | 'mistaken'>): Round {
  const { nextKey } = round;
  return { ...round, nextKey: nextKey + 1, last: piece.id, pieces: [...round.pieces, { ...piece, key: nextKey, mistaken: false }] };
}

/** Puts the next piece on a lane: a returning one that is due, else a new item; the same round where nothing is left to come. */
export function supplyFrom(round: Round, lane: number, draw: Draw): Round {
  if (round.over) return round;
  const supplyLeft = round.entries.length < round.length;
  const due = round.returning.find((each) => (each.in <= 0 || !supplyLeft) && each.id !== round.last);
  if (due) {
    // after a crash untouched pieces come in this way too: they are still first tries
    const isReturn = round.entries.some((entry) => entry.id === due.id && entry.fate !== 'open');
    const returning = round.returning.filter((each) => each !== due);
    return put({ ...round, returning }, { id: due.id, bin: due.bin, lane, isReturn });
  }
  const drawn = supplyLeft || round.returning.length > 0 ? draw(round) : null;
  if (!supplyLeft) {
    const [back] = round.returning;
    if (!back) return round;
    // the only thing left has just been shown: something else comes between
    if (drawn) return put({ ...round, draws: round.draws + 1 }, { ...drawn, lane, isReturn: true, filler: true });
    return put({ ...round, returning: [] }, { id: back.id, bin: back.bin, lane, isReturn: true });
  }
  if (!drawn) {
    const short = { ...round, length: round.entries.length };
    return { ...short, over: finished(short) };
  }
  return put(
    {
      ...round,
      draws: round.draws + 1,
      entries: [...round.entries, { ...drawn, fate: 'open' }],
      returning: round.returning.map((each) => ({ ...each, in: each.in - 1 })),
    },
    { ...drawn, lane, isReturn: false },
  );
}

/** An item mistaken earlier in the visit that may come back now; `has`: whether this round can show it. */
export type Due = (has: (id: string) => boolean) => string | null;
export const nothingDue: Due = () => null;

/** As above, with what is due to come back from earlier in the visit, else items that suit the visitor's skill. */
export const supply = (round: Round, lane: number, items: readonly WasteItem[], due: Due = nothingDue): Round =>
  supplyFrom(round, lane, ({ level, skill, entries, seed, draws, last }) => {
    const drawn = entries.map((entry) => entry.id);
    const random = seededRandom(seed + draws * 7919);
    const backId = due((id) => id !== last && !drawn.includes(id));
    const back = items.find((item) => item.id === backId && !item.disputed);
    const item = back ?? drawItem(items, { level, skill, drawn, lastBin: entries.at(-1)?.bin ?? null }, random);
    return item && item.id !== last ? { id: item.id, bin: item.category } : null;
  });

const withFate = (entries: readonly Entry[], id: string, fate: Fate, tried?: BinId): Entry[] =>
  entries.map((entry) => (entry.id === id ? { ...entry, fate, ...(tried && { tried }) } : entry));

const finished = (round: Round): boolean =>
  round.pieces.length === 0 && round.returning.length === 0 && round.entries.length >= round.length;

export interface Answer {
  readonly round: Round;
  readonly correct: boolean;
  /** the piece has left its plate: right, or shown where it belongs */
  readonly gone: boolean;
}

/**
 * A piece lands in a bin. Wrong: it stays on its plate, but for the third time. Right: it is gone; was it mistaken before, its item comes back once, later in the round.
 * An unknown key (the piece has left meanwhile) changes nothing.
 */
export function answer(round: Round, key: number, bin: BinId): Answer | null {
  const piece = round.pieces.find((each) => each.key === key);
  if (!piece || round.over) return null;
  if (piece.bin !== bin) {
    const tries = (piece.tries ?? 0) + 1;
    const pieces = round.pieces.map((each) => (each === piece ? { ...each, mistaken: true, tries } : each));
    const entries = withFate(round.entries, piece.id, 'again', bin);
    const next = { ...round, pieces, entries, skill: clamp(round.skill - skillDown, 0, 1) };
    const shown = tries >= mostTries ? answer(next, key, piece.bin) : null;
    return { correct: false, gone: shown !== null, round: shown?.round ?? next };
  }
  const fate: Fate = piece.isReturn ? (piece.mistaken ? 'again' : 'learned') : piece.mistaken ? 'again' : 'right';
  const next: Round = {
    ...round,
    pieces: round.pieces.filter((each) => each !== piece),
    // queued only now, so that the belt never shows the same thing twice
    returning:
      piece.mistaken && !piece.isReturn ? [...round.returning, { id: piece.id, bin: piece.bin, in: returnAfter }] : round.returning,
    entries: withFate(round.entries, piece.id, fate),
    skill: piece.mistaken || piece.filler ? round.skill : clamp(round.skill + skillUp, 0, 1),
  };
  return { correct: true, gone: true, round: { ...next, over: finished(next) } };
}

/** A rotated screen may have fewer lanes: the pieces are dealt out anew where one has lost its lane. */
export function relane(round: Round, lanes: number): Round {
  if (round.pieces.every((piece) => piece.lane < lanes)) return round;
  return { ...round, pieces: round.pieces.map((piece, index) => ({ ...piece, lane: index % lanes })) };
}

/** The clock of a round by time; ms. */
export function tick(round: Round, deltaMs: number): Round {
  if (round.over) return round;
  const elapsedMs = round.elapsedMs + deltaMs;
  return { ...round, elapsedMs, over: round.timeMs !== null && elapsedMs >= round.timeMs };
}

export interface Score {
  /** right at the first try, right when they came back, still to look at again */
  readonly right: readonly Entry[];
  readonly learned: readonly Entry[];
  readonly again: readonly Entry[];
  /** items the visitor has had in hand */
  readonly asked: number;
}

export function scoreOf(round: Round): Score {
  const by = (fate: Fate): Entry[] => round.entries.filter((entry) => entry.fate === fate);
  const [right, learned, again] = [by('right'), by('learned'), by('again')];
  return { right, learned, again, asked: right.length + learned.length + again.length };
}
