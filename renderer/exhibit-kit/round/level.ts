/** 入门, 熟手, 行家. Chosen by what the player does, never by asking for an age. */
export type Level = 1 | 2 | 3;
export const levels = [1, 2, 3] as const satisfies readonly Level[];

/** A round, or a run of answers within one. */
export interface Stretch {
  readonly level: number | null;
  readonly right: number;
  readonly asked: number;
}

/** Fewer answers say nothing about anybody. */
const fewest = 4;
const clean = 0.9;
const good = 0.75;
const struggle = 0.5;

const bounded = (level: number): Level => (level <= 1 ? 1 : level >= 3 ? 3 : 2);

/**
 * The level to go on at after what has been played, oldest first: one up after a clean stretch or two good ones running, one down after a
 * struggle. Starts at 1.
 */
export function nextLevel(history: readonly Stretch[]): Level {
  let level: Level = 1;
  let goodRun = 0;
  for (const { level: played, right, asked } of history) {
    if (played !== null && played !== level) {
      level = bounded(played);
      goodRun = 0;
    }
    if (asked < fewest) continue;
    const share = right / asked;
    goodRun = share >= good ? goodRun + 1 : 0;
    const step = share < struggle ? -1 : share >= clean || goodRun >= 2 ? 1 : 0;
    if (step === 0) continue;
    level = bounded(level + step);
    goodRun = 0;
  }
  return level;
}
