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
    over: false,
  };
}

/** Puts the next piece on a lane: a returning one that is due, else a new item; the same round where nothing is left to come. */
export function supply(round: Round, lane: number, items: readonly WasteItem[]): Round {
  if (round.over) return round;
  const supplyLeft = round.entries.length < round.length;
  const due = round.returning.find((each) => each.in <= 0 || !supplyLeft);
  if (due) {
    // after a crash untouched pieces come in this way too: they are still first tries
    const isReturn = round.entries.some((entry) => entry.id === due.id && entry.fate !== 'open');
    const piece: Piece = { key: round.nextKey, id: due.id, bin: due.bin, lane, isReturn, mistaken: false };
    return {
      ...round,
      nextKey: round.nextKey + 1,
      pieces: [...round.pieces, piece],
      returning: round.returning.filter((each) => each !== due),
    };
  }
  if (!supplyLeft) return round;
  const random = seededRandom(round.seed + round.draws * 7919);
  const last = round.entries.at(-1);
  const item = drawItem(
    items,
    { level: round.level, skill: round.skill, drawn: round.entries.map((entry) => entry.id), lastBin: last?.bin ?? null },
    random,
  );
  if (!item) {
    const short = { ...round, length: round.entries.length };
    return { ...short, over: finished(short) };
  }
  const piece: Piece = { key: round.nextKey, id: item.id, bin: item.category, lane, isReturn: false, mistaken: false };
  return {
    ...round,
    draws: round.draws + 1,
    nextKey: round.nextKey + 1,
    pieces: [...round.pieces, piece],
    entries: [...round.entries, { id: item.id, bin: item.category, fate: 'open' }],
    returning: round.returning.map((each) => ({ ...each, in: each.in - 1 })),
  };
}

const withFate = (entries: readonly Entry[], id: string, fate: Fate): Entry[] =>
  entries.map((entry) => (entry.id === id ? { ...entry, fate } : entry));

const finished = (round: Round): boolean =>
  round.pieces.length === 0 && round.returning.length === 0 && round.entries.length >= round.length;

export interface Answer {
  readonly round: Round;
  readonly correct: boolean;
}

/**
 * A piece lands in a bin. Wrong: it stays on its plate. Right: it is gone; was it mistaken before, its item comes back once, later in the round.
 * An unknown key (the piece has left meanwhile) changes nothing.
 */
export function answer(round: Round, key: number, bin: BinId): Answer | null {
  const piece = round.pieces.find((each) => each.key === key);
  if (!piece || round.over) return null;
  if (piece.bin !== bin) {
    const pieces = round.pieces.map((each) => (each === piece ? { ...each, mistaken: true } : each));
    return {
      correct: false,
      round: { ...round, pieces, entries: withFate(round.entries, piece.id, 'again'), skill: clamp(round.skill - skillDown, 0, 1) },
    };
  }
  const fate: Fate = piece.isReturn ? (piece.mistaken ? 'again' : 'learned') : piece.mistaken ? 'again' : 'right';
  const next: Round = {
    ...round,
    pieces: round.pieces.filter((each) => each !== piece),
    // queued only now, so that the belt never shows the same thing twice
    returning:
      piece.mistaken && !piece.isReturn ? [...round.returning, { id: piece.id, bin: piece.bin, in: returnAfter }] : round.returning,
    entries: withFate(round.entries, piece.id, fate),
    skill: piece.mistaken ? round.skill : clamp(round.skill + skillUp, 0, 1),
  };
  return { correct: true, round: { ...next, over: finished(next) } };
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
