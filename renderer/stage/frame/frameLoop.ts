// Draws frame after frame: never one while the last is still being drawn, never without need, and says when a scene's first is out.
import type { Scene, WebGLRenderer } from 'three';
import { createUnveiler, type Unveiler } from '../keep/unveil';
import { tiers, type StageTier } from '../tiers';
import { createFence } from './fence';
import { createGovernor } from './governor';
import { createLateness, type Verdict } from './lateness';
import { createPacer } from './pacer';
import type { Statistics } from './statistics';

export interface LoopNeeds {
  readonly renderer: WebGLRenderer;
  readonly root: Scene;
  readonly tier: StageTier;
  /** Draws one frame of the scene graph at `seconds`. */
  readonly advance: (seconds: number) => void;
  readonly statistics: Statistics;
  /** Begins with a measurement of the tier; null: the tier is fixed. */
  readonly measures: boolean | null;
  /** Name of what stands on the stage, null while it is not there yet. */
  readonly standing: () => string | null;
  readonly isRunning: () => boolean;
  /** Asks for the picture to be drawn at this share of its full pixel ratio. */
  readonly onScale: (scale: number) => void;
  /** The first frame of what stands there has left the graphics queue; again after a lost context. */
  readonly onShown: (name: string) => void;
  readonly onVerdict: (verdict: Verdict) => void;
}

export interface FrameLoop {
  readonly unveiler: Unveiler;
  /** Runs `task` just before a frame is drawn, so that what it leaves in the canvas is not seen. */
  beforeFrame<T>(task: () => T): Promise<T>;
  stop(): void;
}

export const createFrameLoop = (needs: LoopNeeds): FrameLoop => {
  const { renderer, root, tier, advance, statistics, standing, isRunning, measures } = needs;
  const gl = renderer.getContext() as WebGL2RenderingContext;
  const pacer = createPacer(() => tiers[tier]);
  const governor = tiers[tier].governed ? createGovernor() : null;
  const lateness = measures === null ? null : createLateness(tier, measures);
  const fence = createFence(gl);
  const unveiler = createUnveiler(renderer);
  const tasks: (() => void)[] = [];
  /** of the canvas when it was drawn last */
  const size = { width: 0, height: 0 };
  let scale = 1;
  let isMeasuring = measures === true;
  /** What the last frame showed, and what has been reported as shown. */
  let drawn: string | null = null;
  let shown: string | null = null;

  const draw = (now: number, name: string): void => {
    if (drawn !== name) statistics.begin(name);
    if (drawn !== name) lateness?.pardon();
    drawn = name;
    size.width = renderer.domElement.width;
    size.height = renderer.domElement.height;
    pacer.started(now);
    const began = performance.now();
    advance(now / 1000);
    statistics.drawn(performance.now() - began);
    fence.set();
  };
  const govern = (): void => {
    const next = governor?.frame(pacer.lastFrameMs) ?? 1;
    if (next !== scale) needs.onScale(next);
    scale = next;
  };
  const ended = (now: number): void => {
    statistics.ended(pacer.lastFrameMs);
    const verdict = lateness?.frame(pacer.lastFrameMs, now) ?? 'fine';
    if (verdict === 'too-late' || (isMeasuring && verdict === 'fine')) needs.onVerdict(verdict);
    isMeasuring = verdict === 'measuring';
    if (shown === drawn) return govern();
    shown = drawn;
    statistics.shown(performance.now());
    statistics.publish();
    if (shown !== null) needs.onShown(shown);
  };
  const isBlank = (): boolean => drawn !== null && (renderer.domElement.width !== size.width || renderer.domElement.height !== size.height);
  const runTask = (): void => {
    const task = tasks.shift();
    if (!task) return;
    task();
    lateness?.pardon();
  };
  const tick = (now: number): void => {
    handle = requestAnimationFrame(tick);
    if (gl.isContextLost()) return;
    if (pacer.hasEnded(now, fence.isDone)) ended(now);
    const name = standing();
    const isWanted = name !== null && (isRunning() || shown !== name || isMeasuring);
    // a canvas of another size is blank until it is drawn anew: that cannot wait for its turn
    // nor can a scene's first frame
    if (isWanted && !isBlank() && !pacer.isDue(now, shown !== name)) return;
    runTask();
    // a cold scene is drawn piece by piece first; nothing of it is shown before
    if (isWanted && (shown === name || unveiler.step(root))) draw(now, name);
  };
  // fences, the shadow map and the picture itself went with the lost context
  const restart = (): void => {
    fence.drop();
    unveiler.forget();
    renderer.shadowMap.needsUpdate = true;
    drawn = shown = null;
  };
  renderer.domElement.addEventListener('webglcontextrestored', restart);
  let handle = requestAnimationFrame(tick);
  return {
    unveiler,
    beforeFrame: (task) => new Promise((done) => tasks.push(() => done(task()))),
    stop() {
      cancelAnimationFrame(handle);
      renderer.domElement.removeEventListener('webglcontextrestored', restart);
      fence.drop();
    },
  };
};
