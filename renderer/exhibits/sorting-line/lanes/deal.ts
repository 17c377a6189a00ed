import type { BinId, WasteItem } from '../../../../electron/shared/content';
import { seededRandom } from '../../../lib/random';
import { drawItem } from '../draw';
import { nothingDue, type Due } from '../model';
import type { Level } from '../parameters';

/** Items as they are dealt: every lane gets the same ones in the same order. */
export interface Dealt {
  readonly id: string;
  readonly bin: BinId;
}

export const tieItems = 3;
export const fillers = 4;
/** no lane shows what is easier for one than for another: all are dealt alike, half way up the level */
const evenSkill = 0.4;
/** Of so many items one may be an old one. */
const oneOldIn = 3;

interface Deal {
  readonly items: readonly WasteItem[];
  readonly level: Level;
  readonly seed: number;
  readonly length: number;
  readonly due?: Due;
  /** ids not to deal again */
  readonly not?: readonly string[];
}

/** The items of a match, then those for a tie-break, then those that stand between two showings of one. */
export function dealDeck({ items, level, seed, length, due = nothingDue, not = [] }: Deal): Dealt[] {
  const deck: Dealt[] = [];
  const drawn = [...not];
  const canAsk = (id: string): boolean => !drawn.includes(id) && items.some((item) => item.id === id && !item.disputed);
  for (let n = 0; n < length + tieItems + fillers; n++) {
    const backId = n < length && n % oneOldIn === 1 ? due(canAsk) : null;
    const back = backId === null ? undefined : items.find((item) => item.id === backId);
    const item =
      back ?? drawItem(items, { level, skill: evenSkill, drawn, lastBin: deck.at(-1)?.bin ?? null }, seededRandom(seed + n * 7919));
    if (!item) break;
    deck.push({ id: item.id, bin: item.category });
    drawn.push(item.id);
  }
  return deck;
}
