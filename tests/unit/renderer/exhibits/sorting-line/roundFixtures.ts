import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { binIds, type BinId, type WasteItem } from '../../../../../electron/shared/content';
import { answer, newRound, supply, type Piece, type Round, type RoundOptions } from '../../../../../renderer/exhibits/sorting-line/model';
import type { Random } from '../../../../../renderer/lib/random';
import { seededRandom } from '../../../../../renderer/lib/random';

/** The real list: 287 items, some of them disputed. */
export const wasteItems = JSON.parse(readFileSync('assets/content/waste-items.json', 'utf8')) as WasteItem[];
export const itemOf = new Map(wasteItems.map((item) => [item.id, item]));

export const options: RoundOptions = { level: 2, ends: 'items', items: 20, seconds: 60, noTimer: false, seed: 7 };
export const wrongBin = (bin: BinId): BinId => binIds[(binIds.indexOf(bin) + 1) % 4] ?? 'residual';

/** How somebody plays: how often wrong, how many things wait on the belt meanwhile, and what for the rest chance decides. */
export interface Player {
  readonly chance: number;
  readonly errRate: number;
  readonly room: number;
}
export const players: fc.Arbitrary<Player> = fc.record({
  chance: fc.nat(),
  errRate: fc.double({ min: 0, max: 0.9, noNaN: true }),
  room: fc.integer({ min: 1, max: 15 }),
});
export const anyOptions: fc.Arbitrary<RoundOptions> = fc.record({
  level: fc.constantFrom(1, 2, 3),
  ends: fc.constant('items'),
  items: fc.integer({ min: 4, max: 40 }),
  seconds: fc.integer({ min: 20, max: 300 }),
  noTimer: fc.boolean(),
  seed: fc.nat(),
});

export interface Played {
  readonly round: Round;
  /** in the order they came in */
  readonly supplied: Piece[];
  /** the most of one item that ever lay on the belt */
  readonly mostAlike: number;
  /** ids in the order of their first mistake, with how many pieces had come in by then */
  readonly mistakes: Map<string, number>;
}

const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)];

/** One move: a piece comes in where there is room, else somebody puts one into a bin. */
function move(round: Round, player: Player, random: Random, items: readonly WasteItem[]): Round {
  if (round.pieces.length < player.room && random() < 0.6) return supply(round, round.pieces.length % 5, items);
  const piece = pick(round.pieces, random);
  if (!piece) return supply(round, 0, items);
  return answer(round, piece.key, random() < player.errRate ? wrongBin(piece.bin) : piece.bin)?.round ?? round;
}

/** Plays until the round is over, or `moves` are made. */
export function play(from: Round, player: Player, items: readonly WasteItem[] = wasteItems, moves = 20_000): Played {
  const random = seededRandom(player.chance);
  const supplied: Piece[] = [];
  const mistakes = new Map<string, number>();
  let mostAlike = 0;
  let round = from;
  for (let n = 0; n < moves && !round.over; n++) {
    const next = move(round, player, random, items);
    if (next.nextKey > round.nextKey) supplied.push(...next.pieces.slice(-1));
    for (const { id, mistaken } of next.pieces) if (mistaken && !mistakes.has(id)) mistakes.set(id, supplied.length);
    mostAlike = Math.max(mostAlike, ...next.pieces.map((piece) => next.pieces.filter(({ id }) => id === piece.id).length));
    round = next;
  }
  return { round, supplied, mostAlike, mistakes };
}

export const played = (chosen: Partial<RoundOptions>, player: Partial<Player> = {}): Played =>
  play(newRound({ ...options, ...chosen }), { chance: 1, errRate: 0, room: 5, ...player });
