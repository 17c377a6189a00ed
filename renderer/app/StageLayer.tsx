import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { dayMs, msIntoDay } from '../../electron/shared/hallTime';
import { appNow } from '../session/appClock';
import { noteContextLost } from '../session/heartbeat';
import { useSession } from '../session/store';
import { exhibits } from '../exhibits/index';
import { useServices } from './ServicesContext';
import { useStageView } from './stageView';
import { useTierLadder } from './useTierLadder';
import { forgetWarmth, useWarmUp } from './useWarmUp';

const Stage = lazy(async () => ({ default: (await import('../stage/Stage')).Stage }));

const hourNow = (): number => (msIntoDay(appNow()) / dayMs) * 24;
const everyMs = 60_000;

function useHallHour(): number {
  const [hour, setHour] = useState(hourNow);
  useEffect(() => {
    const handle = setInterval(() => setHour(hourNow()), everyMs);
    return () => clearInterval(handle);
  }, []);
  return hour;
}

/** Room the attract loop's cards take on the picture: brand and figure left, the start button below. */
const margins = { left: 0.13, right: 0.01, bottom: 0.12, top: 0.12 };

// stable, so that the stage does not set itself up anew at every render
const callbacks = {
  onShown: (name: string) => useStageView.setState({ shown: name }),
  onContextLost: () => {
    noteContextLost();
    forgetWarmth();
    useStageView.setState({ shown: null, scene: 'game' });
  },
  onGiveUp: () => {
    useStageView.setState({ shown: null, scene: 'game' });
    useSession.setState({ tier: '2d' });
  },
};

/** The one canvas of the app's life, below every screen. What fails here leaves the app in 2D, never without a screen. */
export function StageLayer() {
  const { feed, reportError } = useServices();
  const tier = useSession((s) => s.tier);
  const reducedMotion = useSession((s) => s.reducedMotion);
  const inAttract = useSession((s) => s.screen === 'attract');
  const isQuiet = useSession((s) => s.screen === 'attract' && s.overlay === 'none');
  const exhibit = useStageView((view) => view.exhibit);
  const name = exhibit?.id ?? 'attract';
  const stands = useStageView((view) => view.shown === name);
  const modelIsOn = useStageView((view) => view.scene === 'model');
  const shown = stands && (exhibit !== null || (inAttract && modelIsOn));
  const tonnes = useStore(feed, (view) => view.snapshot.district.wetWasteToday);
  const hour = useHallHour();
  const adapting = useTierLadder(inAttract);
  useWarmUp({ exhibits, isIdle: isQuiet && stands && adapting.measures !== true, tier, reportError });
  if (tier === '2d') return null;
  return (
    <div className={`stage-layer${shown ? ' stage-layer-shown' : ''}`} data-exhibit={exhibit !== null}>
      <Suspense fallback={null}>
        <Stage
          tier={tier}
          running={shown}
          attract
          hour={hour}
          tonnes={tonnes}
          reducedMotion={reducedMotion}
          margins={margins}
          name={name}
          {...adapting}
          {...callbacks}
        >
          {exhibit?.node}
        </Stage>
      </Suspense>
    </div>
  );
}
