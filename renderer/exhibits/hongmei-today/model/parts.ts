import type { Snapshot } from '../../../../electron/shared/snapshot';

export const sourceIds = ['parks', 'others'] as const;
export type SourceId = (typeof sourceIds)[number];

/** Where the district's mass comes from, t. */
export interface Parts {
  readonly whole: number;
  readonly parks: number;
  readonly others: number;
  /** what the feed gives to neither; 0 where that is only rounding */
  readonly unnamed: number;
}

/** Parts of the day so far. The feed allows parts that do not reach the whole: the rest is shown as not told. */
export function partsOf({ wetWasteToday, parksToday, othersToday }: Snapshot['district']): Parts {
  const rest = wetWasteToday - parksToday - othersToday;
  const rounding = Math.max(0.15, wetWasteToday * 0.01);
  return { whole: wetWasteToday, parks: parksToday, others: othersToday, unnamed: rest > rounding ? rest : 0 };
}

/** Share of a part (0 to 1), of what the parts come to. */
export function shareOf({ parks, others, unnamed }: Parts, part: number): number {
  const sum = parks + others + unnamed;
  return sum > 0 ? part / sum : 0;
}

/** "Of every 10 tonnes, so many come from parks"; null while there is nothing to share out. */
export const tenthsFromParks = (parts: Parts): number | null => (parts.whole >= 0.1 ? Math.round(shareOf(parts, parts.parks) * 10) : null);
