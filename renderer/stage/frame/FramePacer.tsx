import { useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { tiers, type StageTier } from '../tiers';
import { createGovernor } from './governor';
import { createPacer } from './pacer';
import { countFrame, createStatistics } from './statistics';

interface FramePacerProps {
  readonly tier: StageTier;
  /** Asks for the picture to be drawn at this share of its full pixel ratio. */
  readonly onScale: (scale: number) => void;
  /** False once the first frame is out: nothing is drawn. */
  readonly running: boolean;
  /** False until the scene stands. */
  readonly isLoaded: () => boolean;
  /** After the first frame that shows the scene has left the graphics queue; again after a lost context. */
  readonly onShown: () => void;
}

/** Drives the canvas (its own loop is off): asks the pacer at every display frame whether to draw. */
export function FramePacer({ tier, onScale, running, isLoaded, onShown }: FramePacerProps) {
  const advance = useThree((state) => state.advance);
  const renderer = useThree((state) => state.gl);
  const isRunning = useRef(running);
  const shown = useRef<'nothing' | 'drawing' | 'reported'>('nothing');
  useEffect(() => void (isRunning.current = running), [running]);
  useEffect(() => {
    const gl = renderer.getContext() as WebGL2RenderingContext;
    const pacer = createPacer(() => tiers[tier]);
    const statistics = createStatistics();
    const governor = tiers[tier].governed ? createGovernor() : null;
    let scale = 1;
    let fence: WebGLSync | null = null;
    const isDone = (): boolean => {
      if (!fence) return true;
      if (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) return false;
      gl.deleteSync(fence);
      fence = null;
      return true;
    };
    const draw = (now: number): void => {
      pacer.started(now);
      advance(now / 1000);
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
      countFrame(statistics, renderer, pacer.lastFrameMs);
    };
    const govern = (): void => {
      const next = governor?.frame(pacer.lastFrameMs) ?? 1;
      if (next !== scale) onScale(next);
      scale = next;
    };
    const report = (): void => {
      if (shown.current === 'drawing') onShown();
      shown.current = shown.current === 'nothing' ? 'drawing' : 'reported';
    };
    const tick = (now: number): void => {
      handle = requestAnimationFrame(tick);
      if (shown.current === 'reported' && !isRunning.current) return;
      if (gl.isContextLost() || !isLoaded() || !pacer.isDue(now, isDone)) return;
      if (shown.current === 'reported') govern();
      else report();
      draw(now);
    };
    // fences, the shadow map and the picture itself went with the lost context
    const restart = (): void => {
      fence = null;
      renderer.shadowMap.needsUpdate = true;
      shown.current = 'nothing';
    };
    const canvas = renderer.domElement;
    canvas.addEventListener('webglcontextrestored', restart);
    let handle = requestAnimationFrame(tick);
    const publish = window.setInterval(() => (globalThis.__stage = { ...statistics }), 1000);
    return () => {
      cancelAnimationFrame(handle);
      canvas.removeEventListener('webglcontextrestored', restart);
      window.clearInterval(publish);
      if (fence) gl.deleteSync(fence);
      globalThis.__stage = undefined;
    };
  }, [advance, renderer, tier, onScale, isLoaded, onShown]);
  return null;
}
