import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { FeedChip } from '../../exhibit-kit/FeedChip';
import { useKit } from '../../exhibit-kit/kit';
import { useDayOfFeed } from '../../exhibit-kit/useDayOfFeed';
import { Button } from '../../ui/Button';
import './closing.css';
import { Glyph } from './Glyph';
import { useJourney } from './store';

/** All stops on one ring, a tick on each where the visitor lent a hand; in its middle what the sub-district has collected. */
function LoopRing() {
  const { t } = useTranslation('journey');
  const { feed, now } = useKit();
  const tonnes = useStore(feed, (view) => view.snapshot.district.wetWasteToday);
  const day = useDayOfFeed();
  const stops = useJourney((s) => s.stops);
  const done = useJourney((s) => s.done);
  return (
    <div className="loop-ring" role="group" aria-label={t('closing.ring')}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="37" />
        <circle cx="50" cy="50" r="37" className="loop-ring-way" pathLength="100" />
      </svg>
      {stops.map((stop, index) => (
        <div
          key={stop}
          className="loop-station"
          data-done={done[stop]}
          style={{ '--turn': `${(index / stops.length) * 360}deg`, '--order': index } as React.CSSProperties}
        >
          <span className="loop-station-sign">
            <Glyph name={stop} size="3.4rem" />
            {done[stop] && (
              <i>
                <Glyph name="check" size="1.7rem" />
              </i>
            )}
          </span>
          <span className="loop-station-name">{t(`stops.${stop}.name`)}</span>
        </div>
      ))}
      <div className="loop-middle">
        <p>{t('closing.figure')}</p>
        <strong className="figure" data-testid="journey-tonnes">
          {tonnes.toFixed(1)}
          <small>{t('units.tonnes')}</small>
        </strong>
        <p>{day ?? t('today')}</p>
        <FeedChip feed={feed} now={now} />
      </div>
    </div>
  );
}

const settleMs = 700;

/** The whole loop in one ring, and what next. */
export function Closing() {
  const { t } = useTranslation('journey');
  const { say, again, home, cue, mode } = useKit();
  const count = useJourney((s) => s.stops.filter((id) => s.done[id]).length);
  const all = useJourney((s) => s.stops.length);
  const loop = t('closing.loop');
  useEffect(() => say(loop), [say, loop]);
  const since = useRef(Infinity);
  useEffect(() => {
    since.current = performance.now();
  }, []);
  /** A second tap on what was here before does not mean this. */
  const meant = (press: () => void) => () => {
    if (performance.now() - since.current < settleMs) return;
    cue('tap');
    press();
  };
  return (
    <div className="closing card rise" data-testid="journey-closing">
      <LoopRing />
      <div className="closing-words">
        <h2 className="display">{t('closing.title')}</h2>
        <p className="closing-count">{t('closing.text', { count, all })}</p>
        <p className="closing-loop">{loop}</p>
        {mode !== 'guided' && (
          <div className="closing-keys">
            <Button testId="journey-restart" kind="primary" size="large" onPress={meant(again)}>
              {t('closing.again')}
            </Button>
            <Button testId="journey-home" kind="sand" size="large" onPress={meant(home)}>
              {t('closing.home')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
