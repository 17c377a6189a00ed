import { andThen, note, quiet, within, type Step } from './ladderStep';
import { ladderLimits as limits, type LadderEvent, type LadderState } from './ladderTypes';

/** The GPU process is gone: paint again; the third time in a minute, go on without 3D. */
export const loseGpu = (state: LadderState, { at, reason }: Extract<LadderEvent, { type: 'gpuGone' }>): Step => {
  const gpuDeaths = [...within(state.gpuDeaths, at, limits.gpuWindow), at];
  const safe = state.safe?.cause === 'gpu' ? { ...state.safe, since: at } : state.safe;
  const noted = note({ ...state, gpuDeaths, safe }, 'warn', `GPU process gone (${reason}), ${gpuDeaths.length} in the last minute`);
  noted.actions.push({ do: 'invalidate' });
  return gpuDeaths.length >= limits.gpuDeathsBeforeSafe ? andThen(noted, (next) => enterSafe(next, at)) : noted;
};

export const enterSafe = (state: LadderState, at: number): Step => {
  if (state.safe) return quiet(state);
  const why = 'graphics failed repeatedly: going on without 3D';
  // a page that is not there yet gets the news when it is loaded
  return {
    state: { ...state, safe: { cause: 'gpu', since: at } },
    actions: state.phase === 'waiting' ? [] : [{ do: 'load', kill: false, why }],
  };
};

/** Tries 3D again: when nobody is there, at the latest when somebody is. */
export const leaveSafe = (state: LadderState, at: number, visiting: boolean): Step => {
  if (!state.safe || state.safe.cause === 'flag' || state.phase !== 'alive') return quiet(state);
  const isGpu = state.safe.cause === 'gpu';
  const wait = visiting ? (isGpu ? limits.gpuRetryLatest : limits.crashRetryLatest) : isGpu ? limits.gpuRetry : limits.crashRetry;
  if (at - state.safe.since < wait) return quiet(state);
  const cleared = { ...state, safe: null, gpuDeaths: [], contextLosses: [] };
  return { state: cleared, actions: [{ do: 'load', kill: false, why: 'trying 3D again' }] };
};
