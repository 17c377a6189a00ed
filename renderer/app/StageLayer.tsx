import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { dayMs, msIntoDay } from '../../electron/shared/hallTime';
import { appNow } from '../session/appClock';
import { noteContextLost } from '../session/heartbeat';
import { useSession } from '../session/store';
import { useServices } from './ServicesContext';
import { useStageView } from './stageView';

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
  onReady: () => useStageView.setState({ ready: true }),
  onContextLost: () => {
    noteContextLost();
    useStageView.setState({ ready: false, scene: 'game' });
  },
  onContextRestored: () => useStageView.setState({ ready: true }),
  onGiveUp: () => {
    useStageView.setState({ ready: false, scene: 'game' });
    useSession.setState({ tier: '2d' });
  },
};

/** The one canvas of the app's life, below every screen. What fails here leaves the app in 2D, never without a screen. */
export function StageLayer() {
  const { feed } = useServices();
  const tier = useSession((s) => s.tier);
  const reducedMotion = useSession((s) => s.reducedMotion);
  const inAttract = useSession((s) => s.screen === 'attract');
  const modelIsOn = useStageView((view) => view.ready && view.scene === 'model');
  const exhibit = useStageView((view) => view.exhibit);
  const shown = exhibit !== null || (inAttract && modelIsOn);
  const tonnes = useStore(feed, (view) => view.snapshot.district.wetWasteToday);
  const hour = useHallHour();
  if (tier === '2d') return null;
  return (
    <div className={`stage-layer${shown ? ' stage-layer-shown' : ''}`}>
      <Suspense fallback={null}>
        <Stage
          tier={tier}
          running={shown}
          attract
          hour={hour}
          tonnes={tonnes}
          reducedMotion={reducedMotion}
          margins={margins}
          {...callbacks}
        >
          {exhibit}
        </Stage>
      </Suspense>
    </div>
  );
}
