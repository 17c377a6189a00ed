import { enterSafe, leaveSafe, loseGpu } from './ladderGraphics';
import { andThen, note, quiet, within, type Step } from './ladderStep';
import { ladderLimits as limits, type LadderAction, type LadderEvent, type LadderState, type SafeCause } from './ladderTypes';

/** State before the first load. `safe`: why the app starts without 3D, if it does. */
export const startLadder = (start: { at: number; safe: SafeCause | null; relaunchesLeft: number }): LadderState => ({
  phase: 'loading',
  loadStartedAt: start.at,
  loadedAt: null,
  lastBeatAt: start.at,
  frames: 0,
  lastAdvanceAt: start.at,
  medianFrameMs: null,
  hasInvalidated: false,
  contextsLost: 0,
  isUsable: false,
  failures: 0,
  recoveries: [],
  gpuDeaths: [],
  contextLosses: [],
  retryAt: 0,
  safe: start.safe ? { cause: start.safe, since: start.at } : null,
  relaunchesLeft: start.relaunchesLeft,
});

/** ms without a heartbeat, or without a drawn frame, after which the page counts as dead: a slow machine gets longer. */
export const beatLimit = (medianFrameMs: number | null): number => Math.max(limits.beatFloor, limits.beatMedians * (medianFrameMs ?? 0));

/** The recovery ladder: what one event changes, and what is to be done. Pure. */
export const stepLadder = (state: LadderState, event: LadderEvent): Step => {
  switch (event.type) {
    case 'loading':
      return quiet({
        ...state,
        phase: 'loading',
        loadStartedAt: event.at,
        loadedAt: null,
        frames: 0,
        medianFrameMs: null,
        hasInvalidated: false,
        contextsLost: 0,
        isUsable: false,
      });
    case 'loaded':
      return quiet(state.phase === 'loading' ? { ...state, loadedAt: event.at } : state);
    case 'loadFailed':
      return recover(state, event.at, { why: `page did not load: ${event.why}`, kill: false });
    case 'strayed':
      return recover(state, event.at, { why: `strayed to ${event.url}`, kill: false });
    case 'beat':
      return hear(state, event);
    case 'rendererGone':
      // a page that ended by itself was ended by us
      return event.reason === 'clean-exit' || state.phase === 'waiting'
        ? quiet(state)
        : recover(state, event.at, { why: `renderer gone (${event.reason})`, kill: false });
    case 'unresponsive':
      return state.phase === 'alive' && event.at - state.lastBeatAt > limits.beatFloor / 2
        ? recover(state, event.at, { why: 'renderer does not answer', kill: true })
        : quiet(state);
    case 'gpuGone':
      return loseGpu(state, event);
    case 'tick':
      return watch(state, event);
  }
};

const hear = (state: LadderState, beat: Extract<LadderEvent, { type: 'beat' }>): Step => {
  if (state.phase === 'waiting') return quiet(state);
  // fewer frames than before is a new page, which has drawn
  const isAdvancing = beat.frames !== state.frames;
  const isUsable = state.isUsable || isAdvancing;
  const heard: LadderState = {
    ...state,
    phase: 'alive',
    lastBeatAt: beat.at,
    frames: beat.frames,
    medianFrameMs: beat.medianFrameMs ?? state.medianFrameMs,
    isUsable,
    lastAdvanceAt: isAdvancing || state.phase === 'loading' ? beat.at : state.lastAdvanceAt,
    failures: isUsable ? 0 : state.failures,
    hasInvalidated: isAdvancing ? false : state.hasInvalidated,
    contextsLost: beat.contextsLost,
  };
  const lost = Math.max(0, beat.contextsLost - state.contextsLost);
  if (lost === 0) return quiet(heard);
  const contextLosses = [...within(state.contextLosses, beat.at, limits.gpuWindow), ...Array<number>(Math.min(lost, 10)).fill(beat.at)];
  const noted = note({ ...heard, contextLosses }, 'warn', `WebGL context lost, ${contextLosses.length} in the last minute`);
  return contextLosses.length >= limits.gpuDeathsBeforeSafe ? andThen(noted, (next) => enterSafe(next, beat.at)) : noted;
};

const watch = (state: LadderState, { at, watched, visiting }: Extract<LadderEvent, { type: 'tick' }>): Step => {
  if (state.phase === 'waiting')
    return at < state.retryAt ? quiet(state) : { state, actions: [{ do: 'load', kill: false, why: 'trying again' }] };
  // nobody can see a minimised developer's window, and Chromium draws nothing for it
  if (!watched) return quiet({ ...state, loadStartedAt: at, loadedAt: state.loadedAt && at, lastBeatAt: at, lastAdvanceAt: at });
  if (state.phase === 'loading') {
    const isLate =
      at - state.loadStartedAt > limits.firstBeat || (state.loadedAt !== null && at - state.loadedAt > limits.firstBeatAfterLoad);
    return isLate ? recover(state, at, { why: 'page did not start', kill: true }) : quiet(state);
  }
  const limit = beatLimit(state.medianFrameMs);
  if (at - state.lastBeatAt > limit)
    return recover(state, at, { why: `no heartbeat for ${Math.round(at - state.lastBeatAt)} ms`, kill: true });
  const still = at - state.lastAdvanceAt;
  if (still > limit) return recover(state, at, { why: `no frame drawn for ${Math.round(still)} ms`, kill: true });
  if (still > limit / 2 && !state.hasInvalidated) return { state: { ...state, hasInvalidated: true }, actions: [{ do: 'invalidate' }] };
  return leaveSafe(state, at, visiting);
};

const recover = (state: LadderState, at: number, { why, kill }: { why: string; kill: boolean }): Step => {
  const failures = state.isUsable ? 0 : state.failures + 1;
  const recoveries = [...within(state.recoveries, at, limits.recoveryWindow), at];
  const next: LadderState = { ...state, failures, recoveries, isUsable: false };
  const tooMany = recoveries.length - limits.recoveriesBeforeRelaunch;
  const isTired = tooMany > 0 || failures > limits.failuresBeforeRelaunch;
  if (isTired && state.relaunchesLeft > 0) {
    const actions: LadderAction[] = [
      { do: 'showFallback', kill },
      { do: 'relaunch', why },
    ];
    // until the new process is there nothing else is tried
    return { state: { ...next, phase: 'waiting', retryAt: at + limits.waitLongest, relaunchesLeft: state.relaunchesLeft - 1 }, actions };
  }
  const loading = { ...next, phase: 'loading' as const, loadStartedAt: at, loadedAt: null };
  // once it may have been bad luck; twice, and the step the visitor was at may be what kills the page
  const load: LadderAction = { do: 'load', kill, why };
  const isLooping = within(recoveries, at, limits.forgetWindow).length >= limits.recoveriesBeforeForget;
  if (failures <= 1 && !isTired) return { state: loading, actions: isLooping ? [{ do: 'forgetResume' }, load] : [load] };
  const safe = state.safe ?? (isTired ? { cause: 'crashes' as const, since: at } : null);
  const retryAt = at + Math.min(limits.waitFirst * 2 ** (Math.max(failures - 1, tooMany) - 1), limits.waitLongest);
  const actions: LadderAction[] = [{ do: 'note', level: 'error', message: why }, { do: 'forgetResume' }, { do: 'showFallback', kill }];
  return { state: { ...next, phase: 'waiting', retryAt, safe }, actions };
};
