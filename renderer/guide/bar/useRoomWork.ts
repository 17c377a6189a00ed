import { useEffect, useState } from 'react';
import type { NotesView } from '../../../electron/shared/guided';
import { kiosk } from '../../platform/kiosk';
import { stepLeftMs, stepOf, wholeLeftMs } from '../model/group';
import { clockText, neighbour } from '../model/plan';
import { useRoom, useSay, useWords } from '../room';
import { back, next, pass, toggleBlack, useGuide } from '../store';

const tickMs = 250;

/** The group's clock: the app's rate, and never stopped but by the end. */
export function useClock(): void {
  const { rate } = useRoom();
  useEffect(() => {
    let last = performance.now();
    const handle = setInterval(() => {
      const now = performance.now();
      pass((now - last) * rate);
      last = now;
    }, tickMs);
    return () => clearInterval(handle);
  }, [rate]);
}

const keys: Readonly<Record<string, () => void>> = { PageDown: next, PageUp: back, b: toggleBlack, B: toggleBlack, '.': toggleBlack };

/** A presentation remote: page keys, and B or a full stop for black. */
export function useRemote(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = event.repeat ? undefined : keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** What the guide reads now; once a second, as a text each. */
function useNotes(): NotesView | null {
  const { t, i18n } = useWords();
  const say = useSay();
  const { group, script } = useGuide();
  if (!group || !script) return null;
  const step = stepOf(script, group);
  const following = neighbour(script, group.plan, group.at, 1);
  const nextStep = following === null ? undefined : script.steps[following];
  return {
    language: i18n.language === 'en' ? 'en' : 'zh-CN',
    title: say(script.title),
    step: say(step.title),
    talk: step.talk.map(say),
    takeAway: say(step.takeAway),
    next: nextStep ? say(nextStep.title) : '',
    stepLeft: clockText(stepLeftMs(script, group)),
    wholeLeft: clockText(wholeLeftMs(group)),
    isLate: wholeLeftMs(group) < 0,
    labels: { step: t('bar.step'), whole: t('bar.whole'), talk: t('talk.title'), takeAway: t('talk.takeAway'), next: t('bar.then') },
  };
}

/** Shows the notes on a second screen; false while there is none. */
export function useSecondScreen(): boolean {
  const [isThere, setIsThere] = useState(false);
  const text = JSON.stringify(useNotes());
  useEffect(() => {
    let isLatest = true;
    void kiosk.showNotes(JSON.parse(text) as NotesView | null).then(
      (there) => isLatest && setIsThere(there),
      () => undefined,
    );
    return () => {
      isLatest = false;
    };
  }, [text]);
  return isThere;
}
