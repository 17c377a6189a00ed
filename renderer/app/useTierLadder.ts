import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../session/store';
import type { Verdict } from '../stage/frame/lateness';
import type { StageTier } from '../stage/tiers';
import { useStageView } from './stageView';
import { createTierLadder, type TierLadder } from './tierLadder';

interface Adapting {
  /** what the stage is asked to do: measure, watch, or (null) keep its tier */
  readonly measures: boolean | null;
  readonly onVerdict: (verdict: Verdict) => void;
}

/** Lets the stage's tier follow what the machine can do: measured at start, lowered where frames are late, raised at the next attract loop. */
export function useTierLadder(inAttract: boolean): Adapting {
  const adapts = useStageView((view) => view.adapts);
  const [isMeasuring, setIsMeasuring] = useState(true);
  const ladder = useRef<TierLadder | null>(null);
  const measuring = useRef(true);
  const ladderNow = (): TierLadder => (ladder.current ??= createTierLadder(useSession.getState().tier as StageTier));
  const onVerdict = useCallback((verdict: Verdict): void => {
    if (verdict === 'too-late') useSession.setState({ tier: ladderNow().late(measuring.current) });
    else setIsMeasuring((measuring.current = false));
  }, []);
  useEffect(() => {
    if (!adapts || !inAttract || measuring.current || useSession.getState().tier === '2d') return;
    useSession.setState({ tier: ladderNow().attract() });
  }, [adapts, inAttract]);
  return { measures: adapts ? isMeasuring : null, onVerdict };
}
