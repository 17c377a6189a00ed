import { useMemo, useRef, useEffect } from 'react';
import { useShallow } from 'zustand/shallow';
import type { Kit } from '../exhibit-kit/kit';
import { appNow } from '../session/appClock';
import { holdIdle } from '../session/idleReset';
import { memoryFor, noMemory } from '../session/memory';
import { playCue } from '../session/sound';
import { say } from '../session/speech';
import { goHome, playAgain, useSession } from '../session/store';
import { useServices } from './ServicesContext';

const silent = (): void => undefined;

/** The session's loan to one exhibit. In demo mode nothing sounds, nothing is recorded and nobody goes anywhere. */
export function useKitOf({ exhibit, mode, finish }: { exhibit: string; mode: Kit['mode']; finish: () => void }): Kit {
  const { content, feed, info } = useServices();
  const state = useSession(
    useShallow((s) => ({
      ...s.choices,
      language: s.language,
      paused: mode !== 'demo' && s.overlay !== 'none',
      band: s.settings?.reachBand ?? 0.58,
      reducedMotion: s.reducedMotion,
      tier: s.tier,
    })),
  );
  const latestFinish = useRef(finish);
  useEffect(() => {
    latestFinish.current = finish;
  });
  const demo = mode === 'demo';
  const { reach, largeText, highContrast, spoken, noTimer, reducedMotion, band, language, tier, paused } = state;
  return useMemo(
    () => ({
      mode,
      content,
      feed,
      comfort: { reach: reach && !demo ? band : null, largeText, highContrast, spoken, noTimer, reducedMotion },
      language,
      tier,
      now: appNow,
      clockRate: info.clock.rate,
      paused,
      hold: demo ? () => silent : holdIdle,
      cue: demo ? silent : playCue,
      say: demo ? silent : say,
      memory: demo ? noMemory : memoryFor(exhibit),
      finish: () => latestFinish.current(),
      again: demo ? silent : playAgain,
      home: demo ? silent : goHome,
    }),
    [
      exhibit,
      mode,
      demo,
      content,
      feed,
      info,
      reach,
      largeText,
      highContrast,
      spoken,
      noTimer,
      reducedMotion,
      band,
      language,
      tier,
      paused,
    ],
  );
}
