/** Something that was asked in a round, as far as choosing what to remember goes. */
export interface Asked {
  readonly id: string;
  /** what it belongs to, e.g. its bin: three of one kind teach less than three kinds */
  readonly kind: string;
  /** how often it went wrong */
  readonly misses: number;
  /** 1 to 3 */
  readonly difficulty: number;
}

const shown = 3;

/**
 * The three to remember: what was missed, most often first; where fewer were missed, the hardest of the rest fill up. Among equals one of
 * a kind not taken yet comes first, then the order they came in. Each id once.
 */
export function toRemember<T extends Asked>(asked: readonly T[]): T[] {
  const left = [...new Map(asked.map((each) => [each.id, each])).values()];
  const taken: T[] = [];
  while (taken.length < shown && left.length > 0) {
    const kinds = new Set(taken.map((each) => each.kind));
    const rank = (each: T): number => each.misses * 100 + each.difficulty * 10 + (kinds.has(each.kind) ? 0 : 1);
    const best = left.reduce((a, b) => (rank(b) > rank(a) ? b : a));
    taken.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return taken;
}
