import type { BinId } from '../../../../electron/shared/content';
import type { Cue } from '../../../exhibit-kit/kit';
import { lessonMs } from '../hands';
import type { LaneDeeds } from './hands';
import { lanesLive, sendOff } from './live';
import { closeLaneLesson, landIn, selectInLane, useLanes } from './store';

const lessonOf = (lane: number) => useLanes.getState().match?.lanes[lane]?.lesson ?? null;

/** A piece goes into a bin of its lane: it falls in where it belongs, and glides back to its plate where it does not. */
function land(lane: number, key: number, bin: BinId, cue: (cue: Cue) => void): void {
  const landed = landIn(lane, key, bin);
  if (landed) cue(landed.correct ? 'right' : 'wrong');
  const rect = landed?.into ? lanesLive.placed[lane]?.layout.bins[landed.into] : null;
  sendOff(lane, key, rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height * 0.3 } : null);
}

/** A tap on a bin: during a lesson the right one takes the piece at once; else the piece that was tapped goes in. */
export function tapLaneBin(lane: number, bin: BinId, cue: (cue: Cue) => void): void {
  const lesson = lessonOf(lane);
  if (lesson) {
    const isThere = useLanes.getState().match?.lanes[lane]?.round.pieces.some((piece) => piece.key === lesson.key);
    if (bin === lesson.bin && isThere) land(lane, lesson.key, bin, cue);
    else if (bin === lesson.bin || lesson.ms >= lessonMs) closeLaneLesson(lane);
    return;
  }
  const selected = useLanes.getState().views[lane]?.selected ?? null;
  if (selected !== null) land(lane, selected, bin, cue);
}

/** What the fingers do to the match. `isHeld`: a selected piece somebody has in hand meanwhile is not to be had by a tap. */
export const laneDeeds = (cue: (cue: Cue) => void, isHeld: (lane: number, key: number) => boolean): LaneDeeds => ({
  touched(lane, bin) {
    const lesson = lessonOf(lane);
    if (lesson && bin === null && lesson.ms >= lessonMs) closeLaneLesson(lane);
  },
  picked(lane, key) {
    lanesLive.lanes[lane]?.flights.delete(key);
    cue('pick');
  },
  sorted: (lane, key, bin) => land(lane, key, bin, cue),
  tapped(lane, key) {
    sendOff(lane, key, null);
    selectInLane(lane, key);
  },
  tappedBin(lane, bin) {
    const selected = useLanes.getState().views[lane]?.selected ?? null;
    if (selected === null || !isHeld(lane, selected)) tapLaneBin(lane, bin, cue);
  },
  returned: (lane, key) => sendOff(lane, key, null),
});
