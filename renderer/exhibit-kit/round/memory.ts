import type { Random } from '../../lib/random';
import { nextLevel, type Level, type Stretch } from './level';
import { dueItem, nothingReturning, spacedAfter, type Spaced } from './spaced';

/** One answer of the visit. */
export interface Answered {
  readonly exhibit: string;
  /** id of the item (or of whatever was asked) */
  readonly id: string;
  readonly right: boolean;
}

export interface PlayedRound extends Stretch {
  readonly exhibit: string;
}

/** What the kiosk knows of this visit's play. Lives in the page only, and goes at the reset. */
export interface VisitMemory {
  /** oldest first; the first answer to an id is the one that counts for before and after */
  readonly answers: readonly Answered[];
  readonly rounds: readonly PlayedRound[];
  readonly spaced: Spaced;
  /** ids shown in a transfer round already */
  readonly tested: readonly string[];
}

export const emptyMemory: VisitMemory = { answers: [], rounds: [], spaced: nothingReturning, tested: [] };

/** What an exhibit may do with the memory of the visit; in demo mode it is a memory of its own that keeps nothing. */
export interface Memory {
  get(): VisitMemory;
  /** an answer was given; mistakes come back through `due` */
  answered(id: string, right: boolean): void;
  /** a mistaken item that should be asked again now, or null; `has`: whether this game can ask it here and now */
  due(random: Random, has: (id: string) => boolean): string | null;
  /** the level to start at */
  level(): Level;
  /** these items were asked without telling the answer */
  tested(ids: readonly string[]): void;
}

const mostAnswers = 2000;

export const withAnswer = (memory: VisitMemory, answer: Answered): VisitMemory => ({
  ...memory,
  answers: [...memory.answers, answer].slice(0, mostAnswers),
  spaced: spacedAfter(memory.spaced, answer.id, answer.right),
});

export const withRound = (memory: VisitMemory, round: PlayedRound): VisitMemory => ({ ...memory, rounds: [...memory.rounds, round] });

export const withTested = (memory: VisitMemory, ids: readonly string[]): VisitMemory => ({
  ...memory,
  tested: [...memory.tested, ...ids],
});

/** A memory's uses, on whatever holds it. */
export const memoryOf = (
  exhibit: string,
  holder: { get(): VisitMemory; set(change: (memory: VisitMemory) => VisitMemory): void },
): Memory => ({
  get: () => holder.get(),
  answered: (id, right) => holder.set((memory) => withAnswer(memory, { exhibit, id, right })),
  due: (random, has) => dueItem(holder.get().spaced, random, (id) => !has(id)),
  level: () => nextLevel(holder.get().rounds),
  tested: (ids) => holder.set((memory) => withTested(memory, ids)),
});
