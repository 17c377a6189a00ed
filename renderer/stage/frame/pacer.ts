// When the next frame may be drawn: never while the last one is still being drawn, and with a rest where the processor draws.

export interface Pacing {
  readonly minFrameMs: number;
  readonly restFactor: number;
}

export interface Pacer {
  /** True once for every frame: it has left the graphics queue, as `isDone` says. Ask at every display frame. Times in ms. */
  hasEnded(now: number, isDone: () => boolean): boolean;
  /** True when a frame may start now; `hasEnded` is asked first. `isAwaited`: somebody waits for it, so no rest comes before it. */
  isDue(now: number, isAwaited?: boolean): boolean;
  started(now: number): void;
  /** How long the last finished frame took, ms. */
  readonly lastFrameMs: number;
}

/** A frame never seen to finish is given up after this long, so that a lost fence cannot stop the picture. */
const giveUpMs = 4000;
/** A frame as long as this draws on everything the machine has: the interface gets as much time again, in every tier. */
const heavyMs = 120;
/** Longest rest, so that a slow first frame (shaders being compiled) does not stop the picture. */
const longestRestMs = 1200;

export const createPacer = (pacing: () => Pacing): Pacer => {
  let startedAt = -Infinity;
  let doneAt = -Infinity;
  let isWaiting = false;
  let lastFrameMs = 0;
  return {
    hasEnded(now, isDone) {
      if (!isWaiting || (!isDone() && now - startedAt <= giveUpMs)) return false;
      isWaiting = false;
      doneAt = now;
      lastFrameMs = now - startedAt;
      return true;
    },
    isDue(now, isAwaited = false) {
      if (isWaiting || isAwaited) return !isWaiting;
      const { minFrameMs, restFactor } = pacing();
      const rest = lastFrameMs * Math.max(restFactor, lastFrameMs > heavyMs ? 1 : 0);
      // half a display frame of slack, or a 60 Hz beat falls to every second tick
      return now - startedAt >= minFrameMs - 8 && now - doneAt >= Math.min(longestRestMs, rest);
    },
    started(now) {
      startedAt = now;
      isWaiting = true;
    },
    get lastFrameMs() {
      return lastFrameMs;
    },
  };
};
