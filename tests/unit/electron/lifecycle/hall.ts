import { startLadder, stepLadder } from '../../../../electron/main/lifecycle/ladder';
import type { LadderAction, LadderEvent, LadderState, SafeCause } from '../../../../electron/main/lifecycle/ladderTypes';

type WithoutTime<E> = E extends { at: number } ? Omit<E, 'at'> : never;

interface Setup {
  medianFrameMs?: number;
  works?: boolean;
  relaunchesLeft?: number;
  safe?: SafeCause | null;
  /** a relaunch brings the page back in the same hall, as if the process had been new */
  survivesRelaunch?: boolean;
}

const stepMs = 100;
const nameOf = (action: LadderAction): string => (action.do === 'load' && action.kill ? 'kill+load' : action.do);

/** A hall with one page in it, in simulated time: what the ladder orders happens to the page. */
export const openHall = ({ medianFrameMs = 17, works = true, relaunchesLeft = 3, safe = null, survivesRelaunch = false }: Setup = {}) => {
  let at = 0;
  const done: string[] = [];
  const page = { beats: true, draws: true, works, frames: 0, contextsLost: 0 };
  const hall = { watched: true, visiting: false };
  let isShown = true;
  let loadedFor = 0;
  let state: LadderState = startLadder({ at, safe, relaunchesLeft });

  const tell = (event: WithoutTime<LadderEvent>): void => {
    const step = stepLadder(state, { ...event, at });
    state = step.state;
    for (const action of step.actions) {
      done.push(nameOf(action));
      if (action.do === 'load' || (action.do === 'relaunch' && survivesRelaunch)) open();
      if (action.do === 'showFallback') isShown = false;
    }
  };
  const open = (): void => {
    isShown = true;
    loadedFor = 0;
    Object.assign(page, { frames: 0, contextsLost: 0 });
    tell({ type: 'loading' });
  };
  const run = (ms: number): void => {
    for (const end = at + ms; at < end;) {
      at += stepMs;
      loadedFor += stepMs;
      if (page.draws) page.frames += 6;
      if (isShown && page.works && page.beats && loadedFor % 1000 === 0) {
        tell({ type: 'beat', frames: page.frames, medianFrameMs, contextsLost: page.contextsLost });
      }
      if (at % 500 === 0) tell({ type: 'tick', watched: hall.watched, visiting: hall.visiting });
    }
  };
  tell({ type: 'loading' });
  return Object.assign(hall, { page, tell, run, did: () => [...done], state: () => state });
};
