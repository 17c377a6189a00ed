// Which quality tier the stage draws in: lowered where frames are late, raised again only when nobody watches. Pure.
import type { StageTier } from '../stage/tiers';

const order = ['low', 'medium', 'high'] as const satisfies readonly StageTier[];
/** A tier that was left so often is not tried again before the next start. */
const mostFalls = 2;

export interface TierLadder {
  readonly tier: StageTier;
  /** Frames are late: one tier lower. `measured`: found by the measurement at start, which rules the tier above out for good. */
  late(measured: boolean): StageTier;
  /** The attract loop begins: one tier up again, where that was not found wanting twice. */
  attract(): StageTier;
}

export const createTierLadder = (start: StageTier): TierLadder => {
  let tier = start;
  let ceiling = order.indexOf(start);
  const falls = new Map<StageTier, number>();
  return {
    get tier() {
      return tier;
    },
    late(measured) {
      const step = order.indexOf(tier);
      if (step === 0) return tier;
      falls.set(tier, (falls.get(tier) ?? 0) + 1);
      if (measured || falls.get(tier)! >= mostFalls) ceiling = Math.min(ceiling, step - 1);
      tier = order[step - 1]!;
      return tier;
    },
    attract() {
      tier = order[Math.min(ceiling, order.indexOf(tier) + 1)]!;
      return tier;
    },
  };
};
