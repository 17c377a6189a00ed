// What does not belong in: where on its way it makes trouble, and whether the line stops for it.
import type { StageId } from '../../../exhibit-kit/process/processFacts';

export const wrongIds = ['bone', 'bag', 'battery'] as const;
export type WrongId = (typeof wrongIds)[number];

interface WrongItem {
  readonly stage: StageId;
  /** seconds on the path (model/path.ts) at which it stays */
  readonly stopsAt: number;
  /** seconds until it gets there: a visitor does not wait for a minute */
  readonly takes: number;
  /** the line stands until it is taken out */
  readonly stopsLine: boolean;
}

export const wrongItems: Readonly<Record<WrongId, WrongItem>> = {
  bone: { stage: 'crushing', stopsAt: 12.1, takes: 4.5, stopsLine: true },
  bag: { stage: 'pressing', stopsAt: 20, takes: 5.5, stopsLine: true },
  battery: { stage: 'curing', stopsAt: 53.6, takes: 8, stopsLine: false },
};

/** Seconds on the path after `elapsed` seconds of travel; eased at both ends. */
export const wrongAt = (id: WrongId, elapsed: number): number => {
  const { stopsAt, takes } = wrongItems[id];
  const t = Math.min(1, Math.max(0, elapsed / takes));
  return stopsAt * (0.35 * t + 0.65 * t * t * (3 - 2 * t));
};

export const hasArrived = (id: WrongId, elapsed: number): boolean => elapsed >= wrongItems[id].takes;

/** Pictures of the same things in the sorting games (assets/content/waste-items.json). */
export const wrongPictures: Readonly<Record<WrongId, string>> = {
  bone: 'large-pork-bone',
  bag: 'dirty-plastic-bag',
  battery: 'nicd-battery',
};
