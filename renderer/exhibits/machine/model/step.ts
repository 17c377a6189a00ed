// One step of the running line: pure numbers, no clock of its own.
import { hasArrived, wrongItems, type WrongId } from './wrongItems';

export interface Running {
  flow: number;
  turn: number;
  air: number;
  pace: number;
  itemSeconds: number;
  stuckSeconds: number;
}

export interface Wanted {
  /** pace for the tonnage (model/day.ts) */
  readonly pace: number;
  readonly playing: boolean;
  readonly wrong: { readonly id: WrongId; readonly stuck: boolean } | null;
}

/** s in which the line comes to three quarters of a new pace */
const easeSeconds = 0.7;

export const isBlocked = (wrong: Wanted['wrong']): boolean => wrong !== null && wrong.stuck && wrongItems[wrong.id].stopsLine;

/** Moves the line on by `seconds`. True when the wrong item has just got where it makes trouble. */
export const stepLine = (line: Running, { pace, playing, wrong }: Wanted, seconds: number): boolean => {
  // a thing thrown in is carried, even where the feed has nothing to carry
  const carried = wrong && !wrong.stuck ? Math.max(pace, 0.8) : pace;
  const goal = !playing || isBlocked(wrong) ? 0 : carried;
  line.pace += (goal - line.pace) * Math.min(1, seconds / (isBlocked(wrong) ? easeSeconds / 4 : easeSeconds / 1.4));
  if (line.pace < 0.004 && goal === 0) line.pace = 0;
  line.flow += seconds * line.pace;
  line.turn += seconds * line.pace;
  if (playing) line.air += seconds;
  if (!wrong) return false;
  if (wrong.stuck) {
    line.stuckSeconds += seconds;
    return false;
  }
  if (playing) line.itemSeconds += seconds;
  return hasArrived(wrong.id, line.itemSeconds);
};
