import { binIds, type BinId, type WasteItem } from '../../../electron/shared/content';
import { lerp } from '../../lib/math';
import type { Random } from '../../lib/random';
import type { Level } from './parameters';

/** Weight of difficulties 1, 2, 3 for a beginner and for somebody who gets everything right. */
const weights: Record<Level, { start: readonly number[]; skilled: readonly number[] }> = {
  1: { start: [1, 0.03, 0], skilled: [0.6, 0.4, 0] },
  2: { start: [0.6, 0.35, 0.05], skilled: [0.2, 0.5, 0.3] },
  3: { start: [0.2, 0.5, 0.3], skilled: [0.05, 0.35, 0.6] },
};

export interface DrawState {
  readonly level: Level;
  /** 0 to 1, how well it goes */
  readonly skill: number;
  /** ids drawn already in this round */
  readonly drawn: readonly string[];
  readonly lastBin: BinId | null;
}

/** After so many items a bin that has not come yet comes next: a round shows all four. */
const allBinsAfter = 6;

function weighted<T>(list: readonly T[], weightOf: (each: T) => number, random: Random): T | null {
  const total = list.reduce((sum, each) => sum + weightOf(each), 0);
  let left = random() * total;
  for (const each of list) {
    left -= weightOf(each);
    if (left < 0) return each;
  }
  return list.at(-1) ?? null;
}

/**
 * The next new item of a round: bins take turns at random (rarely the same twice running), and what is often mistaken
 * (difficulty 2 and 3) comes more often the better it goes. Never an item drawn before, never a disputed one; null when none is left.
 */
export function drawItem(items: readonly WasteItem[], state: DrawState, random: Random): WasteItem | null {
  const used = new Set(state.drawn);
  const left = items.filter((item) => !item.disputed && !used.has(item.id));
  const bins = binIds.filter((bin) => left.some((item) => item.category === bin));
  const unseen = bins.filter((bin) => !items.some((item) => item.category === bin && used.has(item.id)));
  const bin = weighted(
    used.size >= allBinsAfter && unseen.length > 0 ? unseen : bins,
    (each) => (each === state.lastBin ? 0.25 : 1),
    random,
  );
  if (!bin) return null;
  const { start, skilled } = weights[state.level];
  const weightOf = (item: WasteItem): number => lerp(start[item.difficulty - 1] ?? 0, skilled[item.difficulty - 1] ?? 0, state.skill);
  const inBin = left.filter((item) => item.category === bin);
  const fitting = inBin.filter((item) => weightOf(item) > 0);
  // where all that is easy enough has been drawn, any of the rest will do
  return fitting.length > 0 ? weighted(fitting, weightOf, random) : weighted(inBin, () => 1, random);
}
