import type { WasteItem } from '../../../electron/shared/content';
import type { Random } from '../../lib/random';
import type { Level } from '../round/level';

/** One of them by chance. */
export const pick = <T>(list: readonly T[], random: Random): T | null => list[Math.floor(random() * list.length)] ?? null;

/** Whether sources agree on it, so that an answer can be right or wrong. */
export const isAgreed = (item: WasteItem): boolean => item.disputed === undefined;

const difficulties: Readonly<Record<Level, readonly number[]>> = { 1: [1], 2: [2, 1], 3: [3, 2] };

/** Items for a level, the harder of two difficulties twice as often. */
export const suits = (item: WasteItem, level: Level, random: Random): boolean => {
  const [first, second] = difficulties[level];
  return item.difficulty === first || (item.difficulty === second && random() < 0.3);
};
