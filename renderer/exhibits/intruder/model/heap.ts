// What tips out of the bin: food with a few things that do not belong, lying on one another. Pure.
import type { BinId, WasteItem } from '../../../../electron/shared/content';
import { clamp } from '../../../lib/math';
import { seededRandom, shuffled, type Random } from '../../../lib/random';
import type { Level } from '../parameters';

/** One thing of the heap. `along` 0 (bin) to 1 (crusher) and `across` 0 to 1 of the table. */
export interface Thing {
  readonly key: number;
  readonly id: string;
  readonly bin: BinId;
  readonly grams: number;
  readonly along: number;
  readonly across: number;
  /** side of its picture, part of the table's breadth */
  readonly size: number;
  /** degrees */
  readonly turn: number;
  /** higher lies above */
  readonly layer: number;
}

type Place = Pick<Thing, 'along' | 'across'>;

export interface HeapSize {
  readonly food: number;
  readonly intruders: number;
  /** hardest intruder that may hide in it */
  readonly difficulty: 1 | 2 | 3;
}

export const heapSizes: Readonly<Record<Level, HeapSize>> = {
  1: { food: 18, intruders: 5, difficulty: 1 },
  2: { food: 23, intruders: 7, difficulty: 2 },
  3: { food: 28, intruders: 9, difficulty: 3 },
};

export interface DealOptions {
  readonly level: Level;
  readonly seed: number;
  /** intruders missed earlier in this visit: they come back first */
  readonly comeBack: readonly string[];
  /** intruders of the heap before: not twice in a row, unless they come back */
  readonly avoid: readonly string[];
}

/** Nobody overlooks a frying pan, and it would outweigh all the rest. */
const heaviestGrams = 600;
/** What may lie in a canteen's bin; disputed things stay out of scored rounds. */
const isOfCanteen = (item: WasteItem): boolean => !item.disputed && item.tags.includes('canteen') && item.massGrams <= heaviestGrams;

/** Intruders of a heap: those that come back first (at most half), then fresh ones, from all three other bins where there are such. */
function chooseIntruders(items: readonly WasteItem[], { level, comeBack, avoid }: DealOptions, random: Random): WasteItem[] {
  const { intruders: count, difficulty } = heapSizes[level];
  const foreign = items.filter((item) => item.category !== 'food' && isOfCanteen(item));
  const back = shuffled(
    comeBack.filter((id, k, all) => all.indexOf(id) === k),
    random,
  )
    .flatMap((id) => foreign.filter((item) => item.id === id))
    .slice(0, Math.ceil(count / 2));
  const rest = shuffled(
    foreign.filter((item) => !back.includes(item) && !avoid.includes(item.id)),
    random,
  );
  const fitting = rest.filter((item) => item.difficulty <= difficulty);
  const others = rest.filter((item) => item.difficulty > difficulty);
  const repeats = foreign.filter((item) => !back.includes(item) && avoid.includes(item.id));
  return [...back, ...spreadOverBins(fitting), ...others, ...repeats].slice(0, count);
}

/** Takes turns between the bins, so that a heap does not hold one kind only. */
function spreadOverBins(items: readonly WasteItem[]): WasteItem[] {
  const byBin = (['residual', 'recyclable', 'hazardous'] as const).map((bin) => items.filter((item) => item.category === bin));
  // canteens throw out more residual waste and packaging than anything hazardous
  const turns = [0, 1, 0, 1, 2];
  const out: WasteItem[] = [];
  for (let k = 0; out.length < items.length; k++) {
    const next = byBin[turns[k % turns.length]!]!.shift();
    if (next) out.push(next);
  }
  return out;
}

/** Side of a picture by mass: a bone is larger than a toothpick, but both can be hit by a finger. */
const sizeOf = (grams: number): number => clamp(0.19 + 0.042 * Math.log10(Math.max(grams, 1)), 0.21, 0.3);

/** Places spread over the table like a tipped heap: a jittered grid, denser in the middle. */
function places(count: number, random: Random): Place[] {
  const columns = Math.ceil(Math.sqrt(count * 1.75));
  const rows = Math.ceil(count / columns);
  const cells = Array.from({ length: columns * rows }, (_, k) => ({ column: k % columns, row: Math.floor(k / columns) }));
  return shuffled(cells, random)
    .slice(0, count)
    .map(({ column, row }) => ({
      along: 0.2 + 0.52 * clamp((column + 0.5 + (random() - 0.5) * 0.9) / columns, 0, 1),
      across: clamp(0.12 + 0.76 * ((row + 0.5 + (random() - 0.5) * 0.7) / rows), 0.12, 0.88),
    }));
}

/** Table's length in breadths, for distances between things; the true one depends on the screen. */
const lengthInBreadths = 2.4;
const rays = 16;

/** Part of a thing that lies under others, 0 to 1, judged by sixteen points of it. */
export function coveredPart(thing: Thing, heap: readonly Thing[]): number {
  const above = heap.filter((other) => other.layer > thing.layer);
  let covered = 0;
  for (let k = 0; k < rays; k++) {
    const radius = thing.size * (k % 2 ? 0.22 : 0.42);
    const angle = (k / rays) * 2 * Math.PI;
    const x = thing.along * lengthInBreadths + radius * Math.cos(angle);
    const y = thing.across + radius * Math.sin(angle);
    if (above.some((other) => Math.hypot(x - other.along * lengthInBreadths, y - other.across) < other.size * 0.42)) covered++;
  }
  return covered / rays;
}

/** An intruder that is covered more than this would be a matter of luck. */
export const mostCovered: Readonly<Record<Level, number>> = { 1: 0.2, 2: 0.4, 3: 0.55 };

function liftBuried(heap: Thing[], level: Level): Thing[] {
  let top = heap.length;
  return heap
    .map((thing) => thing)
    .map((thing, k, all) => {
      if (thing.bin === 'food' || coveredPart(thing, all) <= mostCovered[level]) return thing;
      const lifted = { ...thing, layer: top++ };
      all[k] = lifted;
      return lifted;
    });
}

const apart = (a: Place, b: Place): number => Math.hypot((a.along - b.along) * lengthInBreadths, a.across - b.across);
/** Intruders nearer than this, in breadths, would hide one another. */
const nearest = 0.26;

/** Spots with those of the intruders first, well apart from one another. */
function spotsFor(intruders: number, spots: readonly Place[], random: Random): Place[] {
  const left = shuffled(spots, random);
  const taken: Place[] = [];
  while (taken.length < intruders && left.length > 0) {
    const gapOf = (spot: Place): number => Math.min(...taken.map((each) => apart(each, spot)), Infinity);
    const free = left.findIndex((spot) => gapOf(spot) > nearest);
    const farthest = left.reduce((best, spot, k) => (gapOf(spot) > gapOf(left[best]!) ? k : best), 0);
    taken.push(...left.splice(free >= 0 ? free : farthest, 1));
  }
  return [...taken, ...left];
}

/** The heap of a round: all different things; the same options give the same heap. */
export function dealHeap(items: readonly WasteItem[], options: DealOptions): Thing[] {
  const random = seededRandom(options.seed);
  const intruders = chooseIntruders(items, options, random);
  const food = shuffled(
    items.filter((item) => item.category === 'food' && isOfCanteen(item)),
    random,
  ).slice(0, heapSizes[options.level].food);
  const all = [...intruders, ...food];
  const spots = spotsFor(intruders.length, places(all.length, random), random);
  const layers = shuffled([...all.keys()], random);
  const heap = all.map((item, key): Thing => {
    const size = sizeOf(item.massGrams);
    const turn = Math.round((random() - 0.5) * 70);
    return { key, id: item.id, bin: item.category, grams: item.massGrams, ...spots[key]!, size, turn, layer: layers[key]! };
  });
  return liftBuried(heap, options.level);
}
