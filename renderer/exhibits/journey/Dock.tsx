import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { useRoundClock } from '../../exhibit-kit/roundClock';
import { Button } from '../../ui/Button';
import { Glyph } from './Glyph';
import { live } from './live';
import { besides } from './model/course';
import { goTo, setPlaying, useJourney } from './store';
import { useGoOn } from './useCourse';
import { useWords } from './useWords';

/** All stops in their order: where we are, what has been done, and the way to any of them. */
function Strip() {
  const { t } = useTranslation('journey');
  const { cue } = useKit();
  const { stop: here, stops, done } = useJourney();
  return (
    <nav className="journey-strip" aria-label={t('way')}>
      {stops.map((stop) => (
        <button
          key={stop}
          type="button"
          className="card journey-tile focusable"
          data-testid={`journey-stop-${stop}`}
          data-step={stop}
          aria-pressed={stop === here}
          data-done={done[stop]}
          onClick={() => {
            cue('tap');
            goTo(stop);
          }}
        >
          <Glyph name={stop} size="3rem" />
          <span>{t(`stops.${stop}.name`)}</span>
          {done[stop] && (
            <i className="journey-tile-tick">
              <Glyph name="check" size="1.5rem" />
            </i>
          )}
        </button>
      ))}
    </nav>
  );
}

/** On to the next stop; a bar in it shows how soon the journey goes on by itself. */
function Next() {
  const { t } = useTranslation('journey');
  const { cue, comfort } = useKit();
  const goOn = useGoOn();
  const { stop, stops, auto, isOpen } = useJourney();
  const { rest } = useWords(stop);
  const bar = useRef<HTMLDivElement>(null);
  const runs = auto && !comfort.noTimer;
  useRoundClock(() => {
    const part = runs && live.after !== null && !useJourney.getState().isOpen ? Math.min(1, live.after / rest) : 0;
    bar.current?.style.setProperty('--part', part.toFixed(3));
  });
  const isLast = besides(stops, stop, 1) === null;
  return (
    <div className="journey-next" ref={bar}>
      <Button
        testId="journey-next"
        kind={isOpen ? 'plain' : 'primary'}
        onPress={() => {
          cue('tap');
          goOn();
        }}
      >
        {t(isLast ? 'end' : 'next')}
        <Glyph name="next" />
      </Button>
    </div>
  );
}

/** The voice of the system, where there is one. */
function Voice() {
  const { t } = useTranslation('journey');
  const { speak, comfort } = useKit();
  if (!speak) return null;
  return (
    <Button
      testId="journey-voice"
      label={t(comfort.spoken ? 'voiceOff' : 'voiceOn')}
      pressed={comfort.spoken}
      onPress={() => speak(!comfort.spoken)}
    >
      <Glyph name="voice" />
    </Button>
  );
}

/** Everything to go by: back, hold, the voice, any stop, next. */
export function Dock() {
  const { t } = useTranslation('journey');
  const { cue } = useKit();
  const stop = useJourney((s) => s.stop);
  const stops = useJourney((s) => s.stops);
  const playing = useJourney((s) => s.playing);
  const before = besides(stops, stop, -1);
  return (
    <div className="journey-dock">
      <div className="journey-keys">
        <Button
          testId="journey-back"
          label={t('back')}
          disabled={before === null}
          onPress={() => {
            cue('tap');
            if (before) goTo(before);
          }}
        >
          <Glyph name="back" />
        </Button>
        <Button
          testId="journey-pause"
          label={t(playing ? 'pause' : 'play')}
          onPress={() => {
            cue('tap');
            setPlaying(!playing);
          }}
        >
          <Glyph name={playing ? 'pause' : 'play'} />
        </Button>
        <Voice />
      </div>
      <Strip />
      <Next />
    </div>
  );
}
