import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useKit } from '../../exhibit-kit/kit';
import { useRoundClock } from '../../exhibit-kit/roundClock';
import { tiers } from '../../stage/tiers';
import { live } from './live';
import { besides, handAfter, lineAt, stepCourse } from './model/course';
import { heldPerSecond } from './model/gesture';
import { paceAt } from './model/pace';
import { finishDeed, goTo, hint, showLine, useJourney, workOn } from './store';
import { useWords, type Words } from './useWords';

/** To the next stop, or to the end of the journey. */
export function useGoOn(): () => void {
  const { finish } = useKit();
  return () => {
    const { stops, stop } = useJourney.getState();
    const next = besides(stops, stop, 1);
    if (next) goTo(next);
    else finish();
  };
}

/** Moves the journey: flight, telling, the deed under the finger, and on to the next stop. */
function useClock({ lengths, rest }: Words): void {
  const { comfort, cue, tier } = useKit();
  const goOn = useGoOn();
  // as the scene does: a cut leaves nothing to wait for
  const flies = tier !== '2d' && tiers[tier].flies && !comfort.reducedMotion;
  useRoundClock((deltaMs) => {
    const seconds = deltaMs / 1000;
    const { stop, playing, isOpen, auto, line, isHinting } = useJourney.getState();
    if (live.isPressed) workOn(heldPerSecond * seconds);
    stepCourse(live, { stop, seconds, playing, flies });
    if (isOpen && live.progress[stop] >= 1) {
      finishDeed();
      cue('right');
      return;
    }
    const told = lineAt(live.told, lengths);
    if (told !== line) showLine(told);
    const hints = isOpen && live.quiet > handAfter && !live.isAtWork && !live.isPressed;
    if (hints !== isHinting) hint(hints);
    const goesOn = auto && !comfort.noTimer && !isOpen && told === lengths.length;
    if (goesOn && live.after !== null && live.after > rest) goOn();
  });
}

/** The machinery follows the tonnage of the point. */
function usePace(): void {
  const snapshot = useStore(useKit().feed, (view) => view.snapshot);
  const point = useJourney((s) => s.point);
  useEffect(() => {
    live.pace = paceAt(snapshot, point);
  }, [snapshot, point]);
}

/** Nobody who watches a flight or follows the telling is taken for gone. */
function useHold(): void {
  const { hold } = useKit();
  const isTelling = useJourney((s) => s.playing && s.line < 2);
  useEffect(() => (isTelling ? hold('journey tells') : undefined), [hold, isTelling]);
}

/** The system's voice says what stands there, where the visitor asked for it. */
function useVoice({ lines, remember }: Words): void {
  const { say, comfort } = useKit();
  const { t } = useTranslation('journey');
  const stop = useJourney((s) => s.stop);
  const playing = useJourney((s) => s.playing);
  const isOpen = useJourney((s) => s.isOpen);
  const reason = useJourney((s) => s.reason);
  const telling = lines.join(' ');
  useEffect(() => {
    // said anew when held and let go: half a sentence helps nobody. An empty text only cuts off
    if (comfort.spoken) say(playing ? telling : '');
  }, [say, comfort.spoken, playing, telling, stop]);
  useEffect(() => {
    if (!isOpen && live.after !== null) say(remember);
  }, [say, isOpen, remember]);
  useEffect(() => {
    if (reason) say(t(`picks.${reason}.why`));
  }, [say, t, reason]);
}

export function useCourse(): void {
  const words = useWords(useJourney((s) => s.stop));
  useClock(words);
  usePace();
  useHold();
  useVoice(words);
}
