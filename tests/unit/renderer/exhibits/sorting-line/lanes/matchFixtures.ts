import { binIds, type BinId } from '../../../../../../electron/shared/content';
import {
  answerLane,
  answerTie,
  closeLesson,
  newMatch,
  nextTurn,
  passTime,
  supplyLane,
  tieItem,
  type Match,
  type MatchOptions,
} from '../../../../../../renderer/exhibits/sorting-line/lanes/match';
import { seededRandom, type Random } from '../../../../../../renderer/lib/random';
import { wasteItems, wrongBin } from '../roundFixtures';

export const matchOptions: MatchOptions = {
  items: wasteItems,
  level: 2,
  seed: 7,
  seats: [0, 1, 2, 3],
  length: 12,
  seconds: 90,
  noTimer: false,
};

/** How somebody sorts: which bin for a thing whose right bin is this. */
export type Sorter = (right: BinId, random: Random) => BinId;
export const perfect: Sorter = (right) => right;
export const wrong: Sorter = (right) => wrongBin(right);
export const chance: Sorter = (_, random) => binIds[Math.floor(random() * 4)] ?? 'food';
/** right so often, else wrong */
export const skilled =
  (skill: number): Sorter =>
  (right, random) =>
    random() < skill ? right : wrongBin(right);

/** ids in the order each lane was shown them, with what was missed at the first showing. */
export interface Shown {
  readonly order: string[];
  readonly missed: Set<string>;
}

export interface PlayedMatch {
  readonly match: Match;
  /** by seat */
  readonly shown: Map<number, Shown>;
  readonly ms: number;
}

const capacity = 2;
const stepMs = 400;

function show(shown: Map<number, Shown>, seat: number, id: string): void {
  const lane = shown.get(seat) ?? { order: [], missed: new Set<string>() };
  lane.order.push(id);
  shown.set(seat, lane);
}

/** One step of every lane: what is due comes in, and each sorter who has something on the belt sorts one thing now and then. */
function step(from: Match, sorters: readonly Sorter[], random: Random, shown: Map<number, Shown>): Match {
  let match = from;
  for (let lane = 0; lane < match.lanes.length; lane++) {
    const before = match.lanes[lane]!;
    const sorter = sorters[before.seat]!;
    if (match.phase === 'tie') {
      const item = tieItem(match);
      if (item && random() < 0.5) match = answerTie(match, lane, sorter(item.bin, random))?.match ?? match;
      continue;
    }
    if (match.phase !== 'play') break;
    match = supplyLane(match, lane, capacity);
    const { round, seat, lesson } = match.lanes[lane]!;
    if (round.nextKey > before.round.nextKey) show(shown, seat, round.pieces.at(-1)!.id);
    if (lesson) {
      if (random() < 0.6) match = closeLesson(match, lane);
      continue;
    }
    const [piece] = round.pieces;
    if (!piece || random() < 0.3) continue;
    const answer = answerLane(match, lane, piece.key, sorter(piece.bin, random));
    if (answer && !answer.correct && !piece.filler) shown.get(seat)?.missed.add(piece.id);
    match = answer?.match ?? match;
  }
  return match;
}

/** Plays a match to its end, or through so many steps. */
export function playMatch(options: MatchOptions, sorters: readonly Sorter[], seed: number, steps = 4000): PlayedMatch {
  const random = seededRandom(seed);
  const shown = new Map<number, Shown>();
  let match = newMatch(options);
  let ms = 0;
  for (let n = 0; n < steps && match.phase !== 'over'; n++) {
    if (match.phase === 'turn') match = nextTurn(match, options.items);
    match = step(match, sorters, random, shown);
    match = passTime(match, stepMs);
    ms += stepMs;
  }
  return { match, shown, ms };
}
