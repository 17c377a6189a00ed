import { create } from 'zustand';
import type { BinId, WasteItem } from '../../../electron/shared/content';
import { answer, newRound, nothingDue, relane, supply, tick, type Due, type Piece, type Round } from './model';
import type { Level, Parameters } from './parameters';

/** Why an answer was wrong: shown until it is read, while the belt waits. */
export interface Lesson {
  readonly key: number;
  readonly id: string;
  readonly bin: BinId;
  readonly tried: BinId;
  /** counts, so that the same item twice is two lessons */
  readonly serial: number;
}

export interface SortingState {
  /** seats: how many play · lobby: one player chooses by hand */
  phase: 'seats' | 'lobby' | 'play';
  parameters: Parameters;
  seed: number;
  demo: boolean;
  round: Round | null;
  /** right pieces whose pictures are still falling into a bin */
  leaving: readonly Piece[];
  /** the piece that was tapped and waits for a bin */
  selected: number | null;
  lesson: Lesson | null;
  /** last right drop, for the bin's squash */
  swallowed: { bin: BinId; serial: number } | null;
  /** last answer, for the memory of the visit */
  answered: { id: string; right: boolean } | null;
}

const nothing: SortingState = {
  phase: 'seats',
  parameters: { level: null, ends: null, items: 20, seconds: 60, layout: 'auto', matchItems: 12, matchSeconds: 90 },
  seed: 1,
  demo: false,
  round: null,
  leaving: [],
  selected: null,
  lesson: null,
  swallowed: null,
  answered: null,
};

export const useSorting = create<SortingState>(() => nothing);
const { setState: set, getState: get } = useSorting;

export const resetSorting = (): void => set(nothing, true);

/** One player chooses level and length by hand. */
export const chooseByHand = (): void => set({ phase: 'lobby' });

export function beginRound(level: Level, ends: 'items' | 'time', noTimer: boolean): void {
  const { parameters, seed } = get();
  const { items, seconds } = parameters;
  set({
    phase: 'play',
    round: newRound({ level, ends, items, seconds, noTimer, seed }),
    leaving: [],
    selected: null,
    lesson: null,
    swallowed: null,
  });
}

/** A tap on a piece; one that is falling into a bin already is past choosing. */
export const select = (key: number | null): void =>
  set((s) => ({ selected: s.round?.pieces.some((piece) => piece.key === key) ? key : null }));

/** The belt has room: one more piece on this lane. Returns its key, or null where nothing is left to come. */
export function supplyLane(lane: number, items: readonly WasteItem[], due: Due = nothingDue): number | null {
  const { round } = get();
  if (!round) return null;
  const next = supply(round, lane, items, due);
  if (next === round) return null;
  set({ round: next });
  return next.nextKey > round.nextKey ? round.nextKey : null;
}

/** The belt has been laid out anew with so many lanes. */
export function relaneTo(lanes: number): void {
  const { round } = get();
  const next = round && relane(round, lanes);
  if (next !== round) set({ round: next });
}

/** A piece goes into a bin. Returns whether it was the right one, null where the piece is gone. */
export function dropInto(key: number, bin: BinId): boolean | null {
  const { round, selected, swallowed, lesson, leaving } = get();
  const piece = round?.pieces.find((each) => each.key === key);
  const result = round && answer(round, key, bin);
  if (!piece || !result) return null;
  const serial = (result.correct ? (swallowed?.serial ?? 0) : (lesson?.serial ?? 0)) + 1;
  set({
    round: result.round,
    answered: { id: piece.id, right: result.correct },
    selected: selected === key ? null : selected,
    ...(result.gone ? { leaving: [...leaving, piece] } : {}),
    ...(result.correct ? { swallowed: { bin, serial } } : { lesson: { key, id: piece.id, bin: piece.bin, tried: bin, serial } }),
    ...(result.correct && lesson?.key === key ? { lesson: null } : {}),
  });
  return result.correct;
}

/** A picture has reached its bin. */
export const leave = (key: number): void => set((s) => ({ leaving: s.leaving.filter((piece) => piece.key !== key) }));

export const closeLesson = (): void => set({ lesson: null });

/** The round's clock; whole seconds only reach the screen, so ten times a second is enough. ms. */
export function passTime(deltaMs: number): void {
  const { round, lesson } = get();
  if (round && !lesson) set({ round: tick(round, deltaMs) });
}
