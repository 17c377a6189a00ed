import { create } from 'zustand';
import type { BinId, WasteItem } from '../../../electron/shared/content';

/** An item asked at the start of the visit, and whether the answer was right. */
export interface First {
  readonly id: string;
  readonly right: boolean;
}

export interface Answer extends First {
  readonly bin: BinId;
}

export interface TransferState {
  phase: 'intro' | 'play';
  seed: number;
  first: readonly First[];
  /** ids of the eight fresh items, in the order they come */
  asked: readonly string[];
  answers: readonly Answer[];
}

const nothing: TransferState = { phase: 'intro', seed: 1, first: [], asked: [], answers: [] };

export const useTransfer = create<TransferState>(() => nothing);
const { setState: set, getState: get } = useTransfer;

export const resetTransfer = (): void => set(nothing, true);

export const beginTransfer = (first: readonly { item: WasteItem; right: boolean }[], drawn: readonly WasteItem[]): void =>
  set({
    phase: 'play',
    first: first.map(({ item, right }) => ({ id: item.id, right })),
    asked: drawn.map(({ id }) => id),
    answers: [],
  });

/** The item that waits for its bin, null once all are answered. */
export const currentId = ({ asked, answers }: TransferState): string | null => asked[answers.length] ?? null;

/** An answer, right or wrong: nothing is said about it. Returns whether there was something to answer. */
export function answerTransfer(item: WasteItem, bin: BinId): boolean {
  const state = get();
  if (state.phase !== 'play' || currentId(state) !== item.id) return false;
  set({ answers: [...state.answers, { id: item.id, bin, right: bin === item.category }] });
  return true;
}
