import type { BoardName } from '../../electron/shared/boardNames';
import type { Board, LearningRecord, Lookup, MostMissed } from '../../electron/shared/contract';
import type { BoardUse } from '../exhibit-kit/kit';
import { kiosk } from '../platform/kiosk';

const emptyBoard: Board = { today: [], all: [] };

/** An exhibit's board, kept by the main process. */
export const boardFor = (exhibit: string): BoardUse => ({
  get: () => kiosk.getBoard(exhibit).catch(() => emptyBoard),
  put: (name: BoardName, score: number) => kiosk.recordBoard({ exhibit, name, score }).catch(() => emptyBoard),
});

/** For the attract loop: nobody stands on it. */
export const noBoard: BoardUse = { get: () => Promise.resolve(emptyBoard), put: () => Promise.resolve(emptyBoard) };

export const mostMissed = (): Promise<MostMissed> => kiosk.getMostMissed().catch(() => ({ today: [], week: [] }));

export const recordLearning = (gain: LearningRecord): void => void kiosk.recordLearning(gain);

export const recordLookup = (item: string): void => void kiosk.recordLookup(item);

export const topLookups = (): Promise<readonly Lookup[]> => kiosk.getLookups().catch(() => []);
