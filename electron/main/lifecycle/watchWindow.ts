import { app, powerMonitor, type BrowserWindow } from 'electron';
import type { Heartbeat } from '../../shared/contract';
import { isOurUrl } from '../ipc/sender';
import type { Log } from '../log/log';
import { appUrl, fallbackUrl } from '../protocol/serveApp';
import type { FrameFigures } from '../../shared/staff/healthCalls';
import { openAwakeClock } from './awakeClock';
import { openBeatHistory } from './beatHistory';
import { startLadder, stepLadder } from './ladder';
import type { LadderAction, LadderEvent, SafeCause } from './ladderTypes';

type WithoutTime<E> = E extends { at: number } ? Omit<E, 'at'> : never;

export interface WatchOptions {
  window: BrowserWindow;
  log: Log;
  /** monotonic ms */
  now(): number;
  start: { safe: SafeCause | null; relaunchesLeft: number };
  isVisiting(): boolean;
  forgetResume(): void;
  /** keeps a fault for staff */
  health(kind: string, detail: string): void;
  relaunch(): void;
  /** called once, when the page has been usable for a while */
  onGood(): void;
}

export interface Watch {
  beat(beat: Heartbeat): void;
  isSafe(): boolean;
  /** what the heartbeats say about frames */
  frames(): FrameFigures;
  /** loads the app's page, or the fallback page first when starts have failed before */
  open(waitMs: number): void;
  stop(): void;
}

const tickMs = 500;
const goodAfterMs = 10_000;
const oursWithinMs = 3000;

/** Watches the one window and does what the recovery ladder says. */
export const watchWindow = (options: WatchOptions): Watch => {
  const { window, log } = options;
  const { webContents } = window;
  const awake = openAwakeClock(options.now);
  let state = startLadder({ at: awake(), ...options.start });
  const beats = openBeatHistory();
  let endedRendererAt = -Infinity;
  let isGood = false;
  let stopped = false;

  const tell = (event: WithoutTime<LadderEvent>): void => {
    if (stopped || window.isDestroyed()) return;
    const step = stepLadder(state, { ...event, at: awake() });
    state = step.state;
    step.actions.forEach(perform);
  };
  const load = (url: string, kill: boolean): void => {
    const go = (): void => {
      if (stopped || window.isDestroyed()) return;
      if (url === appUrl) tell({ type: 'loading' });
      webContents.loadURL(url).catch(() => undefined);
    };
    if (kill && !webContents.isCrashed()) {
      endedRendererAt = options.now();
      webContents.forcefullyCrashRenderer();
    }
    // not from within the event that told of the loss: Electron may crash on it
    setTimeout(go, 50);
  };
  const perform = (action: LadderAction): void => {
    if (action.do === 'note') log[action.level](`recovery: ${action.message}`);
    else if (action.do === 'invalidate') webContents.invalidate();
    else if (action.do === 'forgetResume') options.forgetResume();
    else if (action.do === 'showFallback') load(fallbackUrl, action.kill);
    else if (action.do === 'load') {
      options.health('page-loaded-again', action.why);
      log.warn(`recovery: ${action.why}; loading the page${state.safe ? ' without 3D' : ''}`);
      load(appUrl, action.kill);
    } else {
      log.error(`recovery: ${action.why}; starting anew`);
      options.health('relaunch', action.why);
      options.relaunch();
    }
  };

  webContents.on('render-process-gone', (_, { reason, exitCode }) => {
    const isOurs = options.now() - endedRendererAt < oursWithinMs;
    endedRendererAt = -Infinity;
    log.warn(`renderer gone: ${reason}, code ${exitCode}${isOurs ? ' (ended by us)' : ''}`);
    if (isOurs) return;
    options.health('renderer-gone', reason);
    tell({ type: 'rendererGone', reason });
  });
  webContents.on('unresponsive', () => tell({ type: 'unresponsive' }));
  webContents.on('did-finish-load', () => webContents.getURL() === appUrl && tell({ type: 'loaded' }));
  webContents.on('did-navigate', (_, url, code) => {
    if (url === appUrl && code >= 400) tell({ type: 'loadFailed', why: `status ${code}` });
    else if (!isOurUrl(url)) tell({ type: 'strayed', url: url.slice(0, 200) });
  });
  webContents.on('did-fail-load', (_, code, text, _url, isMainFrame) => {
    // -3: replaced by another load of ours
    if (isMainFrame && code !== -3) tell({ type: 'loadFailed', why: `${text} (${code})` });
  });
  webContents.on('preload-error', (_, _path, error) => log.error(`preload: ${error.message}`));
  app.on('child-process-gone', (_, { type, reason, exitCode, name }) => {
    if (reason === 'clean-exit') return;
    log.warn(`process gone: ${type} ${name ?? ''}, ${reason}, code ${exitCode}`);
    options.health('process-gone', `${type} ${reason}`);
    if (type === 'GPU') tell({ type: 'gpuGone', reason });
  });
  const repaint = (): void => {
    if (!window.isDestroyed()) webContents.invalidate();
  };
  powerMonitor.on('resume', repaint);
  powerMonitor.on('unlock-screen', repaint);

  const isWatched = (): boolean => window.isVisible() && !window.isMinimized() && !webContents.isDevToolsOpened();
  const timer = setInterval(() => {
    tell({ type: 'tick', watched: isWatched(), visiting: options.isVisiting() });
    if (isGood || !state.isUsable || state.phase !== 'alive' || state.lastBeatAt - state.loadStartedAt < goodAfterMs) return;
    isGood = true;
    options.onGood();
  }, tickMs);

  return {
    beat: (beat) => {
      const { frames, medianFrameMs, contextsLost } = beat;
      beats.add(beat, options.now());
      tell({ type: 'beat', frames, medianFrameMs, contextsLost });
    },
    frames: () => beats.figures(options.now()),
    isSafe: () => state.safe !== null,
    open: (waitMs) => {
      if (waitMs === 0) return load(appUrl, false);
      state = { ...state, phase: 'waiting', retryAt: awake() + waitMs };
      load(fallbackUrl, false);
    },
    stop: () => {
      stopped = true;
      clearInterval(timer);
    },
  };
};
