import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { useRoundClock } from '../../exhibit-kit/roundClock';
import { DayControl } from './DayControl';
import { live } from './live';
import './machine.css';
import { hoursPerSecond } from './model/day';
import { stepLine } from './model/step';
import { Sheet } from './Sheet';
import { SourceChoice, SourceMass } from './SourceChoice';
import { StageStrip } from './StageStrip';
import { getStuck, passHours, useMachine } from './store';
import { useTonnage } from './useTonnage';
import { Viewport } from './Viewport';
import { WrongItems } from './WrongItems';

/** Moves the line and the day: the scene (or the drawn section) only shows what it comes to. */
function useRunningLine(pace: number): void {
  useRoundClock((deltaMs) => {
    const { playing, wrong, hour } = useMachine.getState();
    const seconds = deltaMs / 1000;
    if (stepLine(live, { pace, playing, wrong }, seconds)) getStuck();
    if (playing && hour !== null) passHours(seconds * hoursPerSecond);
  });
}

/** A running day and a thing on its way are watched without a touch. */
function useWatching(): void {
  const { hold } = useKit();
  const isWatching = useMachine((s) => s.playing && (s.hour !== null || (s.wrong !== null && !s.wrong.stuck)));
  useEffect(() => (isWatching ? hold('machine runs') : undefined), [hold, isWatching]);
}

/** What is to be read over the picture: a thing that has slipped in, hours that are estimated, a line without waste. */
function Caption({ pace, isAhead }: { readonly pace: number; readonly isAhead: boolean }) {
  const { t } = useTranslation('machine');
  const { say } = useKit();
  const wrong = useMachine((s) => s.wrong);
  const travelling = wrong && !wrong.stuck ? t(`wrong.travel.${wrong.id}`) : null;
  useEffect(() => {
    if (travelling) say(travelling);
  }, [say, travelling]);
  const text = travelling ?? (pace === 0 ? t('day.idle') : isAhead ? t('day.ahead') : null);
  return text ? (
    <p className="card machine-caption rise" key={text} data-testid="machine-caption">
      {text}
    </p>
  ) : null;
}

/** The line cut open: picture above, sheet of the open stage beside or below it, and everything that can be pressed under it. */
export function Panel() {
  const { comfort, tier } = useKit();
  const panel = useRef<HTMLDivElement>(null);
  const stage = useMachine((s) => s.stage);
  const tonnage = useTonnage();
  useRunningLine(tonnage.pace);
  useWatching();
  return (
    <div
      className="machine"
      ref={panel}
      data-testid="machine"
      data-stage={stage ?? 'whole'}
      data-low={comfort.reach !== null}
      data-large={comfort.largeText}
      data-drawn={tier === '2d'}
    >
      <Viewport drawn={tier === '2d'} />
      <Caption pace={tonnage.pace} isAhead={tonnage.isAhead} />
      <SourceChoice />
      {stage ? <Sheet key={stage} id={stage} tonnage={tonnage} /> : <SourceMass tonnage={tonnage} />}
      <StageStrip />
      <div className="machine-controls">
        <DayControl asOfHour={tonnage.course.asOfHour} />
        <WrongItems />
      </div>
    </div>
  );
}
