import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { useRoundClock } from '../../exhibit-kit/roundClock';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { live } from './live';
import { clockOf } from './model/format';
import { beginDay, setPlaying, showHour, useMachine } from './store';

const ticks = [0, 6, 12, 18, 24] as const;

/** Play, pause and stop as shapes. */
function PlaySign({ playing }: { readonly playing: boolean }) {
  return (
    <svg width="2.4rem" height="2.4rem" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d={playing ? 'M6 5h4v14H6zM14 5h4v14h-4z' : 'M7 4.5v15l12.5-7.5z'} />
    </svg>
  );
}

/** The hours of the day as a bar: one tap anywhere goes there; it can be dragged as well. */
function DayBar({ asOfHour }: { readonly asOfHour: number }) {
  const { t } = useTranslation('machine');
  const { cue } = useKit();
  const bar = useRef<HTMLDivElement>(null);
  const thumb = useRef<HTMLSpanElement>(null);
  const hour = useMachine((s) => s.hour);
  const place = (): void => {
    const state = useMachine.getState();
    thumb.current?.style.setProperty('left', `${((state.hour === null ? asOfHour : live.hour) / 24) * 100}%`);
  };
  useRoundClock(place);
  useEffect(place);
  const goTo = (clientX: number): void => {
    const box = bar.current?.getBoundingClientRect();
    if (box) showHour(Math.min(23.75, Math.max(0, ((clientX - box.left) / box.width) * 24)));
  };
  return (
    <div
      className="machine-day-bar focusable"
      role="slider"
      tabIndex={0}
      data-testid="machine-day"
      aria-label={t('day.slider')}
      aria-valuemin={0}
      aria-valuemax={24}
      aria-valuenow={hour ?? asOfHour}
      aria-valuetext={clockOf(hour ?? asOfHour)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        cue('tap');
        goTo(event.clientX);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event.clientX);
      }}
      onKeyDown={(event) => {
        const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (step) showHour(Math.min(23.75, Math.max(0, (hour ?? asOfHour) + step)));
      }}
    >
      <div className="machine-day-track" ref={bar}>
        <span className="machine-day-gone" style={{ width: `${(asOfHour / 24) * 100}%` }} />
        {ticks.map((tick) => (
          <span key={tick} className="machine-day-tick" style={{ left: `${(tick / 24) * 100}%` }}>
            {tick}
          </span>
        ))}
        <span className="machine-day-thumb" ref={thumb} />
      </div>
    </div>
  );
}

/** Runs a day in a minute, holds it, and comes back to the present moment. */
export function DayControl({ asOfHour }: { readonly asOfHour: number }) {
  const { t } = useTranslation('machine');
  const { cue } = useKit();
  const hour = useMachine((s) => s.hour);
  const playing = useMachine((s) => s.playing);
  const pressed = (act: () => void) => () => {
    cue('tap');
    act();
  };
  return (
    <div className="machine-day">
      <Button testId="machine-play" label={playing ? t('day.pause') : t('day.play')} onPress={pressed(() => setPlaying(!playing))}>
        <PlaySign playing={playing} />
      </Button>
      {hour === null ? (
        <Button testId="machine-day-begin" onPress={pressed(beginDay)}>
          <Icon name="clock" />
          {t('day.begin')}
        </Button>
      ) : (
        <Button testId="machine-day-now" onPress={pressed(() => showHour(null))}>
          {t('day.now')}
        </Button>
      )}
      <DayBar asOfHour={asOfHour} />
    </div>
  );
}
