import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { FeedChip } from '../../exhibit-kit/FeedChip';
import { useKit } from '../../exhibit-kit/kit';
import { useRoundClock } from '../../exhibit-kit/roundClock';
import { useDayOfFeed } from '../../exhibit-kit/useDayOfFeed';
import { Chip } from '../../ui/Chip';
import { DeedArea } from './DeedArea';
import { live } from './live';
import { partOfLine } from './model/course';
import { figureOf, wordOf } from './model/figures';
import type { StopId } from './model/stops';
import { useJourney } from './store';
import { useWords } from './useWords';

/** What is told, sentence by sentence: the one being told stands out, and a bar beside it runs along. A thing taken out says its own. */
function Telling({ stop }: { readonly stop: StopId }) {
  const { lines, lengths } = useWords(stop);
  const line = useJourney((s) => s.line);
  const reason = useJourney((s) => s.reason);
  const { t } = useTranslation('journey');
  const text = useRef<HTMLDivElement>(null);
  useRoundClock(() => {
    const { line: now } = useJourney.getState();
    if (now < lines.length) text.current?.style.setProperty('--run', partOfLine(now, live.told, lengths).toFixed(3));
  });
  return (
    <div ref={text} className="journey-telling" data-testid="journey-telling" data-line={line}>
      {reason ? (
        <p className="journey-reason" data-told="told" data-testid="journey-reason" data-reason={reason}>
          <strong>{t(`picks.${reason}.name`)}</strong>
          {t(`picks.${reason}.why`)}
        </p>
      ) : (
        lines.map((sentence, index) => (
          <p key={sentence} data-told={index < line ? 'told' : index === line ? 'now' : 'next'}>
            {sentence}
          </p>
        ))
      )}
    </div>
  );
}

/** The one figure of the stop, with what it is worth. */
function StopFigure({ stop }: { readonly stop: StopId }) {
  const { t } = useTranslation('journey');
  const { t: shell } = useTranslation();
  const { feed, now, content } = useKit();
  const snapshot = useStore(feed, (view) => view.snapshot);
  const point = useJourney((s) => s.point);
  const day = useDayOfFeed();
  const figure = figureOf(stop, snapshot, content.facts, point);
  const { value, unit, source } = figure;
  const isAbout = source === 'article' || source === 'reckoned';
  return (
    <div className="journey-figure" data-testid="journey-figure" data-source={source}>
      <p className="journey-figure-label">{t(`stops.${stop}.figure`, { point: shell(`points.${point}`) })}</p>
      <p className="journey-figure-line">
        {value === null ? (
          <span className="journey-missing">{t('missing')}</span>
        ) : (
          <strong className="figure">
            {isAbout && <i>{t('about')}</i>}
            {wordOf(figure)}
            <small>{t(`units.${unit}`)}</small>
          </strong>
        )}
        <span className="journey-worth">
          {source === 'feed' ? (
            <>
              <span>{day ?? t('today')}</span>
              <FeedChip feed={feed} now={now} />
            </>
          ) : (
            <Chip kind={source === 'article' ? 'article' : 'typical'}>{t(`sources.${source}`)}</Chip>
          )}
        </span>
      </p>
    </div>
  );
}

/** The stop in words: where we are, what happens, one figure, and what to do. */
export function Card({ stop }: { readonly stop: StopId }) {
  const { t } = useTranslation('journey');
  const stops = useJourney((s) => s.stops);
  return (
    <section className="card journey-card rise" data-testid="journey-card" data-stop={stop} aria-label={t(`stops.${stop}.name`)}>
      <header>
        <p className="journey-count">{t('count', { n: stops.indexOf(stop) + 1, all: stops.length })}</p>
        <h2 className="title">{t(`stops.${stop}.title`)}</h2>
      </header>
      <Telling stop={stop} />
      <StopFigure stop={stop} />
      <DeedArea stop={stop} />
    </section>
  );
}
