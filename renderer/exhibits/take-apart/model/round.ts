// A round: a few things, each taken apart and its parts sorted. Pure.
import type { BinId, Composite } from '../../../../electron/shared/content';
import { seededRandom, shuffled } from '../../../lib/random';
import type { Level } from '../parameters';
import { binNow, doStep, isApart, stepsOf, untouched, type Done, type Work } from './steps';

/** One part: how often it went into a wrong bin, and whether it lies in the right one. */
export interface Sorted {
  readonly misses: number;
  readonly inBin: boolean;
}

export interface Thing {
  /** id of the composite */
  readonly id: string;
  readonly work: Work;
  readonly sorted: Readonly<Record<string, Sorted>>;
}

export interface Round {
  readonly level: Level;
  readonly things: readonly Thing[];
  /** index of the one on the table */
  readonly current: number;
  readonly over: boolean;
}

/** Most steps of a thing, by level: beginners get the plain ones. */
const mostSteps: Readonly<Record<Level, number>> = { 1: 4, 2: 5, 3: 99 };
const fewestSteps: Readonly<Record<Level, number>> = { 1: 0, 2: 4, 3: 5 };

export interface DealOptions {
  readonly level: Level;
  readonly count: number;
  readonly seed: number;
  /** things with a part that went wrong earlier in this visit: they come back first, one a round */
  readonly comeBack: readonly string[];
  /** things seen earlier in this visit, oldest first */
  readonly seen: readonly string[];
}

/** Things of a round, all different: one that comes back, then those not seen yet that fit the level, then the rest, longest unseen first. */
export function dealThings(composites: readonly Composite[], { level, count, seed, comeBack, seen }: DealOptions): string[] {
  const random = seededRandom(seed);
  const last = seen.at(-1);
  const all = shuffled(composites, random);
  const fits = (each: Composite): boolean => {
    const steps = stepsOf(each).length;
    return steps <= mostSteps[level] && steps >= fewestSteps[level];
  };
  const back = comeBack.filter((id) => id !== last && all.some((each) => each.id === id)).slice(0, 1);
  const isFresh = (each: Composite): boolean => !seen.includes(each.id);
  const fresh = [...all.filter((each) => isFresh(each) && fits(each)), ...all.filter((each) => isFresh(each) && !fits(each))];
  const again = seen.filter((id, k) => seen.lastIndexOf(id) === k && all.some((each) => each.id === id));
  const order = [...back, ...fresh.map(({ id }) => id), ...again];
  const chosen = [...new Set(order)].slice(0, count);
  // never the thing that lay on the table last
  return chosen[0] === last && chosen.length > 1 ? [...chosen.slice(1), chosen[0]!] : chosen;
}

export const newRound = (level: Level, ids: readonly string[]): Round => ({
  level,
  things: ids.map((id) => ({ id, work: untouched, sorted: {} })),
  current: 0,
  over: ids.length === 0,
});

const withThing = (round: Round, thing: Thing): Round => ({
  ...round,
  things: round.things.map((each, k) => (k === round.current ? thing : each)),
});

export const onTable = (round: Round): Thing | undefined => round.things[round.current];

/** A step of the thing on the table. */
export function takeOff(round: Round, composite: Composite, step: string): { readonly round: Round } & Pick<Done, 'consequences'> {
  const thing = onTable(round);
  if (!thing || round.over || thing.id !== composite.id) return { round, consequences: [] };
  const { work, consequences } = doStep(composite, thing.work, step);
  return { round: work === thing.work ? round : withThing(round, { ...thing, work }), consequences };
}

/** Parts that lie free and are in no bin yet. */
export const freeParts = (composite: Composite, thing: Thing): string[] =>
  composite.parts.map(({ id }) => id).filter((id) => thing.work.done.includes(id) && !thing.sorted[id]?.inBin);

const isSorted = (composite: Composite, thing: Thing): boolean =>
  isApart(composite, thing.work) && composite.parts.every(({ id }) => thing.sorted[id]?.inBin);

/** A free part goes into a bin. right null: it is not free (gone meanwhile, or still on the thing). */
export function sortInto(
  round: Round,
  composite: Composite,
  part: string,
  bin: BinId,
): { readonly round: Round; readonly right: boolean | null } {
  const thing = onTable(round);
  if (!thing || round.over || !freeParts(composite, thing).includes(part)) return { round, right: null };
  const right = binNow(composite, thing.work, part) === bin;
  const misses = (thing.sorted[part]?.misses ?? 0) + (right ? 0 : 1);
  const next = { ...thing, sorted: { ...thing.sorted, [part]: { misses, inBin: right } } };
  return { round: withThing(round, next), right };
}

/** True once the thing on the table is in its bins, part by part. */
export function isDone(round: Round, composite: Composite): boolean {
  const thing = onTable(round);
  return thing !== undefined && thing.id === composite.id && isSorted(composite, thing);
}

/** The next thing comes onto the table; after the last one the round is over. */
export function nextThing(round: Round): Round {
  const current = round.current + 1;
  return current >= round.things.length ? { ...round, over: true } : { ...round, current };
}

export interface PartScore {
  readonly thing: string;
  readonly part: string;
  readonly misses: number;
  /** ended in another bin than an undamaged one would */
  readonly spoilt: boolean;
  readonly sorted: boolean;
}

export interface Score {
  readonly parts: readonly PartScore[];
  readonly skipped: readonly { readonly thing: string; readonly step: string }[];
  /** g of parts that go on being of use (food waste, recyclable) of all that could have */
  readonly keptGrams: number;
  readonly couldGrams: number;
  /** 0 to 100 */
  readonly points: number;
}

const isOfUse = (bin: BinId): boolean => bin === 'food' || bin === 'recyclable';

export function scoreOf(round: Round, composites: readonly Composite[]): Score {
  const known = round.things.flatMap((thing) => {
    const composite = composites.find(({ id }) => id === thing.id);
    return composite ? [{ thing, composite }] : [];
  });
  const parts = known.flatMap(({ thing, composite }) =>
    composite.parts.map(({ id, category }): PartScore => {
      const sorted = thing.sorted[id];
      const spoilt = (thing.work.spoilt[id] ?? category) !== category;
      return { thing: thing.id, part: id, misses: sorted?.misses ?? 0, spoilt, sorted: sorted?.inBin ?? false };
    }),
  );
  const useful = known.flatMap(({ thing, composite }) =>
    composite.parts.filter(({ category }) => isOfUse(category)).map((part) => ({ part, thing })),
  );
  const kept = useful.filter(({ part, thing }) => !thing.work.spoilt[part.id] && thing.sorted[part.id]?.inBin);
  const grams = (list: typeof useful): number => list.reduce((sum, { part }) => sum + part.massGrams, 0);
  const skipped = known.flatMap(({ thing }) => thing.work.skipped.map((step) => ({ thing: thing.id, step })));
  const good = parts.filter((each) => each.sorted && !each.spoilt && each.misses === 0).length;
  return {
    parts,
    skipped,
    keptGrams: grams(kept),
    couldGrams: grams(useful),
    points: parts.length === 0 ? 0 : Math.round((100 * good) / parts.length),
  };
}
