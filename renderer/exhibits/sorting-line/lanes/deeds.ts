import type { BinId } from '../../../../electron/shared/content';
import type { Cue } from '../../../exhibit-kit/kit';
import { lessonMs } from '../hands';
import type { LaneDeeds } from './hands';
import { lanesLive, sendOff } from './live';
import { closeLaneLesson, landIn, selectInLane, useLanes } from './store';

/** Who hears of what was done: the ears, and the memory of the visit. */
export interface Tell {
  cue(cue: Cue): void;
  answered(id: string, right: boolean): void;
}

const lessonOf = (lane: number) => useLanes.getState().match?.lanes[lane]?.lesson ?? null;

/** A piece goes into a bin of its lane: it falls in where it belongs, and glides back to its plate where it does not. */
function land(lane: number, key: number, bin: BinId, tell: Tell): void {
  const landed = landIn(lane, key, bin);
  if (landed) tell.cue(landed.correct ? 'right' : 'wrong');
  if (landed?.answered) tell.answered(landed.answered, landed.correct);
  const rect = landed?.into ? lanesLive.placed[lane]?.layout.bins[landed.into] : null;
  sendOff(lane, key, rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height * 0.3 } : null);
}

/** A tap on a bin: during a lesson the right one takes the piece at once; else the piece that was tapped goes in. */
export function tapLaneBin(lane: number, bin: BinId, tell: Tell): void {
  const lesson = lessonOf(lane);
  if (lesson) {
    const isThere = useLanes.getState().match?.lanes[lane]?.round.pieces.some((piece) => piece.key === lesson.key);
    if (bin === lesson.bin && isThere) land(lane, lesson.key, bin, tell);
    else if (bin === lesson.bin || lesson.ms >= lessonMs) closeLaneLesson(lane);
    return;
  }
  const selected = useLanes.getState().views[lane]?.selected ?? null;
  if (selected !== null) land(lane, selected, bin, tell);
}

/** What the fingers do to the match. `isHeld`: a selected piece somebody has in hand meanwhile is not to be had by a tap. */
export const laneDeeds = (tell: Tell, isHeld: (lane: number, key: number) => boolean): LaneDeeds => ({
  touched(lane, bin) {
    const lesson = lessonOf(lane);
    if (lesson && bin === null && lesson.ms >= lessonMs) closeLaneLesson(lane);
  },
  picked(lane, key) {
    lanesLive.lanes[lane]?.flights.delete(key);
    tell.cue('pick');
  },
  sorted: (lane, key, bin) => land(lane, key, bin, tell),
  tapped(lane, key) {
    sendOff(lane, key, null);
    selectInLane(lane, key);
  },
  tappedBin(lane, bin) {
    const selected = useLanes.getState().views[lane]?.selected ?? null;
    if (selected === null || !isHeld(lane, selected)) tapLaneBin(lane, bin, tell);
  },
  returned: (lane, key) => sendOff(lane, key, null),
});
