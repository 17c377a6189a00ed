import type { Outcome } from '../../exhibit-kit/exhibit';
import type { Round } from './model/round';

/** What a round came to: the parts that went into a bin, and the things with a part that went wrong first. */
export function outcomeOf(round: Round | null): Outcome {
  if (!round) return { level: null, right: 0, asked: 0, missed: [] };
  const sorted = round.things.flatMap(({ id, sorted: parts }) => Object.values(parts).map(({ misses }) => ({ id, misses })));
  const wrong = sorted.filter(({ misses }) => misses > 0);
  return {
    level: round.level,
    right: sorted.length - wrong.length,
    asked: sorted.length,
    missed: [...new Set(wrong.map(({ id }) => id))],
  };
}
