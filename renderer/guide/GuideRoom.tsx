import { useEffect } from 'react';
import type { GuidedState } from '../../electron/shared/guided';
import { Bar } from './bar/Bar';
import { Sheets } from './bar/Sheets';
import { useClock, useRemote, useSecondScreen } from './bar/useRoomWork';
import { RoomContext, useLed, useStep, useWords, type Room } from './room';
import { Setup } from './Setup';
import { StepView } from './steps/StepView';
import { noticed, resumeGroup, toggleBlack, useGuide } from './store';
import { Button } from '../ui/Button';
import './guide.css';
import './bar/bar.css';
import './steps/steps.css';
import './steps/scores.css';
import './council/council.css';
import './setup.css';
import './portrait.css';

/** Said once after an interruption; the clock runs on behind it. */
function Resumed() {
  const { t } = useWords();
  if (!useGuide((s) => s.resumed)) return null;
  return (
    <aside className="guide-notice card rise" data-testid="guide-resumed" role="status">
      <p>{t('resumed')}</p>
      <Button testId="guide-noticed" kind="primary" onPress={noticed}>
        {t('close')}
      </Button>
    </aside>
  );
}

/** Touches go nowhere while the guide has stopped the picture; black is left by touching it. */
function Cover() {
  const { t } = useWords();
  const { paused, frozen, black } = useGuide();
  if (black)
    return (
      <button type="button" className="guide-black" data-testid="guide-black-cover" onClick={toggleBlack} aria-label={t('bar.unblack')} />
    );
  if (!paused && !frozen) return null;
  return (
    <div className="guide-shield" data-testid="guide-shield">
      <p className="guide-shield-word">{t(paused ? 'bar.isPaused' : 'bar.isFrozen')}</p>
    </div>
  );
}

function Led({ second }: { readonly second: boolean }) {
  const step = useStep();
  const at = useLed((group) => group.at);
  const round = useGuide((s) => s.round);
  useRemote();
  return (
    <main className="guide" data-testid="guide" data-step={step.id} data-kind={step.kind} data-at={at}>
      <div className="guide-stage">
        <StepView key={`${step.id}.${round}`} step={step} />
        <Cover />
      </div>
      <Bar hasNotes={second} />
      <Sheets />
      <Resumed />
    </main>
  );
}

function LedRoom() {
  useClock();
  return <Led second={useSecondScreen()} />;
}

// what an interruption left is taken up once: a group that was ended since does not come back with the next one
const takenUp = new WeakSet<GuidedState>();

/** A guide's room: set up, then led step by step; it ends only when the guide ends it. */
export function GuideRoom({ room, kept }: { readonly room: Room; readonly kept: GuidedState | null }) {
  const isLed = useGuide((s) => s.group !== null);
  useEffect(() => {
    const script = kept && room.content.scripts.find(({ id }) => id === kept.script);
    if (!kept || !script || takenUp.has(kept) || useGuide.getState().group) return;
    takenUp.add(kept);
    resumeGroup(script, kept);
  }, [kept, room]);
  return <RoomContext value={room}>{isLed ? <LedRoom /> : <Setup />}</RoomContext>;
}
