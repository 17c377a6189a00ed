/**
 * What the recovery ladder is told. `at`: awake monotonic ms, so that sleep and a starved machine do not count.
 * - loading/loaded: the app's own page starts loading / its load event
 * - strayed: the window shows a page that is none of ours (about:blank asks nobody before it navigates)
 * - tick: at least once a second; watched: the window is there to be seen; visiting: somebody has a resume point
 */
export type LadderEvent = { at: number } & (
  | { type: 'loading' }
  | { type: 'loaded' }
  | { type: 'loadFailed'; why: string }
  | { type: 'strayed'; url: string }
  | { type: 'beat'; frames: number; medianFrameMs: number | null; contextsLost: number }
  | { type: 'rendererGone'; reason: string }
  | { type: 'unresponsive' }
  | { type: 'gpuGone'; reason: string }
  | { type: 'tick'; watched: boolean; visiting: boolean }
);

/** What is to be done about it, in this order. */
export type LadderAction =
  | { do: 'invalidate' }
  | { do: 'forgetResume' }
  /** load the app's page anew; kill: its process hangs and has to go first */
  | { do: 'load'; kill: boolean; why: string }
  | { do: 'showFallback'; kill: boolean }
  | { do: 'relaunch'; why: string }
  | { do: 'note'; level: 'info' | 'warn' | 'error'; message: string };

export type SafeCause = 'flag' | 'gpu' | 'crashes';

export interface LadderState {
  phase: 'loading' | 'alive' | 'waiting';
  loadStartedAt: number;
  loadedAt: number | null;
  lastBeatAt: number;
  frames: number;
  lastAdvanceAt: number;
  medianFrameMs: number | null;
  hasInvalidated: boolean;
  contextsLost: number;
  /** the page has drawn frames since it was loaded */
  isUsable: boolean;
  /** recoveries in a row without a usable page in between */
  failures: number;
  /** moments of recoveries, of GPU deaths, of lost contexts, pruned to their windows */
  recoveries: number[];
  gpuDeaths: number[];
  contextLosses: number[];
  /** phase waiting: when the page is tried again */
  retryAt: number;
  safe: { cause: SafeCause; since: number } | null;
  /** relaunches that may still be done */
  relaunchesLeft: number;
}

/** All in ms unless a count. */
export const ladderLimits = {
  /** floor of the heartbeat's limit; the rest is six median frame times */
  beatFloor: 5000,
  beatMedians: 6,
  /** first beat after the load event, and after the load began: a cold start on two busy cores took over 12 s */
  firstBeatAfterLoad: 25_000,
  firstBeat: 40_000,
  /** so many recoveries within a minute, and the visitor's step counts as what kills the page */
  recoveriesBeforeForget: 4,
  forgetWindow: 60_000,
  recoveryWindow: 300_000,
  /** recoveries of a page that was usable in between, before the whole app starts anew */
  recoveriesBeforeRelaunch: 6,
  /** failures in a row before that */
  failuresBeforeRelaunch: 2,
  gpuWindow: 60_000,
  gpuDeathsBeforeSafe: 3,
  /** 3D is tried again when nobody is there, at the latest when somebody is */
  gpuRetry: 120_000,
  gpuRetryLatest: 140_000,
  crashRetry: 600_000,
  crashRetryLatest: 900_000,
  waitFirst: 1000,
  waitLongest: 300_000,
} as const;
