import { useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { setWarmStage } from '../keep/warmScene';
import type { StageTier } from '../tiers';
import { createFrameLoop } from './frameLoop';
import type { Verdict } from './lateness';
import { createStatistics } from './statistics';

interface FramePacerProps {
  readonly tier: StageTier;
  /** True: begins with a measurement of the tier; null: the tier is fixed. */
  readonly measures: boolean | null;
  /** Asks for the picture to be drawn at this share of its full pixel ratio. */
  readonly onScale: (scale: number) => void;
  /** False once the first frame is out: nothing is drawn. */
  readonly running: boolean;
  /** Name of the scene once it stands. */
  readonly standing: () => string | null;
  /** After the first frame of a scene has left the graphics queue; again after a lost context. */
  readonly onShown: (name: string) => void;
  readonly onVerdict: (verdict: Verdict) => void;
}

/** Drives the canvas (its own loop is off): asks at every display frame whether to draw, and publishes what was drawn. */
export function FramePacer({ tier, measures, onScale, running, standing, onShown, onVerdict }: FramePacerProps) {
  const advance = useThree((state) => state.advance);
  const renderer = useThree((state) => state.gl);
  const root = useThree((state) => state.scene);
  const isRunning = useRef(running);
  useEffect(() => void (isRunning.current = running), [running]);
  const measuresAtStart = useRef(measures);
  useEffect(() => void (measuresAtStart.current = measures), [measures]);
  useEffect(() => {
    const statistics = createStatistics(renderer, root);
    const isRunningNow = (): boolean => isRunning.current;
    const loop = createFrameLoop({
      ...{ renderer, root, tier, advance, statistics, standing, onScale, onShown, onVerdict },
      isRunning: isRunningNow,
      measures: measuresAtStart.current,
    });
    setWarmStage({ tier, ...loop });
    const publish = window.setInterval(() => statistics.publish(), 1000);
    return () => {
      setWarmStage(null);
      loop.stop();
      window.clearInterval(publish);
      globalThis.__stage = undefined;
    };
  }, [advance, renderer, root, tier, onScale, standing, onShown, onVerdict]);
  return null;
}
