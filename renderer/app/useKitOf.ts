import { useMemo, useRef, useEffect } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/shallow';
import type { Kit } from '../exhibit-kit/kit';
import { canTransfer } from '../exhibit-kit/round/transfer/rules';
import { appNow } from '../session/appClock';
import { boardFor, mostMissed, noBoard, recordLearning, recordLookup, topLookups } from '../session/hall';
import { holdIdle } from '../session/idleReset';
import { memoryFor, noMemory, visitMemory } from '../session/memory';
import { playCue } from '../session/sound';
import { hasVoice, say, stopSpeaking } from '../session/speech';
import { goHome, openExhibit, playAgain, setChoices, useSession } from '../session/store';
import { useServices } from './ServicesContext';

const silent = (): void => undefined;
const openTransfer = (): void => openExhibit('transfer');
const speak = (spoken: boolean): void => {
  setChoices({ spoken });
  if (!spoken) stopSpeaking();
};

/** Where a round leads that staff try out: nothing of it is counted or kept. */
export interface Trial {
  again(): void;
  home(): void;
}

/** What an exhibit may do beyond its own panel; in demo mode nothing sounds, nothing is recorded and nobody goes anywhere. */
const usesOf = (exhibit: string, mode: Kit['mode'], trial: Trial | undefined) =>
  mode === 'demo'
    ? {
        hold: () => silent,
        cue: silent,
        say: silent,
        memory: noMemory,
        board: noBoard,
        recordLearning: silent,
        recordLookup: silent,
        again: silent,
        home: silent,
      }
    : {
        hold: holdIdle,
        cue: playCue,
        say,
        memory: memoryFor(exhibit),
        board: boardFor(exhibit),
        recordLearning,
        recordLookup,
        // a guide leads on
        ...(mode === 'guided' ? { board: noBoard, again: silent, home: silent } : { again: playAgain, home: goHome }),
        ...(trial && { hold: () => silent, memory: noMemory, board: noBoard, recordLearning: silent, recordLookup: silent, ...trial }),
      };

interface KitOptions {
  exhibit: string;
  mode: Kit['mode'];
  finish: () => void;
  /** given while staff try the exhibit out; the same object throughout */
  trial?: Trial | undefined;
}

/** The session's loan to one exhibit. */
export function useKitOf({ exhibit, mode, finish, trial }: KitOptions): Kit {
  const { content, feed, info } = useServices();
  const demo = mode === 'demo';
  const uses = useMemo(() => usesOf(exhibit, mode, trial), [exhibit, mode, trial]);
  const isVisit = mode === 'visit' && !trial;
  const hasTransfer = useStore(visitMemory, (memory) => isVisit && canTransfer(memory, content.items));
  const state = useSession(
    useShallow((s) => ({
      ...s.choices,
      language: s.language,
      paused: !demo && (s.overlay !== 'none' || (s.room !== null && !trial) || s.held),
      band: s.settings?.reachBand ?? 0.58,
      reducedMotion: s.reducedMotion,
      tier: s.tier,
    })),
  );
  const latestFinish = useRef(finish);
  useEffect(() => {
    latestFinish.current = finish;
  });
  return useMemo(() => {
    const { reach, largeText, highContrast, spoken, noTimer, reducedMotion, band, language, tier, paused } = state;
    return {
      mode,
      content,
      feed,
      comfort: { reach: reach && !demo ? band : null, largeText, highContrast, spoken, noTimer, reducedMotion },
      language,
      tier,
      now: appNow,
      clockRate: info.clock.rate,
      paused,
      ...uses,
      mostMissed,
      topLookups,
      transfer: hasTransfer ? openTransfer : null,
      speak: demo || !hasVoice(language) ? null : speak,
      finish: () => latestFinish.current(),
    };
  }, [mode, demo, content, feed, info, uses, hasTransfer, state]);
}
