import { boardNames, type BoardName } from '../../../electron/shared/boardNames';
import type { BoardEntry } from '../../../electron/shared/contract';
import { shuffled, type Random } from '../../lib/random';

const offered = 3;
/** Places of a day's board (the journal keeps as many). */
export const places = 20;

/** Three names to choose from: those not on today's board yet come first. */
export function offerNames(today: readonly BoardEntry[], random: Random): BoardName[] {
  const used = new Set(today.map(({ name }) => name));
  const mixed = shuffled(boardNames, random);
  return [...mixed.filter((name) => !used.has(name)), ...mixed.filter((name) => used.has(name))].slice(0, offered);
}

/** The place a score would take: after all that are as good. 1 is the first. */
export const placeOf = (entries: readonly BoardEntry[], score: number): number => 1 + entries.filter((each) => each.score >= score).length;

/** Where an entry just made stands: after its equals. -1 where it is not among them. */
export const ownIndex = (entries: readonly BoardEntry[], own: BoardEntry): number =>
  entries.findLastIndex((each) => each.name === own.name && each.score === own.score && each.day === own.day);

export interface Row extends BoardEntry {
  readonly place: number;
  readonly isOwn: boolean;
}

/** The first rows, and the own one in the last place where it stands further down. */
export function rowsShown(entries: readonly BoardEntry[], own: number, most: number): Row[] {
  const rows = entries.map((entry, index) => ({ ...entry, place: index + 1, isOwn: index === own }));
  const mine = rows[own];
  return mine && own >= most ? [...rows.slice(0, most - 1), mine] : rows.slice(0, most);
}
