import type { WasteItem } from '../../../../electron/shared/content';
import { shuffled, type Random } from '../../../lib/random';
import type { VisitMemory } from '../memory';

/** Things of a transfer round, and of what it is compared with. */
const transferLength = 8;

type Asked = Pick<WasteItem, 'id' | 'category' | 'difficulty'>;

const scored = (items: readonly WasteItem[]): WasteItem[] => items.filter((item) => !item.disputed);

/** The first eight things of the visit with the first answer to each; null before there were eight. */
export function firstAnswers(memory: VisitMemory, items: readonly WasteItem[]): { item: WasteItem; right: boolean }[] | null {
  const byId = new Map(scored(items).map((item) => [item.id, item]));
  const first = new Map<string, { item: WasteItem; right: boolean }>();
  for (const { id, right } of memory.answers) {
    const item = byId.get(id);
    if (item && !first.has(id)) first.set(id, { item, right });
    if (first.size === transferLength) return [...first.values()];
  }
  return null;
}

/** Things this visit has not shown: neither asked nor tested. */
const freshItems = (memory: VisitMemory, items: readonly WasteItem[]): WasteItem[] => {
  const seen = new Set([...memory.answers.map(({ id }) => id), ...memory.tested]);
  return scored(items).filter((item) => !seen.has(item.id));
};

/** How badly a thing stands for another: a wrong bin weighs more than two steps of difficulty. */
const mismatch = (a: Asked, b: Asked): number => (a.category === b.category ? 0 : 3) + Math.abs(a.difficulty - b.difficulty);

/**
 * Eight fresh things that match the first eight one by one, in bin before difficulty, in random order; null where there are not enough.
 * Those hardest to stand in for choose first, so that a rare bin gets what there is of it.
 */
export function drawTransfer(memory: VisitMemory, items: readonly WasteItem[], random: Random): WasteItem[] | null {
  const first = firstAnswers(memory, items);
  const left = shuffled(freshItems(memory, items), random);
  if (!first || left.length < transferLength) return null;
  const supply = ({ category, difficulty }: Asked): number =>
    left.filter((item) => item.category === category && item.difficulty === difficulty).length;
  const wanted = first.map(({ item }) => item).sort((a, b) => supply(a) - supply(b));
  const taken: WasteItem[] = [];
  const pass = (limit: number): void => {
    for (const model of [...wanted]) {
      const best = left.reduce((a, b) => (mismatch(b, model) < mismatch(a, model) ? b : a), left[0] as WasteItem);
      if (mismatch(best, model) > limit) continue;
      taken.push(best);
      left.splice(left.indexOf(best), 1);
      wanted.splice(wanted.indexOf(model), 1);
    }
  };
  // exact matches first: a near one must not take what another matches exactly
  for (const limit of [0, 1, 2, Infinity]) pass(limit);
  return shuffled(taken, random);
}

/** Is there something to compare, enough fresh to ask, and has it not been done in this visit? */
export const canTransfer = (memory: VisitMemory, items: readonly WasteItem[]): boolean =>
  memory.tested.length === 0 && firstAnswers(memory, items) !== null && freshItems(memory, items).length >= transferLength;

export interface Gain {
  readonly asked: number;
  readonly before: number;
  readonly after: number;
}

const rightOf = (answers: readonly { right: boolean }[]): number => answers.filter(({ right }) => right).length;

/** Right at the start of the visit and right now, each out of eight. */
export const gainOf = (first: readonly { right: boolean }[], now: readonly { right: boolean }[]): Gain => ({
  asked: transferLength,
  before: rightOf(first),
  after: rightOf(now),
});
