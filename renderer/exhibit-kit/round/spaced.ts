import type { Random } from '../../lib/random';

/** An item on its way back: after how many other answers, and at which of the gaps it is. */
export interface Returning {
  readonly id: string;
  readonly gap: number;
  readonly in: number;
}

export interface Spaced {
  readonly returning: readonly Returning[];
  /** the item answered last: never the next one too */
  readonly last: string | null;
}

/** How many other items lie between a mistake and its return, then between one return and the next. */
export const gaps = [2, 4, 8] as const;

export const nothingReturning: Spaced = { returning: [], last: null };

/** One answer more: others come nearer; a mistake begins at the first gap, a right return goes on to the next, after the last it is known. */
export function spacedAfter({ returning }: Spaced, id: string, right: boolean): Spaced {
  const before = returning.find((each) => each.id === id);
  const others = returning.filter((each) => each.id !== id).map((each) => ({ ...each, in: Math.max(0, each.in - 1) }));
  // answered before it was due, in another game: it keeps its gap and waits anew
  const gap = right ? (before ? before.gap + (before.in === 0 ? 1 : 0) : gaps.length) : 0;
  const wait = gaps[gap];
  return { returning: wait === undefined ? others : [...others, { id, gap, in: wait }], last: id };
}

/**
 * The item that is to come back now, or null. Those with the smallest gap first (the freshest mistakes), one of them by chance; never the
 * item answered last, nor one of `except` (what lies on the table already, what this game does not have).
 */
export function dueItem({ returning, last }: Spaced, random: Random, except: (id: string) => boolean = () => false): string | null {
  const due = returning.filter((each) => each.in === 0 && each.id !== last && !except(each.id));
  const freshest = Math.min(...due.map((each) => each.gap));
  const from = due.filter((each) => each.gap === freshest);
  return from[Math.floor(random() * from.length)]?.id ?? null;
}
